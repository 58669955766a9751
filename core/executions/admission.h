// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/executions/runs.h"
#include "core/model/connector.h"
#include "core/model/integration.h"

#include <QList>

namespace patchbay {

/// Whether the request is allowed at all, whatever the integration is.
[[nodiscard]] Result<> admitRequest(const Caller &caller, Milliseconds timeout);
/// Whether the integration may run now: it is active, and its run policy allows the trigger.
[[nodiscard]] Result<> admitRun(const Integration &integration, RunTrigger trigger);
/// The streams that are named, or those that are switched on; in the connector's order. `InvalidInput` when a
/// name is unknown, or nothing is left.
[[nodiscard]] Result<QList<const Stream *>> chosenStreams(
    const Connector &connector, const Integration &integration, const QStringList &named);

} // namespace patchbay
