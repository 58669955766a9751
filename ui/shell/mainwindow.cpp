// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "ui/integrations/integrationspage.h"
#include "ui/plans/planpage.h"
#include "ui/plans/planspage.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/toast.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wording.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isProduction(const Workspace &workspace)
{
    return workspace.environment == "production"_L1;
}

} // namespace

MainWindow::MainWindow(
    const Theme &theme, const Clock &clock, const Client &client, const Workspace &workspace)
    : m_theme(theme)
    , m_clock(clock)
    , m_client(client)
{
    setWindowTitle(u"%1 – Patchbay"_s.arg(workspace.name));
    resize(1440, 900);
    setMinimumSize(1024, 600);
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
    m_pages = new QStackedWidget(whole);
    middle->addWidget(m_pages, 1);
    column->addLayout(middle, 1);
    m_status = new StatusBar(theme, whole);
    column->addWidget(m_status);
    setCentralWidget(whole);
    makePages();
    m_toast = new Toast(theme, m_pages);
    listen();
    makeActions();
    m_changes = m_client.follow(this, [this](const ChangeBatch & /*batch*/) { refresh(); });
    showArea(Area::Integrations);
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
    auto *const environment =
        new Label(m_theme, TextRole::Small, isProduction(workspace) ? Tone::Production : Tone::Test, head);
    environment->setText(isProduction(workspace) ? tr("Production") : tr("Test"));
    names->addWidget(name);
    names->addWidget(environment);
    column->addWidget(head);
    m_navigation = new Navigation(m_theme, side);
    column->addWidget(m_navigation, 1);
    return side;
}

void MainWindow::makePages()
{
    m_integrations = new IntegrationsPage(m_theme, m_clock, m_client, m_pages);
    m_plans = new PlansPage(m_theme, m_clock, m_client, m_pages);
    const auto question = [this](const QString &title, const QString &text, const QString &yes,
                              const std::function<void()> &go) { ask(title, text, yes, go); };
    m_plan = new PlanPage(m_theme, m_clock, m_client, question, m_pages);
    m_pages->addWidget(m_integrations);
    m_pages->addWidget(m_plans);
    m_pages->addWidget(m_plan);
}

void MainWindow::listen()
{
    connect(m_navigation, &Navigation::areaWanted, this, &MainWindow::showArea);
    connect(m_integrations, &IntegrationsPage::told, m_toast, &Toast::tell);
    connect(m_integrations, &IntegrationsPage::executionStarted, this, &MainWindow::watch);
    connect(m_integrations, &IntegrationsPage::counted, this, [this](int installed, int inTrouble) {
        m_navigation->setCount(Area::Integrations, wording::count(inTrouble > 0 ? inTrouble : installed),
            inTrouble > 0 ? Tone::Err : Tone::Quiet);
    });
    connect(m_plans, &PlansPage::planWanted, this, &MainWindow::showPlan);
    connect(m_plans, &PlansPage::counted, this, [this](int ready) {
        m_navigation->setCount(Area::Plans, ready > 0 ? wording::count(ready) : QString(), Tone::Quiet);
    });
    connect(m_plan, &PlanPage::told, m_toast, &Toast::tell);
    connect(m_plan, &PlanPage::backWanted, this, [this] { showArea(Area::Plans); });
    connect(m_plan, &PlanPage::executionStarted, this, &MainWindow::watch);
}

void MainWindow::addShortcut(
    const QString &name, const QKeySequence &keys, const std::function<void()> &action)
{
    auto *const made = new QAction(name, this);
    made->setShortcut(keys);
    connect(made, &QAction::triggered, this, action);
    addAction(made);
}

void MainWindow::makeActions()
{
    addShortcut(tr("Show Integrations"), u"Ctrl+1"_s, [this] { showArea(Area::Integrations); });
    addShortcut(tr("Show Plans"), u"Ctrl+2"_s, [this] { showArea(Area::Plans); });
    addShortcut(tr("Refresh"), QKeySequence::Refresh, [this] { refresh(); });
    addShortcut(tr("Filter"), u"/"_s, [this] { focusFilter(); });
}

void MainWindow::focusFilter()
{
    const QWidget *const page = m_pages->currentWidget();
    if (page == m_integrations)
        m_integrations->focusFilter();
    else if (page == m_plans)
        m_plans->focusFilter();
    else
        m_plan->focusFilter();
}

void MainWindow::showArea(Area area)
{
    m_navigation->setCurrent(area);
    m_pages->setCurrentWidget(area == Area::Integrations ? static_cast<QWidget *>(m_integrations) : m_plans);
    m_pages->currentWidget()->setFocus();
    refresh();
}

void MainWindow::showPlan(const QString &plan)
{
    m_navigation->setCurrent(Area::Plans);
    m_plan->open(plan);
    m_pages->setCurrentWidget(m_plan);
    m_plan->setFocus();
}

void MainWindow::refresh()
{
    m_integrations->refresh();
    m_plans->refresh();
    if (m_pages->currentWidget() == m_plan)
        m_plan->refresh();
    refreshStatus();
}

void MainWindow::refreshStatus()
{
    m_client.ask(this, m_client.keychain(), [this](const Result<KeychainView> &keychain) {
        m_status->setKeychain(keychain ? std::optional(*keychain) : std::nullopt);
    });
    m_client.ask(this, m_client.executions(u"status:running,queued"_s),
        [this](const Result<Page<Execution>> &running) {
            m_status->setRunning(running ? int(running->items.size()) : 0);
        });
    for (const ExecutionId &id : std::as_const(m_watched)) {
        m_client.ask(this, m_client.execution(id), [this](const Result<Execution> &execution) {
            if (execution && isSettled(execution->status))
                conclude(*execution);
        });
    }
}

void MainWindow::watch(const Execution &execution)
{
    m_watched.append(execution.id);
    m_toast->tell(tr("%1 of %2 started").arg(wordOf(execution.kind), execution.slug));
    refreshStatus();
}

void MainWindow::conclude(const Execution &execution)
{
    if (m_watched.removeAll(execution.id) == 0)
        return;
    const QString outcome = execution.error ? execution.error->message.text : lookOf(execution.status).word;
    m_toast->tell(tr("%1 of %2: %3").arg(wordOf(execution.kind), execution.slug, outcome));
    if (execution.kind == ExecutionKind::DryRun && execution.plan)
        showPlan(execution.plan->value);
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
