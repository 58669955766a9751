// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/recordkey.h"

namespace patchbay {

QByteArray keyPart(json::Value value)
{
    if (value.isString())
        return value.utf8();
    return value.isNumber() || value.isBoolean() ? value.raw().toByteArray() : QByteArray();
}

QByteArray keyOf(const QByteArrayList &parts)
{
    if (parts.size() == 1)
        return parts.first();
    QByteArray key;
    for (QByteArray part : parts) {
        if (part.isEmpty())
            return {};
        if (!key.isEmpty())
            key += '/';
        key += part.replace('~', "~0").replace('/', "~1");
    }
    return key;
}

} // namespace patchbay
