// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runpresenter.h"

#include "ui/runs/runwording.h"
#include "ui/widgets/wording.h"

#include <cmath>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int callsPage = 500;
constexpr int mostPartners = 12;

} // namespace

RunPresenter::RunPresenter(const Client &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{}

void RunPresenter::open(const ExecutionId &id)
{
    ++m_generation;
    m_id = id;
    m_execution.reset();
    m_plan.reset();
    m_pastRecords.reset();
    m_rate.clear();
    m_lastCall = 0;
    m_isReadingCalls = false;
    refresh();
}

void RunPresenter::refresh()
{
    if (m_id.isEmpty())
        return;
    if (m_execution && isSettled(m_execution->status)) {
        readCalls(); // where that failed before
        return readPlan();
    }
    m_client.ask(this, m_client.execution(m_id),
        [this, generation = m_generation](const Result<Execution> &execution) {
            if (generation != m_generation)
                return;
            if (execution)
                take(*execution);
            else
                Q_EMIT failed(execution.error());
        });
}

void RunPresenter::take(const Execution &execution)
{
    const bool isFirst = !m_execution;
    m_execution = execution;
    if (isSettled(execution.status))
        m_rate.clear();
    else
        m_rate.add(m_clock.now(), progress().done);
    if (isFirst && !isSettled(execution.status))
        readPast();
    Q_EMIT executionRead(execution);
    readCalls();
    readPlan();
}

void RunPresenter::readCalls()
{
    const bool isBehind = m_execution->telemetry.apiCallsMade > m_lastCall && m_lastCall < mostCalls;
    if (m_isReadingCalls || !isBehind)
        return;
    m_isReadingCalls = true;
    m_client.ask(this, m_client.calls(m_id, {QString::number(m_lastCall), callsPage}),
        [this, generation = m_generation](const Result<Page<CallRecord>> &page) {
            if (generation != m_generation)
                return;
            m_isReadingCalls = false;
            if (!page) {
                Q_EMIT told(wording::sentence(page.error().message));
                return;
            }
            if (page->items.isEmpty())
                return;
            m_lastCall = page->items.last().number;
            Q_EMIT callsRead(page->items);
            readCalls();
        });
}

void RunPresenter::readPlan()
{
    if (!m_execution || !m_execution->plan)
        return;
    m_client.ask(this, m_client.plan(m_execution->plan->value),
        [this, generation = m_generation](const Result<Plan> &plan) {
            if (generation != m_generation || !plan)
                return;
            m_plan = *plan;
            Q_EMIT planRead(*plan);
        });
}

QString RunPresenter::likeThis(const QString &more) const
{
    return u"integration:\"%1\" kind:%2 %3"_s.arg(
        m_execution->slug, executionKindName(m_execution->kind), more);
}

void RunPresenter::readPast()
{
    m_client.ask(this, m_client.executions(likeThis(u"status:succeeded"_s), {{}, 1}),
        [this, generation = m_generation](const Result<Page<Execution>> &page) {
            if (generation == m_generation && page && !page->items.isEmpty())
                m_pastRecords = runwording::recordsOf(page->items.first());
        });
}

void RunPresenter::readPartners()
{
    if (!m_execution)
        return;
    m_client.ask(this, m_client.executions(likeThis({}), {{}, mostPartners + 1}),
        [this, generation = m_generation](const Result<Page<Execution>> &page) {
            if (generation != m_generation)
                return;
            if (!page) {
                Q_EMIT told(wording::sentence(page.error().message));
                return;
            }
            QList<Execution> partners = page->items;
            partners.removeIf([this](const Execution &one) { return one.id == m_id; });
            Q_EMIT partnersRead(partners.first(std::min<qsizetype>(partners.size(), mostPartners)));
        });
}

void RunPresenter::cancel()
{
    m_client.ask(this, m_client.cancel(m_id), [this](const Result<Execution> &execution) {
        if (!execution)
            Q_EMIT told(wording::sentence(execution.error().message));
    });
}

Export RunPresenter::planExport(const QString &plan, ExportFormat format) const
{
    return m_client.planExport(plan, format);
}

RunProgress RunPresenter::progress() const
{
    RunProgress progress;
    if (!m_execution)
        return progress;
    const bool isApply = m_execution->kind == ExecutionKind::Apply;
    progress.done = isApply ? runwording::changesOf(*m_execution) : runwording::recordsOf(*m_execution);
    progress.isExact = isApply;
    if (!isApply)
        progress.expected = m_pastRecords;
    else if (m_plan)
        progress.expected = totalOf(m_plan->streams).changes();
    progress.rate = m_rate.perSecond();
    if (progress.rate.value_or(0) > 0 && progress.expected.value_or(0) > progress.done)
        progress.remaining = std::chrono::seconds(
            qint64(std::ceil(double(*progress.expected - progress.done) / *progress.rate)));
    return progress;
}

} // namespace patchbay
