// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/following.h"
#include "app/ctl/terminal.h"
#include "app/ctl/words.h"

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Prints how it ended; the error goes to standard error.
Result<ExitCode> conclude(const Context &context, const Execution &execution)
{
    if (context.isJson()) {
        const auto printed = context.printedJson(context.client().execution(execution.id));
        if (!printed)
            return passOn(printed);
        return exitCodeFor(execution);
    }
    context.show(countsTable(execution.streams), u"No stream was reached."_s);
    context.say(outcome(execution));
    if (execution.error)
        printError(execution.error->message.text);
    return exitCodeFor(execution);
}

Result<ExitCode> run(const Context &context, const Arguments &arguments)
{
    const auto timeout = arguments.number(u"timeout"_s, 1, 86'400);
    if (!timeout)
        return passOn(timeout);
    RunOrder order;
    order.mode = arguments.has(u"dry-run"_s) ? RunMode::DryRun : RunMode::Run;
    order.timeoutSeconds = *timeout;
    order.streams = arguments.values(u"stream"_s);
    auto started = context.ask(context.client().execute(arguments.at(0), order));
    if (!started)
        return passOn(started);
    auto ended = follow(context, std::move(*started));
    if (!ended)
        return passOn(ended);
    const auto code = conclude(context, *ended);
    if (!code || context.isJson() || !ended->plan)
        return code;
    const auto plan = context.client().wait(context.client().plan(ended->plan->value));
    if (plan && changesOf(*plan) == 0)
        context.say(
            u"Plan %1 is saved; it changes nothing. Look: patchbayctl plan show %1."_s.arg(plan->number));
    else if (plan)
        context.say(
            u"Plan %1 is saved; nothing has been written. Look: patchbayctl plan show %1. Apply: patchbayctl plan apply %1."_s
                .arg(plan->number));
    return code;
}

QString causeOf(const Execution &execution)
{
    return execution.error ? execution.error->message.text : QString();
}

Result<ExitCode> listExecutions(const Context &context, const QString &filter, int limit)
{
    const auto call = context.client().executions(filter, {{}, limit});
    return context.answer(call, [&](const auto &page) {
        Table table({{u"EXECUTION"_s}, {u"INTEGRATION"_s}, {u"KIND"_s}, {u"STATUS"_s}, {u"STARTED"_s},
            {u"TOOK"_s, Table::Align::Right}, {u"CALLS"_s, Table::Align::Right}, {u"ERROR"_s}});
        for (const Execution &execution : page.items) {
            table.add({execution.id.value, execution.slug, executionKindName(execution.kind),
                executionStatusName(execution.status), moment(execution.startedAt), runTime(execution),
                grouped(execution.telemetry.apiCallsMade), causeOf(execution)});
        }
        context.show(table, u"Nothing has run yet."_s);
        if (page.next)
            context.say(u"There are older ones: use --limit or a filter such as status:failed."_s);
    });
}

Result<Table> callsOf(const Context &context, const ExecutionId &id)
{
    using enum Table::Align;
    Table table({{u"#"_s, Right}, {u"METHOD"_s}, {u"URL"_s}, {u"STATUS"_s, Right}, {u"TRY"_s, Right},
        {u"SIZE"_s, Right}, {u"DNS"_s, Right}, {u"CONNECT"_s, Right}, {u"TLS"_s, Right},
        {u"FIRST BYTE"_s, Right}, {u"TOTAL"_s, Right}});
    QString cursor;
    do {
        const auto page = context.ask(context.client().calls(id, {cursor, 500}));
        if (!page)
            return passOn(page);
        for (const CallRecord &call : page->items) {
            table.add({grouped(call.number), QString::fromLatin1(call.method), QString::fromUtf8(call.url),
                call.status == 0 ? u"–"_s : QString::number(call.status), QString::number(call.attempt),
                bytes(call.bytesReceived), duration(call.timings.dns), duration(call.timings.connect),
                duration(call.timings.tls), duration(call.timings.firstByte), duration(call.timings.total)});
        }
        cursor = page->next.value_or(QString());
    } while (!cursor.isEmpty());
    return table;
}

Result<ExitCode> showExecution(const Context &context, const ExecutionId &id)
{
    const auto call = context.client().execution(id);
    const auto printed = context.printedJson(call);
    if (!printed || *printed)
        return printed ? Result<ExitCode>(ExitCode::Done) : passOn(printed);
    const auto execution = context.ask(call);
    if (!execution)
        return passOn(execution);
    const auto calls = callsOf(context, id);
    if (!calls)
        return passOn(calls);
    context.say(u"%1 of %2, by %3, %4"_s.arg(executionKindName(execution->kind), execution->slug,
        execution->caller.name, moment(execution->startedAt)));
    context.say(outcome(*execution));
    if (execution->error)
        context.say(execution->error->message.text);
    context.show(countsTable(execution->streams), u"No stream was reached."_s);
    const auto &counters = execution->telemetry.counters;
    for (auto counter = counters.cbegin(); counter != counters.cend(); ++counter)
        context.say(u"%1: %2"_s.arg(counter.key(), grouped(counter.value())));
    context.show(*calls, u"No call was made."_s);
    return ExitCode::Done;
}

Result<ExitCode> history(const Context &context, const Arguments &arguments)
{
    if (!arguments.positional().isEmpty())
        return showExecution(context, ExecutionId{arguments.at(0)});
    const auto limit = arguments.number(u"limit"_s, 1, 500);
    if (!limit)
        return passOn(limit);
    return listExecutions(context, arguments.value(u"filter"_s), limit->value_or(20));
}

Result<ExitCode> cancel(const Context &context, const Arguments &arguments)
{
    return context.done(context.client().cancel(ExecutionId{arguments.at(0)}), u"It is being cancelled."_s);
}

Result<ExitCode> telemetry(const Context &context, const Arguments &)
{
    const auto answer = context.ask(context.client().telemetry());
    if (!answer)
        return passOn(answer);
    context.printJson(*answer);
    return ExitCode::Done;
}

} // namespace

QList<Command> runCommands()
{
    return {
        {{u"run"_s}, u"SLUG"_s, u"Run an integration, or preview what a run would change"_s,
            {{u"dry-run"_s, {}, u"preview: save a plan, write nothing"_s},
                {u"timeout"_s, u"SECONDS"_s, u"end it after so long (1 to 86400)"_s},
                {u"stream"_s, u"STREAM"_s, u"only this stream; may be repeated"_s}},
            run},
        {{u"history"_s}, u"[EXECUTION]"_s, u"List what has run, or show one execution with its calls"_s,
            {{u"filter"_s, u"FILTER"_s, u"for example: status:failed integration:salla"_s},
                {u"limit"_s, u"COUNT"_s, u"how many (20)"_s}},
            history},
        {{u"cancel"_s}, u"EXECUTION"_s, u"Cancel an execution that is under way"_s, {}, cancel},
        {{u"telemetry"_s}, {}, u"Print the engine's telemetry"_s, {}, telemetry},
    };
}

} // namespace patchbay::ctl
