// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/suggestion.h"

#include "core/model/nearestword.h"

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

QString suggestion(const QString &word, const QStringList &known)
{
    static constexpr qsizetype mostListed = 20;
    if (const auto nearest = nearestWord(word, known))
        return u"; did you mean “%1”?"_s.arg(*nearest);
    if (known.isEmpty() || known.size() > mostListed)
        return {};
    return u"; there are: %1"_s.arg(known.join(u", "_s));
}

} // namespace patchbay
