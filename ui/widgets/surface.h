// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/colours.h"

#include <QWidget>

namespace patchbay {

class Theme;

/// A plain ground of one of the theme's colours, with hairlines on the edges that are asked for.
class Surface : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the surface. `colour` is a member of Colours: `&Colours::s1`. The edges are
    /// named as in a language that is read from left to right.
    Surface(const Theme &theme, QColor Colours::*colour, Qt::Edges hairlines, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    QColor Colours::*const m_colour;
    const Qt::Edges m_hairlines;
};

} // namespace patchbay
