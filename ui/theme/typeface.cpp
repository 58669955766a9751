// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/typeface.h"

#include <QFontDatabase>
#include <QStringList>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The family where it is installed, else what the platform names.
QFont preferring(const QString &family, QFontDatabase::SystemFont otherwise)
{
    QFont font = QFontDatabase::systemFont(otherwise);
    font.setFamilies(QStringList{family} + font.families());
    return font;
}

QFont shaped(QFont font, int pixels, QFont::Weight weight)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

QFont fontOf(TextRole role)
{
    if (role == TextRole::Code)
        return shaped(preferring(u"JetBrains Mono"_s, QFontDatabase::FixedFont), 12, QFont::Normal);
    const QFont font = preferring(u"Inter"_s, QFontDatabase::GeneralFont);
    switch (role) {
    case TextRole::Figure:
        return shaped(font, 20, QFont::DemiBold);
    case TextRole::Sentence:
        return shaped(font, 17, QFont::DemiBold);
    case TextRole::Title:
        return shaped(font, 15, QFont::DemiBold);
    case TextRole::Strong:
        return shaped(font, 13, QFont::Medium);
    case TextRole::Section:
        return shaped(font, 12, QFont::DemiBold);
    case TextRole::Meta:
        return shaped(font, 12, QFont::Normal);
    case TextRole::Small:
        return shaped(font, 11, QFont::Normal);
    case TextRole::Body:
    case TextRole::Code:
        break;
    }
    return shaped(font, 13, QFont::Normal);
}

} // namespace patchbay
