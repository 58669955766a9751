// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/transfer.h"

#include <utility>

namespace patchbay {

Transfer::Transfer(
    HttpClient &http, HttpRequest request, HttpLimits limits, CallBudget::Ticket ticket, std::stop_token stop)
    : m_forwardStop(std::move(stop), RequestStop{m_stop})
    , m_shared(std::make_shared<Shared>())
{
    m_shared->ticket = std::move(ticket);
    http.submit(std::move(request), limits, m_stop.get_token(), [shared = m_shared](HttpExchange exchange) {
        const std::lock_guard lock(shared->mutex);
        shared->ticket.reset();
        shared->exchange = std::move(exchange);
        shared->done.notify_one();
    });
}

Transfer::~Transfer()
{
    if (m_isTaken)
        return;
    m_stop.request_stop();
    std::unique_lock lock(m_shared->mutex);
    awaitDone(lock);
}

HttpExchange Transfer::wait()
{
    std::unique_lock lock(m_shared->mutex);
    awaitDone(lock);
    m_isTaken = true;
    return std::move(*m_shared->exchange);
}

void Transfer::awaitDone(std::unique_lock<std::mutex> &lock)
{
    m_shared->done.wait(lock, [this] { return m_shared->exchange.has_value(); });
}

} // namespace patchbay
