// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

class QAction;
class QMenu;
class QMenuBar;
class QPoint;

namespace patchbay {

/// The window's menus: what the page that is shown can do, and what the window can, each action once. The
/// menu bar and the button in the navigation show the same menus.
class MainMenu final : public QObject
{
    Q_OBJECT

public:
    enum class Part { Patchbay, View, Go, Help };

    using PageActions = std::function<QList<QAction *>()>;

    /// The bar must outlive the menu; `ofPage` says what the page that is shown can do.
    MainMenu(QMenuBar &bar, PageActions ofPage, QObject *parent);
    ~MainMenu() override;

    void add(Part part, QAction *action);
    /// The name of the page's menu.
    void setPageName(const QString &name);
    /// Opens all menus in one, there on the screen.
    void popUp(const QPoint &place);

private:
    void readPage();

    const PageActions m_ofPage;
    QMenu *m_page;
    QHash<Part, QMenu *> m_parts;
    std::unique_ptr<QMenu> m_all;
};

} // namespace patchbay
