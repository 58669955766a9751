// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/model/connector.h"

namespace patchbay {

/// What the document says, with everything that it leaves out filled in. It finds no fault: what has the
/// wrong kind counts as left out. Lists keep their length, so that place i here is place i in the document.
[[nodiscard]] Connector connectorAsWritten(json::Value document);

/// `Custom CRM` → `custom-crm`; empty where the name has no letter or digit of ASCII.
[[nodiscard]] QString slugFrom(const QString &name);

} // namespace patchbay
