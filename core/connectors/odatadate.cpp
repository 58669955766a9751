// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/odatadate.h"

#include "core/base/instant.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

std::optional<Instant> fromOdataDate(const QString &text)
{
    constexpr qint64 earliest = -62'167'219'200'000; // 0000-01-01
    constexpr qint64 latest = 253'402'300'799'999;   // 9999-12-31T23:59:59.999Z
    static const QRegularExpression form(u"^/Date\\((-?[0-9]{1,18})([+-][0-9]{1,4})?\\)/\\z"_s);
    if (!text.startsWith("/Date("_L1))
        return std::nullopt;
    const QRegularExpressionMatch match = form.match(text);
    const qint64 milliseconds = match.captured(1).toLongLong();
    if (!match.hasMatch() || milliseconds < earliest || milliseconds > latest)
        return std::nullopt;
    return fromMilliseconds(milliseconds);
}

} // namespace patchbay
