// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/fieldpainting.h"

#include "ui/theme/metrics.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPen>
#include <QStyleOptionComboBox>
#include <QStyleOptionSpinBox>

namespace patchbay::fields {

namespace {

using shapes::has;

constexpr int arrowWidth = 24;

QRect seen(const QStyleOption &option, const QRect &place)
{
    return QStyle::visualRect(option.direction, option.rect, place);
}

} // namespace

void paintFrame(QPainter &painter, const QStyleOption &field, const Theme &theme)
{
    const Colours &c = theme.colours();
    const bool isEnabled = has(field, QStyle::State_Enabled);
    const bool hasFocus = has(field, QStyle::State_HasFocus) && isEnabled;
    const QPen border =
        hasFocus ? QPen(c.accent, theme.focusWidth()) : QPen(isEnabled ? c.lineStrong : c.line, 1);
    shapes::paintBox(painter, field.rect, isEnabled ? c.s0 : c.s1, border, metrics::controlRadius);
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &box, const Theme &theme)
{
    const Colours &c = theme.colours();
    const bool isEnabled = has(box, QStyle::State_Enabled);
    paintFrame(painter, box, theme);
    if (has(box, QStyle::State_MouseOver) && isEnabled && !box.editable) {
        const int inset = has(box, QStyle::State_HasFocus) ? theme.focusWidth() : 1;
        shapes::paintBox(
            painter, box.rect.adjusted(inset, inset, -inset, -inset), c.s2, Qt::NoPen, metrics::chipRadius);
    }
    shapes::paintChevron(
        painter, comboPart(box, QStyle::SC_ComboBoxArrow), Qt::DownArrow, isEnabled ? c.t2 : c.t3);
}

void paintComboLabel(QPainter &painter, const QStyleOptionComboBox &box, const Theme &theme)
{
    const Colours &c = theme.colours();
    const bool isEnabled = has(box, QStyle::State_Enabled);
    const QRect place = comboPart(box, QStyle::SC_ComboBoxEditField);
    QRect text = place;
    if (!box.currentIcon.isNull()) {
        const QRect icon(place.left(), place.top(), metrics::icon, place.height());
        box.currentIcon.paint(&painter, QStyle::visualRect(box.direction, place, icon));
        text =
            QStyle::visualRect(box.direction, place, place.adjusted(metrics::icon + metrics::word, 0, 0, 0));
    }
    if (box.editable)
        return;
    painter.setPen(isEnabled ? c.t1 : c.t3);
    painter.drawText(text,
        int(QStyle::visualAlignment(box.direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute),
        box.fontMetrics.elidedText(box.currentText, Qt::ElideRight, text.width()));
}

QRect comboPart(const QStyleOptionComboBox &box, QStyle::SubControl part)
{
    const QRect &whole = box.rect;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return seen(
            box, {whole.right() + 1 - arrowWidth, whole.top(), arrowWidth - metrics::tight, whole.height()});
    case QStyle::SC_ComboBoxEditField:
        return seen(box, whole.adjusted(metrics::control, 1, -arrowWidth, -1));
    default:
        return whole;
    }
}

void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &box, const Theme &theme)
{
    const Colours &c = theme.colours();
    paintFrame(painter, box, theme);
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto paintStep = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step,
                               Qt::ArrowType arrow) {
        const QRect place = spinPart(box, part);
        const bool isPossible = has(box, QStyle::State_Enabled) && box.stepEnabled.testFlag(step);
        if (isPossible && box.activeSubControls == part)
            painter.fillRect(place, has(box, QStyle::State_Sunken) ? c.s3 : c.s2);
        shapes::paintChevron(painter, place, arrow, isPossible ? c.t2 : c.lineStrong);
    };
    paintStep(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    paintStep(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

QRect spinPart(const QStyleOptionSpinBox &box, QStyle::SubControl part)
{
    const QRect &whole = box.rect;
    const bool hasButtons = box.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int half = (whole.height() - 4) / 2;
    const int from = whole.right() - arrowWidth;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return hasButtons ? seen(box, {from, whole.top() + 2, arrowWidth - 1, half}) : QRect();
    case QStyle::SC_SpinBoxDown:
        return hasButtons ? seen(box, {from, whole.top() + 2 + half, arrowWidth - 1, half}) : QRect();
    case QStyle::SC_SpinBoxEditField:
        return seen(
            box, whole.adjusted(metrics::tight, 2, hasButtons ? -arrowWidth - 1 : -metrics::tight, -2));
    default:
        return whole;
    }
}

} // namespace patchbay::fields
