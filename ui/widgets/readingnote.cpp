// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/readingnote.h"

#include "ui/theme/glyphs.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace patchbay {

namespace {

constexpr int untilSaid = 400; ///< Milliseconds: what answers sooner is simply there.

} // namespace

ReadingNote::ReadingNote(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Reading…"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ReadingNote::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_isLate = false;
    m_patience.start(untilSaid, this);
}

void ReadingNote::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_patience.stop();
}

void ReadingNote::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_patience.timerId())
        return QWidget::timerEvent(event);
    m_patience.stop();
    m_isLate = true;
    update();
}

void ReadingNote::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.s0);
    if (!m_isLate)
        return;
    painter.setFont(fontOf(TextRole::Body));
    const QString words = accessibleName();
    const int wide = painter.fontMetrics().horizontalAdvance(words) + 1;
    QRect block(0, 0, metrics::glyph + metrics::word + wide, lineHeightOf(TextRole::Body));
    block.moveCenter({width() / 2, height() * 9 / 20}); // where an empty list says so
    const auto seen = [&](const QRect &place) { return QStyle::visualRect(layoutDirection(), block, place); };
    const QRect glyph(
        block.left(), block.center().y() - metrics::glyph / 2 + 1, metrics::glyph, metrics::glyph);
    paintGlyph(painter, Glyph::Arc, seen(glyph), c.t3, c.s0);
    painter.setPen(c.t2);
    painter.drawText(seen(block.adjusted(metrics::glyph + metrics::word, 0, 0, 0)), Qt::AlignCenter, words);
}

} // namespace patchbay
