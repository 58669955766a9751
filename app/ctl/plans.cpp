// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/exporting.h"
#include "app/ctl/following.h"
#include "app/ctl/terminal.h"
#include "app/ctl/words.h"

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shownByDefault = 40;

Result<ExitCode> listPlans(const Context &context, const Arguments &arguments)
{
    using enum Table::Align;
    const auto call = context.client().plans(arguments.positional().join(u' '));
    return context.answer(call, [&](const auto &page) {
        Table table({{u"PLAN"_s, Right}, {u"INTEGRATION"_s}, {u"STATUS"_s}, {u"PREVIEWED"_s},
            {u"CREATE"_s, Right}, {u"UPDATE"_s, Right}, {u"DELETE"_s, Right}, {u"INVALID"_s, Right},
            {u"UNCHANGED"_s, Right}, {u"REFUSED"_s, Right}});
        for (const Plan &plan : page.items) {
            const StreamCounts total = totalOf(plan.streams);
            table.add(
                {QString::number(plan.number), plan.slug, planStatusName(plan.status), moment(plan.createdAt),
                    grouped(total.created), grouped(total.updated), grouped(total.deleted),
                    grouped(total.invalid), grouped(total.unchanged), grouped(plan.refused.size())});
        }
        context.show(table, u"There is no plan yet: patchbayctl run SLUG --dry-run makes one."_s);
    });
}

QString differenceOf(const Change &change)
{
    switch (change.kind) {
    case ChangeKind::Create:
        return u"new record"_s;
    case ChangeKind::Delete:
        return u"no longer at the source"_s;
    case ChangeKind::Invalid:
        return change.reason.text;
    case ChangeKind::Unchanged:
        return {};
    case ChangeKind::Update:
        break;
    }
    return firstDifference(fieldChanges(change.before, change.after), u" → "_s);
}

/// What comes of a change: what a push sends, and how that ended, or how the record differs.
QString effectOf(const Change &change)
{
    const QString difference = differenceOf(change);
    if (!change.request)
        return difference;
    QString effect = QString::fromUtf8(change.request->method + ' ' + change.request->url);
    if (change.batch)
        effect += u" [%1 of %2 in one call]"_s.arg(change.batch->place).arg(change.batch->size);
    if (change.kind == ChangeKind::Update)
        effect += u" ("_s + difference + u')';
    return change.outcome ? u"%1: %2"_s.arg(pushStateName(change.outcome->state), effect) : effect;
}

void showChanges(const Context &context, const QList<Change> &changes)
{
    Table table({{u"#"_s, Table::Align::Right}, {u"CHANGE"_s}, {u"STREAM"_s}, {u"KEY"_s}, {u"RECORD"_s},
        {u"BEFORE → AFTER"_s}});
    for (const Change &change : changes) {
        table.add({QString::number(change.number), changeKindName(change.kind), change.stream, change.key,
            change.title, effectOf(change)});
    }
    context.show(table, u"Nothing to change."_s);
}

void showRefused(const Context &context, const Plan &plan)
{
    for (const RefusedRequest &refused : plan.refused) {
        context.say(u"Not sent: %1 %2 (%3)"_s.arg(QString::fromLatin1(refused.request.method),
            QString::fromUtf8(refused.request.url), refused.reason.text));
    }
}

void showPush(const Context &context, const Change &change)
{
    if (change.request) {
        context.say(QString::fromUtf8(change.request->method + ' ' + change.request->url));
        for (const HttpHeader &header : change.request->headers)
            context.say(QString::fromUtf8(header.name + ": " + header.value));
        context.say(u"(the credentials are added when it is sent)"_s);
        if (!change.request->body.isEmpty())
            context.say(QString::fromUtf8(change.request->body));
        if (change.batch) {
            const qint64 first = change.number - change.batch->place + 1;
            context.say(u"(sent with the items of changes %1 to %2 in one call; this is item %3 of %4)"_s.arg(
                QString::number(first), QString::number(first + change.batch->size - 1),
                QString::number(change.batch->place), QString::number(change.batch->size)));
        }
    }
    if (!change.outcome)
        return;
    const PushOutcome &outcome = *change.outcome;
    const QString status = outcome.status > 0 ? u", HTTP %1"_s.arg(outcome.status) : QString();
    context.say(u"%1 %2%3"_s.arg(pushStateName(outcome.state), moment(outcome.at), status));
    if (!outcome.reason.text.isEmpty())
        context.say(outcome.reason.text);
}

Result<ExitCode> showChange(const Context &context, const QString &plan, qint64 number)
{
    const auto call = context.client().change(plan, number);
    return context.answer(call, [&](const auto &details) {
        const Change &change = details.change;
        context.say(
            u"%1 %2 %3 %4 (call %5, record %6 of its page)"_s.arg(changeKindName(change.kind), change.stream,
                change.key, change.title, QString::number(change.call), QString::number(change.place)));
        if (!change.reason.text.isEmpty())
            context.say(change.reason.text);
        showPush(context, change);
        for (const FieldChange &field : details.fields) {
            context.say(field.path);
            if (!field.before.isEmpty())
                context.say(u"  - "_s + QString::fromUtf8(field.before));
            if (!field.after.isEmpty())
                context.say(u"  + "_s + QString::fromUtf8(field.after));
        }
    });
}

Result<ExitCode> showPlan(const Context &context, const Arguments &arguments)
{
    const auto number = arguments.number(u"change"_s, 1, std::numeric_limits<int>::max());
    const auto limit = arguments.number(u"limit"_s, 1, 1'000);
    if (!number)
        return passOn(number);
    if (!limit)
        return passOn(limit);
    const QString name = arguments.at(0);
    if (*number)
        return showChange(context, name, **number);
    const auto page =
        context.client().changes(name, arguments.value(u"filter"_s), {{}, limit->value_or(shownByDefault)});
    const auto printed = context.printedJson(page);
    if (!printed || *printed)
        return printed ? Result<ExitCode>(ExitCode::Done) : passOn(printed);
    const auto plan = context.ask(context.client().plan(name));
    if (!plan)
        return passOn(plan);
    const auto changes = context.ask(page);
    if (!changes)
        return passOn(changes);
    context.say(u"Plan %1 of %2 (%3), previewed %4, %5"_s.arg(QString::number(plan->number), plan->slug,
        environmentName(plan->environment), moment(plan->createdAt), planStatusName(plan->status)));
    context.show(countsTable(plan->streams), u"No stream was reached."_s);
    showChanges(context, changes->items);
    if (changes->next)
        context.say(
            u"More: --limit, --filter (kind:update field:price stream:products …), or patchbayctl plan export."_s);
    showRefused(context, *plan);
    if (!plan->confirmation.text.isEmpty())
        context.say(plan->confirmation.text);
    return ExitCode::Done;
}

Result<bool> isConfirmed(const Plan &plan, const Arguments &arguments)
{
    if (arguments.has(u"yes"_s))
        return true;
    const bool isProduction = plan.environment == Environment::Production;
    if (plan.confirmation.text.isEmpty() && !isProduction)
        return false;
    if (!isInputTerminal()) {
        return fail(ErrorCode::Conflict,
            message("ctl.applyUnconfirmed",
                u"Cannot apply plan %1: it asks for a confirmation%2. Use --yes."_s,
                {QString::number(plan.number), isProduction ? u" (production)"_s : QString()}));
    }
    if (!plan.confirmation.text.isEmpty())
        printError(plan.confirmation.text);
    if (askYes(u"Apply %1 changes to %2 (%3)?"_s.arg(
            grouped(plan.changeCount), plan.slug, environmentName(plan.environment))))
        return true;
    return fail(
        ErrorCode::Conflict, message("ctl.applyRefused", u"Cannot apply plan %1: it was not confirmed."_s,
                                 {QString::number(plan.number)}));
}

Result<ExitCode> applyPlan(const Context &context, const Arguments &arguments)
{
    const auto plan = context.ask(context.client().plan(arguments.at(0)));
    if (!plan)
        return passOn(plan);
    const auto confirmed = isConfirmed(*plan, arguments);
    if (!confirmed)
        return passOn(confirmed);
    const auto confirmation = *confirmed ? PlanConfirmation::Given : PlanConfirmation::NotGiven;
    auto started = context.ask(context.client().apply(plan->id.value, confirmation));
    if (!started)
        return passOn(started);
    const auto ended = follow(context, std::move(*started));
    if (!ended)
        return passOn(ended);
    if (context.isJson()) {
        const auto printed = context.printedJson(context.client().execution(ended->id));
        return printed ? Result<ExitCode>(exitCodeFor(*ended)) : passOn(printed);
    }
    if (ended->status == ExecutionStatus::Succeeded)
        context.say(u"Applied exactly plan %1: %2 in %3."_s.arg(
            QString::number(plan->number), counted(changesOf(*plan), u"change"_s), runTime(*ended)));
    else
        context.say(outcome(*ended));
    if (ended->error)
        printError(ended->error->message.text);
    return exitCodeFor(*ended);
}

Result<ExitCode> exportPlan(const Context &context, const Arguments &arguments)
{
    const auto format = exportFormat(arguments);
    if (!format)
        return passOn(format);
    return exportAll(context, arguments, context.client().planExport(arguments.at(0), *format));
}

} // namespace

QList<Command> planCommands()
{
    return {
        {{u"plans"_s}, u"[FILTER]"_s, u"List the saved plans"_s, {}, listPlans},
        {{u"plan"_s, u"show"_s}, u"PLAN"_s, u"Show what a plan would change, field by field"_s,
            {{u"filter"_s, u"FILTER"_s, u"for example: kind:update field:price stream:products"_s},
                {u"limit"_s, u"COUNT"_s, u"how many changes (40)"_s},
                {u"change"_s, u"NUMBER"_s, u"one change with all its fields"_s}},
            showPlan},
        {{u"plan"_s, u"apply"_s}, u"PLAN"_s, u"Perform exactly this plan"_s,
            {{u"yes"_s, {}, u"confirm what it asks"_s}}, applyPlan},
        {{u"plan"_s, u"export"_s}, u"PLAN"_s, u"Write all its changes as JSON or CSV"_s,
            {{u"format"_s, u"FORMAT"_s, u"json (the default) or csv"_s},
                {u"output"_s, u"FILE"_s, u"into a file, not to standard output"_s}},
            exportPlan},
    };
}

} // namespace patchbay::ctl
