// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/chartlegend.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"

#include <QPainter>
#include <QStyle>

namespace patchbay {

namespace {

constexpr int lineHeight = 16;
constexpr int swatch = 8;

} // namespace

ChartLegend::ChartLegend(
    const Theme &theme, const QString &title, QList<LegendEntry> entries, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(title)
    , m_entries(std::move(entries))
{
    setFixedHeight(lineHeight);
    setAccessibleName(title);
}

void ChartLegend::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &c = m_theme.colours();
    const int side =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute);
    QPainter painter(this);
    int at = 0;
    const auto write = [&](TextRole role, const QColor &ink, const QString &text) {
        painter.setFont(fontOf(role));
        painter.setPen(ink);
        const int width = QFontMetrics(painter.font()).horizontalAdvance(text) + 1;
        painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(), QRect(at, 0, width, height())), side, text);
        at += width;
    };
    write(TextRole::Section, c.t1, m_title);
    at += metrics::control;
    for (const LegendEntry &entry : m_entries) {
        const QRect square(at + metrics::control, (lineHeight - swatch) / 2, swatch, swatch);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), square), c.*entry.colour);
        at += metrics::control + swatch + metrics::tight;
        write(TextRole::Meta, c.t2, entry.words);
    }
}

} // namespace patchbay
