// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/storedcomparison.h"

#include "core/executions/comparisontally.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

constexpr int pageSize = 1'000; // what the port gives at once

tl::unexpected<Error> stopped()
{
    return fail(ErrorCode::Cancelled,
        message("comparison.stopped", u"Cannot finish comparing: it was stopped. Ask again."_s));
}

Result<qint64> numberFrom(const QString &cursor)
{
    bool isNumber = false;
    const qint64 number = cursor.isEmpty() ? 0 : cursor.toLongLong(&isNumber);
    if (cursor.isEmpty() || (isNumber && number >= 0))
        return number;
    return fail(ErrorCode::InvalidInput,
        message("comparison.cursor",
            u"Cannot go on at “%1”: it is no place in a comparison. Use what the last page gave as “next”."_s,
            {cursor}));
}

} // namespace

StoredComparison::StoredComparison(Plans &plans, Records &records, ExecutionLog &log, Plan plan)
    : m_plans(plans)
    , m_records(records)
    , m_log(log)
    , m_plan(std::move(plan))
{}

Result<ComparisonPage> StoredComparison::page(
    const QString &cursor, const ComparisonFilter &filter, int limit, std::stop_token stop)
{
    const Result<qint64> after = numberFrom(cursor);
    if (!after)
        return passOn(after);
    ComparisonPage page;
    qint64 number = *after;
    for (int looked = 0; looked < mostPassedOver; looked += limit) {
        if (stop.stop_requested())
            return stopped();
        const Result<QList<Change>> changes = m_plans.changes(m_plan.id, number + 1, limit);
        if (!changes)
            return passOn(changes);
        for (const Change &change : *changes) {
            number = change.number;
            page.next = QString::number(number);
            if (change.kind == ChangeKind::Invalid)
                continue;
            const Result<ComparedLine> line = compare(change);
            if (!line)
                return passOn(line);
            if (filter.matches(*line))
                page.lines.append(*line);
            if (page.lines.size() == limit)
                return page;
        }
        if (changes->size() < limit) {
            page.next.reset();
            return page;
        }
    }
    return page;
}

Result<ComparisonSummary> StoredComparison::summary(std::stop_token stop)
{
    ComparisonTally tally;
    for (qint64 number = 0; number < m_plan.changeCount;) {
        const Result<ComparisonPage> some = page(QString::number(number), {}, pageSize, stop);
        if (!some)
            return passOn(some);
        for (const ComparedLine &line : some->lines)
            tally.add(line);
        if (!some->next)
            break;
        number = some->next->toLongLong();
    }
    ComparisonSummary summary = tally.summary();
    summary.performed = summary.performed.value_or(0);
    const Result<QList<ExecutionId>> by = applies();
    if (!by)
        return passOn(by);
    summary.appliedBy = *by;
    return summary;
}

Result<ComparedLine> StoredComparison::compare(const Change &change) const
{
    ComparedLine line;
    line.stream = change.stream;
    line.key = change.key;
    line.title = change.title;
    line.first = ComparedSide{change.number, change.kind};
    line.isPerformed = change.number <= m_plan.appliedCount;
    const Result<Record> record = m_records.find(m_plan.integration, change.stream, change.key);
    if (!record && record.error().code != ErrorCode::NotFound)
        return passOn(record);
    const bool isGone = change.kind == ChangeKind::Delete;
    if (!record) {
        line.verdict = isGone ? Verdict::Same : Verdict::OnlyFirst;
        return line;
    }
    line.stored = StoredSide{record->execution, record->updatedAt};
    if (!isGone)
        line.fields = fieldChanges(change.after, record->body);
    line.verdict = isGone || !line.fields.isEmpty() ? Verdict::Different : Verdict::Same;
    return line;
}

Result<QList<ExecutionId>> StoredComparison::applies() const
{
    QList<ExecutionId> found;
    ExecutionQuery query;
    query.integration = m_plan.integration;
    query.kind = ExecutionKind::Apply;
    query.limit = 100;
    while (true) {
        const Result<QList<Execution>> page = m_log.page(query);
        if (!page)
            return passOn(page);
        for (const Execution &execution : *page) {
            if (execution.plan == m_plan.id)
                found.append(execution.id);
        }
        if (page->size() < query.limit || page->last().createdAt < m_plan.createdAt)
            return found;
        query.before = page->last().id;
    }
}

} // namespace patchbay
