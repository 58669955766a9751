// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/model/connector.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <utility>

/// How the fields of a document are read: what is absent or of the wrong kind gives the default.
namespace patchbay {

/// `order_items` → `Order items`
[[nodiscard]] QString labelFrom(QString name);
[[nodiscard]] QString textOr(json::Value value, const QString &otherwise);
[[nodiscard]] int integerOr(json::Value value, int otherwise);
/// The texts of a list; a single text counts as a list of one.
[[nodiscard]] QStringList texts(json::Value value);
/// The members of an object, each as raw JSON.
[[nodiscard]] QMap<QString, QByteArray> rawMembers(json::Value value);
[[nodiscard]] QList<HeaderTemplate> headerTemplates(json::Value value);

/// The choice of that name.
template<class Choice>
[[nodiscard]] Choice oneOf(
    json::Value value, Choice otherwise, std::initializer_list<std::pair<const char *, Choice>> choices)
{
    for (const auto &[name, choice] : choices) {
        if (value.string() == QLatin1StringView(name))
            return choice;
    }
    return otherwise;
}

template<class Read>
[[nodiscard]] auto listOf(json::Value value, Read read)
{
    QList<decltype(read(value))> list;
    if (value.isArray()) {
        for (const json::Value element : value)
            list.append(read(element));
    }
    return list;
}

} // namespace patchbay
