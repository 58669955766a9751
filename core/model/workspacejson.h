// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/auditlog.h"
#include "core/model/changefeed.h"
#include "core/model/fields.h"
#include "core/model/workspace.h"

namespace patchbay {

void write(json::Writer &writer, const Workspace &workspace);
[[nodiscard]] Workspace readWorkspace(Fields &fields);

void write(json::Writer &writer, const AuditRow &row);
[[nodiscard]] AuditRow readAuditRow(Fields &fields);

/// The data of one server-sent event of `GET /api/v1/changes`.
void write(json::Writer &writer, const ChangeBatch &batch);
[[nodiscard]] ChangeBatch readChangeBatch(Fields &fields);

} // namespace patchbay
