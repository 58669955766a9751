// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/proportionbar.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace patchbay {

namespace {

QColor fillOf(Tone tone, const Colours &c)
{
    switch (tone) {
    case Tone::Ok:
        return c.okFill;
    case Tone::Accent:
        return c.accent3;
    case Tone::Warn:
        return c.warnFill;
    case Tone::Err:
        return c.errFill;
    default:
        return c.s3;
    }
}

} // namespace

void paintProportions(
    QPainter &painter, const QRect &place, const QList<Proportion> &parts, const Colours &colours)
{
    constexpr int gap = 1;
    constexpr int least = 4;
    qint64 total = 0;
    for (const Proportion &part : parts)
        total += part.count;
    const auto shown = std::ranges::count_if(parts, [](const Proportion &part) { return part.count > 0; });
    painter.save();
    QPainterPath outline;
    outline.addRoundedRect(place, metrics::barRadius, metrics::barRadius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(outline);
    painter.fillRect(place, colours.s3);
    // Each part has its least width first; what is left is shared by their counts.
    const double shared = std::max<double>(0, place.width() + gap - double(shown) * (least + gap));
    qreal x = place.left();
    for (const Proportion &part : parts) {
        if (part.count == 0)
            continue;
        const qreal width = least + shared * double(part.count) / double(total);
        painter.fillRect(QRectF(x, place.top(), width, place.height()), fillOf(part.tone, colours));
        painter.fillRect(QRectF(x + width, place.top(), gap, place.height()), colours.s0);
        x += width + gap;
    }
    painter.restore();
}

ProportionBar::ProportionBar(const Theme &theme, int height, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(height);
}

void ProportionBar::setParts(const QList<Proportion> &parts)
{
    m_parts = parts;
    update();
}

void ProportionBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    paintProportions(painter, rect(), m_parts, m_theme.colours());
}

} // namespace patchbay
