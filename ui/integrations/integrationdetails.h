// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/clientvalues.h"
#include "core/model/callstatistics.h"
#include "core/model/connector.h"
#include "core/model/execution.h"
#include "core/model/integration.h"
#include "core/model/record.h"
#include "core/model/schedulejson.h"

#include <optional>

namespace patchbay {

/// Everything about one installed integration that the panel beside the list shows. What could not be read is
/// empty.
struct IntegrationDetails
{
    Integration integration;
    Connector connector; ///< As it was installed.
    QList<StreamSummary> streams;
    KeychainView keychain;
    QList<ScheduleView> schedules;
    QList<Execution> recent;             ///< Newest first.
    std::optional<CallStatistics> calls; ///< Of the last seven days.
    /// Whether an integration of the same connector is connected in a test environment.
    bool isConnectedInTest = false;

    bool operator==(const IntegrationDetails &) const = default;
};

} // namespace patchbay
