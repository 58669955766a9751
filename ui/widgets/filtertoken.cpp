// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filtertoken.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int crossWidth = 18; ///< With the room around it.
constexpr int slack = 2;       ///< Advances are fractions: what just fits must not be elided.
constexpr int crossSize = 7;
constexpr int widest = 280;

/// The word before the colon, with it; free text has none.
qsizetype wordLength(const QString &term)
{
    return term.startsWith(u'"') ? 0 : term.indexOf(u':') + 1;
}

} // namespace

FilterToken::FilterToken(const Theme &theme, const QString &term, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(term);
    setFocusPolicy(Qt::NoFocus); // the field keeps it, and says which token is chosen
    setMouseTracking(true);
    setCursor(Qt::ArrowCursor);
    setFault({});
}

void FilterToken::setFault(const QString &reason)
{
    m_fault = reason;
    setAccessibleName(reason.isEmpty() ? tr("Filtered by %1").arg(text()) : u"%1. %2"_s.arg(text(), reason));
    setAccessibleDescription(tr("Enter edits it, Backspace removes it"));
    setToolTip(reason.isEmpty() ? text() : reason);
    update();
}

void FilterToken::setState(State state)
{
    m_state = state;
    update();
}

QSize FilterToken::sizeHint() const
{
    const qsizetype length = wordLength(text());
    const int word = fontMetrics().horizontalAdvance(text().left(length));
    const int value = fontMetrics().horizontalAdvance(text().mid(length));
    return {std::min(widest, metrics::word + word + value + slack + crossWidth), metrics::chipHeight};
}

QRect FilterToken::crossPlace() const
{
    return {width() - crossWidth, 0, crossWidth, height()};
}

bool FilterToken::isOnCross(const QPointF &place) const
{
    return QStyle::visualRect(layoutDirection(), rect(), crossPlace()).contains(place.toPoint());
}

void FilterToken::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &c = m_theme.colours();
    const bool isChosen = m_state == State::Chosen;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isChosen ? QPen(c.accent) : QPen(Qt::NoPen));
    painter.setBrush(isChosen ? c.selection : (underMouse() ? c.s3 : c.s2));
    const qreal inset = isChosen ? 0.5 : 0;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(inset, inset, -inset, -inset), metrics::chipRadius, metrics::chipRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QRect term = rect().adjusted(metrics::word, 0, -crossWidth, 0);
    paintTerm(painter, QStyle::visualRect(layoutDirection(), rect(), term));
    paintCross(painter);
}

/// A technical string: its word stands left of its value in every language.
void FilterToken::paintTerm(QPainter &painter, const QRect &place) const
{
    const Colours &c = m_theme.colours();
    const qsizetype length = wordLength(text());
    const QString word = text().left(length);
    const QRect behind = place.adjusted(fontMetrics().horizontalAdvance(word), 0, 0, 0);
    const QString value = fontMetrics().elidedText(text().mid(length), Qt::ElideMiddle, behind.width());
    const auto alignment = int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setPen(m_state == State::Chosen || underMouse() ? c.t2 : c.t3);
    painter.drawText(place, alignment, word);
    painter.setPen(c.t1);
    painter.drawText(behind, alignment, value);
    if (isFaulty())
        painter.fillRect(place.left(), height() - 3, place.width(), 1, c.err);
}

void FilterToken::paintCross(QPainter &painter) const
{
    const Colours &c = m_theme.colours();
    QRectF cross(0, 0, crossSize, crossSize);
    cross.moveCenter(QRectF(QStyle::visualRect(layoutDirection(), rect(), crossPlace())).center());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(m_isCrossHovered ? c.t1 : (underMouse() ? c.t2 : c.t3), 1.3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void FilterToken::mouseMoveEvent(QMouseEvent *event)
{
    m_isCrossHovered = isOnCross(event->position());
    update();
    QAbstractButton::mouseMoveEvent(event);
}

void FilterToken::leaveEvent(QEvent *event)
{
    m_isCrossHovered = false;
    QAbstractButton::leaveEvent(event);
}

void FilterToken::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isDown() && isOnCross(event->position())) {
        setDown(false);
        Q_EMIT removeWanted();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

} // namespace patchbay
