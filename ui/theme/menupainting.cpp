// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/menupainting.h"

#include "ui/theme/metrics.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPen>
#include <QStyleOptionMenuItem>

namespace patchbay::menus {

namespace {

using namespace Qt::Literals::StringLiterals;
using shapes::has;

/// The icon or the tick of an entry stands there; words of all entries begin behind it.
constexpr int slot = metrics::icon + metrics::control;

bool isSeparator(const QStyleOptionMenuItem &item)
{
    return item.menuItemType == QStyleOptionMenuItem::Separator;
}

void paintMark(QPainter &painter, const QStyleOptionMenuItem &item, const QRect &place, const Theme &theme)
{
    const Colours &c = theme.colours();
    const bool isChecked = item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked;
    if (isChecked)
        return shapes::paintTick(painter,
            QRect(place.left(), place.center().y() - metrics::icon / 2 + 1, metrics::icon, metrics::icon),
            c.accent);
    item.icon.paint(
        &painter, place, Qt::AlignCenter, has(item, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void paintPanel(QPainter &painter, const QStyleOption &panel, const Theme &theme)
{
    const Colours &c = theme.colours();
    shapes::paintBox(painter, panel.rect, c.s0, QPen(c.lineStrong, 1), 0);
}

void paintItem(QPainter &painter, const QStyleOptionMenuItem &item, const Theme &theme)
{
    const Colours &c = theme.colours();
    if (isSeparator(item))
        return painter.fillRect(
            QRect(item.rect.left(), item.rect.center().y(), item.rect.width(), 1), c.line);
    const bool isEnabled = has(item, QStyle::State_Enabled);
    if (has(item, QStyle::State_Selected) && isEnabled)
        painter.fillRect(item.rect, c.selection);
    const QRect inner = item.rect.adjusted(metrics::control, 0, -metrics::section, 0);
    const auto seen = [&](const QRect &place) { return QStyle::visualRect(item.direction, inner, place); };
    const auto aligned = [&item](Qt::Alignment side) {
        return int(QStyle::visualAlignment(item.direction, side) | Qt::AlignVCenter | Qt::AlignAbsolute);
    };
    paintMark(painter, item, seen({inner.left(), inner.top(), metrics::icon, inner.height()}), theme);
    const QRect text = seen(inner.adjusted(slot, 0, 0, 0));
    const QStringList parts = item.text.split(u'\t');
    painter.setFont(item.font);
    painter.setPen(isEnabled ? c.t1 : c.t3);
    painter.drawText(text, aligned(Qt::AlignLeft) | Qt::TextShowMnemonic, parts.value(0));
    painter.setPen(c.t3);
    painter.drawText(text, aligned(Qt::AlignRight), parts.value(1));
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        shapes::paintChevron(painter,
            seen({inner.right() + 1 - metrics::section, inner.top(), metrics::section, inner.height()}),
            item.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow, c.t2);
}

QSize sizeOf(const QStyleOptionMenuItem &item, const QSize &given)
{
    if (isSeparator(item))
        return {given.width(), 9};
    const QStringList parts = item.text.split(u'\t');
    const QFontMetrics letters(item.font);
    int width = metrics::control + slot + letters.size(Qt::TextShowMnemonic, parts.value(0)).width() +
                metrics::section;
    if (parts.size() > 1)
        width += metrics::group + letters.horizontalAdvance(parts[1]);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += metrics::group;
    return {width, metrics::navigationRow};
}

void paintBarItem(QPainter &painter, const QStyleOptionMenuItem &item, const Theme &theme)
{
    const Colours &c = theme.colours();
    painter.fillRect(item.rect, c.s1);
    if (has(item, QStyle::State_Selected) || has(item, QStyle::State_Sunken))
        shapes::paintBox(painter, item.rect.adjusted(0, 2, 0, -2), c.s3, Qt::NoPen, metrics::controlRadius);
    painter.setPen(has(item, QStyle::State_Enabled) ? c.t1 : c.t3);
    painter.drawText(item.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item.text);
}

QSize barItemSize(const QStyleOptionMenuItem &item)
{
    const int text = item.fontMetrics.size(Qt::TextShowMnemonic, item.text).width();
    return {text + 2 * metrics::control, metrics::navigationRow};
}

} // namespace patchbay::menus
