// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/panes.h"

#include <QApplication>
#include <QSplitter>

namespace patchbay {

namespace {

/// The pane itself or the first widget in it that takes the focus by Tab.
QWidget *entranceOf(QWidget *pane)
{
    if (pane->focusPolicy() & Qt::TabFocus)
        return pane;
    const auto inside = pane->findChildren<QWidget *>();
    for (QWidget *const widget : inside) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus))
            return widget;
    }
    return nullptr;
}

} // namespace

QList<QWidget *> panesOf(QWidget &page)
{
    QList<QWidget *> panes;
    const auto splitters = page.findChildren<QSplitter *>();
    for (const QSplitter *const splitter : splitters) {
        for (int place = 0; place < splitter->count(); ++place) {
            if (splitter->widget(place)->isVisible())
                panes.append(splitter->widget(place));
        }
    }
    return panes.isEmpty() ? QList<QWidget *>{&page} : panes;
}

void focusPane(const QList<QWidget *> &panes, PaneStep step)
{
    const QWidget *const focused = QApplication::focusWidget();
    qsizetype current = 0;
    for (qsizetype place = 0; place < panes.size(); ++place) {
        if (focused && (panes[place] == focused || panes[place]->isAncestorOf(focused)))
            current = place;
    }
    const qsizetype by = step == PaneStep::Next ? 1 : panes.size() - 1;
    for (qsizetype tried = 0, place = current; tried < panes.size(); ++tried) {
        place = (place + by) % panes.size();
        if (QWidget *const entrance = entranceOf(panes[place]))
            return entrance->setFocus(Qt::TabFocusReason);
    }
}

} // namespace patchbay
