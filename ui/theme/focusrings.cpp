// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/focusrings.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QList>
#include <QWidget>

namespace patchbay {

namespace {

const QList<int> movingKeys{
    Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_F6, Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down};

} // namespace

bool FocusRings::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        m_isMovingKey = movingKeys.contains(static_cast<QKeyEvent *>(event)->key());
    else if (event->type() == QEvent::MouseButtonPress)
        m_isMovingKey = false;
    else if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
        QWidget *const window = static_cast<QWidget *>(watched)->window();
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool isByTab = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
        if (isByTab && m_isMovingKey)
            window->setAttribute(Qt::WA_KeyboardFocusChange);
        else if (reason == Qt::MouseFocusReason || reason == Qt::OtherFocusReason)
            window->setAttribute(Qt::WA_KeyboardFocusChange, false);
    }
    return false;
}

} // namespace patchbay
