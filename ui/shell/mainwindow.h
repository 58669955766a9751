// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "core/client/readonlytransport.h"
#include "ui/settings/settingsports.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/panes.h"
#include "ui/shell/savedfilters.h"
#include "ui/shell/wayback.h"
#include "ui/shell/workwatch.h"
#include "ui/widgets/areapage.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <memory>

class QStackedWidget;

namespace patchbay {

class DesktopNotice;
class KeyMap;
class Navigation;
class Palette;
class PalettePresenter;
class QuestionBox;
class StatusBar;
class Theme;
class Toast;
class WindowPages;
class WorkspaceHead;

/// What the window asks of the program that it lives in.
struct WindowPorts
{
    /// Runs that closing the window would interrupt.
    std::function<int()> runsToInterrupt;
    std::function<void(ReadOnlyTransport::Access)> setAccess;
    SettingsPorts settings{};
};

/// The window: the band of the environment, the navigation, one page at a time, the status bar. It follows
/// the changes of the workspace and lets the pages read again what they show.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// All referred to must outlive the window.
    MainWindow(const Theme &theme, const Clock &clock, const Client &client, const Workspace &workspace,
        WindowPorts ports);
    ~MainWindow() override;

    void showPlace(const Place &place);
    /// The page that is shown.
    [[nodiscard]] AreaPage *page() const;
    /// `token`: of the desktop's, by which a window may come to the front; empty where there is none.
    void comeToFront(const QByteArray &token);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSide(const Workspace &workspace);
    void makePages();
    /// Makes the pages that nobody asked for yet, one each time that nothing else is to be done.
    void makeOthers();
    void welcome(Area area, AreaPage *page);
    void listenTo(Area area, AreaPage &page);
    /// Lets the filters of the area's list be kept.
    void keepFilters(Area area, const AreaPage &list);
    void makeOverlays();
    void makeActions();
    void makeHelpers();
    void makeMenuBarSwitch();
    /// Without work: a switch.
    QAction *addCommand(MainMenu::Part part, const QString &name, const QKeySequence &keys,
        const std::function<void()> &work);
    void setReadOnly(bool isReadOnly); // the slot of a switch
    void stepPane(PaneStep step);
    void showKeys();
    void openPalette();
    /// Shows where the way has led.
    void enter();
    void take(const ChangeBatch &batch);
    void refreshStale();
    void conclude(const Execution &execution);
    void ask(const QString &title, const QString &text, const Consent &yes, const std::function<void()> &go);

    const Theme &m_theme;
    const Clock &m_clock;
    const Client &m_client;
    QSet<AreaPage *> m_stale; ///< What they show has changed.
    QTimer m_patience;        ///< Between two readings.
    WayBack m_way;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_focusFilter = nullptr;
    QHash<Area, QAction *> m_shows;
    WorkWatch m_work;
    SavedFilters m_saved;
    const WindowPorts m_ports;
    bool m_mayClose = false; ///< The person has answered what closing asks.
    QWidget *m_side = nullptr;
    Navigation *m_navigation = nullptr;
    QStackedWidget *m_stack = nullptr;
    std::unique_ptr<WindowPages> m_pages;
    StatusBar *m_status = nullptr;
    Toast *m_toast = nullptr;
    Palette *m_palette = nullptr;
    PalettePresenter *m_paletteEntries = nullptr;
    KeyMap *m_keys = nullptr;
    DesktopNotice *m_notice = nullptr;
    QuestionBox *m_question = nullptr;
    MainMenu *m_menu = nullptr;
    WorkspaceHead *m_workspace = nullptr;
    std::unique_ptr<ChangeSubscription> m_changes;
};

} // namespace patchbay
