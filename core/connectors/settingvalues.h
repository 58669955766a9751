// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/connector.h"

#include <QMap>
#include <QString>

#include <optional>

namespace patchbay {

/// Why the value does not fit the setting, as the end of a sentence; nothing when it fits. An empty value
/// fits a setting that is not required.
[[nodiscard]] std::optional<Message> misfit(const Setting &setting, const QString &value);

/// The settings as they are stored: values without blanks around them, empty ones left out. Fails with
/// `InvalidInput` and names every setting that does not fit, is missing, or is unknown to the connector.
[[nodiscard]] Result<QMap<QString, QString>> checkedSettings(
    const Connector &connector, const QMap<QString, QString> &values);

} // namespace patchbay
