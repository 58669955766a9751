// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"

namespace patchbay {

Message message(const char *key, const QString &pattern, const QStringList &arguments)
{
    QString text;
    text.reserve(pattern.size());
    // One pass, so that an argument that itself contains "%2" is not filled in again.
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace = pattern[i] == QLatin1Char('%') && i + 1 < pattern.size() &&
                             pattern[i + 1] >= QLatin1Char('1') && pattern[i + 1] <= QLatin1Char('9');
        const qsizetype index = isPlace ? pattern[i + 1].unicode() - u'1' : -1;
        if (isPlace && index < arguments.size()) {
            text += arguments[index];
            ++i;
        } else {
            text += pattern[i];
        }
    }
    return {QByteArray(key), text, arguments};
}

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::InvalidInput:
        return QStringLiteral("invalid_input");
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::Denied:
        return QStringLiteral("denied");
    case ErrorCode::RateLimited:
        return QStringLiteral("rate_limited");
    case ErrorCode::Unavailable:
        return QStringLiteral("unavailable");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::Internal:
        break;
    }
    return QStringLiteral("internal");
}

} // namespace patchbay
