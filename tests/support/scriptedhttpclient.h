// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"

#include <QList>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace patchbay {

/// An exchange that brought an answer of JSON.
[[nodiscard]] HttpExchange answered(const QByteArray &body, int status = 200, HttpHeaders headers = {});
/// An exchange that failed at that point.
[[nodiscard]] HttpExchange failedAt(HttpFailure failure);

/// An HTTP client without a network: a script says what comes back. It records what was sent. Thread-safe.
class ScriptedHttpClient final : public HttpClient
{
public:
    enum class Mode {
        AtOnce,   ///< `done` runs inside submit.
        OnThread, ///< `done` runs on a thread of its own, one answer after the other.
        Held,     ///< Nothing comes back but a cancellation, until release().
    };

    using Script = std::function<HttpExchange(const HttpRequest &)>;

    explicit ScriptedHttpClient(Script script, Mode mode = Mode::AtOnce);
    /// The exchanges one after the other; the last one again and again.
    explicit ScriptedHttpClient(QList<HttpExchange> exchanges, Mode mode = Mode::AtOnce);
    ~ScriptedHttpClient() override;

    void submit(HttpRequest request, HttpLimits limits, std::stop_token stop, Done done) override;

    /// Answers the held requests whose URL contains the text; false when there is none.
    bool release(const QByteArray &urlPart);

    [[nodiscard]] QList<HttpRequest> requests() const;
    [[nodiscard]] QList<QByteArray> urls() const;
    [[nodiscard]] HttpLimits lastLimits() const;
    [[nodiscard]] int mostAtOnce() const;
    [[nodiscard]] int cancelled() const;
    /// Waits (really) until so many requests were submitted.
    void awaitRequests(int count) const;

private:
    struct Held;

    void answer(const std::shared_ptr<Held> &held, HttpExchange exchange);
    void work();

    const Script m_script;
    const Mode m_mode;
    mutable std::mutex m_mutex; ///< Guards all below but the thread.
    mutable std::condition_variable m_changed;
    QList<HttpRequest> m_requests;
    HttpLimits m_lastLimits;
    std::deque<std::shared_ptr<Held>> m_held;
    int m_underway = 0;
    int m_mostAtOnce = 0;
    int m_cancelled = 0;
    bool m_ends = false;
    std::thread m_thread;
};

} // namespace patchbay
