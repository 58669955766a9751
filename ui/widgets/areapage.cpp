// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/areapage.h"

namespace patchbay {

QAction *AreaPage::addCommand(
    const QString &text, const QKeySequence &keys, const std::function<void()> &work, QWidget *list)
{
    auto *const action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(list ? Qt::WidgetShortcut : Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, work);
    addAction(action);
    if (list)
        list->addAction(action);
    return action;
}

} // namespace patchbay
