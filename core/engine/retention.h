// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <thread>

namespace patchbay {

class Batches;
class CallHistory;
class ExecutionLog;
class Plans;
class Schedules;

/// How long evidence is kept.
struct RetentionRules
{
    std::chrono::days executions{90};  ///< With their calls; likewise batches, and what schedules did.
    std::chrono::days plans{30};       ///< With their changes.
    std::chrono::days statistics{400}; ///< Of calls, by the hour.
};

/// What is forgotten from.
struct RetentionStores
{
    ExecutionLog &log;
    Plans &plans;
    CallHistory &callHistory;
    Batches &batches;
    Schedules &schedules;
};

/// Forgets what is older than the rules, a little at a time and behind everything else, when the engine
/// starts and then once an hour.
class Retention
{
public:
    Retention(const RetentionStores &stores, Clock &clock, RetentionRules rules = {});

private:
    void forgetOld(std::stop_token stop);

    const RetentionStores m_stores;
    Clock &m_clock;
    const RetentionRules m_rules;
    std::jthread m_thread; ///< Last: it uses the others.
};

} // namespace patchbay
