// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/retention.h"

#include "core/base/log.h"
#include "core/executions/callhistory.h"
#include "core/executions/executionlog.h"
#include "core/executions/plans.h"

namespace patchbay {

namespace {

constexpr int atOnce = 1'000;

} // namespace

Retention::Retention(
    ExecutionLog &log, Plans &plans, CallHistory &callHistory, Clock &clock, RetentionRules rules)
    : m_log(log)
    , m_plans(plans)
    , m_callHistory(callHistory)
    , m_clock(clock)
    , m_rules(rules)
    , m_thread([this](std::stop_token stop) {
        do {
            forgetOld(stop);
        } while (m_clock.sleep(std::chrono::hours(1), stop));
    })
{}

void Retention::forgetOld(std::stop_token stop)
{
    // Plans first: an execution whose plan is kept stays.
    bool isMore = true;
    while (isMore && !stop.stop_requested()) {
        const auto more = m_plans.forget(m_clock.now() - m_rules.plans, atOnce);
        if (!more)
            qCWarning(logEngine, "%ls", qUtf16Printable(more.error().message.text));
        isMore = more.value_or(false);
    }
    isMore = true;
    while (isMore && !stop.stop_requested()) {
        const auto gone = m_log.forget(m_clock.now() - m_rules.executions, atOnce);
        if (!gone)
            qCWarning(logEngine, "%ls", qUtf16Printable(gone.error().message.text));
        isMore = gone.value_or(0) == atOnce;
    }
    isMore = true;
    while (isMore && !stop.stop_requested()) {
        const auto gone = m_callHistory.forget(m_clock.now() - m_rules.statistics, atOnce);
        if (!gone)
            qCWarning(logEngine, "%ls", qUtf16Printable(gone.error().message.text));
        isMore = gone.value_or(0) == atOnce;
    }
}

} // namespace patchbay
