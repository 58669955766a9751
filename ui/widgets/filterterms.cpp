// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filterterms.h"

namespace patchbay {

QStringList FilterTerms::all() const
{
    return last.isEmpty() ? finished : finished + QStringList{last};
}

FilterTerms filterTerms(QStringView text)
{
    FilterTerms terms;
    bool isQuoted = false;
    for (qsizetype place = 0; place < text.size(); ++place) {
        const QChar character = text[place];
        const bool isBlank = character.isSpace() && !isQuoted;
        if (character == u'"')
            isQuoted = !isQuoted;
        if (!isBlank)
            terms.last += character;
        if (isQuoted && character == u'\\' && place + 1 < text.size())
            terms.last += text[++place];
        if (isBlank && !terms.last.isEmpty() && !terms.last.endsWith(u':'))
            terms.finished.append(std::exchange(terms.last, {}));
    }
    return terms;
}

} // namespace patchbay
