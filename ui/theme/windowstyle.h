// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/focusrings.h"

#include <QProxyStyle>

class QStyleOptionProgressBar;
class QStyleOptionSlider;

namespace patchbay {

class Theme;

/// How controls look: Fusion's behaviour, drawn from the theme's colours and sizes. This class says which
/// part of a control is drawn by what; buttonpainting, fieldpainting and menupainting draw.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// Ends with the theme.
    explicit WindowStyle(const Theme &theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
        SubControl part, const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returned) const override;

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QApplication *application) override;
    void unpolish(QApplication *application) override;

private:
    [[nodiscard]] bool drawButton(
        ControlElement element, const QStyleOption *option, QPainter &painter) const;
    [[nodiscard]] bool drawMenu(ControlElement element, const QStyleOption *option, QPainter &painter) const;
    void drawLines(ControlElement element, const QStyleOption &option, QPainter &painter) const;
    void drawProgress(const QStyleOptionProgressBar &bar, QPainter &painter) const;
    void drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter, const QWidget *widget) const;

    const Theme &m_theme;
    FocusRings m_rings;
};

} // namespace patchbay
