// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <thread>

namespace patchbay {

class CallHistory;
class ExecutionLog;
class Plans;

/// How long evidence is kept.
struct RetentionRules
{
    std::chrono::days executions{90};  ///< With their calls.
    std::chrono::days plans{30};       ///< With their changes.
    std::chrono::days statistics{400}; ///< Of calls, by the hour.
};

/// Forgets what is older than the rules, a little at a time and behind everything else, when the engine
/// starts and then once an hour.
class Retention
{
public:
    Retention(
        ExecutionLog &log, Plans &plans, CallHistory &callHistory, Clock &clock, RetentionRules rules = {});

private:
    void forgetOld(std::stop_token stop);

    ExecutionLog &m_log;
    Plans &m_plans;
    CallHistory &m_callHistory;
    Clock &m_clock;
    const RetentionRules m_rules;
    std::jthread m_thread; ///< Last: it uses the others.
};

} // namespace patchbay
