// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "ui/shell/desktopnotice.h"
#include "ui/shell/keymap.h"
#include "ui/shell/layoutmemory.h"
#include "ui/shell/navigation.h"
#include "ui/shell/palette.h"
#include "ui/shell/palettepresenter.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/toast.h"
#include "ui/shell/windowpages.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wording.h"

#include <QAction>
#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Long enough that reading costs little while a run reports ten times a second, too short to be noticed.
constexpr auto betweenReadings = 250ms;

/// Where a person who asked for a preview waits for it.
bool startsPreviews(Area area)
{
    return area == Area::Overview || area == Area::Integrations;
}

bool isProduction(const Workspace &workspace)
{
    return workspace.environment == "production"_L1;
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
    auto *const band =
        new Surface(theme, isProduction(workspace) ? &Colours::production : &Colours::test, {}, whole);
    band->setFixedHeight(metrics::bandHeight);
    column->addWidget(band);
    auto *const middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeSide(workspace));
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
    side->setFixedWidth(metrics::navigationWidth);
    auto *const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    auto *const head = new Surface(m_theme, &Colours::s1, Qt::BottomEdge, side);
    head->setFixedHeight(metrics::headHeight);
    auto *const names = new QVBoxLayout(head);
    names->setContentsMargins(metrics::edge, metrics::tight, metrics::edge, metrics::tight);
    names->setSpacing(0);
    auto *const name = new Label(m_theme, TextRole::Strong, Tone::Primary, head);
    name->setText(workspace.name);
    m_environment =
        new Label(m_theme, TextRole::Small, isProduction(workspace) ? Tone::Production : Tone::Test, head);
    m_environment->setText(isProduction(workspace) ? tr("Production") : tr("Test"));
    names->addWidget(name);
    names->addWidget(m_environment);
    column->addWidget(head);
    m_navigation = new Navigation(m_theme, side);
    column->addWidget(m_navigation, 1);
    return side;
}

void MainWindow::makePages()
{
    const Question question = [this](const QString &title, const QString &text, const QString &yes,
                                  const std::function<void()> &go) { ask(title, text, yes, go); };
    m_pages = std::make_unique<WindowPages>(m_theme, m_clock, m_client, question, m_ports.settings, *m_stack);
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

QAction *MainWindow::addCommand(
    const QString &name, const QKeySequence &keys, const std::function<void()> &work)
{
    auto *const made = new QAction(name, this);
    made->setShortcut(keys);
    connect(made, &QAction::triggered, this, work);
    addAction(made);
    return made;
}

void MainWindow::makeActions()
{
    int number = 0;
    for (const Area area : m_navigation->areas()) {
        const QKeySequence keys(u"Ctrl+%1"_s.arg(++number));
        m_shows.insert(area, addCommand(tr("Show %1").arg(m_navigation->nameOf(area)), keys, [this, area] {
            showPlace({area, {}});
        }));
    }
    QAction *const settings = m_shows.value(Area::Settings);
    settings->setShortcuts({settings->shortcut(), QKeySequence(u"Ctrl+,"_s)});
    m_back = addCommand(tr("Back"), QKeySequence::Back, [this] {
        m_way.back();
        enter();
    });
    m_forward = addCommand(tr("Forward"), QKeySequence::Forward, [this] {
        m_way.forward();
        enter();
    });
    addCommand(tr("Refresh"), QKeySequence::Refresh, [this] {
        take({0, {}, true});
        refreshStale();
    });
    m_focusFilter = addCommand(tr("Filter"), u"/"_s, [this] { page()->focusFilter(); });
    makeHelpers();
}

void MainWindow::makeHelpers()
{
    addCommand(tr("Commands"), u"Ctrl+K"_s, [this] { openPalette(); });
    addCommand(tr("Keyboard"), u"?"_s, [this] { m_keys->open(page()->actions(), actions()); });
    addCommand(tr("Next Pane"), u"F6"_s, [this] { stepPane(PaneStep::Next); });
    addCommand(tr("Previous Pane"), u"Shift+F6"_s, [this] { stepPane(PaneStep::Previous); });
    addAction(makeReadOnlySwitch());
    addCommand(tr("Close Patchbay"), QKeySequence::Quit, [this] { close(); });
}

void MainWindow::makeOverlays()
{
    m_palette = new Palette(m_theme, this);
    m_paletteEntries = new PalettePresenter(m_client, m_clock, this);
    m_keys = new KeyMap(m_theme, this);
    m_notice = new DesktopNotice(this);
    connect(m_paletteEntries, &PalettePresenter::gathered, m_palette, &Palette::setEntries);
    connect(m_palette, &Palette::placeWanted, this, &MainWindow::showPlace);
    connect(m_notice, &DesktopNotice::placeWanted, this, [this](const Place &place) {
        comeToFront({});
        showPlace(place);
    });
    connect(m_status, &StatusBar::paletteWanted, this, &MainWindow::openPalette);
    connect(m_status, &StatusBar::keysWanted, this, [this] { m_keys->open(page()->actions(), actions()); });
}

QAction *MainWindow::makeReadOnlySwitch()
{
    auto *const action = new QAction(tr("Read Only"), this);
    action->setCheckable(true);
    connect(action, &QAction::toggled, this, [this, usual = m_environment->text()](bool isReadOnly) {
        m_ports.setAccess(isReadOnly ? ReadOnlyTransport::Access::ReadOnly : ReadOnlyTransport::Access::Full);
        m_environment->setText(isReadOnly ? tr("%1 · read-only").arg(usual) : usual);
        m_toast->tell(isReadOnly ? tr("This window changes nothing until Read Only is switched off")
                                 : tr("This window may change things again"));
    });
    return action;
}

void MainWindow::openPalette()
{
    m_paletteEntries->gather(page()->actions() + actions());
    m_palette->open();
}

void MainWindow::stepPane(PaneStep step)
{
    focusPane(QList<QWidget *>{m_navigation} + panesOf(*page()), step);
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
    const QString &title, const QString &text, const QString &yes, const std::function<void()> &go)
{
    auto *const box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *const accept = box->addButton(yes, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(accept, &QPushButton::clicked, this, go);
    box->open();
}

} // namespace patchbay
