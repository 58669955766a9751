// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/connectors/connection.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace patchbay {

/// Fills the templates in the strings of raw JSON values with the connection's settings. A string that is a
/// single place becomes a number or boolean where the action's parameter is one. A parameter that needs an
/// empty optional setting is left out. `places` has values of places that are no settings: a page's offset.
[[nodiscard]] Result<QMap<QString, QByteArray>> filledParameters(const Connection &connection,
    const Action &action, const QMap<QString, QByteArray> &templates,
    const QMap<QString, QString> &places = {});

/// A text whose places are settings and those others.
[[nodiscard]] Result<QString> filledText(
    const Connection &connection, const QString &text, const QMap<QString, QString> &places);

} // namespace patchbay
