// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/fieldvalues.h"

#include <limits>

namespace patchbay {

QString labelFrom(QString name)
{
    name.replace(u'_', u' ').replace(u'-', u' ');
    return name.isEmpty() ? name : name.first(1).toUpper() + name.sliced(1);
}

QString textOr(json::Value value, const QString &otherwise)
{
    return value.isString() ? value.string() : otherwise;
}

int integerOr(json::Value value, int otherwise)
{
    const auto integer = value.integer();
    const bool fits =
        integer && *integer >= std::numeric_limits<int>::min() && *integer <= std::numeric_limits<int>::max();
    return fits ? static_cast<int>(*integer) : otherwise;
}

QStringList texts(json::Value value)
{
    if (value.isString())
        return {value.string()};
    return listOf(value, [](json::Value element) { return element.string(); });
}

QMap<QString, QByteArray> rawMembers(json::Value value)
{
    QMap<QString, QByteArray> members;
    if (value.isObject()) {
        for (const json::Value member : value)
            members.insert(QString::fromUtf8(member.name()), member.raw().toByteArray());
    }
    return members;
}

QList<HeaderTemplate> headerTemplates(json::Value value)
{
    QList<HeaderTemplate> headers;
    if (value.isObject()) {
        for (const json::Value member : value)
            headers.append({QString::fromUtf8(member.name()), member.string()});
    }
    return headers;
}

} // namespace patchbay
