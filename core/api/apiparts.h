// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/secretstore.h"
#include "core/connectors/catalogue.h"
#include "core/executions/executionlog.h"
#include "core/executions/plans.h"
#include "core/executions/records.h"
#include "core/model/auditlog.h"
#include "core/model/integrations.h"
#include "core/model/workspace.h"

namespace patchbay {

class BatchRuns;
class Batches;
class CallHistory;
class Installations;
class PlanKeys;
class Runs;
class SandboxControl;
class Scheduler;
class Schedules;
class Tryouts;

/// What is stored, as the API reads it.
struct ApiStores
{
    Integrations &integrations;
    ExecutionLog &log;
    Plans &plans;
    Records &records;
    AuditLog &audit;
    WorkspaceSettings &settings;
    PlanKeys &planKeys;
    CallHistory &callHistory;
    Batches &batches;
    Schedules &schedules;
};

/// All that the API stands on.
struct ApiParts
{
    Workspace workspace;
    ApiStores stores;
    Installations &installations;
    Runs &runs;
    BatchRuns &batches;
    Scheduler &scheduler;
    const Catalogue &catalogue;
    const Tryouts &tryouts;
    SecretStore &secrets;
    const Clock &clock;
    SandboxControl *sandbox = nullptr; ///< Only in a workspace that is a sandbox.
};

} // namespace patchbay
