// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/windowstyle.h"

#include "ui/theme/buttonpainting.h"
#include "ui/theme/fieldpainting.h"
#include "ui/theme/menupainting.h"
#include "ui/theme/metrics.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QPen>
#include <QStyleOption>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

using shapes::has;

constexpr int indicator = 14;
constexpr int thumb = 6;
constexpr int fieldInset = metrics::control - 2; ///< QLineEdit adds 2 of its own.

/// The option as what it is; nothing when it is something else.
template<class Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

} // namespace

WindowStyle::WindowStyle(const Theme &theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme)
{
    // Without its theme the program goes on in Qt's own style; this one is deleted by that.
    connect(&theme, &QObject::destroyed, this, [] { QApplication::setStyle(u"Fusion"_s); });
}

void WindowStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(&m_rings);
}

void WindowStyle::unpolish(QApplication *application)
{
    application->removeEventFilter(&m_rings);
    QProxyStyle::unpolish(application);
}

void WindowStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Colours &c = m_theme.colours();
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *const button = as<QStyleOptionButton>(option))
            return buttons::paintGround(*painter, *button, m_theme);
        break;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        // A line edit without a frame is a part of something that shows the focus itself.
        if (const auto *const frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            return fields::paintFrame(*painter, *option, m_theme);
        return;
    case PE_IndicatorCheckBox:
        return buttons::paintCheckBox(*painter, *option, m_theme);
    case PE_IndicatorRadioButton:
        return buttons::paintRadioButton(*painter, *option, m_theme);
    case PE_FrameFocusRect:
        // By the keyboard only: who presses with the mouse knows where. In a list the row that is chosen
        // shows it.
        if (qobject_cast<const QAbstractItemView *>(widget))
            return;
        if (has(*option, State_KeyboardFocusChange))
            shapes::paintRing(*painter, option->rect, m_theme);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        return menus::paintPanel(*painter, *option, m_theme);
    case PE_Frame:
        return shapes::paintBox(*painter, option->rect, Qt::transparent, QPen(c.lineStrong, 1), 0);
    case PE_PanelTipLabel:
        return shapes::paintBox(*painter, option->rect, c.s3, QPen(c.lineStrong, 1), 0);
    case PE_PanelMenuBar:
        return painter->fillRect(option->rect, c.s1);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void WindowStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (drawButton(element, option, *painter) || drawMenu(element, option, *painter))
        return;
    const auto *const progress = as<QStyleOptionProgressBar>(option);
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
    case CE_Splitter:
    case CE_MenuBarEmptyArea:
        return drawLines(element, *option, *painter);
    case CE_ComboBoxLabel:
        if (const auto *const box = as<QStyleOptionComboBox>(option))
            return fields::paintComboLabel(*painter, *box, m_theme);
        break;
    case CE_ProgressBar:
        if (progress)
            return drawProgress(*progress, *painter);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

bool WindowStyle::drawButton(ControlElement element, const QStyleOption *option, QPainter &painter) const
{
    const auto *const button = as<QStyleOptionButton>(option);
    if (!button)
        return false;
    const bool isWhole = element == CE_PushButton;
    if (isWhole || element == CE_PushButtonBevel) {
        buttons::paintGround(painter, *button, m_theme);
        if (has(*button, State_HasFocus | State_KeyboardFocusChange))
            buttons::paintFocus(painter, *button, m_theme);
    }
    if (isWhole || element == CE_PushButtonLabel)
        buttons::paintLabel(painter, *button, m_theme);
    return isWhole || element == CE_PushButtonBevel || element == CE_PushButtonLabel;
}

bool WindowStyle::drawMenu(ControlElement element, const QStyleOption *option, QPainter &painter) const
{
    const auto *const item = as<QStyleOptionMenuItem>(option);
    if (!item || (element != CE_MenuItem && element != CE_MenuBarItem))
        return false;
    if (element == CE_MenuItem)
        menus::paintItem(painter, *item, m_theme);
    else
        menus::paintBarItem(painter, *item, m_theme);
    return true;
}

void WindowStyle::drawLines(ControlElement element, const QStyleOption &option, QPainter &painter) const
{
    const Colours &c = m_theme.colours();
    const QRect &whole = option.rect;
    const QRect below(whole.left(), whole.bottom(), whole.width(), 1);
    if (element == CE_MenuBarEmptyArea) {
        painter.fillRect(whole, c.s1);
    } else if (element == CE_Splitter) {
        const bool isUpright = has(option, State_Horizontal);
        painter.fillRect(isUpright ? QRect(whole.center().x(), whole.top(), 1, whole.height())
                                   : QRect(whole.left(), whole.center().y(), whole.width(), 1),
            c.line);
    } else {
        painter.fillRect(whole, c.s0);
        painter.fillRect(below, c.line);
    }
}

void WindowStyle::drawProgress(const QStyleOptionProgressBar &bar, QPainter &painter) const
{
    const Colours &c = m_theme.colours();
    QRect track = bar.rect;
    track.setHeight(metrics::tight);
    track.moveCenter(bar.rect.center());
    shapes::paintBox(painter, track, c.s3, Qt::NoPen, metrics::barRadius);
    const qint64 whole = qint64(bar.maximum) - bar.minimum;
    if (whole <= 0)
        return;
    QRect done = track;
    done.setWidth(int(track.width() * (qint64(bar.progress) - bar.minimum) / whole));
    shapes::paintBox(
        painter, visualRect(bar.direction, track, done), c.accentFill, Qt::NoPen, metrics::barRadius);
}

void WindowStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *const bar = as<QStyleOptionSlider>(option); bar && control == CC_ScrollBar)
        return drawScrollBar(*bar, *painter, widget);
    if (const auto *const box = as<QStyleOptionComboBox>(option); box && control == CC_ComboBox)
        return fields::paintComboBox(*painter, *box, m_theme);
    if (const auto *const box = as<QStyleOptionSpinBox>(option); box && control == CC_SpinBox)
        return fields::paintSpinBox(*painter, *box, m_theme);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void WindowStyle::drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter, const QWidget *widget) const
{
    const Colours &c = m_theme.colours();
    painter.fillRect(bar.rect, c.s0);
    if (bar.maximum <= bar.minimum)
        return;
    QRect held = subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget);
    const bool isUpright = bar.orientation == Qt::Vertical;
    const int margin = ((isUpright ? held.width() : held.height()) - thumb) / 2;
    held = isUpright ? held.adjusted(margin, 1, -margin, -1) : held.adjusted(1, margin, -1, -margin);
    const bool isActive = bar.activeSubControls.testFlag(SC_ScrollBarSlider);
    shapes::paintBox(painter, held, isActive ? c.lineStrong : c.muteFill, Qt::NoPen, thumb / 2.0);
}

QRect WindowStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (const auto *const box = as<QStyleOptionComboBox>(option);
        box && control == CC_ComboBox && part != SC_ComboBoxListBoxPopup)
        return fields::comboPart(*box, part);
    if (const auto *const box = as<QStyleOptionSpinBox>(option); box && control == CC_SpinBox)
        return fields::spinPart(*box, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect WindowStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    // The ring of a check box goes around the box and its words.
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect)
        return option->rect;
    if (const auto *const frame = as<QStyleOptionFrame>(option);
        frame && frame->lineWidth > 0 && element == SE_LineEditContents)
        return option->rect.adjusted(fieldInset, 1, -fieldInset, -1);
    return QProxyStyle::subElementRect(element, option, widget);
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
    case PM_ToolTipLabelFrameWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuHMargin:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicator;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return metrics::icon;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_MenuBarHMargin:
        return metrics::control;
    case PM_MenuVMargin:
        return metrics::tight;
    case PM_FocusFrameHMargin: // of the entries of a list that pops up
        return metrics::control - 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize WindowStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize given = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (const auto *const button = as<QStyleOptionButton>(option); button && type == CT_PushButton)
        return buttons::sizeOf(*button);
    if (const auto *const item = as<QStyleOptionMenuItem>(option); item && type == CT_MenuItem)
        return menus::sizeOf(*item, given);
    if (const auto *const item = as<QStyleOptionMenuItem>(option); item && type == CT_MenuBarItem)
        return menus::barItemSize(*item);
    if (type == CT_LineEdit || type == CT_SpinBox)
        return {given.width(), metrics::controlHeight};
    if (type == CT_ComboBox)
        return {size.width() + metrics::control + metrics::group, metrics::controlHeight};
    if (type == CT_ItemViewItem)
        return {given.width(), std::max(given.height(), metrics::navigationRow)};
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
