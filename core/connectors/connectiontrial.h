// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectors/callbudget.h"
#include "core/connectors/connection.h"
#include "core/connectors/integrationcaller.h"
#include "core/model/execution.h"

#include <QList>
#include <QString>

#include <stop_token>

namespace patchbay {

/// What a good connection test found.
struct TrialFindings
{
    QString account;         ///< Who we are at the provider; empty when it does not say.
    QList<Message> notes;    ///< What the person should know.
    QList<CallRecord> calls; ///< Redacted.
};

/// Proves a connection by really calling the provider: the connector's test, else the first page of its first
/// stream, else a safe action that needs no parameter. A connector without any of these cannot be tested;
/// a note says so. Nothing but safe actions is called. Takes at most a minute.
[[nodiscard]] Result<TrialFindings> tryConnection(
    const Connection &connection, CallPorts ports, CallBudget &budget, std::stop_token stop);

} // namespace patchbay
