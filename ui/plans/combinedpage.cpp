// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/combinedpage.h"

#include "ui/plans/plansmodel.h"
#include "ui/plans/planspage.h"
#include "ui/plans/plansummary.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/exportjob.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/wording.h"

#include <QVBoxLayout>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The sums as a plan of their own, for the summary.
Plan whole(const CombinedPlan &combined)
{
    Plan plan;
    plan.streams = {combined.counts};
    plan.changeCount = combined.changeCount;
    plan.appliedCount = combined.appliedCount;
    const auto is = [&combined](PlanStatus status) {
        return std::ranges::any_of(
            combined.plans, [status](const Plan &one) { return one.status == status; });
    };
    plan.status = PlanStatus::Applied;
    for (const PlanStatus status :
        {PlanStatus::Ready, PlanStatus::Incomplete, PlanStatus::Applying, PlanStatus::Stale}) {
        if (is(status))
            plan.status = status;
    }
    return plan;
}

} // namespace

CombinedPresenter::CombinedPresenter(const Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{}

void CombinedPresenter::open(const BatchId &batch)
{
    m_batch = batch;
    m_plan.reset();
    refresh();
}

void CombinedPresenter::refresh()
{
    if (m_batch.value.isEmpty())
        return;
    m_client.ask(
        this, m_client.combinedPlan(m_batch), [this, id = m_batch](const Result<CombinedPlan> &plan) {
            if (id != m_batch)
                return;
            if (!plan) {
                Q_EMIT failed(plan.error());
                return;
            }
            m_plan = *plan;
            Q_EMIT planRead(*plan);
        });
}

void CombinedPresenter::apply()
{
    m_client.ask(
        this, m_client.applyBatch(m_batch, PlanConfirmation::Given), [this](const Result<Batch> &batch) {
            if (batch)
                Q_EMIT applied(*batch);
            else
                Q_EMIT told(wording::sentence(batch.error().message));
            refresh();
        });
}

Export CombinedPresenter::exportAs(ExportFormat format) const
{
    return m_client.batchExport(m_batch, format);
}

CombinedPage::CombinedPage(
    const Theme &theme, const Clock &clock, const Client &client, Question question, QWidget *parent)
    : AreaPage(parent)
    , m_question(std::move(question))
    , m_presenter(client, this)
    , m_model(new PlansModel(this))
    , m_head(new PageHead(theme, this))
    , m_summary(new PlanSummary(theme, this))
    , m_table(new ListTable(theme, metrics::objectRow, this))
    , m_empty(new EmptyState(theme, this))
    , m_job(new ExportJob(theme, client, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHead(theme);
    column->addWidget(m_head);
    column->addWidget(m_summary);
    makeList(theme, clock, *column);
    column->addWidget(m_job);
    listen();
    setFocusProxy(m_table);
}

void CombinedPage::makeHead(const Theme &theme)
{
    m_head->setParentPage(tr("Plans"));
    m_head->setTitle(tr("Plans of a batch"));
    m_apply = addCommand(tr("Apply All…"), u"Ctrl+Shift+Return"_s, [this] { askAndApply(); });
    QAction *const all = addCommand(tr("Export…"), u"Ctrl+E"_s, [this] {
        m_job->askForFile(u"batch-%1"_s.arg(m_presenter.batch().value),
            [this](ExportFormat format) { return m_presenter.exportAs(format); });
    });
    m_apply->setEnabled(false);
    m_head->addAtEnd(new ActionButton(theme, *all, u"document-export"_s, m_head));
    auto *const apply = new ActionButton(theme, *m_apply, u"dialog-ok-apply"_s, m_head);
    apply->setDefault(true);
    m_head->addAtEnd(apply);
}

void CombinedPage::makeList(const Theme &theme, const Clock &clock, QVBoxLayout &column)
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Plans of the batch"));
    dressPlans(*m_table, theme, clock);
    column.addWidget(m_table, 1);
    column.addWidget(m_empty, 1);
}

void CombinedPage::listen()
{
    connect(m_head, &PageHead::parentPageWanted, this, [this] { Q_EMIT placeWanted({Area::Plans, {}}); });
    connect(m_job, &ExportJob::told, this, &CombinedPage::told);
    connect(m_empty, &EmptyState::actionWanted, this, &CombinedPage::refresh);
    connect(&m_presenter, &CombinedPresenter::told, this, &CombinedPage::told);
    connect(&m_presenter, &CombinedPresenter::planRead, this, &CombinedPage::showPlan);
    connect(&m_presenter, &CombinedPresenter::failed, this, [this](const Error &error) {
        m_table->hide();
        m_summary->hide();
        m_apply->setEnabled(false);
        m_empty->fail(
            tr("The plans of the batch cannot be shown"), wording::sentence(error.message), tr("Try Again"));
    });
    connect(&m_presenter, &CombinedPresenter::applied, this, [this](const Batch &batch) {
        Q_EMIT told(tr("%1 plans are being applied", nullptr, int(batch.counts.total))
                        .arg(wording::count(batch.counts.total)));
    });
    connect(m_table, &ListTable::rowActivated, this, [this](int row) {
        if (const Plan *const plan = m_model->at(row))
            Q_EMIT placeWanted({Area::Plans, QString::number(plan->number)});
    });
}

void CombinedPage::open(const QString &batch)
{
    m_model->setPlans({});
    m_presenter.open({batch});
}

void CombinedPage::refresh()
{
    m_presenter.refresh();
}

void CombinedPage::showPlan(const CombinedPlan &plan)
{
    const Plan sums = whole(plan);
    m_empty->hide();
    m_table->show();
    m_summary->show();
    m_model->setPlans(plan.plans);
    m_summary->setPlan(
        sums, tr("%1 integrations", nullptr, int(plan.plans.size())).arg(wording::count(plan.plans.size())));
    m_head->setFact(tr("%1 plans", nullptr, int(plan.plans.size())).arg(wording::count(plan.plans.size())));
    const auto mayApply = [](const Plan &one) {
        return one.status == PlanStatus::Ready || one.status == PlanStatus::Incomplete;
    };
    m_apply->setText(
        tr("Apply %1 Changes…", nullptr, int(proposedBy(sums))).arg(wording::count(proposedBy(sums))));
    m_apply->setEnabled(proposedBy(sums) > 0 && std::ranges::any_of(plan.plans, mayApply));
    m_apply->setToolTip(m_apply->isEnabled() ? QString() : tr("No plan of the batch may be applied."));
}

void CombinedPage::askAndApply()
{
    if (!m_presenter.plan())
        return;
    const CombinedPlan &plan = *m_presenter.plan();
    const ChangeCounts counts = countsOf({plan.counts});
    const auto production = std::ranges::count(plan.plans, Environment::Production, &Plan::environment);
    QStringList lines{tr("%1 plans create %2, update %3 and delete %4 records; %5 of them in production.")
                          .arg(wording::count(plan.plans.size()), wording::count(counts[ChangeKind::Create]),
                              wording::count(counts[ChangeKind::Update]),
                              wording::count(counts[ChangeKind::Delete]), wording::count(production))};
    for (const Plan &one : plan.plans) {
        if (!one.confirmation.text.isEmpty())
            lines.append(u"%1: %2"_s.arg(one.slug, wording::sentence(one.confirmation)));
    }
    m_question(tr("Apply the Plans of the Batch"), lines.join(u"\n\n"_s),
        tr("Apply %1 Changes", nullptr, int(proposedBy(whole(plan))))
            .arg(wording::count(proposedBy(whole(plan)))),
        [this] { m_presenter.apply(); });
}

} // namespace patchbay
