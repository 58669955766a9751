// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "ui/theme/typeface.h"
#include "ui/theme/windowstyle.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>
#include <QStyleFactory>

#include <memory>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_colours(coloursOf(Appearance::Light))
{}

void Theme::choose(Choice choice, Contrast contrast)
{
    const bool isDark =
        choice == Choice::Dark || (choice == Choice::System && systemAppearance() == Appearance::Dark);
    m_contrast = contrast;
    m_colours = coloursOf(isDark ? Appearance::Dark : Appearance::Light, contrast);
    findIcons();
    QApplication::setPalette(palette());
    QApplication::setFont(fontOf(TextRole::Body));
    QApplication::setFont(fontOf(TextRole::Strong), "QPushButton");
    QApplication::setFont(fontOf(TextRole::Meta), "QTipLabel");
    if (!qobject_cast<WindowStyle *>(QApplication::style()))
        QApplication::setStyle(new WindowStyle(*this));
    Q_EMIT changed();
}

/// Breeze everywhere, also where the desktop has another icon theme or none: its names and drawings are what
/// the window was drawn with.
void Theme::findIcons()
{
    QIcon::setThemeSearchPaths(QStandardPaths::locateAll(
        QStandardPaths::GenericDataLocation, u"icons"_s, QStandardPaths::LocateDirectory));
    QIcon::setThemeName(u"breeze"_s);
}

/// Qt 6.4 knows no colour scheme; the platform's own palette tells by its lightness.
Appearance Theme::systemAppearance()
{
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"Fusion"_s));
    const QPalette platform = fusion->standardPalette();
    const bool isDark =
        platform.color(QPalette::Window).lightness() < platform.color(QPalette::WindowText).lightness();
    return isDark ? Appearance::Dark : Appearance::Light;
}

QPalette Theme::palette() const
{
    const Colours &c = m_colours;
    QPalette palette;
    const auto set = [&](std::initializer_list<QPalette::ColorRole> roles, const QColor &colour) {
        for (const QPalette::ColorRole role : roles)
            palette.setColor(role, colour);
    };
    set({QPalette::Window, QPalette::Base, QPalette::Button}, c.s0);
    set({QPalette::AlternateBase}, c.s1);
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
            QPalette::ToolTipText},
        c.t1);
    set({QPalette::PlaceholderText}, c.t3);
    set({QPalette::Highlight}, c.selection);
    set({QPalette::Link, QPalette::LinkVisited}, c.accent);
    set({QPalette::Midlight}, c.lineSoft);
    set({QPalette::Mid}, c.line);
    set({QPalette::Dark, QPalette::Shadow}, c.lineStrong);
    set({QPalette::Light}, c.s2);
    set({QPalette::BrightText}, c.err);
    set({QPalette::ToolTipBase}, c.s3);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, c.s2);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.t3);
    return palette;
}

} // namespace patchbay
