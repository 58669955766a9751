// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/focusrings.h"

#include <QFocusEvent>
#include <QWidget>

namespace patchbay {

bool FocusRings::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        m_isByKeys = true;
    else if (event->type() == QEvent::MouseButtonPress)
        m_isByKeys = false;
    else if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
        QWidget *const window = static_cast<QWidget *>(watched)->window();
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            window->setAttribute(Qt::WA_KeyboardFocusChange, m_isByKeys);
        else if (reason == Qt::MouseFocusReason || reason == Qt::OtherFocusReason)
            window->setAttribute(Qt::WA_KeyboardFocusChange, false);
    }
    return false;
}

} // namespace patchbay
