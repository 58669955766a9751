// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/crumb.h"

#include "ui/theme/metrics.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace patchbay {

namespace {

constexpr int arrowWidth = 8;

} // namespace

Crumb::Crumb(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Crumb::sizeHint() const
{
    const int word = QFontMetrics(fontOf(TextRole::Body)).horizontalAdvance(text());
    return {2 * metrics::tight + word + metrics::word + arrowWidth, metrics::controlHeight};
}

void Crumb::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &c = m_theme.colours();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRect inner = rect().adjusted(metrics::tight, 0, -metrics::tight, 0);
    const auto seen = [&](const QRect &place) { return QStyle::visualRect(layoutDirection(), inner, place); };
    QPainter painter(this);
    painter.setFont(fontOf(TextRole::Body));
    painter.setPen(underMouse() ? c.t1 : c.t3);
    painter.drawText(seen(inner.adjusted(0, 0, -arrowWidth - metrics::word, 0)), Qt::AlignCenter, text());
    const QRect arrow(inner.right() + 1 - arrowWidth, inner.top(), arrowWidth, inner.height());
    shapes::paintChevron(painter, seen(arrow), isMirrored ? Qt::LeftArrow : Qt::RightArrow, c.t3);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect ring;
    ring.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

} // namespace patchbay
