// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/pushfields.h"

namespace patchbay {

namespace {

std::optional<Push::Use> use(json::Value value)
{
    if (!value.isObject())
        return std::nullopt;
    return Push::Use{value["action"].string(), value["parameters"].raw().toByteArray()};
}

/// One expression, or a list of them.
QList<QByteArray> expressions(json::Value value)
{
    if (value.isMissing())
        return {};
    if (!value.isArray())
        return {value.raw().toByteArray()};
    QList<QByteArray> all;
    for (const json::Value one : value)
        all.append(one.raw().toByteArray());
    return all;
}

} // namespace

Push pushAsWritten(json::Value value)
{
    Push push;
    push.key = expressions(value["key"]);
    push.mapping = value["mapping"].raw().toByteArray();
    push.create = use(value["create"]);
    push.update = use(value["update"]);
    push.remove = use(value["delete"]);
    return push;
}

} // namespace patchbay
