// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/model/connector.h"

/// The sections about calls and lists of a connector document; see connectorfields.h.
namespace patchbay {

[[nodiscard]] Action actionAsWritten(json::Value value);
[[nodiscard]] ConnectionTest testAsWritten(json::Value value);
/// The connector's actions say where the paging parameters go where the stream does not.
[[nodiscard]] Stream streamAsWritten(json::Value value, const Connector &connector);

} // namespace patchbay
