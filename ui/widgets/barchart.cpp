// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/barchart.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/wording.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace patchbay {

namespace {

constexpr int noteLine = 16;   ///< Above the bars.
constexpr int axisLine = 20;   ///< Under them.
constexpr int failedPart = 18; ///< The height of the bars that go down …
constexpr int failedGap = 3;   ///< … and what is between.
constexpr int scaleWidth = 52; ///< Behind the bars.

/// Where the n-th of `count` equal parts begins: on whole pixels, so that bars are sharp.
int partBegin(const QRect &place, qsizetype n, qsizetype count)
{
    return place.left() + int(place.width() * n / std::max<qsizetype>(1, count));
}

/// The part of `count` that x lies in; -1: none.
qsizetype partAt(const QRect &place, int x, qsizetype count)
{
    if (x < place.left() || x > place.right() || count == 0)
        return -1;
    return std::min<qsizetype>(count - 1, (x - place.left()) * count / place.width());
}

/// Shows the tip of the part under the mouse.
template<class T>
bool showTip(QWidget &widget, const QRect &place, const QList<T> &parts, QEvent &event)
{
    const auto &help = static_cast<QHelpEvent &>(event);
    const qsizetype part = partAt(place, help.pos().x(), parts.size());
    QToolTip::showText(help.globalPos(), part < 0 ? QString() : parts[part].tip, &widget);
    return true;
}

QColor heatOf(const HeatCell &cell, const Colours &c)
{
    if (cell.tone == Tone::Err)
        return c.errFill;
    if (cell.tone == Tone::Warn)
        return c.warnFill;
    if (cell.strength <= 0)
        return c.s2;
    QColor colour = c.muteFill;
    colour.setAlphaF(float(0.3 + 0.7 * std::min(1.0, cell.strength)));
    return colour;
}

} // namespace

BarChart::BarChart(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setMinimumHeight(96);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BarChart::setBars(const QList<ChartBar> &bars, const QList<ChartLabel> &labels, const QString &summary)
{
    m_bars = bars;
    m_labels = labels;
    setAccessibleName(summary);
    update();
}

void BarChart::setNote(const std::optional<ChartNote> &note)
{
    m_note = note;
    update();
}

QSize BarChart::sizeHint() const
{
    return {480, 128};
}

QRect BarChart::plot() const
{
    return rect().adjusted(0, noteLine, -scaleWidth, -axisLine - failedPart - failedGap);
}

void BarChart::paintBars(QPainter &painter) const
{
    const Colours &c = m_theme.colours();
    const QRect place = plot();
    const qint64 most = m_bars.isEmpty() ? 0 : std::ranges::max(m_bars, {}, &ChartBar::value).value;
    const qint64 mostFailed = m_bars.isEmpty() ? 0 : std::ranges::max(m_bars, {}, &ChartBar::failed).failed;
    // Runs are counted whole, and so is their half.
    const double top = 2 * scaleTop(std::max(1.0, std::ceil(double(most) / 2)));
    paintGridLine(painter, place, place.top(), wording::count(qint64(top)), c);
    paintGridLine(painter, place, place.center().y(), wording::count(qint64(top / 2)), c);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const int x = partBegin(place, i, m_bars.size());
        const int width = std::max(1, partBegin(place, i + 1, m_bars.size()) - x - 1);
        const auto height = [](qint64 value, double scale, int room) {
            return value > 0 ? std::max(1, qRound(double(value) / scale * room)) : 0;
        };
        const int up = height(m_bars[i].value, top, place.height());
        painter.fillRect(QRect(x, place.bottom() + 1 - up, width, up), c.muteFill);
        const int down = height(m_bars[i].failed, double(std::max<qint64>(1, mostFailed)), failedPart);
        painter.fillRect(
            QRect(x, place.bottom() + 1 + failedGap, width, down > 0 ? std::max(2, down) : 0), c.errFill);
    }
    painter.fillRect(QRect(place.left(), place.bottom() + 1, place.width(), 1), c.line);
}

void BarChart::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &c = m_theme.colours();
    const QRect place = plot();
    QPainter painter(this);
    paintBars(painter);
    const QRect failed(place.left(), place.bottom() + 1 + failedGap, place.width(), failedPart);
    painter.setFont(fontOf(TextRole::Small));
    painter.setPen(c.t3);
    painter.drawText(QRect(place.right() + 1 + metrics::control, failed.top(), scaleWidth, failed.height()),
        int(Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute), tr("failed"));
    paintLabels(painter, QRect(place.left(), height() - axisLine, place.width(), axisLine), m_labels, c);
    paintNote(painter, place.adjusted(0, -noteLine, 0, failedGap + failedPart), m_note, c);
}

bool BarChart::event(QEvent *event)
{
    return event->type() == QEvent::ToolTip ? showTip(*this, plot(), m_bars, *event) : QWidget::event(event);
}

void paintHeat(QPainter &painter, const QRect &place, const QList<HeatCell> &cells, const Colours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const int x = partBegin(place, i, cells.size());
        const int width = std::max(1, partBegin(place, i + 1, cells.size()) - x - 2);
        painter.setBrush(heatOf(cells[i], colours));
        painter.drawRoundedRect(
            QRect(x, place.top(), width, place.height()), metrics::barRadius, metrics::barRadius);
    }
    painter.restore();
}

HeatRow::HeatRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(14);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HeatRow::setCells(const QList<HeatCell> &cells, const QString &summary)
{
    m_cells = cells;
    setAccessibleName(summary);
    update();
}

void HeatRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintHeat(painter, rect(), m_cells, m_theme.colours());
}

bool HeatRow::event(QEvent *event)
{
    return event->type() == QEvent::ToolTip ? showTip(*this, rect(), m_cells, *event) : QWidget::event(event);
}

ChartAxis::ChartAxis(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(axisLine);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChartAxis::setLabels(const QList<ChartLabel> &labels)
{
    m_labels = labels;
    update();
}

void ChartAxis::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintLabels(painter, rect(), m_labels, m_theme.colours());
}

} // namespace patchbay
