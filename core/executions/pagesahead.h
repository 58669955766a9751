// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectors/streamreader.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace patchbay {

/// Reads a stream's pages on a thread of its own, so that they are parsed and mapped while those before them
/// are compared. The reader, and the caller that it asks, belong to that thread until the end of this object.
class PagesAhead
{
public:
    static constexpr std::size_t mostWaiting = 2; ///< Pages, read and not taken yet.

    /// Begins to read. The reader must outlive this object.
    PagesAhead(StreamReader &reader, std::stop_token stop);
    /// Lets go of what was not taken: the call under way is cancelled.
    ~PagesAhead();
    PagesAhead(const PagesAhead &) = delete;
    PagesAhead &operator=(const PagesAhead &) = delete;

    /// Waits for the next page; as StreamReader::next(). Not to be asked again after the end or an error.
    [[nodiscard]] Result<std::optional<SourcePage>> next();

private:
    using Page = Result<std::optional<SourcePage>>;

    void read(std::stop_token stop);

    StreamReader &m_reader;
    std::mutex m_mutex; ///< Guards m_pages.
    std::condition_variable_any m_changed;
    std::deque<Page> m_pages;
    std::jthread m_thread;
    std::stop_callback<std::function<void()>> m_passOnStop;
};

} // namespace patchbay
