// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tile.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"

#include <QPainter>
#include <QStyle>

namespace patchbay {

void paintTile(QPainter &painter, const QRect &place, const QString &name, const Colours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.s2);
    painter.drawRoundedRect(place, metrics::chipRadius, metrics::chipRadius);
    QFont font = fontOf(TextRole::Section);
    font.setPixelSize(10);
    painter.setFont(font);
    painter.setPen(colours.t2);
    painter.drawText(place, Qt::AlignCenter, name.left(1).toUpper() + name.mid(1, 1));
    painter.restore();
}

NameLine::NameLine(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(name)
{
    setFont(fontOf(TextRole::Body));
    setAccessibleName(name);
    setToolTip(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize NameLine::sizeHint() const
{
    return {metrics::tile + metrics::control + fontMetrics().horizontalAdvance(m_name) + 1, metrics::tile};
}

QSize NameLine::minimumSizeHint() const
{
    return {metrics::tile * 4, metrics::tile};
}

void NameLine::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    const QRect tile(0, 0, metrics::tile, metrics::tile);
    paintTile(painter, QStyle::visualRect(layoutDirection(), rect(), tile), m_name, c);
    const QRect text = QStyle::visualRect(
        layoutDirection(), rect(), rect().adjusted(metrics::tile + metrics::control, 0, 0, 0));
    painter.setPen(c.t1);
    painter.drawText(text,
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute),
        fontMetrics().elidedText(m_name, Qt::ElideRight, text.width()));
}

} // namespace patchbay
