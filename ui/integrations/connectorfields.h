// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/connector.h"
#include "ui/widgets/fieldspec.h"

#include <QList>

/// What of a connector a person sees and fills in.
namespace patchbay {

[[nodiscard]] QList<FieldSpec> settingFields(const Connector &connector);
[[nodiscard]] QList<FieldSpec> credentialFields(const Connector &connector);
/// What the engine says of single fields in an error's detail (`“name”: why`), by the field's name.
[[nodiscard]] QMap<QString, QString> faultsByField(const QString &detail);

/// `Ecommerce`, `Point of sale`; a kind that is not known, as the connector writes it.
[[nodiscard]] QString categoryName(const QString &type);
/// What a person must have at hand before the installation: `Shop, Admin API access token`.
[[nodiscard]] QString needsOf(const Connector &connector);
/// `Test, Production`.
[[nodiscard]] QString environmentsOf(const Connector &connector);

} // namespace patchbay
