// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "ui/shell/navigation.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QStackedWidget;

namespace patchbay {

class IntegrationsPage;
class PlanPage;
class PlansPage;
class StatusBar;
class Theme;
class Toast;

/// The window: the band of the environment, the navigation, one page at a time, the status bar. It follows
/// the changes of the workspace and lets the pages read again what they show.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// All referred to must outlive the window.
    MainWindow(const Theme &theme, const Clock &clock, const Client &client, const Workspace &workspace);
    ~MainWindow() override;

    void showArea(Area area);
    /// Shows that plan, by its id or number.
    void showPlan(const QString &plan);

private:
    [[nodiscard]] QWidget *makeSide(const Workspace &workspace);
    void makePages();
    void listen();
    void makeActions();
    void addShortcut(const QString &name, const QKeySequence &keys, const std::function<void()> &action);
    void focusFilter();
    void refresh();
    void refreshStatus();
    void watch(const Execution &execution);
    /// What an execution that was started here came to, once.
    void conclude(const Execution &execution);
    void ask(const QString &title, const QString &text, const QString &yes, const std::function<void()> &go);

    const Theme &m_theme;
    const Clock &m_clock;
    const Client &m_client;
    Navigation *m_navigation = nullptr;
    QStackedWidget *m_pages = nullptr;
    IntegrationsPage *m_integrations = nullptr;
    PlansPage *m_plans = nullptr;
    PlanPage *m_plan = nullptr;
    StatusBar *m_status = nullptr;
    Toast *m_toast = nullptr;
    QList<ExecutionId> m_watched; ///< Started here, and not settled yet.
    std::unique_ptr<ChangeSubscription> m_changes;
};

} // namespace patchbay
