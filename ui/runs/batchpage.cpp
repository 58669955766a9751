// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/batchpage.h"

#include "ui/runs/batchesmodel.h"
#include "ui/runs/runsplace.h"
#include "ui/runs/runwording.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/exportjob.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/proportionbar.h"
#include "ui/widgets/statusword.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/wording.h"

#include <QVBoxLayout>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

QString titleOf(ExecutionKind kind)
{
    switch (kind) {
    case ExecutionKind::DryRun:
        return BatchPage::tr("Batch of previews");
    case ExecutionKind::Apply:
        return BatchPage::tr("Batch that applies plans");
    case ExecutionKind::Run:
        break;
    }
    return BatchPage::tr("Batch of runs");
}

} // namespace

BatchPresenter::BatchPresenter(const Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{}

void BatchPresenter::open(const BatchId &id)
{
    m_id = id;
    m_batch.reset();
    refresh();
}

void BatchPresenter::refresh()
{
    if (m_id.isEmpty())
        return;
    m_client.ask(this, m_client.batch(m_id), [this, generation = ++m_generation](const Result<Batch> &batch) {
        if (generation == m_generation)
            take(batch);
    });
}

void BatchPresenter::take(const Result<Batch> &batch)
{
    if (!batch) {
        Q_EMIT failed(batch.error());
        return;
    }
    m_batch = *batch;
    Q_EMIT batchRead(*batch);
}

void BatchPresenter::cancel()
{
    m_client.ask(this, m_client.cancelBatch(m_id), [this](const Result<Batch> &batch) {
        if (!batch)
            Q_EMIT told(wording::sentence(batch.error().message));
        refresh();
    });
}

void BatchPresenter::resume(BatchRetry retry)
{
    m_client.ask(
        this, m_client.resumeBatch(m_id, retry, PlanConfirmation::Given), [this](const Result<Batch> &batch) {
            if (!batch)
                Q_EMIT told(wording::sentence(batch.error().message));
            refresh();
        });
}

void BatchPresenter::readCombined()
{
    m_client.ask(this, m_client.combinedPlan(m_id), [this, id = m_id](const Result<CombinedPlan> &plan) {
        if (id != m_id)
            return;
        if (plan)
            Q_EMIT combined(*plan);
        else
            Q_EMIT told(wording::sentence(plan.error().message));
    });
}

void BatchPresenter::countProduction(const QStringList &slugs, BatchRetry retry)
{
    m_client.ask(this, m_client.integrations(),
        [this, id = m_id, slugs, retry](const Result<QList<Integration>> &integrations) {
            if (id != m_id)
                return;
            if (!integrations) {
                Q_EMIT told(wording::sentence(integrations.error().message));
                return;
            }
            const auto count = std::ranges::count_if(*integrations, [&slugs](const Integration &one) {
                return one.environment == Environment::Production && slugs.contains(one.slug);
            });
            Q_EMIT counted(slugs, count, retry);
        });
}

void BatchPresenter::apply()
{
    m_client.ask(
        this, m_client.applyBatch(m_id, PlanConfirmation::Given), [this](const Result<Batch> &batch) {
            if (batch)
                Q_EMIT applyStarted(*batch);
            else
                Q_EMIT told(wording::sentence(batch.error().message));
        });
}

BatchPage::BatchPage(
    const Theme &theme, const Clock &clock, const Client &client, Question question, QWidget *parent)
    : AreaPage(parent)
    , m_clock(clock)
    , m_question(std::move(question))
    , m_presenter(client, this)
    , m_model(new MembersModel(this))
    , m_head(new PageHead(theme, this))
    , m_status(new StatusWord(theme, StatusWord::Form::Chip, m_head))
    , m_table(new ListTable(theme, metrics::objectRow, this))
    , m_failure(new EmptyState(theme, this))
    , m_export(new ExportJob(theme, client, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeActions();
    makeHead(theme);
    column->addWidget(m_head);
    makeSummary(theme, *column);
    makeTable(theme);
    column->addWidget(m_table, 1);
    column->addWidget(m_failure, 1);
    column->addWidget(m_export);
    listen();
    allowActions({});
    setFocusProxy(m_table);
}

void BatchPage::makeActions()
{
    m_exportPlans = addCommand(tr("Export Changes…"), u"Ctrl+E"_s, [this] {
        m_export->askForFile(
            tr("batch"), [this](ExportFormat format) { return m_presenter.planExport(format); });
    });
    m_cancel = addCommand(tr("Stop Batch"), {}, [this] { m_presenter.cancel(); });
    m_resume = addCommand(tr("Resume"), {}, [this] { resume(BatchRetry::Nothing); });
    m_retry = addCommand(tr("Resume and Retry Failed"), {}, [this] { resume(BatchRetry::Failed); });
    m_together = addCommand(tr("Show Changes Together"), {}, [this] {
        Q_EMIT placeWanted({Area::Plans, runsplace::batchPrefix + m_presenter.batch()->id.value});
    });
    m_apply = addCommand(tr("Apply All Plans…"), {}, [this] { m_presenter.readCombined(); });
}

void BatchPage::makeHead(const Theme &theme)
{
    m_head->setParentPage(tr("Runs"));
    m_head->addBehindTitle(m_status);
    for (QAction *const action : {m_exportPlans, m_together, m_cancel, m_resume, m_retry})
        m_head->addAtEnd(new ActionButton(theme, *action, {}, m_head));
    auto *const apply = new ActionButton(theme, *m_apply, {}, m_head);
    apply->setDefault(true);
    m_head->addAtEnd(apply);
}

void BatchPage::makeSummary(const Theme &theme, QVBoxLayout &column)
{
    auto *const summary = new Surface(theme, &Colours::s0, Qt::BottomEdge, this);
    auto *const lines = new QVBoxLayout(summary);
    lines->setContentsMargins(metrics::edge, metrics::section, metrics::edge, metrics::section);
    lines->setSpacing(metrics::control);
    m_sentence = new Label(theme, TextRole::Sentence, Tone::Primary, summary);
    m_facts = new Label(theme, TextRole::Meta, Tone::Secondary, summary);
    m_bar = new ProportionBar(theme, 8, summary);
    lines->addWidget(m_sentence);
    lines->addWidget(m_facts);
    lines->addWidget(m_bar);
    column.addWidget(summary);
}

void BatchPage::makeTable(const Theme &theme)
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Members of the batch"));
    m_table->setItemDelegate(new CellDelegate(theme, {}, m_table));
    m_table->setItemDelegateForColumn(MembersModel::Slug, new NameDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(MembersModel::Status, new StatusDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(MembersModel::Duration,
        new CellDelegate(
            theme, {TextRole::Body, Tone::Primary, CellDelegate::Edge::Trailing, Qt::ElideNone}, m_table));
    m_table->setItemDelegateForColumn(
        MembersModel::Run, new CellDelegate(theme, {TextRole::Code, Tone::Secondary}, m_table));
    m_table->setColumns({240, 132, 0, 104, 110});
    addSorting(*m_table);
}

void BatchPage::listen()
{
    connect(m_head, &PageHead::parentPageWanted, this, [this] { Q_EMIT placeWanted({Area::Runs, {}}); });
    connect(&m_presenter, &BatchPresenter::batchRead, this, &BatchPage::showBatch);
    connect(&m_presenter, &BatchPresenter::told, this, &BatchPage::told);
    connect(&m_presenter, &BatchPresenter::combined, this, &BatchPage::askAndApply);
    connect(&m_presenter, &BatchPresenter::counted, this, &BatchPage::askAndResume);
    connect(&m_presenter, &BatchPresenter::applyStarted, this,
        [this](const Batch &batch) { Q_EMIT placeWanted(runsplace::batch(batch.id)); });
    connect(&m_presenter, &BatchPresenter::failed, this, [this](const Error &error) {
        m_table->hide();
        m_failure->fail(tr("The batch cannot be read"), wording::sentence(error.message), tr("Try Again"));
    });
    connect(m_failure, &EmptyState::actionWanted, this, &BatchPage::refresh);
    connect(m_export, &ExportJob::told, this, &BatchPage::told);
    connect(m_table, &ListTable::rowActivated, this, &BatchPage::openMember);
}

void BatchPage::open(const QString &batch)
{
    m_model->setMembers({});
    m_sentence->clear();
    m_facts->clear();
    m_bar->setParts({});
    m_status->setStatus({});
    allowActions({});
    m_presenter.open({batch});
}

void BatchPage::refresh()
{
    m_presenter.refresh();
}

void BatchPage::showBatch(const Batch &batch)
{
    m_failure->hide();
    m_table->show();
    m_head->setTitle(titleOf(batch.kind));
    m_head->setFact(runwording::shortId(batch.id.value));
    m_status->setStatus(runwording::lookOf(batch.status));
    m_sentence->setText(runwording::sentenceOf(batch));
    const QString begun =
        tr("%1 by %2").arg(wording::exact(batch.createdAt), runwording::callerOf(batch.caller));
    const QString pace = tr("%1 at a time").arg(batch.maxConcurrent);
    m_facts->setText(batch.stopAfter > 0
                         ? tr("%1 · %2 · stops after %3 failures").arg(begun, pace).arg(batch.stopAfter)
                         : u"%1 · %2"_s.arg(begun, pace));
    const BatchCounts &counts = batch.counts;
    m_bar->setParts({{counts.succeeded, Tone::Ok}, {counts.running, Tone::Accent},
        {counts.cancelled + counts.interrupted, Tone::Warn}, {counts.failed, Tone::Err},
        {counts.waiting, Tone::Quiet}});
    m_model->setMembers(batch.members);
    allowActions(batch);
}

void BatchPage::allowActions(const Batch &batch)
{
    const auto allow = [](QAction *action, bool isAllowed, const QString &reason) {
        action->setEnabled(isAllowed);
        action->setVisible(isAllowed);
        action->setToolTip(isAllowed ? action->text() : reason);
    };
    const BatchCounts &counts = batch.counts;
    const bool isLive = batch.status == BatchStatus::Running && !batch.id.isEmpty();
    const bool isPreview = batch.kind == ExecutionKind::DryRun;
    const qint64 unfinished = counts.waiting + counts.cancelled + counts.interrupted;
    allow(m_cancel, isLive, tr("The batch has ended."));
    allow(m_resume, !isLive && unfinished > 0, tr("Nothing of the batch is left to do."));
    allow(m_retry, !isLive && counts.failed > 0, tr("No member has failed."));
    allow(m_exportPlans, isPreview && counts.succeeded > 0, tr("Only previews have plans to export."));
    allow(m_together, isPreview && counts.succeeded > 0, tr("Only previews have plans to show."));
    allow(m_apply, isPreview && !isLive && counts.succeeded > 0,
        tr("Only previews that ended have plans to apply."));
}

void BatchPage::askAndApply(const CombinedPlan &plan)
{
    const StreamCounts &changes = plan.counts;
    const auto inProduction = std::ranges::count(plan.plans, Environment::Production, &Plan::environment);
    const QString plans = wording::count(plan.plans.size());
    m_question(tr("Apply %1 plans?").arg(plans),
        tr("Each plan of this batch is applied exactly as it was previewed; one that is out of date is "
           "refused. Together they create %1, update %2 and delete %3 records; plans in production: %4.")
            .arg(wording::count(changes.created), wording::count(changes.updated),
                wording::count(changes.deleted), wording::count(inProduction)),
        tr("Apply %1 Plans").arg(plans), [this] { m_presenter.apply(); });
}

void BatchPage::resume(BatchRetry retry)
{
    if (!m_presenter.batch())
        return;
    if (m_presenter.batch()->kind == ExecutionKind::DryRun)
        return m_presenter.resume(retry);
    QStringList slugs;
    const QList<BatchMember> members = m_presenter.batch()->members;
    for (const BatchMember &member : members) {
        const bool isDone = member.status == BatchMemberStatus::Succeeded ||
                            (member.status == BatchMemberStatus::Failed && retry == BatchRetry::Nothing);
        if (!isDone)
            slugs.append(member.slug);
    }
    m_presenter.countProduction(slugs, retry);
}

void BatchPage::askAndResume(const QStringList &slugs, qint64 inProduction, BatchRetry retry)
{
    m_question(tr("Resume the batch?"),
        tr("%1 integrations are run, %2 of them in production, and what they find is written at once: %3.")
            .arg(wording::count(slugs.size()), wording::count(inProduction), slugs.join(u", "_s)),
        tr("Resume"), [this, retry] { m_presenter.resume(retry); });
}

void BatchPage::openMember()
{
    const BatchMember *const member = m_model->at(m_table->currentIndex().row());
    if (member && member->execution)
        Q_EMIT placeWanted({Area::Runs, member->execution->value});
    else if (member)
        Q_EMIT told(tr("%1 was not started").arg(member->slug));
}

} // namespace patchbay
