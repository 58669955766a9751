// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/headtabs.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace patchbay {

HeadTabs::HeadTabs(const Theme &theme, const QString &accessibleName, QWidget *parent)
    : QTabBar(parent)
    , m_theme(theme)
{
    setAccessibleName(accessibleName);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setFixedHeight(metrics::headHeight);
    setFocusPolicy(Qt::TabFocus);
}

void HeadTabs::setCount(int tab, const QString &count)
{
    if (tabData(tab).toString() == count)
        return;
    setTabData(tab, count);
    setAccessibleTabName(tab, tabText(tab) + u' ' + count);
    setTabText(tab, tabText(tab)); // lays the tabs out anew
}

QSize HeadTabs::tabSizeHint(int tab) const
{
    const QFontMetrics strong(fontOf(TextRole::Strong));
    const QFontMetrics small(fontOf(TextRole::Meta));
    const QString count = tabData(tab).toString();
    const int trailing = count.isEmpty() ? 0 : metrics::word + small.horizontalAdvance(count);
    return {
        strong.horizontalAdvance(tabText(tab)) + trailing + 2 * metrics::control + 2, metrics::headHeight};
}

void HeadTabs::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    const auto aligned = [this](Qt::Alignment side) {
        return int(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter);
    };
    for (int tab = 0; tab < count(); ++tab) {
        const bool isCurrent = tab == currentIndex();
        const QRect whole = tabRect(tab);
        const QRect place = whole.adjusted(metrics::control, 0, -metrics::control, 0);
        painter.setFont(fontOf(isCurrent ? TextRole::Strong : TextRole::Body));
        painter.setPen(isCurrent ? c.t1 : c.t2);
        painter.drawText(place, aligned(Qt::AlignLeft), tabText(tab));
        painter.setFont(fontOf(TextRole::Meta));
        painter.setPen(c.t3);
        painter.drawText(place, aligned(Qt::AlignRight), tabData(tab).toString());
        if (isCurrent)
            painter.fillRect(QRect(place.left(), whole.bottom() - 2, place.width(), 2), c.accent);
        if (isCurrent && hasFocus()) {
            QStyleOptionFocusRect ring;
            ring.initFrom(this);
            ring.rect = whole.adjusted(0, metrics::control, 0, -metrics::control);
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
        }
    }
}

} // namespace patchbay
