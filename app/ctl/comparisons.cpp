// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/exporting.h"
#include "app/ctl/words.h"

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shownByDefault = 40;

/// What the second plan is, or the records where there is none.
QString otherSide(const Arguments &arguments)
{
    return arguments.positional().size() > 1 ? arguments.at(1) : storedRecords;
}

QString sideText(const std::optional<ComparedSide> &side)
{
    return side ? u"%1 #%2"_s.arg(changeKindName(side->kind)).arg(side->number) : u"–"_s;
}

QString secondText(const ComparedLine &line, bool isStored)
{
    if (!isStored)
        return sideText(line.second);
    return line.stored ? u"by %1"_s.arg(line.stored->execution.value) : u"not stored"_s;
}

QString kindText(const std::optional<ChangeKind> &kind)
{
    return kind ? changeKindName(*kind) : u"–"_s;
}

void saySums(const Context &context, const ComparisonSummary &summary, bool isStored)
{
    context.say(
        isStored ? u"as planned %1, different %2, not stored %3"_s.arg(
                       grouped(summary.same), grouped(summary.different), grouped(summary.onlyFirst))
                 : u"same %1, different %2, only first %3, only second %4"_s.arg(grouped(summary.same),
                       grouped(summary.different), grouped(summary.onlyFirst), grouped(summary.onlySecond)));
    if (summary.performed)
        context.say(u"%1 of these changes were performed."_s.arg(grouped(*summary.performed)));
    for (const ExecutionId &execution : summary.appliedBy)
        context.say(u"Applied by execution %1."_s.arg(execution.value));
}

void showGroups(const Context &context, const ComparisonSummary &summary, const QString &group)
{
    using enum Table::Align;
    if (group == u"field") {
        Table table({{u"FIELD"_s}, {u"RECORDS"_s, Right}, {u"FOR EXAMPLE"_s}});
        for (const FieldGroup &field : summary.fields)
            table.add({field.path, grouped(field.count), field.examples.join(u", "_s)});
        context.show(table, u"No field differs."_s);
        if (summary.otherFields > 0)
            context.say(u"And %1 differences in other fields."_s.arg(grouped(summary.otherFields)));
        return;
    }
    Table table({{u"VERDICT"_s}, {u"FIRST"_s}, {u"SECOND"_s}, {u"RECORDS"_s, Right}, {u"FOR EXAMPLE"_s}});
    for (const KindGroup &kind : summary.kinds) {
        table.add({verdictName(kind.verdict), kindText(kind.first), kindText(kind.second),
            grouped(kind.count), kind.examples.join(u", "_s)});
    }
    context.show(table, u"There is nothing to compare."_s);
}

Result<ExitCode> compareInGroups(const Context &context, const Arguments &arguments)
{
    const QString group = arguments.value(u"group"_s);
    if (group != u"field" && group != u"kind") {
        return fail(ErrorCode::InvalidInput,
            message("ctl.group", u"Cannot group by “%1”: it is field or kind."_s, {group}));
    }
    const QString with = otherSide(arguments);
    return context.answer(
        context.client().comparisonSummary(arguments.at(0), with), [&](const auto &summary) {
            saySums(context, summary, with == storedRecords);
            showGroups(context, summary, group);
        });
}

Result<ExitCode> compareByLine(const Context &context, const Arguments &arguments, const QString &filter)
{
    const auto limit = arguments.number(u"limit"_s, 1, 1'000);
    if (!limit)
        return passOn(limit);
    const QString with = otherSide(arguments);
    const bool isStored = with == storedRecords;
    const auto call =
        context.client().comparison(arguments.at(0), with, filter, {{}, limit->value_or(shownByDefault)});
    const auto printed = context.printedJson(call);
    if (!printed || *printed)
        return printed ? Result<ExitCode>(ExitCode::Done) : passOn(printed);
    const auto summary = context.ask(context.client().comparisonSummary(arguments.at(0), with));
    if (!summary)
        return passOn(summary);
    const auto page = context.ask(call);
    if (!page)
        return passOn(page);
    saySums(context, *summary, isStored);
    Table table({{u"VERDICT"_s}, {u"STREAM"_s}, {u"KEY"_s}, {u"RECORD"_s}, {u"FIRST"_s},
        {isStored ? u"STORED"_s : u"SECOND"_s}, {u"FIRST | SECOND"_s}});
    for (const ComparedLine &line : page->items) {
        table.add({verdictName(line.verdict), line.stream, line.key, line.title, sideText(line.first),
            secondText(line, isStored), firstDifference(line.fields, u" | "_s)});
    }
    context.show(table, isStored ? u"What is stored is what the plan says."_s : u"They say the same."_s);
    if (page->next)
        context.say(
            u"More: --limit, --filter (verdict:different field:price …), or --format csv --output FILE."_s);
    return ExitCode::Done;
}

Result<ExitCode> comparePlans(const Context &context, const Arguments &arguments)
{
    if (arguments.has(u"group"_s))
        return compareInGroups(context, arguments);
    const QString filter = arguments.has(u"filter"_s) ? arguments.value(u"filter"_s) : u"-verdict:same"_s;
    if (!arguments.has(u"format"_s) && !arguments.has(u"output"_s))
        return compareByLine(context, arguments, filter);
    const auto format = exportFormat(arguments);
    if (!format)
        return passOn(format);
    return exportAll(context, arguments,
        context.client().comparisonExport(arguments.at(0), otherSide(arguments), filter, *format));
}

QString both(const QString &first, const QString &second)
{
    return first == second ? first : u"%1 → %2"_s.arg(first, second);
}

QString both(qint64 first, qint64 second)
{
    return both(grouped(first), grouped(second));
}

QString milliseconds(std::optional<double> time)
{
    return time ? duration(std::chrono::microseconds(qint64(*time * 1'000))) : u"–"_s;
}

Table streamsTable(const ExecutionComparison &comparison)
{
    using enum Table::Align;
    Table table({{u"STREAM"_s}, {u"FETCHED"_s, Right}, {u"CREATED"_s, Right}, {u"UPDATED"_s, Right},
        {u"DELETED"_s, Right}, {u"UNCHANGED"_s, Right}, {u"INVALID"_s, Right}, {u"PAGES"_s, Right}});
    for (const auto &[a, b] : comparison.streams) {
        table.add({a.stream, both(a.fetched, b.fetched), both(a.created, b.created),
            both(a.updated, b.updated), both(a.deleted, b.deleted), both(a.unchanged, b.unchanged),
            both(a.invalid, b.invalid), both(a.pages, b.pages)});
    }
    return table;
}

Table callsTable(const ExecutionComparison &comparison)
{
    using enum Table::Align;
    Table table({{u"CALL"_s}, {u"CALLS"_s, Right}, {u"ERRORS"_s, Right}, {u"SIZE"_s, Right},
        {u"P50"_s, Right}, {u"P95"_s, Right}});
    for (const ComparedCalls &calls : comparison.calls) {
        const CallFigures &a = calls.first;
        const CallFigures &b = calls.second;
        table.add({calls.place, both(a.calls, b.calls), both(a.errors, b.errors),
            both(bytes(a.bytesReceived), bytes(b.bytesReceived)),
            both(milliseconds(a.p50), milliseconds(b.p50)), both(milliseconds(a.p95), milliseconds(b.p95))});
    }
    return table;
}

Result<ExitCode> compareRuns(const Context &context, const Arguments &arguments)
{
    const auto call =
        context.client().executionComparison(ExecutionId{arguments.at(0)}, ExecutionId{arguments.at(1)});
    return context.answer(call, [&](const auto &comparison) {
        const Execution &a = comparison.first;
        const Execution &b = comparison.second;
        QStringList counters = a.telemetry.counters.keys() + b.telemetry.counters.keys();
        counters.sort();
        counters.removeDuplicates();
        Table heads({{u""_s}, {u"FIRST"_s}, {u"SECOND"_s}});
        heads.add({u"integration"_s, a.slug, b.slug});
        heads.add({u"kind"_s, executionKindName(a.kind), executionKindName(b.kind)});
        heads.add({u"status"_s, executionStatusName(a.status), executionStatusName(b.status)});
        heads.add({u"started"_s, moment(a.startedAt), moment(b.startedAt)});
        heads.add({u"took"_s, runTime(a), runTime(b)});
        heads.add({u"calls"_s, grouped(a.telemetry.apiCallsMade), grouped(b.telemetry.apiCallsMade)});
        for (const QString &name : counters) {
            heads.add(
                {name, grouped(a.telemetry.counters.value(name)), grouped(b.telemetry.counters.value(name))});
        }
        context.show(heads, {});
        context.show(streamsTable(comparison), u"No stream was reached."_s);
        context.show(callsTable(comparison), u"No call was made."_s);
    });
}

} // namespace

QList<Command> comparisonCommands()
{
    return {
        {{u"plan"_s, u"compare"_s}, u"PLAN [OTHER]"_s,
            u"Compare a plan with another one, or with the records as they are now"_s,
            {{u"group"_s, u"BY"_s, u"sum up by field or kind"_s},
                {u"filter"_s, u"FILTER"_s, u"which records (-verdict:same)"_s},
                {u"limit"_s, u"COUNT"_s, u"how many (40)"_s},
                {u"format"_s, u"FORMAT"_s, u"export all of it: json or csv"_s},
                {u"output"_s, u"FILE"_s, u"export into a file"_s}},
            comparePlans},
        {{u"history"_s, u"compare"_s}, u"EXECUTION OTHER"_s,
            u"Compare two executions: counts, times and calls"_s, {}, compareRuns},
    };
}

} // namespace patchbay::ctl
