// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/bell.h"
#include "app/ctl/command.h"
#include "app/ctl/exporting.h"
#include "app/ctl/terminal.h"
#include "app/ctl/words.h"

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tallyOf(const BatchCounts &counts)
{
    QStringList parts{u"%1 of %2 succeeded"_s.arg(grouped(counts.succeeded), grouped(counts.total))};
    const auto add = [&](qint64 count, const QString &what) {
        if (count > 0)
            parts.append(grouped(count) + u' ' + what);
    };
    add(counts.failed, u"failed"_s);
    add(counts.running, u"running"_s);
    add(counts.cancelled, u"cancelled"_s);
    add(counts.interrupted, u"interrupted"_s);
    add(counts.waiting, u"not started"_s);
    return parts.join(u", "_s);
}

/// Follows a batch to its end. Ctrl+C cancels it, and waits until it has ended.
Result<Batch> follow(const Context &context, Batch batch)
{
    Bell bell(context.transport());
    const std::stop_callback interrupted(context.stop(), [&bell] { bell.ring(); });
    bool isCancelled = false;
    while (batch.status == BatchStatus::Running) {
        showProgress(tallyOf(batch.counts));
        bell.wait();
        if (context.stop().stop_requested() && !isCancelled) {
            isCancelled = true;
            // It may have ended in this moment: then there is nothing to cancel.
            [[maybe_unused]] const auto cancelled =
                context.client().wait(context.client().cancelBatch(batch.id));
        }
        auto now = context.client().wait(context.client().batch(batch.id));
        if (!now)
            return passOn(now);
        batch = std::move(*now);
    }
    showProgress({});
    return batch;
}

ExitCode exitCodeFor(const Batch &batch)
{
    switch (batch.status) {
    case BatchStatus::Running:
    case BatchStatus::Succeeded:
        return ExitCode::Done;
    case BatchStatus::Cancelled:
        return ExitCode::Cancelled;
    case BatchStatus::Interrupted:
        return ExitCode::Unavailable;
    case BatchStatus::Failed:
    case BatchStatus::Stopped:
        break;
    }
    return ExitCode::Failed;
}

void describe(const Context &context, const Batch &batch)
{
    Table table({{u"#"_s, Table::Align::Right}, {u"INTEGRATION"_s}, {u"STATUS"_s},
        {u"TOOK"_s, Table::Align::Right}, {u"EXECUTION"_s}, {u"ERROR"_s}});
    for (const BatchMember &member : batch.members) {
        table.add({QString::number(member.number), member.slug, batchMemberStatusName(member.status),
            member.execution ? duration(std::chrono::microseconds(member.duration)) : u"–"_s,
            member.execution ? member.execution->value : u"–"_s,
            member.error ? member.error->message.text : QString()});
    }
    context.show(table, {});
    const QString took =
        batch.finishedAt ? duration(std::chrono::microseconds(*batch.finishedAt - batch.createdAt)) : u"–"_s;
    context.say(u"Batch %1 %2: %3 (%4)."_s.arg(
        batch.id.value, batchStatusName(batch.status), tallyOf(batch.counts), took));
    const BatchCounts &counts = batch.counts;
    if (batch.status != BatchStatus::Running && counts.waiting + counts.cancelled + counts.interrupted > 0)
        context.say(u"To run what was not finished: patchbayctl batch resume %1"_s.arg(batch.id.value));
}

Result<> describePlan(const Context &context, const BatchId &id)
{
    using enum Table::Align;
    const auto combined = context.client().wait(context.client().combinedPlan(id));
    if (!combined)
        return passOn(combined);
    Table table({{u"PLAN"_s, Right}, {u"INTEGRATION"_s}, {u"STATUS"_s}, {u"CREATE"_s, Right},
        {u"UPDATE"_s, Right}, {u"DELETE"_s, Right}, {u"INVALID"_s, Right}, {u"UNCHANGED"_s, Right}});
    const auto add = [&](const QStringList &names, const QList<StreamCounts> &streams) {
        const StreamCounts sum = totalOf(streams);
        table.add(names + QStringList{grouped(sum.created), grouped(sum.updated), grouped(sum.deleted),
                              grouped(sum.invalid), grouped(sum.unchanged)});
    };
    for (const Plan &plan : combined->plans)
        add({QString::number(plan.number), plan.slug, planStatusName(plan.status)}, plan.streams);
    add({u"all"_s, QString(), QString()}, {combined->counts});
    context.show(table, {});
    context.say(
        u"%1 changes; nothing has been written. Look at one: patchbayctl plan show PLAN. "
        u"Apply them together: patchbayctl batch apply %2"_s.arg(grouped(combined->changeCount), id.value));
    return {};
}

/// Prints how it ended.
Result<ExitCode> conclude(const Context &context, Result<Batch> started)
{
    if (!started)
        return passOn(started);
    const auto ended = follow(context, std::move(*started));
    if (!ended)
        return passOn(ended);
    if (context.isJson()) {
        const auto answer = context.client().wait(
            ClientCall<QByteArray>{context.client().batch(ended->id).request, readText});
        if (!answer)
            return passOn(answer);
        context.printJson(*answer);
        return exitCodeFor(*ended);
    }
    describe(context, *ended);
    if (ended->kind == ExecutionKind::DryRun) {
        if (const auto described = describePlan(context, ended->id); !described)
            return passOn(described);
    }
    return exitCodeFor(*ended);
}

Result<QStringList> slugsFrom(const Context &context, const Arguments &arguments)
{
    const bool isFiltered = arguments.has(u"filter"_s);
    if (isFiltered == !arguments.positional().isEmpty()) {
        return fail(ErrorCode::InvalidInput,
            message("ctl.batchOf",
                u"Cannot tell what to run: name the integrations, or choose them with --filter, one of the "
                u"two."_s));
    }
    if (!isFiltered)
        return arguments.positional();
    const auto passing = context.ask(context.client().integrations(arguments.value(u"filter"_s)));
    if (!passing)
        return passOn(passing);
    QStringList slugs;
    for (const Integration &integration : *passing)
        slugs.append(integration.slug);
    if (!slugs.isEmpty())
        return slugs;
    return fail(ErrorCode::NotFound,
        message("ctl.batchEmpty", u"Cannot run a batch: no integration passes the filter “%1”."_s,
            {arguments.value(u"filter"_s)}));
}

/// Says how many they are, and on a terminal asks. What follows is exactly these.
bool isWanted(const QStringList &slugs, const Arguments &arguments)
{
    static constexpr qsizetype mostNamed = 8;
    QString named = slugs.mid(0, mostNamed).join(u", "_s);
    if (slugs.size() > mostNamed)
        named += u", … (+%1)"_s.arg(slugs.size() - mostNamed);
    const QString count = slugs.size() == 1 ? u"1 integration"_s : u"%1 integrations"_s.arg(slugs.size());
    const bool isDryRun = arguments.has(u"dry-run"_s);
    printError(u"%1: %2"_s.arg(count, named));
    return isDryRun || arguments.has(u"yes"_s) || !isInputTerminal() || askYes(u"Run %1?"_s.arg(count));
}

Result<ExitCode> run(const Context &context, const Arguments &arguments)
{
    const auto most = arguments.number(u"max"_s, 1, Batch::mostConcurrent);
    const auto stopAfter = arguments.number(u"stop-after"_s, 1, Batch::mostMembers);
    const auto timeout = arguments.number(u"timeout"_s, 1, 86'400);
    for (const auto *number : {&most, &stopAfter, &timeout}) {
        if (!*number)
            return passOn(*number);
    }
    const auto slugs = slugsFrom(context, arguments);
    if (!slugs)
        return passOn(slugs);
    if (!isWanted(*slugs, arguments))
        return fail(ErrorCode::Conflict,
            message("ctl.batchRefused", u"Cannot run the batch: it was not confirmed."_s));
    const BatchOrder order{
        *slugs, arguments.has(u"dry-run"_s) ? RunMode::DryRun : RunMode::Run, *most, *stopAfter, *timeout};
    return conclude(context, context.ask(context.client().executeBatch(order)));
}

Result<ExitCode> list(const Context &context, const Arguments &arguments)
{
    const auto limit = arguments.number(u"limit"_s, 1, 500);
    if (!limit)
        return passOn(limit);
    const auto call = context.client().batches({{}, limit->value_or(20)});
    return context.answer(call, [&](const auto &page) {
        Table table({{u"BATCH"_s}, {u"KIND"_s}, {u"STATUS"_s}, {u"STARTED"_s}, {u"BY"_s}, {u"MEMBERS"_s}});
        for (const Batch &batch : page.items) {
            table.add({batch.id.value, executionKindName(batch.kind), batchStatusName(batch.status),
                moment(batch.createdAt), batch.caller.name, tallyOf(batch.counts)});
        }
        context.show(table, u"There is no batch yet: patchbayctl batch run makes one."_s);
    });
}

Result<ExitCode> show(const Context &context, const Arguments &arguments)
{
    const BatchId id{arguments.at(0)};
    const auto call = context.client().batch(id);
    const auto printed = context.printedJson(call);
    if (!printed || *printed)
        return printed ? Result<ExitCode>(ExitCode::Done) : passOn(printed);
    const auto batch = context.ask(call);
    if (!batch)
        return passOn(batch);
    describe(context, *batch);
    if (batch->kind == ExecutionKind::DryRun) {
        if (const auto described = describePlan(context, id); !described)
            return passOn(described);
    }
    return ExitCode::Done;
}

Result<ExitCode> cancel(const Context &context, const Arguments &arguments)
{
    return context.done(context.client().cancelBatch(BatchId{arguments.at(0)}), u"It is being cancelled."_s);
}

PlanConfirmation confirmationFrom(const Arguments &arguments)
{
    return arguments.has(u"yes"_s) ? PlanConfirmation::Given : PlanConfirmation::NotGiven;
}

Result<ExitCode> resume(const Context &context, const Arguments &arguments)
{
    const auto retry = arguments.has(u"failed"_s) ? BatchRetry::Failed : BatchRetry::Nothing;
    return conclude(context, context.ask(context.client().resumeBatch(
                                 BatchId{arguments.at(0)}, retry, confirmationFrom(arguments))));
}

/// Whether plans ask for a confirmation, and it is given.
Result<PlanConfirmation> confirmed(const CombinedPlan &combined, const Arguments &arguments)
{
    QStringList questions;
    for (const Plan &plan : combined.plans) {
        if (!plan.confirmation.text.isEmpty())
            questions.append(plan.confirmation.text);
        else if (plan.environment == Environment::Production)
            questions.append(u"Plan %1 changes %2 (production)."_s.arg(plan.number).arg(plan.slug));
    }
    if (questions.isEmpty() || arguments.has(u"yes"_s))
        return questions.isEmpty() ? PlanConfirmation::NotGiven : PlanConfirmation::Given;
    for (const QString &question : questions)
        printError(question);
    const QString question =
        u"Apply %1 changes of %2 plans?"_s.arg(grouped(combined.changeCount), grouped(combined.plans.size()));
    if (isInputTerminal() && askYes(question))
        return PlanConfirmation::Given;
    return fail(ErrorCode::Conflict,
        message("ctl.batchApply", u"Cannot apply the plans: they ask for a confirmation. Use --yes."_s));
}

Result<ExitCode> apply(const Context &context, const Arguments &arguments)
{
    const BatchId id{arguments.at(0)};
    const auto combined = context.ask(context.client().combinedPlan(id));
    if (!combined)
        return passOn(combined);
    const auto confirmation = confirmed(*combined, arguments);
    if (!confirmation)
        return passOn(confirmation);
    return conclude(context, context.ask(context.client().applyBatch(id, *confirmation)));
}

Result<ExitCode> exportPlans(const Context &context, const Arguments &arguments)
{
    const auto format = exportFormat(arguments);
    if (!format)
        return passOn(format);
    return exportAll(context, arguments, context.client().batchExport(BatchId{arguments.at(0)}, *format));
}

} // namespace

QList<Command> batchCommands()
{
    return {
        {{u"batch"_s, u"run"_s}, u"[SLUG...]"_s, u"Run many integrations, a few at a time, or preview them"_s,
            {{u"dry-run"_s, {}, u"preview: save a plan for each, write nothing"_s},
                {u"filter"_s, u"FILTER"_s, u"those that pass: status:active type:ecommerce"_s},
                {u"max"_s, u"COUNT"_s, u"how many at a time (4)"_s},
                {u"stop-after"_s, u"COUNT"_s, u"start no more when so many have failed"_s},
                {u"timeout"_s, u"SECONDS"_s, u"end each after so long (1 to 86400)"_s},
                {u"yes"_s, {}, u"do not ask"_s}},
            run},
        {{u"batch"_s, u"list"_s}, {}, u"List the batches"_s, {{u"limit"_s, u"COUNT"_s, u"how many (20)"_s}},
            list},
        {{u"batch"_s, u"show"_s}, u"BATCH"_s, u"Show a batch, and what its dry runs would change"_s, {},
            show},
        {{u"batch"_s, u"cancel"_s}, u"BATCH"_s, u"Cancel a batch with what runs of it"_s, {}, cancel},
        {{u"batch"_s, u"resume"_s}, u"BATCH"_s, u"Run what a batch did not finish"_s,
            {{u"failed"_s, {}, u"and what failed"_s}, {u"yes"_s, {}, u"confirm what plans ask"_s}}, resume},
        {{u"batch"_s, u"apply"_s}, u"BATCH"_s, u"Apply the plans of a dry-run batch together"_s,
            {{u"yes"_s, {}, u"confirm what they ask"_s}}, apply},
        {{u"batch"_s, u"export"_s}, u"BATCH"_s, u"Write the changes of all its plans as JSON or CSV"_s,
            {{u"format"_s, u"FORMAT"_s, u"json (the default) or csv"_s},
                {u"output"_s, u"FILE"_s, u"into a file, not to standard output"_s}},
            exportPlans},
    };
}

} // namespace patchbay::ctl
