// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/buttonpainting.h"

#include "ui/theme/metrics.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPen>
#include <QStyleOptionButton>

namespace patchbay::buttons {

namespace {

using shapes::has;

constexpr int chevronWidth = 12;

bool isFlat(const QStyleOptionButton &button)
{
    return button.features.testFlag(QStyleOptionButton::Flat);
}

bool isLink(const QStyleOptionButton &button)
{
    return isFlat(button) && button.icon.isNull();
}

bool isPrimary(const QStyleOptionButton &button)
{
    return button.features.testFlag(QStyleOptionButton::DefaultButton) && !isFlat(button) &&
           has(button, QStyle::State_Enabled);
}

bool isPressed(const QStyleOptionButton &button)
{
    return has(button, QStyle::State_Sunken) || has(button, QStyle::State_On);
}

bool isHovered(const QStyleOptionButton &button)
{
    return has(button, QStyle::State_MouseOver) && has(button, QStyle::State_Enabled);
}

bool hasMenu(const QStyleOptionButton &button)
{
    return button.features.testFlag(QStyleOptionButton::HasMenu);
}

int textWidth(const QStyleOptionButton &button)
{
    return button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
}

/// Of icon, words and the arrow of a menu, as they stand beside each other.
int contentWidth(const QStyleOptionButton &button)
{
    const int icon = button.icon.isNull() ? 0 : metrics::icon;
    const int gap = icon > 0 && !button.text.isEmpty() ? metrics::word : 0;
    return icon + gap + textWidth(button) + (hasMenu(button) ? metrics::tight + chevronWidth : 0);
}

QColor fillOf(const QStyleOptionButton &button, const Colours &c)
{
    const bool loses = button.styleObject && button.styleObject->property(losesProperty).toBool();
    return loses ? c.errFill.darker(118) : c.accentFill; // darker: white words stand on it
}

QColor inkOf(const QStyleOptionButton &button, const Colours &c)
{
    if (!has(button, QStyle::State_Enabled))
        return c.t3;
    if (isPrimary(button))
        return c.onFill;
    return isLink(button) ? c.accent : c.t1;
}

} // namespace

void paintGround(QPainter &painter, const QStyleOptionButton &button, const Theme &theme)
{
    const Colours &c = theme.colours();
    if (isFlat(button)) {
        if (isPressed(button) || isHovered(button))
            shapes::paintBox(
                painter, button.rect, isPressed(button) ? c.s3 : c.s2, Qt::NoPen, metrics::controlRadius);
        return;
    }
    if (isPrimary(button)) {
        const QColor usual = fillOf(button, c);
        const QColor plain = isHovered(button) ? usual.lighter(106) : usual;
        const QColor fill = isPressed(button) ? usual.darker(112) : plain;
        return shapes::paintBox(painter, button.rect, fill, fill, metrics::controlRadius);
    }
    const bool isEnabled = has(button, QStyle::State_Enabled);
    const QColor plain = isHovered(button) ? c.s2 : c.s0;
    const QColor possible = isPressed(button) ? c.s3 : plain;
    shapes::paintBox(painter, button.rect, isEnabled ? possible : c.s1, isEnabled ? c.lineStrong : c.line,
        metrics::controlRadius);
}

void paintLabel(QPainter &painter, const QStyleOptionButton &button, const Theme &theme)
{
    const QColor ink = inkOf(button, theme.colours());
    QRect content(0, 0, contentWidth(button), button.rect.height());
    content.moveCenter(button.rect.center());
    const auto seen = [&](const QRect &place) {
        return QStyle::visualRect(button.direction, content, place);
    };
    int from = content.left();
    if (!button.icon.isNull()) {
        button.icon.paint(&painter, seen({from, content.top(), metrics::icon, content.height()}),
            Qt::AlignCenter, has(button, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
        from += metrics::icon + metrics::word;
    }
    painter.setPen(ink);
    painter.drawText(seen({from, content.top(), textWidth(button), content.height()}),
        Qt::AlignCenter | Qt::TextShowMnemonic, button.text);
    if (hasMenu(button))
        shapes::paintChevron(painter,
            seen({content.right() + 1 - chevronWidth, content.top(), chevronWidth, content.height()}),
            Qt::DownArrow, ink);
}

/// On a filled button the ring keeps a distance, else it would not be seen.
void paintFocus(QPainter &painter, const QStyleOptionButton &button, const Theme &theme)
{
    shapes::paintRing(painter, button.rect, theme);
    if (!isPrimary(button))
        return;
    const int inset = theme.focusWidth();
    shapes::paintBox(painter, button.rect.adjusted(inset, inset, -inset, -inset), Qt::transparent,
        QPen(theme.colours().s0, 1), metrics::barRadius);
}

QSize sizeOf(const QStyleOptionButton &button)
{
    if (button.text.isEmpty())
        return {metrics::controlHeight, metrics::controlHeight};
    const int padding = isLink(button) ? metrics::tight : metrics::section;
    const int height = isLink(button) ? metrics::smallControlHeight : metrics::controlHeight;
    return {contentWidth(button) + 2 * padding, height};
}

void paintCheckBox(QPainter &painter, const QStyleOption &box, const Theme &theme)
{
    const Colours &c = theme.colours();
    const bool isEnabled = has(box, QStyle::State_Enabled);
    const bool isOn = has(box, QStyle::State_On);
    const bool isPartly = has(box, QStyle::State_NoChange);
    const QColor fill = isEnabled ? c.accentFill : c.t3;
    const bool isFilled = isOn || isPartly;
    shapes::paintBox(
        painter, box.rect, isFilled ? fill : c.s0, isFilled ? fill : c.lineStrong, metrics::chipRadius);
    if (isOn)
        shapes::paintTick(painter, box.rect, isEnabled ? c.onFill : c.s0);
    else if (isPartly)
        painter.fillRect(
            box.rect.adjusted(3, box.rect.height() / 2 - 1, -3, 1 - box.rect.height() / 2), c.onFill);
}

void paintRadioButton(QPainter &painter, const QStyleOption &button, const Theme &theme)
{
    const Colours &c = theme.colours();
    const bool isOn = has(button, QStyle::State_On);
    const qreal round = button.rect.height() / 2.0;
    shapes::paintBox(
        painter, button.rect, isOn ? c.accentFill : c.s0, isOn ? c.accentFill : c.lineStrong, round);
    if (isOn)
        shapes::paintBox(painter, button.rect.adjusted(4, 4, -4, -4), c.onFill, Qt::NoPen, round);
}

} // namespace patchbay::buttons
