// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/overlay.h"

#include "ui/theme/metrics.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace patchbay {

namespace {

constexpr int boxTop = 96;
constexpr float scrim = 0.32F;

} // namespace

Overlay::Overlay(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    parent->installEventFilter(this);
    hide();
}

void Overlay::setBox(QWidget *box)
{
    m_box = box;
}

void Overlay::openAt(QWidget *focus)
{
    if (!isVisible()) {
        m_before = QApplication::focusWidget();
        m_wasByTab = window()->testAttribute(Qt::WA_KeyboardFocusChange);
    }
    layOut();
    show();
    raise();
    focus->setFocus(Qt::ShortcutFocusReason);
}

void Overlay::close()
{
    hide();
    if (m_before)
        m_before->setFocus(m_wasByTab ? Qt::TabFocusReason : Qt::OtherFocusReason);
}

void Overlay::layOut()
{
    setGeometry(parentWidget()->rect());
    const QSize wanted = wantedSize();
    const int wide = std::min(wanted.width(), width() - 2 * metrics::edge);
    const int high = std::min(wanted.height(), height() - boxTop - metrics::edge);
    m_box->setGeometry((width() - wide) / 2, boxTop, wide, high);
    update();
}

void Overlay::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor::fromRgbF(0, 0, 0, scrim));
    shapes::paintFloating(painter, m_box->geometry(), m_theme);
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_box->geometry().contains(event->pos()))
        close();
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        layOut();
    return QWidget::eventFilter(watched, event);
}

bool Overlay::event(QEvent *event)
{
    // What is behind the scrim does not hear keys: they are taken before they are looked for among shortcuts.
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    return QWidget::event(event);
}

bool Overlay::focusNextPrevChild(bool /*next*/)
{
    return true;
}

} // namespace patchbay
