// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/retention.h"

#include "core/base/log.h"
#include "core/executions/batches.h"
#include "core/executions/callhistory.h"
#include "core/executions/executionlog.h"
#include "core/executions/plans.h"
#include "core/executions/schedules.h"

namespace patchbay {

namespace {

constexpr int atOnce = 1'000;

/// Calls `forget` until less goes than it may take at once.
template<class Forget>
void forgetAll(const std::stop_token &stop, Forget forget)
{
    bool isMore = true;
    while (isMore && !stop.stop_requested()) {
        const Result<int> gone = forget();
        if (!gone)
            qCWarning(logEngine, "%ls", qUtf16Printable(gone.error().message.text));
        isMore = gone.value_or(0) == atOnce;
    }
}

} // namespace

Retention::Retention(const RetentionStores &stores, Clock &clock, RetentionRules rules)
    : m_stores(stores)
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
        const auto more = m_stores.plans.forget(m_clock.now() - m_rules.plans, atOnce);
        if (!more)
            qCWarning(logEngine, "%ls", qUtf16Printable(more.error().message.text));
        isMore = more.value_or(false);
    }
    const Instant before = m_clock.now() - m_rules.executions;
    forgetAll(stop, [&] { return m_stores.log.forget(before, atOnce); });
    forgetAll(stop, [&] { return m_stores.batches.forget(before, atOnce); });
    forgetAll(stop, [&] { return m_stores.schedules.forget(before, atOnce); });
    forgetAll(stop, [&] { return m_stores.callHistory.forget(m_clock.now() - m_rules.statistics, atOnce); });
}

} // namespace patchbay
