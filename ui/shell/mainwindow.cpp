// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "ui/shell/desktopnotice.h"
#include "ui/shell/keymap.h"
#include "ui/shell/layoutmemory.h"
#include "ui/shell/navigation.h"
#include "ui/shell/palette.h"
#include "ui/shell/palettepresenter.h"
#include "ui/shell/questionbox.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/toast.h"
#include "ui/shell/windowpages.h"
#include "ui/shell/workspacehead.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/wording.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Long enough that reading costs little while a run reports ten times a second, too short to be noticed.
constexpr auto betweenReadings = 250ms;

/// A narrower window shows the areas as symbols, so that a list and its details have room beside each other.
constexpr int leastWithNames = 1180;

/// Where a person who asked for a preview waits for it.
bool startsPreviews(Area area)
{
    return area == Area::Overview || area == Area::Integrations;
}

} // namespace

MainWindow::MainWindow(const Theme &theme, const Clock &clock, const Client &client,
    const Workspace &workspace, WindowPorts ports)
    : m_theme(theme)
    , m_clock(clock)
    , m_client(client)
    , m_work(client, this)
    , m_saved(this)
    , m_ports(std::move(ports))
{
    setWindowTitle(u"%1 – Patchbay"_s.arg(workspace.name));
    auto *const whole = new QWidget(this);
    auto *const column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new EnvironmentBand(theme, workspace, whole));
    auto *const middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_side = makeSide(workspace);
    middle->addWidget(m_side);
    m_stack = new QStackedWidget(whole);
    middle->addWidget(m_stack, 1);
    column->addLayout(middle, 1);
    m_status = new StatusBar(theme, whole);
    column->addWidget(m_status);
    setCentralWidget(whole);
    m_toast = new Toast(theme, m_stack);
    makePages();
    makeOverlays();
    makeActions();
    connect(m_navigation, &Navigation::areaWanted, this, [this](Area area) { showPlace({area, {}}); });
    connect(m_navigation, &Navigation::filterWanted, this, [this](Area area, const QString &filter) {
        showPlace({area, {}, filter});
    });
    connect(&m_work, &WorkWatch::runningChanged, m_status, &StatusBar::setRunning);
    connect(&m_work, &WorkWatch::concluded, this, &MainWindow::conclude);
    m_patience.setSingleShot(true);
    m_patience.setInterval(betweenReadings);
    connect(&m_patience, &QTimer::timeout, this, &MainWindow::refreshStale);
    m_changes = m_client.follow(this, [this](const ChangeBatch &batch) { take(batch); });
    take({0, {}, true});
    restorePlacement(*this);
    enter();
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::makeSide(const Workspace &workspace)
{
    auto *const side = new Surface(m_theme, &Colours::s1, Qt::RightEdge, this);
    auto *const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_workspace = new WorkspaceHead(m_theme, workspace, side);
    m_navigation = new Navigation(m_theme, side);
    column->addWidget(m_workspace);
    auto *const row = new QHBoxLayout; // items are mirrored, margins are not
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addSpacing(1); // the hairline
    column->addLayout(row, 1);
    return side;
}

void MainWindow::makePages()
{
    const Question question = [this](const QString &title, const QString &text, const Consent &yes,
                                  const std::function<void()> &go) { ask(title, text, yes, go); };
    SettingsPorts settings = m_ports.settings;
    settings.showKeys = [this] { showKeys(); };
    m_pages = std::make_unique<WindowPages>(m_theme, m_clock, m_client, question, settings, *m_stack);
    connect(m_pages.get(), &WindowPages::made, this, &MainWindow::welcome);
    const auto showSaved = [this] {
        for (const Area area : m_navigation->areas())
            m_navigation->setSavedFilters(area, m_saved.of(area));
    };
    connect(&m_saved, &SavedFilters::changed, m_navigation, showSaved);
    showSaved();
    QTimer::singleShot(betweenReadings, this, &MainWindow::makeOthers);
}

void MainWindow::makeOthers()
{
    if (!m_pages->makeOne())
        return;
    refreshStale();
    QTimer::singleShot(0, this, &MainWindow::makeOthers);
}

void MainWindow::welcome(Area area, AreaPage *page)
{
    restorePage(*page);
    listenTo(area, *page);
    if (m_pages->lists().contains(page))
        keepFilters(area, *page);
    m_stale.insert(page);
}

void MainWindow::keepFilters(Area area, const AreaPage &list)
{
    auto *const field = list.findChild<FilterField *>();
    if (!field)
        return;
    connect(field, &FilterField::saveWanted, &m_saved,
        [this, area](const QString &filter) { m_saved.add(area, filter); });
    connect(field, &FilterField::forgetWanted, &m_saved,
        [this, area](const QString &filter) { m_saved.remove(area, filter); });
    const auto show = [this, area, field] { field->setSaved(m_saved.of(area)); };
    connect(&m_saved, &SavedFilters::changed, field, show);
    show();
}

void MainWindow::listenTo(Area area, AreaPage &page)
{
    connect(&page, &AreaPage::told, m_toast, &Toast::tell);
    connect(&page, &AreaPage::placeWanted, this, &MainWindow::showPlace);
    connect(&page, &AreaPage::counted, this,
        [this, area](const QString &count, Tone tone) { m_navigation->setCount(area, count, tone); });
    connect(&page, &AreaPage::executionStarted, this, [this](const Execution &execution) {
        m_toast->tell(tr("%1 of %2 started").arg(wordOf(execution.kind), execution.slug));
        m_work.watch(execution);
    });
}

void MainWindow::makeOverlays()
{
    m_palette = new Palette(m_theme, this);
    m_paletteEntries = new PalettePresenter(m_client, m_clock, this);
    m_keys = new KeyMap(m_theme, this);
    m_question = new QuestionBox(m_theme, this);
    m_menu = new MainMenu(
        *menuBar(), [this] { return page()->actions(); }, this);
    menuBar()->hide();
    m_notice = new DesktopNotice(this);
    connect(m_paletteEntries, &PalettePresenter::gathered, m_palette, &Palette::setEntries);
    connect(m_palette, &Palette::placeWanted, this, &MainWindow::showPlace);
    connect(m_notice, &DesktopNotice::placeWanted, this, [this](const Place &place) {
        comeToFront({});
        showPlace(place);
    });
    connect(m_status, &StatusBar::paletteWanted, this, &MainWindow::openPalette);
    connect(m_status, &StatusBar::keysWanted, this, &MainWindow::showKeys);
}

AreaPage *MainWindow::page() const
{
    return qobject_cast<AreaPage *>(m_stack->currentWidget());
}

void MainWindow::showPlace(const Place &place)
{
    if (place == m_way.here())
        return;
    m_way.go(place);
    enter();
}

void MainWindow::enter()
{
    const Place &place = m_way.here();
    m_back->setEnabled(m_way.hasBefore());
    m_forward->setEnabled(m_way.hasBehind());
    for (auto show = m_shows.cbegin(); show != m_shows.cend(); ++show)
        show.value()->setEnabled(place != Place{show.key(), {}});
    m_navigation->setCurrent(place.area);
    AreaPage *const page = m_pages->at(place);
    page->open(place.object);
    auto *const field = place.filter.isEmpty() ? nullptr : page->findChild<FilterField *>();
    if (field)
        field->choose(place.filter);
    m_stack->setCurrentWidget(page);
    m_menu->setPageName(m_navigation->nameOf(place.area));
    page->setFocus();
    const auto fields = page->findChildren<FilterField *>();
    m_focusFilter->setEnabled(
        std::ranges::any_of(fields, [](const FilterField *one) { return one->isVisible(); }));
    m_stale.insert(page);
    refreshStale();
}

void MainWindow::take(const ChangeBatch &batch)
{
    const auto concerns = [&batch](const AreaPage &page) {
        return batch.isResync || std::ranges::any_of(batch.notices,
                                     [&page](const ChangeNotice &notice) { return page.shows(notice.kind); });
    };
    const auto pages = m_pages->all();
    for (AreaPage *const page : pages) {
        if (concerns(*page))
            m_stale.insert(page);
    }
    if (!m_patience.isActive())
        m_patience.start();
}

void MainWindow::refreshStale()
{
    // Lists are read while they are hidden too, for the counts beside their names.
    const auto lists = m_pages->lists();
    for (AreaPage *const list : lists) {
        if (m_stale.remove(list))
            list->refresh();
    }
    if (m_stale.remove(page()))
        page()->refresh();
    m_work.refresh();
    m_client.ask(this, m_client.keychain(), [this](const Result<KeychainView> &keychain) {
        m_status->setKeychain(keychain ? std::optional(*keychain) : std::nullopt);
    });
}

void MainWindow::conclude(const Execution &execution)
{
    const QString outcome =
        execution.error ? wording::sentence(execution.error->message) : lookOf(execution.status).word;
    const QString line = tr("%1 of %2: %3").arg(wordOf(execution.kind), execution.slug, outcome);
    m_toast->tell(line);
    // The plan of what failed shows nothing; the run says why.
    const bool isPlanned = execution.plan && execution.status != ExecutionStatus::Failed;
    const Place place =
        isPlanned ? Place{Area::Plans, execution.plan->value} : Place{Area::Runs, execution.id.value};
    if (!isActiveWindow())
        m_notice->tell(windowTitle(), line, place);
    // Who has gone elsewhere meanwhile is told, and not led away.
    const bool isAwaited = execution.kind == ExecutionKind::DryRun && startsPreviews(m_way.here().area);
    if (isAwaited && execution.status != ExecutionStatus::Cancelled)
        showPlace(place);
}

void MainWindow::comeToFront(const QByteArray &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    m_side->setFixedWidth(width() < leastWithNames ? metrics::foldedNavigation : metrics::navigationWidth);
    QMainWindow::resizeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const int runs = m_ports.runsToInterrupt();
    const bool isUnsaved = page()->holdsUnsaved();
    if (m_mayClose || (runs == 0 && !isUnsaved)) {
        saveLayout(*this);
        return event->accept();
    }
    event->ignore();
    const QString losses =
        isUnsaved ? tr("What was typed on this page and not saved is dropped.") : QString();
    const QString stops = runs > 0
                              ? tr("%1 under way are interrupted: what they stored stays, and each can be "
                                   "run again.")
                                    .arg(wording::count(runs))
                              : QString();
    ask(tr("Close Patchbay?"), QStringList{losses, stops}.join(u' ').trimmed(), tr("Close Now"), [this] {
        m_mayClose = true;
        close();
    });
}

void MainWindow::ask(
    const QString &title, const QString &text, const Consent &yes, const std::function<void()> &go)
{
    m_question->ask(title, text, yes, go);
}

} // namespace patchbay
