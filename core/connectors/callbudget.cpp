// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/callbudget.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

constexpr int mostConcurrent = 100; // seed 001: concurrent requests per integration
constexpr std::chrono::nanoseconds longestWait = std::chrono::minutes(1);

tl::unexpected<Error> cancelled()
{
    return fail(
        ErrorCode::Cancelled, message("connector.cancelled", u"Cannot finish the call: it was cancelled."_s));
}

QString inSeconds(std::chrono::nanoseconds duration)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(duration);
    return QString::number(std::max<qint64>(seconds.count(), 0));
}

} // namespace

Error waitsTooLong(std::chrono::nanoseconds wait, std::chrono::nanoseconds left)
{
    return Error{ErrorCode::RateLimited,
        message("connector.waitTooLong",
            u"Cannot go on calling the integration: its rate limit asks for a wait of %1 s, and there is time for %2 s. Try again after that."_s,
            {inSeconds(wait), inSeconds(left)}),
        {}};
}

std::chrono::nanoseconds timeLeft(const Deadline &deadline, const Clock &clock)
{
    return deadline ? *deadline - clock.elapsed() : longestWait;
}

CallBudget::Ticket::Ticket(CallBudget &budget)
    : m_budget(&budget)
{}

CallBudget::Ticket::Ticket(Ticket &&other) noexcept
    : m_budget(std::exchange(other.m_budget, nullptr))
{}

CallBudget::Ticket &CallBudget::Ticket::operator=(Ticket &&other) noexcept
{
    std::swap(m_budget, other.m_budget);
    return *this;
}

CallBudget::Ticket::~Ticket()
{
    if (m_budget)
        m_budget->release();
}

CallBudget::CallBudget(const ConnectorLimits &limits, Clock &clock)
    : m_clock(clock)
    , m_nextAt(clock.elapsed())
    , m_pausedUntil(clock.elapsed())
{
    setLimits(limits);
}

void CallBudget::setLimits(const ConnectorLimits &limits)
{
    const std::lock_guard lock(m_mutex);
    m_concurrency = std::clamp(limits.concurrency, 1, mostConcurrent);
    const bool hasRate = limits.requestsPerSecond && *limits.requestsPerSecond > 0;
    m_interval = hasRate ? std::chrono::nanoseconds(std::int64_t(1e9 / *limits.requestsPerSecond))
                         : std::chrono::nanoseconds(0);
    m_burst = std::max(limits.burst, 1);
    m_released.notify_all();
}

int CallBudget::concurrency() const
{
    const std::lock_guard lock(m_mutex);
    return m_concurrency;
}

Result<CallBudget::Ticket> CallBudget::acquire(Deadline deadline, std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_released.wait(lock, stop, [this] { return m_inFlight < m_concurrency; }))
        return cancelled();
    ++m_inFlight;
    Ticket ticket(*this);
    while (waitNow().count() > 0) {
        const std::chrono::nanoseconds wait = waitNow();
        lock.unlock(); // also before the ticket may go
        const std::chrono::nanoseconds left = timeLeft(deadline, m_clock);
        if (wait > left)
            return tl::unexpected(waitsTooLong(wait, left));
        if (!m_clock.sleep(wait, stop))
            return cancelled();
        lock.lock();
    }
    take();
    return ticket;
}

std::optional<CallBudget::Ticket> CallBudget::tryAcquire()
{
    const std::lock_guard lock(m_mutex);
    if (m_inFlight >= m_concurrency || waitNow().count() > 0)
        return std::nullopt;
    ++m_inFlight;
    take();
    return Ticket(*this);
}

void CallBudget::pause(std::chrono::nanoseconds duration)
{
    const std::lock_guard lock(m_mutex);
    m_pausedUntil = std::max(m_pausedUntil, m_clock.elapsed() + duration);
}

void CallBudget::release()
{
    const std::lock_guard lock(m_mutex);
    --m_inFlight;
    m_released.notify_one();
}

/// The rate as a virtual schedule: each call takes its turn in it, and may come `burst - 1` turns early.
std::chrono::nanoseconds CallBudget::waitNow() const
{
    const std::chrono::nanoseconds now = m_clock.elapsed();
    const std::chrono::nanoseconds early = m_interval * (m_burst - 1);
    return std::max({std::chrono::nanoseconds(0), m_pausedUntil - now, m_nextAt - early - now});
}

void CallBudget::take()
{
    m_nextAt = std::max(m_nextAt, m_clock.elapsed()) + m_interval;
}

CallBudgets::CallBudgets(Clock &clock)
    : m_clock(clock)
{}

CallBudget &CallBudgets::of(const IntegrationId &integration, const ConnectorLimits &limits)
{
    const std::lock_guard lock(m_mutex);
    std::unique_ptr<CallBudget> &budget = m_budgets[integration];
    if (!budget)
        budget = std::make_unique<CallBudget>(limits, m_clock);
    else
        budget->setLimits(limits);
    return *budget;
}

} // namespace patchbay
