// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/surface.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace patchbay {

Surface::Surface(const Theme &theme, QColor Colours::*colour, Qt::Edges hairlines, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_colour(colour)
    , m_hairlines(hairlines)
{
    setAttribute(Qt::WA_OpaquePaintEvent); // nothing of what is behind it is seen
}

void Surface::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &c = m_theme.colours();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto has = [this](Qt::Edge edge) { return m_hairlines.testFlag(edge); };
    QPainter painter(this);
    painter.fillRect(rect(), c.*m_colour);
    if (has(Qt::TopEdge))
        painter.fillRect(0, 0, width(), 1, c.line);
    if (has(Qt::BottomEdge))
        painter.fillRect(0, height() - 1, width(), 1, c.line);
    if (has(isMirrored ? Qt::RightEdge : Qt::LeftEdge))
        painter.fillRect(0, 0, 1, height(), c.line);
    if (has(isMirrored ? Qt::LeftEdge : Qt::RightEdge))
        painter.fillRect(width() - 1, 0, 1, height(), c.line);
}

} // namespace patchbay
