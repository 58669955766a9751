// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/connector.h"

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace patchbay {

/// When a run has to be over, in the time of `Clock::elapsed`.
using Deadline = std::optional<std::chrono::nanoseconds>;

/// How long one may still wait. Without a deadline: a minute.
[[nodiscard]] std::chrono::nanoseconds timeLeft(const Deadline &deadline, const Clock &clock);
/// `RateLimited`: there is no time for so long a wait.
[[nodiscard]] Error waitsTooLong(std::chrono::nanoseconds wait, std::chrono::nanoseconds left);

/// What one integration may be called, shared by all that call it at the same time: so many calls in flight
/// (seed 001: 100), the connector's rate (a bucket of `burst` tokens), and the pauses that the provider asked
/// for. Thread-safe.
class CallBudget
{
public:
    /// The right to one call in flight. It goes back when the ticket goes.
    class Ticket
    {
    public:
        Ticket() = default;
        explicit Ticket(CallBudget &budget);
        Ticket(Ticket &&other) noexcept;
        Ticket &operator=(Ticket &&other) noexcept;
        ~Ticket();

    private:
        CallBudget *m_budget = nullptr;
    };

    CallBudget(const ConnectorLimits &limits, Clock &clock);

    /// Waits for a place, for the rate and for the end of a pause. `RateLimited` at once when the wait would
    /// go beyond the deadline (without one: be longer than a minute), saying how long; `Cancelled` on a
    /// requested stop.
    [[nodiscard]] Result<Ticket> acquire(Deadline deadline, std::stop_token stop);
    /// A ticket when none of these stands in the way now.
    [[nodiscard]] std::optional<Ticket> tryAcquire();

    /// Lets nobody start a call for that long. A pause that lasts longer already stays.
    void pause(std::chrono::nanoseconds duration);

    /// Takes on a connector's limits as they are now.
    void setLimits(const ConnectorLimits &limits);
    [[nodiscard]] int concurrency() const;

private:
    void release();
    [[nodiscard]] std::chrono::nanoseconds waitNow() const;
    void take();

    Clock &m_clock;
    mutable std::mutex m_mutex; ///< Guards all below.
    std::condition_variable_any m_released;
    int m_concurrency = 1;
    int m_inFlight = 0;
    std::chrono::nanoseconds m_interval{0}; ///< Between two calls at the steady rate; 0: no rate.
    int m_burst = 1;                        ///< Calls that may come at once after a rest.
    std::chrono::nanoseconds m_nextAt{};    ///< When the next call is due at the steady rate.
    std::chrono::nanoseconds m_pausedUntil{};
};

/// The budgets of all integrations. A budget lives as long as this does. Thread-safe.
class CallBudgets
{
public:
    explicit CallBudgets(Clock &clock);

    [[nodiscard]] CallBudget &of(const IntegrationId &integration, const ConnectorLimits &limits);

private:
    Clock &m_clock;
    std::mutex m_mutex; ///< Guards m_budgets.
    std::map<IntegrationId, std::unique_ptr<CallBudget>> m_budgets;
};

} // namespace patchbay
