// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/typeface.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QLocale>
#include <QStringList>
#include <QtMath>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The first of the families that is installed for each script, else what the platform names.
QFont preferring(const QStringList &families, QFontDatabase::SystemFont otherwise)
{
    QFont font = QFontDatabase::systemFont(otherwise);
    font.setFamilies(families + font.families());
    return font;
}

struct Shape
{
    int pixels = 13;
    int line = 20;
    QFont::Weight weight = QFont::Normal;
};

Shape shapeOf(TextRole role)
{
    switch (role) {
    case TextRole::Figure:
        return {20, 24, QFont::DemiBold};
    case TextRole::Sentence:
        return {17, 24, QFont::DemiBold};
    case TextRole::Title:
        return {15, 20, QFont::DemiBold};
    case TextRole::Strong:
        return {13, 20, QFont::Medium};
    case TextRole::Section:
        return {12, 16, QFont::DemiBold};
    case TextRole::Meta:
        return {12, 16, QFont::Normal};
    case TextRole::Small:
        return {11, 16, QFont::Normal};
    case TextRole::Caption:
        return {11, 16, QFont::DemiBold};
    case TextRole::Code:
        return {12, 20, QFont::Normal};
    case TextRole::Body:
        break;
    }
    return {13, 20, QFont::Normal};
}

bool isInArabic()
{
    return QLocale().script() == QLocale::ArabicScript;
}

} // namespace

QFont fontOf(TextRole role)
{
    const Shape shape = shapeOf(role);
    const bool isCode = role == TextRole::Code;
    QFont font = isCode ? preferring({u"JetBrains Mono"_s}, QFontDatabase::FixedFont)
                        : preferring({u"Inter"_s, u"Noto Sans Arabic UI"_s, u"Noto Sans Arabic"_s},
                              QFontDatabase::GeneralFont);
    const bool isLarger = !isCode && isInArabic();
    font.setPixelSize(shape.pixels + (isLarger ? 1 : 0));
    font.setWeight(shape.weight);
    return font;
}

int lineHeightOf(TextRole role)
{
    return shapeOf(role).line + (isInArabic() ? 2 : 0);
}

int baselineOf(TextRole role)
{
    const QFontMetricsF font(fontOf(role));
    const int line = lineHeightOf(role);
    const int middle = qRound((line + font.capHeight()) / 2);
    return isInArabic() ? std::min(middle, line - qCeil(font.tightBoundingRect(u"في"_s).bottom())) : middle;
}

} // namespace patchbay
