// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/plancomparisonpresenter.h"

#include "ui/widgets/wording.h"

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int linesAtOnce = 200;

} // namespace

PlanComparisonPresenter::PlanComparisonPresenter(const Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{}

void PlanComparisonPresenter::open(const QString &object)
{
    m_plan = object.section(u'~', 0, 0);
    m_with = object.section(u'~', 1);
    m_filter.clear();
    const QString other = m_with == storedRecords ? tr("stored now") : tr("Plan %1").arg(m_with);
    Q_EMIT began({tr("Plan %1").arg(m_plan), other});
    m_summary.reset();
    ++m_generation;
    readSummary();
    readLines({});
}

void PlanComparisonPresenter::refresh()
{
    if (!m_plan.isEmpty())
        readSummary();
}

void PlanComparisonPresenter::takeSummary(const ComparisonSummary &summary)
{
    const bool hasMoved = m_summary && *m_summary != summary;
    m_summary = summary;
    Q_EMIT summaryRead(summary);
    if (hasMoved)
        filter(m_filter);
}

void PlanComparisonPresenter::filter(const QString &text)
{
    m_filter = text.trimmed();
    ++m_generation;
    readLines({});
}

void PlanComparisonPresenter::readMore(const QString &cursor)
{
    readLines(cursor);
}

Export PlanComparisonPresenter::exportAs(ExportFormat format) const
{
    return m_client.comparisonExport(m_plan, m_with, m_filter, format);
}

void PlanComparisonPresenter::readSummary()
{
    m_client.ask(this, m_client.comparisonSummary(m_plan, m_with),
        [this, plan = m_plan, with = m_with](const Result<ComparisonSummary> &summary) {
            if (plan == m_plan && with == m_with && summary)
                takeSummary(*summary);
        });
}

void PlanComparisonPresenter::readLines(const QString &cursor)
{
    const auto take = [this, isFirst = cursor.isEmpty(), generation = m_generation](
                          const Result<Page<ComparedLine>> &lines) {
        if (generation != m_generation)
            return;
        const bool isFault = !lines && lines.error().code == ErrorCode::InvalidInput && !m_filter.isEmpty();
        Q_EMIT filterRefused(isFault ? wording::sentence(lines.error().message) : QString());
        if (isFault)
            return;
        if (!lines && isFirst) {
            Q_EMIT failed(lines.error());
            return;
        }
        if (!lines) {
            Q_EMIT linesMissed(wording::sentence(lines.error().message));
            return;
        }
        if (isFirst)
            Q_EMIT listBegan();
        Q_EMIT linesRead(lines->items, lines->next);
    };
    m_client.ask(this, m_client.comparison(m_plan, m_with, m_filter, {cursor, linesAtOnce}), take);
}

} // namespace patchbay
