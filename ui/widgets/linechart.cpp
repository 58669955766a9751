// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/linechart.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace patchbay {

namespace {

constexpr int headLine = 24;
constexpr int plotHeight = 64;
constexpr int axisLine = 20;
constexpr int scaleWidth = 56;

qreal xOf(const QRect &plot, qsizetype step, qsizetype steps)
{
    return steps < 2 ? plot.center().x()
                     : plot.left() + qreal(plot.width() - 1) * qreal(step) / qreal(steps - 1);
}

qreal yOf(const QRect &plot, double value, double top)
{
    return plot.bottom() - (plot.height() - 1) * std::clamp(value / top, 0.0, 1.0);
}

/// What was measured, joined over the gaps between.
QPolygonF lineOf(const ChartSeries &series, const QRect &plot, double top)
{
    QPolygonF line;
    for (qsizetype step = 0; step < series.size(); ++step) {
        if (series[step])
            line.append({xOf(plot, step, series.size()), yOf(plot, *series[step], top)});
    }
    return line;
}

double largestOf(const ChartSeries &series)
{
    double largest = 0;
    for (const std::optional<double> &value : series)
        largest = std::max(largest, value.value_or(0));
    return largest;
}

} // namespace

LineChart::LineChart(const Theme &theme, Writing writing, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_writing(std::move(writing))
{
    setFixedHeight(headLine + plotHeight + axisLine + metrics::tight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(200);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LineChart::setFigures(const LineFigures &figures)
{
    m_figures = figures;
    setAccessibleName(figures.summary);
    update();
}

QSize LineChart::sizeHint() const
{
    return {280, height()};
}

QRect LineChart::plot() const
{
    return {0, headLine + metrics::tight, width() - scaleWidth, plotHeight};
}

double LineChart::top() const
{
    return scaleTop(std::max({largestOf(m_figures.main), largestOf(m_figures.second), m_figures.least}));
}

void LineChart::paintHead(QPainter &painter) const
{
    const Colours &c = m_theme.colours();
    const QRect head(0, 0, plot().width(), headLine);
    const auto aligned = [this](
                             Qt::Alignment side) { return QStyle::visualAlignment(layoutDirection(), side); };
    painter.setFont(fontOf(TextRole::Section));
    painter.setPen(c.t1);
    paintText(painter, head, aligned(Qt::AlignRight), m_figures.figure);
    const int taken = painter.fontMetrics().horizontalAdvance(m_figures.figure) + metrics::control;
    painter.setFont(fontOf(TextRole::Meta));
    painter.setPen(c.t2);
    const QRect name = QStyle::visualRect(layoutDirection(), head, head.adjusted(0, 0, -taken, 0));
    paintText(painter, name, aligned(Qt::AlignLeft),
        painter.fontMetrics().elidedText(m_figures.name, Qt::ElideRight, name.width()));
}

void LineChart::paintArea(QPainter &painter, double top) const
{
    const QRect place = plot();
    QColor area = m_theme.colours().accent1;
    area.setAlphaF(0.6F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(area);
    QPolygonF line = lineOf(m_figures.main, place, top);
    if (line.size() < 2)
        return;
    line.append({line.last().x(), qreal(place.bottom())});
    line.append({line.first().x(), qreal(place.bottom())});
    painter.drawPolygon(line);
}

void LineChart::paintLine(QPainter &painter, const ChartSeries &series, double top, const QPen &pen) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    const QPolygonF line = lineOf(series, plot(), top);
    if (line.size() == 1)
        painter.drawLine(line.first() - QPointF(2, 0), line.first() + QPointF(2, 0));
    else
        painter.drawPolyline(line);
}

void LineChart::paintMarks(QPainter &painter, double top) const
{
    const Colours &c = m_theme.colours();
    painter.setPen(QPen(c.s0, 1));
    painter.setBrush(c.errFill);
    for (const int step : m_figures.marked) {
        const std::optional<double> value = m_figures.main.value(step);
        if (value)
            painter.drawEllipse(
                QPointF(xOf(plot(), step, m_figures.main.size()), yOf(plot(), *value, top)), 3.5, 3.5);
    }
}

void LineChart::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &c = m_theme.colours();
    const QRect place = plot();
    const double scale = top();
    QPainter painter(this);
    paintHead(painter);
    paintGridLine(painter, place, place.top(), m_writing(scale), c);
    paintGridLine(painter, place, place.center().y(), m_writing(scale / 2), c);
    paintGridLine(painter, place, place.bottom(), m_writing(0), c);
    painter.setPen(QPen(c.line, 1, Qt::DashLine));
    for (const double stage : m_figures.stages) {
        const int x = place.left() + qRound(stage * (place.width() - 1));
        painter.drawLine(x, place.top(), x, place.bottom());
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintArea(painter, scale);
    paintLine(painter, m_figures.second, scale, QPen(c.t3, 1, Qt::DashLine));
    paintLine(painter, m_figures.main, scale, QPen(c.accent, 1.4));
    paintMarks(painter, scale);
    paintLabels(
        painter, QRect(place.left(), place.bottom() + 1, place.width(), axisLine), m_figures.labels, c);
}

bool LineChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_figures.main.isEmpty())
        return QWidget::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const double share = double(help->pos().x() - plot().left()) / std::max(1, plot().width() - 1);
    const auto step = qsizetype(qRound(std::clamp(share, 0.0, 1.0) * double(m_figures.main.size() - 1)));
    const std::optional<double> value = m_figures.main[step];
    QToolTip::showText(help->globalPos(), value ? m_writing(*value) : QString(), this);
    return true;
}

} // namespace patchbay
