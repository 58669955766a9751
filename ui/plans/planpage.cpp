// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/planpage.h"

#include "ui/plans/changefilter.h"
#include "ui/plans/changepanel.h"
#include "ui/plans/fieldlist.h"
#include "ui/plans/planstatebar.h"
#include "ui/plans/plansummary.h"
#include "ui/plans/refusedpanel.h"
#include "ui/plans/requestview.h"
#include "ui/plans/streamlist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/exportjob.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

PlanPage::PlanPage(
    const Theme &theme, const Clock &clock, const Client &client, Question question, QWidget *parent)
    : AreaPage(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_client(client)
    , m_question(std::move(question))
    , m_presenter(client, this)
    , m_change(client, this)
    , m_head(new PageHead(theme, this))
    , m_state(new PlanStateBar(theme, this))
    , m_summary(new PlanSummary(theme, this))
    , m_list(new ChangeListView(theme, client, this))
    , m_job(new ExportJob(theme, client, this))
    , m_failure(new EmptyState(theme, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeCommands();
    makeListCommands();
    makeGroupCommands();
    makeHead();
    column->addWidget(m_head);
    column->addWidget(m_state);
    column->addWidget(m_summary);
    makeBody(*column);
    column->addWidget(m_failure, 1);
    column->addWidget(m_job);
    listen();
    listenToTheList();
    listenToTheChange();
    setFocusProxy(m_list);
    m_head->setTitle(tr("Plan"));
    for (QWidget *const unknown : QList<QWidget *>{m_summary, m_side}) // until the plan is read
        unknown->hide();
}

void PlanPage::makeBody(QVBoxLayout &column)
{
    auto *const splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    m_side = makeSide(splitter);
    splitter->addWidget(m_side);
    splitter->addWidget(m_list);
    m_panels = new QStackedWidget(splitter);
    m_panel = new ChangePanel(m_theme, m_panels);
    m_refused = new RefusedPanel(m_theme, m_panels);
    m_panels->addWidget(m_panel);
    m_panels->addWidget(m_refused);
    m_panels->setMinimumWidth(metrics::panelLeast);
    m_panels->hide();
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 0);
    splitter->setSizes({metrics::sideListWidth, 640, metrics::panelWidth});
    m_body = splitter;
    column.addWidget(splitter, 1);
}

QWidget *PlanPage::makeSide(QWidget *parent)
{
    auto *const side = new Surface(m_theme, &Colours::s0, {}, parent);
    side->setFixedWidth(metrics::sideListWidth);
    auto *const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto addHead = [this](QVBoxLayout &lines, const QString &text, Qt::Edges hairlines) {
        auto *const head = new Surface(m_theme, &Colours::s0, hairlines, lines.parentWidget());
        auto *const row = new QVBoxLayout(head);
        row->setContentsMargins(metrics::edge, metrics::section, metrics::edge, metrics::control);
        auto *const name = new Label(m_theme, TextRole::Section, Tone::Primary, head);
        name->setText(text);
        row->addWidget(name);
        lines.addWidget(head);
    };
    addHead(*column, tr("Streams"), {});
    m_streams = new StreamList(m_theme, side);
    column->addWidget(m_streams);
    column->addSpacing(metrics::control);
    m_changedFields = new QWidget(side);
    auto *const fields = new QVBoxLayout(m_changedFields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(0);
    addHead(*fields, tr("Changed fields"), Qt::TopEdge);
    m_fields = new FieldList(m_theme, m_changedFields);
    fields->addWidget(m_fields, 1);
    column->addWidget(m_changedFields, 1);
    column->addStretch();
    showFields({});
    return side;
}

void PlanPage::listen()
{
    connect(m_head, &PageHead::parentPageWanted, this, [this] { Q_EMIT placeWanted({Area::Plans, {}}); });
    connect(&m_presenter, &PlanPresenter::planRead, this, &PlanPage::showPlan);
    connect(&m_presenter, &PlanPresenter::failed, this, &PlanPage::showFailure);
    connect(&m_presenter, &PlanPresenter::told, this, &PlanPage::told);
    connect(&m_presenter, &PlanPresenter::executionStarted, this, &PlanPage::executionStarted);
    connect(&m_presenter, &PlanPresenter::othersRead, this, &PlanPage::offerOthers);
    connect(&m_presenter, &PlanPresenter::previewed, this, [this](const PlanId &plan) {
        Q_EMIT placeWanted({Area::Plans, plan.value});
    });
    connect(&m_presenter, &PlanPresenter::applyRead, this, [this] {
        showState(*m_presenter.plan());
        showActions(*m_presenter.plan());
    });
    connect(m_failure, &EmptyState::actionWanted, this, &PlanPage::refresh);
    connect(m_job, &ExportJob::told, this, &PlanPage::told);
    connect(m_summary, &PlanSummary::refusedChosen, this, &PlanPage::showRefused);
}

void PlanPage::listenToTheList()
{
    connect(m_list, &ChangeListView::told, this, &PlanPage::told);
    connect(m_list, &ChangeListView::fieldsRead, this, &PlanPage::showFields);
    connect(m_list, &ChangeListView::changeChosen, this,
        [this](const Change &change) { m_change.choose(change.number); });
    connect(m_summary, &PlanSummary::kindChosen, this,
        [this](ChangeKind kind) { chooseField(u"kind"_s, changeKindName(kind)); });
    connect(m_fields, &FieldList::fieldChosen, this,
        [this](const QString &path) { chooseField(u"field"_s, path); });
    connect(m_streams, &StreamList::streamChosen, this, [this](const QString &stream) {
        const QStringList streams = stream.isEmpty() ? QStringList() : QStringList{stream};
        m_list->setFilter(withValues(m_list->filterText(), u"stream"_s, streams));
    });
}

void PlanPage::listenToTheChange()
{
    connect(&m_change, &ChangePresenter::changeRead, this, &PlanPage::showChange);
    connect(&m_change, &ChangePresenter::callRead, m_panel, &ChangePanel::setCall);
    connect(&m_change, &ChangePresenter::storedRead, m_panel, &ChangePanel::setStored);
    connect(m_panel, &ChangePanel::nextWanted, this, [this] { m_list->stepRow(ChangeListView::Step::Next); });
    connect(m_panel, &ChangePanel::previousWanted, this,
        [this] { m_list->stepRow(ChangeListView::Step::Previous); });
    for (RequestView *const request : {m_panel->request(), m_refused->request()})
        connect(request, &RequestView::copied, this, [this] { Q_EMIT told(tr("Copied as curl")); });
}

void PlanPage::open(const QString &plan)
{
    if (plan == m_presenter.name() && m_presenter.plan())
        return;
    m_panels->hide();
    m_panels->setCurrentWidget(m_panel);
    m_list->open(plan);
    showFields({});
    m_presenter.open(plan);
}

void PlanPage::refresh()
{
    m_presenter.refresh();
}

void PlanPage::focusFilter()
{
    m_list->focusFilter();
}

void PlanPage::showPlan(const Plan &plan)
{
    m_failure->hide();
    m_body->show();
    m_side->show();
    m_summary->show();
    m_head->setTitle(tr("Plan %1").arg(plan.number));
    m_head->setFact(u"%1 · %2"_s.arg(plan.slug, wordOf(plan.environment)));
    const StreamCounts total = totalOf(plan.streams);
    const QString compared = wording::count(total.changes() + total.unchanged + total.invalid);
    m_summary->setPlan(plan,
        tr("Previewed %1 · %2 records compared").arg(wording::ago(plan.createdAt, m_clock.now()), compared));
    m_streams->setStreams(plan.streams);
    m_refused->setRequests(plan.refused);
    m_change.setPlan(plan);
    showState(plan);
    showActions(plan);
    const bool wasApplied = m_list->setPlan(plan);
    if (wasApplied)
        m_change.renew();
}

void PlanPage::showFields(const QList<FieldCount> &fields)
{
    m_fields->setFields(fields);
    m_changedFields->setVisible(!fields.isEmpty());
}

void PlanPage::showState(const Plan &plan)
{
    const std::optional<PlanTold> told = toldOf(plan, m_presenter.lastApply());
    m_cancel->setVisible(told && told->canCancel);
    m_cancel->setEnabled(told && told->canCancel && m_presenter.lastApply());
    m_preview->setVisible(told && told->canPreview);
    m_state->tell(plan, told);
}

void PlanPage::showFailure(const Error &error)
{
    if (m_presenter.plan()) {
        Q_EMIT told(wording::sentence(error.message));
        return;
    }
    m_body->hide();
    m_summary->hide();
    m_state->hide();
    m_head->setTitle(tr("Plan"));
    m_head->setFact({});
    m_failure->fail(tr("The plan cannot be shown"), wording::sentence(error.message), tr("Try Again"));
}

void PlanPage::showChange(const ChangeDetails &details)
{
    m_panel->setChange(details);
    m_panel->setPosition(m_list->position());
    m_panels->setCurrentWidget(m_panel);
    m_panels->setVisible(m_wantsPanel);
}

void PlanPage::chooseField(const QString &word, const QString &value)
{
    const bool isChosen = valuesIn(m_list->filterText(), word) == QStringList{value};
    m_list->setFilter(withValues(m_list->filterText(), word, isChosen ? QStringList() : QStringList{value}));
}

void PlanPage::showRefused()
{
    m_panels->setCurrentWidget(m_refused);
    m_wantsPanel = true;
    m_panels->show();
    m_refused->setFocus();
}

void PlanPage::togglePanel()
{
    const bool hasContent = m_change.chosen() > 0 || m_panels->currentWidget() == m_refused;
    m_wantsPanel = !m_panels->isVisible();
    m_panels->setVisible(hasContent && m_wantsPanel);
}

} // namespace patchbay
