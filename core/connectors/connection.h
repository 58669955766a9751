// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secretstore.h"
#include "core/model/connector.h"

#include <QMap>
#include <QString>

#include <memory>
#include <optional>

namespace patchbay {

/// All that is needed to call one installed integration: what its connector says, and what the person filled
/// in.
struct Connection
{
    std::shared_ptr<const Connector> connector; ///< Never null.
    Environment environment = Environment::Test;
    QMap<QString, QString> settings; ///< What is absent has the setting's default.
    SecretBundle secrets;            ///< By credential name.

    /// The setting's value, else its default; nothing when no setting of that name is declared.
    [[nodiscard]] std::optional<QString> setting(const QString &name) const;
};

} // namespace patchbay
