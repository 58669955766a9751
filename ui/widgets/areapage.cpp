// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/areapage.h"

#include "ui/widgets/listtable.h"

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

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

void AreaPage::addSorting(ListTable &list)
{
    if (list.sortableColumns().size() > 1)
        addCommand(
            tr("Sort by the Next Column"), u"S"_s, [&list] { list.sortByNextColumn(); }, &list);
    addCommand(
        tr("Reverse the Order"), u"Shift+S"_s, [&list] { list.reverseOrder(); }, &list);
}

} // namespace patchbay
