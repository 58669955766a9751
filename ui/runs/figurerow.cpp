// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/figurerow.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/chartaxis.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int figureLine = 24;
constexpr int nameLine = 18;
constexpr int lineHeight = figureLine + nameLine;
constexpr int widestGap = 32;

QFont nameFont(const NamedFigure &figure)
{
    return fontOf(figure.naming == NamedFigure::Naming::Code ? TextRole::Code : TextRole::Meta);
}

int widthOf(const NamedFigure &figure)
{
    return 1 + std::max(QFontMetrics(fontOf(TextRole::Figure)).horizontalAdvance(figure.figure),
                   QFontMetrics(nameFont(figure)).horizontalAdvance(figure.name));
}

} // namespace

FigureRow::FigureRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FigureRow::setFigures(const QList<NamedFigure> &figures)
{
    if (figures == m_figures)
        return;
    m_figures = figures;
    QStringList texts;
    for (const NamedFigure &figure : figures)
        texts.append(u"%1 %2"_s.arg(figure.figure, figure.name));
    setAccessibleName(texts.join(u", "_s));
    updateGeometry();
    update();
}

QSize FigureRow::sizeHint() const
{
    int width = 0;
    for (const NamedFigure &figure : m_figures)
        width += widthOf(figure) + widestGap;
    return {std::max(0, width - widestGap), lineHeight};
}

/// They come closer together before they take another line.
int FigureRow::gapIn(int width) const
{
    const int gaps = std::max(1, int(m_figures.size()) - 1);
    const int closer = widestGap - (sizeHint().width() - width + gaps - 1) / gaps;
    return closer >= metrics::edge ? std::min(closer, widestGap) : widestGap;
}

int FigureRow::heightForWidth(int width) const
{
    return m_figures.isEmpty() ? 0 : placesIn(width).last().bottom() + 1;
}

QList<QRect> FigureRow::placesIn(int width) const
{
    const int gap = gapIn(width);
    QList<QRect> places;
    QPoint next;
    for (const NamedFigure &figure : m_figures) {
        const int own = widthOf(figure);
        if (next.x() > 0 && next.x() + own > width)
            next = {0, next.y() + lineHeight + metrics::control};
        places.append({next, QSize(own, lineHeight)});
        next.rx() += own + gap;
    }
    return places;
}

void FigureRow::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &c = m_theme.colours();
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const QList<QRect> places = placesIn(width());
    QPainter painter(this);
    const auto write = [&](const QRect &place, const QFont &font, const QColor &colour, const QString &text) {
        painter.setFont(font);
        painter.setPen(colour);
        paintText(painter, QStyle::visualRect(layoutDirection(), rect(), place), side, text);
    };
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QRect &place = places[i];
        write(place.adjusted(0, 0, 0, -nameLine), fontOf(TextRole::Figure), c.t1, m_figures[i].figure);
        write(place.adjusted(0, figureLine, 0, 0), nameFont(m_figures[i]), c.t2, m_figures[i].name);
    }
}

} // namespace patchbay
