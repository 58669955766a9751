// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/http.h"
#include "core/model/changefeed.h"

#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace patchbay {

/// What became of a piece of an answer that has no end.
enum class StreamWrite {
    Queued,
    Full,   ///< Not taken: the reader is slow.
    Closed, ///< The reader has gone.
};

/// The port by which the listener lends the Api an answer that has no end: sends status and headers now, and
/// then what the returned function is given. The answer ends when the function is destroyed. Both may be
/// called from any thread and do not block.
using WriteStream = std::function<StreamWrite(const QByteArray &bytes)>;
using OpenStream = std::function<WriteStream(HttpResponse head)>;

/// The changes as server-sent events (`GET /api/v1/changes`), for any number of readers. Each event has the
/// sequence as its id and a ChangeBatch as its data; one after the other at most ten times a second. A
/// reader who takes them too slowly is told to read everything again as soon as there is room. A comment
/// every 15 seconds finds out who has gone.
class ChangeStreams
{
public:
    static constexpr std::chrono::seconds heartbeat{15};

    ChangeStreams(ChangeSource &source, Clock &clock);
    ~ChangeStreams();

    /// Serves a reader, from behind `after`, until it goes.
    void open(std::uint64_t after, const OpenStream &stream);

private:
    class Reader;

    void attend(std::stop_token stop);
    [[nodiscard]] std::vector<std::shared_ptr<Reader>> readers();

    ChangeSource &m_source;
    Clock &m_clock;
    std::mutex m_mutex; ///< Guards the list, not the readers.
    std::vector<std::shared_ptr<Reader>> m_readers;
    std::jthread m_thread; ///< Last: it uses the others.
};

} // namespace patchbay
