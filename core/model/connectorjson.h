// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/connector.h"
#include "core/model/fields.h"

namespace patchbay {

/// What a person needs to know of a connector before and while it is installed: names, settings, credentials,
/// streams, actions. How it talks to its platform stands in its document, which is a format of its own
/// (resources/schemas/connector.schema.json).
void write(json::Writer &writer, const Connector &connector);
/// The parts above; everything else has its default.
[[nodiscard]] Connector readConnectorOverview(Fields &fields);

[[nodiscard]] QString settingTypeName(Setting::Type type);
[[nodiscard]] std::optional<Setting::Type> settingTypeFromName(QStringView name);

} // namespace patchbay
