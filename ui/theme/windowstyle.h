// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace patchbay {

class Theme;

/// How controls look: Fusion with our buttons, fields, scroll bars, menus and focus rings, drawn from the
/// theme's colours. A push button that is its window's default is the filled one (the next step); a flat one
/// is without a border.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// The theme must outlive the style.
    explicit WindowStyle(const Theme &theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returned) const override;

private:
    void drawButton(const QStyleOption &option, QPainter &painter) const;
    void drawButtonLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawField(const QStyleOption &option, QPainter &painter) const;
    void drawCheckBox(const QStyleOption &option, QPainter &painter) const;
    void drawMenuItem(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;

    const Theme &m_theme;
};

} // namespace patchbay
