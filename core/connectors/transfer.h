// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/connectors/callbudget.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace patchbay {

/// One request on its way, with the ticket that it travels on. The ticket goes back as soon as the answer is
/// there. Dropping a transfer cancels it and waits for the HTTP client to let go of it.
class Transfer
{
public:
    /// Sends at once. A stop of `stop` ends the transfer.
    Transfer(HttpClient &http, HttpRequest request, HttpLimits limits, CallBudget::Ticket ticket,
        std::stop_token stop);
    ~Transfer();
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    /// Waits for the answer. To be called once.
    [[nodiscard]] HttpExchange wait();

private:
    struct Shared
    {
        std::mutex mutex; ///< Guards all below.
        std::condition_variable done;
        std::optional<HttpExchange> exchange;
        std::optional<CallBudget::Ticket> ticket;
    };

    struct RequestStop
    {
        std::stop_source source;

        void operator()() { source.request_stop(); }
    };

    void awaitDone(std::unique_lock<std::mutex> &lock);

    std::stop_source m_stop;
    std::stop_callback<RequestStop> m_forwardStop;
    std::shared_ptr<Shared> m_shared;
    bool m_isTaken = false;
};

} // namespace patchbay
