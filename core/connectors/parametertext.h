// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/model/connector.h"

#include <QByteArray>
#include <QList>

#include <utility>

/// How the values of parameters are written outside a JSON body.
namespace patchbay {

/// Whether a value has the type. Integers may be of any size.
[[nodiscard]] bool hasType(json::Value value, Parameter::Type type);
/// The type's name in a connector: `integer`.
[[nodiscard]] QString typeName(Parameter::Type type);

/// The text of a string, number or boolean, as UTF-8; an array's elements with commas between them.
/// `InvalidInput` for what has an object or a null in it.
[[nodiscard]] Result<QByteArray> plainText(json::Value value, const QString &name);
/// The `name=value` pairs, not encoded: an array repeats the name, an object's members become `name[member]`.
[[nodiscard]] Result<QList<std::pair<QByteArray, QByteArray>>> namedTexts(
    json::Value value, const QString &name);

} // namespace patchbay
