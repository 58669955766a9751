// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/waterfall.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wording.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>
#include <cmath>

namespace patchbay {

using namespace std::chrono_literals;

namespace {

constexpr int barHeight = 10;
constexpr int waitingHeight = 4;
constexpr int swatch = 10;

QColor firstByteOf(Tone tone, const Colours &c)
{
    if (tone == Tone::Warn)
        return c.warnFill;
    return tone == Tone::Err ? c.errFill : c.accent1;
}

/// A round step, so that at most six of them fill the axis.
std::chrono::microseconds stepOf(std::chrono::microseconds axis)
{
    const auto least = std::max<qint64>(1, axis.count() / 6);
    if (least < 1'000'000)
        return std::chrono::microseconds(qint64(std::ceil(scaleTop(double(least)))));
    constexpr std::array seconds{1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1'800, 3'600, 7'200, 14'400};
    const auto *const enough =
        std::ranges::find_if(seconds, [&](int step) { return qint64{step} * 1'000'000 >= least; });
    return std::chrono::seconds(enough == seconds.end() ? 86'400 : *enough);
}

QString tickText(std::chrono::microseconds time)
{
    if (time < 1s)
        return wording::duration(time);
    const auto seconds = std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
    if (time < 3min)
        return WaterfallLegend::tr("%1 s").arg(QString::number(double(seconds) / 1'000));
    return WaterfallLegend::tr("%1 min").arg(QString::number(double(seconds) / 60'000, 'g', 3));
}

} // namespace

QList<ChartLabel> axisTicks(std::chrono::microseconds axis)
{
    QList<ChartLabel> ticks;
    if (axis <= 0us)
        return ticks;
    const std::chrono::microseconds step = stepOf(axis);
    for (std::chrono::microseconds at{0}; at <= axis; at += step)
        ticks.append({double(at.count()) / double(axis.count()), tickText(at)});
    return ticks;
}

void paintFall(QPainter &painter, const QRect &place, const Fall &fall, const Colours &colours)
{
    if (fall.axis <= 0us)
        return;
    const qreal perMicrosecond = qreal(place.width()) / qreal(fall.axis.count());
    qreal x = place.left() + qreal(fall.begin.count()) * perMicrosecond;
    const auto phase = [&](Fall::Time time, int height, const QColor &colour) {
        if (time <= 0us)
            return;
        const qreal width = std::max(1.5, qreal(time.count()) * perMicrosecond);
        const qreal left = std::min(x, place.right() + 1 - width);
        const qreal top = place.top() + (place.height() - height) / 2;
        painter.fillRect(QRectF(left, top, width, height), colour);
        x = left + width;
    };
    phase(fall.waiting, waitingHeight, colours.s3);
    phase(fall.connecting, barHeight, colours.accent2);
    phase(fall.firstByte, barHeight, firstByteOf(fall.tone, colours));
    phase(fall.download, barHeight, colours.accent3);
}

WaterfallDelegate::WaterfallDelegate(const Theme &theme, QObject *parent)
    : CellDelegate(theme, {}, parent)
{}

void WaterfallDelegate::paintContent(QPainter &painter, const QRect &place,
    const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    const Fall fall = index.data(FallRole).value<Fall>();
    const QList<ChartLabel> ticks = axisTicks(fall.axis);
    for (const ChartLabel &tick : ticks) {
        const int x = place.left() + qRound(tick.place * (place.width() - 1));
        painter.fillRect(QRect(x, place.top(), 1, place.height()), theme().colours().lineSoft);
    }
    paintFall(painter, place, fall, theme().colours());
}

WaterfallLegend::WaterfallLegend(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFont(fontOf(TextRole::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setAccessibleName(words().join(QStringLiteral(", ")));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QStringList WaterfallLegend::words()
{
    return {tr("waiting"), tr("connect"), tr("first byte"), tr("download")};
}

QSize WaterfallLegend::sizeHint() const
{
    int width = 0;
    for (const QString &word : words())
        width += swatch + metrics::tight + fontMetrics().horizontalAdvance(word) + metrics::section;
    return {width, metrics::chipHeight};
}

void WaterfallLegend::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &c = m_theme.colours();
    const QList<QColor> colours{c.s3, c.accent2, c.accent1, c.accent3};
    const QStringList names = words();
    QPainter painter(this);
    painter.setPen(c.t3);
    int x = 0;
    for (int i = 0; i < names.size(); ++i) {
        const int tall = i == 0 ? waitingHeight : swatch;
        const QRect colour(x, (height() - tall) / 2, swatch, tall);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), colour), colours[i]);
        const int width = fontMetrics().horizontalAdvance(names[i]);
        const QRect word(x + swatch + metrics::tight, 0, width + 1, height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), word), Qt::AlignCenter, names[i]);
        x = word.right() + metrics::section;
    }
}

} // namespace patchbay
