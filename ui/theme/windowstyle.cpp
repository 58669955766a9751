// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/windowstyle.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The border stands on the middles of pixels, so that it is one pixel wide.
void roundedBox(QPainter &painter, const QRect &rect, const QColor &fill, const QPen &border, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(border);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

bool has(const QStyleOption &option, QStyle::State state)
{
    return (option.state & state) == state;
}

} // namespace

WindowStyle::WindowStyle(const Theme &theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme)
{}

void WindowStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Colours &c = m_theme.colours();
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButton(*option, *painter);
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        return drawField(*option, *painter);
    case PE_IndicatorCheckBox:
        return drawCheckBox(*option, *painter);
    case PE_FrameFocusRect:
        return roundedBox(*painter, option->rect, Qt::transparent, QPen(c.accent, 2), metrics::controlRadius);
    case PE_PanelMenu:
    case PE_FrameMenu:
        return roundedBox(*painter, option->rect, c.s0, c.lineStrong, 0);
    case PE_PanelTipLabel:
        return painter->fillRect(option->rect, c.s3);
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WindowStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Colours &c = m_theme.colours();
    switch (element) {
    case CE_PushButtonLabel:
        return drawButtonLabel(*option, *painter, widget);
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, c.s0);
        return painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.line);
    case CE_Splitter: {
        const bool isUpright = has(*option, State_Horizontal);
        const QRect &whole = option->rect;
        return painter->fillRect(isUpright ? QRect(whole.center().x(), whole.top(), 1, whole.height())
                                           : QRect(whole.left(), whole.center().y(), whole.width(), 1),
            c.line);
    }
    case CE_MenuItem:
        return drawMenuItem(*option, *painter, widget);
    default:
        return QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void WindowStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return drawScrollBar(*option, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void WindowStyle::drawButton(const QStyleOption &option, QPainter &painter) const
{
    const Colours &c = m_theme.colours();
    const auto *const button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isFlat = button && button->features.testFlag(QStyleOptionButton::Flat);
    const bool isPrimary = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool isEnabled = has(option, State_Enabled);
    const bool isPressed = has(option, State_Sunken) || has(option, State_On);
    const bool isHovered = has(option, State_MouseOver) && isEnabled;
    if (isFlat) {
        if (isPressed || isHovered)
            roundedBox(painter, option.rect, isPressed ? c.s3 : c.s2, Qt::NoPen, metrics::controlRadius);
        return;
    }
    if (isPrimary && isEnabled) {
        const QColor plain = isHovered ? c.accentFill.lighter(106) : c.accentFill;
        const QColor fill = isPressed ? c.accentFill.darker(112) : plain;
        return roundedBox(painter, option.rect, fill, fill, metrics::controlRadius);
    }
    const QColor plain = isHovered ? c.s2 : c.s0;
    roundedBox(painter, option.rect, isPressed ? c.s3 : plain, isEnabled ? c.lineStrong : c.line,
        metrics::controlRadius);
}

void WindowStyle::drawButtonLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *const button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (!button)
        return QProxyStyle::drawControl(CE_PushButtonLabel, &option, &painter, widget);
    const Colours &c = m_theme.colours();
    const bool isEnabled = has(option, State_Enabled);
    const bool isPrimary = button->features.testFlag(QStyleOptionButton::DefaultButton) && isEnabled;
    const int icon = button->icon.isNull() ? 0 : metrics::icon;
    const int gap = icon > 0 && !button->text.isEmpty() ? metrics::word : 0;
    const int text = option.fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    QRect content(0, 0, icon + gap + text, option.rect.height());
    content.moveCenter(option.rect.center());
    const QRect iconPlace(content.left(), content.top(), icon, content.height());
    if (icon > 0)
        button->icon.paint(&painter, visualRect(option.direction, content, iconPlace), Qt::AlignCenter,
            isEnabled ? QIcon::Normal : QIcon::Disabled);
    const QColor quiet = isEnabled ? c.t1 : c.t3;
    painter.setPen(isPrimary ? c.onFill : quiet);
    painter.drawText(visualRect(option.direction, content, content.adjusted(icon + gap, 0, 0, 0)),
        Qt::AlignCenter | Qt::TextShowMnemonic, button->text);
}

void WindowStyle::drawField(const QStyleOption &option, QPainter &painter) const
{
    const Colours &c = m_theme.colours();
    const bool hasFocus = has(option, State_HasFocus);
    const qreal inset = hasFocus ? 1 : 0.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(c.s0);
    painter.setPen(QPen(hasFocus ? c.accent : c.lineStrong, hasFocus ? 2 : 1));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset),
        metrics::controlRadius, metrics::controlRadius);
    painter.restore();
}

void WindowStyle::drawCheckBox(const QStyleOption &option, QPainter &painter) const
{
    const Colours &c = m_theme.colours();
    const bool isOn = has(option, State_On);
    roundedBox(painter, option.rect, isOn ? c.accentFill : c.s0, isOn ? c.accentFill : c.lineStrong,
        metrics::chipRadius);
    if (!isOn)
        return;
    const QRectF r = option.rect;
    const auto at = [&r](qreal x, qreal y) { return r.topLeft() + QPointF(r.width() * x, r.height() * y); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.onFill, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.32)}));
    painter.restore();
}

void WindowStyle::drawMenuItem(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *const item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (!item)
        return QProxyStyle::drawControl(CE_MenuItem, &option, &painter, widget);
    const Colours &c = m_theme.colours();
    if (item->menuItemType == QStyleOptionMenuItem::Separator)
        return painter.fillRect(
            QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1), c.line);
    const bool isEnabled = has(option, State_Enabled);
    if (has(option, State_Selected) && isEnabled)
        painter.fillRect(option.rect, c.selection);
    const QRect inner = option.rect.adjusted(metrics::section, 0, -metrics::section, 0);
    const QRect icon(inner.left(), inner.top(), metrics::icon, inner.height());
    item->icon.paint(&painter, visualRect(option.direction, inner, icon));
    const QRect text =
        visualRect(option.direction, inner, inner.adjusted(metrics::icon + metrics::control, 0, 0, 0));
    const QStringList parts = item->text.split(u'\t');
    const auto aligned = [&option](Qt::Alignment side) {
        return int(visualAlignment(option.direction, side) | Qt::AlignVCenter);
    };
    painter.setPen(isEnabled ? c.t1 : c.t3);
    painter.drawText(text, aligned(Qt::AlignLeft) | Qt::TextShowMnemonic, parts.value(0));
    painter.setPen(c.t3);
    painter.drawText(text, aligned(Qt::AlignRight), parts.value(1));
}

void WindowStyle::drawScrollBar(
    const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const Colours &c = m_theme.colours();
    painter.fillRect(option.rect, c.s0);
    const auto *const bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    QRect thumb = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    thumb = bar->orientation == Qt::Vertical ? thumb.adjusted(2, 1, -2, -1) : thumb.adjusted(1, 2, -1, -2);
    const bool isHeld = option.activeSubControls.testFlag(SC_ScrollBarSlider);
    roundedBox(painter, thumb, isHeld ? c.lineStrong : c.muteFill, Qt::NoPen, 3);
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return metrics::icon;
    case PM_MenuVMargin:
        return metrics::tight;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize WindowStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize given = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (const auto *const button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && type == CT_PushButton) {
        if (button->text.isEmpty())
            return {metrics::controlHeight, metrics::controlHeight};
        const int icon = button->icon.isNull() ? 0 : metrics::icon + metrics::word;
        const int text = option->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
        return {text + icon + 2 * metrics::section, metrics::controlHeight};
    }
    if (type == CT_LineEdit || type == CT_ComboBox)
        return {given.width(), metrics::controlHeight};
    if (const auto *const item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        item && type == CT_MenuItem) {
        const bool isLine = item->menuItemType == QStyleOptionMenuItem::Separator;
        return {given.width() + metrics::group, isLine ? 9 : metrics::navigationRow};
    }
    return given;
}

int WindowStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace patchbay
