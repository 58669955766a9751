// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/plancomparison.h"

#include "core/executions/comparisontally.h"

#include <QHash>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

tl::unexpected<Error> stopped()
{
    return fail(ErrorCode::Cancelled,
        message("comparison.stopped", u"Cannot finish comparing: it was stopped. Ask again."_s));
}

bool hasSameText(const LinePair &pair)
{
    return pair.first && pair.second && pair.first->outcome == pair.second->outcome;
}

std::optional<ComparedSide> sideOf(const std::optional<KeyedLine> &line)
{
    return line ? std::optional(ComparedSide{line->number, line->kind}) : std::nullopt;
}

Verdict firstVerdict(const LinePair &pair)
{
    if (!pair.second)
        return Verdict::OnlyFirst;
    if (!pair.first)
        return Verdict::OnlySecond;
    return hasSameText(pair) ? Verdict::Same : Verdict::Different;
}

/// Looks into the bodies of what is written differently.
void settle(ComparedLine &line, const Change &first, const Change &second)
{
    line.fields = fieldChanges(first.after, second.after);
    if (line.fields.isEmpty() && first.kind == second.kind && first.after.isEmpty() == second.after.isEmpty())
        line.verdict = Verdict::Same;
}

/// The changes of a side that are to be read, by their numbers.
class Bodies
{
public:
    Bodies(PlanKeys &keys, const PlanId &plan)
        : m_keys(keys)
        , m_plan(plan)
    {}

    void want(qint64 number) { m_wanted.append(number); }

    [[nodiscard]] Result<> read()
    {
        const Result<QList<Change>> changes = m_keys.changes(m_plan, m_wanted);
        if (!changes)
            return passOn(changes);
        for (const Change &change : *changes)
            m_changes.insert(change.number, change);
        return {};
    }

    [[nodiscard]] Change of(qint64 number) const { return m_changes.value(number); }

private:
    PlanKeys &m_keys;
    const PlanId m_plan;
    QList<qint64> m_wanted;
    QHash<qint64, Change> m_changes;
};

} // namespace

PlanComparison::PlanComparison(PlanKeys &keys, PlanId first, PlanId second)
    : m_keys(keys)
    , m_first(std::move(first))
    , m_second(std::move(second))
{}

Result<ComparisonPage> PlanComparison::page(
    const QString &cursor, const ComparisonFilter &filter, int limit, std::stop_token stop)
{
    const Result<MergePosition> from = MergePosition::parse(cursor);
    if (!from)
        return passOn(from);
    if (const Result<> prepared = prepare(stop); !prepared)
        return passOn(prepared);
    PlanMerge merge(m_keys, m_first, m_second, *from);
    ComparisonPage page;
    for (int looked = 0; looked < mostPassedOver;) {
        if (stop.stop_requested())
            return stopped();
        const Result<QList<LinePair>> some = pairs(merge, limit);
        if (!some)
            return passOn(some);
        const Result<QList<ComparedLine>> found = lines(*some, Titles::Wanted);
        if (!found)
            return passOn(found);
        for (qsizetype i = 0; i < found->size(); ++i) {
            if (filter.matches(found->at(i)))
                page.lines.append(found->at(i));
            page.next = some->at(i).position.toString();
            if (page.lines.size() == limit)
                return page;
        }
        if (some->size() < limit) {
            page.next.reset();
            return page;
        }
        looked += int(some->size());
    }
    return page;
}

Result<ComparisonSummary> PlanComparison::summary(std::stop_token stop)
{
    if (const Result<> prepared = prepare(stop); !prepared)
        return passOn(prepared);
    PlanMerge merge(m_keys, m_first, m_second, {});
    ComparisonTally tally;
    while (true) {
        if (stop.stop_requested())
            return stopped();
        const Result<QList<LinePair>> some = pairs(merge, PlanKeys::mostLines);
        if (!some)
            return passOn(some);
        const Result<QList<ComparedLine>> found = lines(*some, Titles::Unwanted);
        if (!found)
            return passOn(found);
        for (const ComparedLine &line : *found)
            tally.add(line);
        if (some->size() < PlanKeys::mostLines)
            return tally.summary();
    }
}

Result<> PlanComparison::prepare(const std::stop_token &stop)
{
    if (const Result<> prepared = m_keys.prepare(m_first, stop); !prepared)
        return prepared;
    return m_keys.prepare(m_second, stop);
}

Result<QList<LinePair>> PlanComparison::pairs(PlanMerge &merge, int most) const
{
    QList<LinePair> pairs;
    while (pairs.size() < most) {
        const Result<std::optional<LinePair>> pair = merge.next();
        if (!pair)
            return passOn(pair);
        if (!*pair)
            break;
        pairs.append(**pair);
    }
    return pairs;
}

Result<QList<ComparedLine>> PlanComparison::lines(const QList<LinePair> &pairs, Titles titles) const
{
    Bodies first(m_keys, m_first);
    Bodies second(m_keys, m_second);
    for (const LinePair &pair : pairs) {
        const bool isWanted = titles == Titles::Wanted || (pair.first && pair.second && !hasSameText(pair));
        if (pair.first && isWanted)
            first.want(pair.first->number);
        if (pair.second && isWanted)
            second.want(pair.second->number);
    }
    for (Bodies *const bodies : {&first, &second}) {
        if (const Result<> read = bodies->read(); !read)
            return passOn(read);
    }
    QList<ComparedLine> lines;
    for (const LinePair &pair : pairs) {
        ComparedLine line;
        line.verdict = firstVerdict(pair);
        line.stream = pair.stream;
        line.key = QString::fromUtf8(pair.first ? pair.first->key : pair.second->key);
        line.first = sideOf(pair.first);
        line.second = sideOf(pair.second);
        const Change before = pair.first ? first.of(pair.first->number) : Change();
        const Change after = pair.second ? second.of(pair.second->number) : Change();
        line.title = after.title.isEmpty() ? before.title : after.title;
        if (line.verdict == Verdict::Different)
            settle(line, before, after);
        lines.append(line);
    }
    return lines;
}

} // namespace patchbay
