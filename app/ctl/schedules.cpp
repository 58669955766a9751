// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/words.h"

#include <QTimeZone>

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// `90 s`, `15 min`, `2 h`, `1 d`: as one would say it.
QString lengthOf(std::chrono::seconds length)
{
    static constexpr std::pair<qint64, const char16_t *> units[] = {
        {86'400, u"d"}, {3'600, u"h"}, {60, u"min"}};
    for (const auto &[seconds, unit] : units) {
        if (length.count() % seconds == 0)
            return u"%1 %2"_s.arg(length.count() / seconds).arg(QStringView(unit));
    }
    return u"%1 s"_s.arg(length.count());
}

QString timesOf(const ScheduleTiming &timing)
{
    QString text = timing.cron + u" ("_s + timing.timeZone + u')';
    if (timing.every)
        text = u"every "_s + lengthOf(*timing.every);
    if (timing.jitter.count() > 0)
        text += u" + up to "_s + lengthOf(timing.jitter);
    return text;
}

QString outcomeOf(const ScheduleRun &run)
{
    if (!run.execution)
        return u"skipped: "_s + run.reason.text;
    return run.outcome ? executionStatusName(*run.outcome) : u"run, forgotten since"_s;
}

Result<ExitCode> list(const Context &context, const Arguments &arguments)
{
    const auto call = context.client().schedules(arguments.at(0), {{}, 500});
    return context.answer(call, [&](const auto &page) {
        Table table(
            {{u"SCHEDULE"_s}, {u"INTEGRATION"_s}, {u"KIND"_s}, {u"WHEN"_s}, {u"NEXT"_s}, {u"LAST"_s}});
        for (const ScheduleView &view : page.items) {
            const Schedule &schedule = view.schedule;
            table.add({schedule.id.value, schedule.slug, executionKindName(schedule.kind),
                timesOf(schedule.timing), schedule.isEnabled ? moment(schedule.nextAt) : u"disabled"_s,
                schedule.last ? outcomeOf(*schedule.last) : u"–"_s});
        }
        context.show(table, u"Nothing is scheduled. See patchbayctl help schedule add."_s);
        if (page.next)
            context.say(u"There are more: name an integration."_s);
    });
}

/// `90s`, `15m`, `2h`, `1d` as seconds; nothing when it is not given.
Result<std::optional<int>> secondsFrom(const Arguments &arguments, const QString &option)
{
    static const QMap<QChar, int> units{{u's', 1}, {u'm', 60}, {u'h', 3'600}, {u'd', 86'400}};
    static constexpr int mostDays = 366;
    if (!arguments.has(option))
        return std::nullopt;
    const QString text = arguments.value(option);
    const int unit = text.isEmpty() ? 0 : units.value(text.back());
    bool isNumber = false;
    const qint64 seconds = text.chopped(std::min<qsizetype>(1, text.size())).toLongLong(&isNumber) * unit;
    if (isNumber && unit > 0 && seconds >= 0 && seconds <= qint64{mostDays} * 86'400)
        return int(seconds);
    return fail(ErrorCode::InvalidInput,
        message("ctl.length", u"Cannot use “%1” for --%2: write a length such as 90s, 15m, 2h or 1d."_s,
            {text, option}));
}

Result<ScheduleWish> wishFrom(const Arguments &arguments)
{
    const auto every = secondsFrom(arguments, u"every"_s);
    const auto jitter = secondsFrom(arguments, u"jitter"_s);
    const auto timeout = arguments.number(u"timeout"_s, 1, 86'400);
    for (const auto *number : {&every, &jitter, &timeout}) {
        if (!*number)
            return passOn(*number);
    }
    ScheduleWish wish;
    wish.everySeconds = *every;
    wish.jitterSeconds = *jitter;
    wish.timeoutSeconds = *timeout;
    wish.streams = arguments.values(u"stream"_s);
    if (arguments.has(u"cron"_s))
        wish.cron = arguments.value(u"cron"_s);
    if (arguments.has(u"zone"_s))
        wish.timeZone = arguments.value(u"zone"_s);
    return wish;
}

void sayNext(const Context &context, const QList<ComingRun> &next)
{
    for (const ComingRun &run : next)
        context.say(u"Next: "_s + run.words);
}

Result<ExitCode> add(const Context &context, const Arguments &arguments)
{
    auto wish = wishFrom(arguments);
    if (!wish)
        return passOn(wish);
    wish->slug = arguments.at(0);
    wish->mode = arguments.has(u"dry-run"_s) ? RunMode::DryRun : RunMode::Run;
    if (!wish->timeZone)
        wish->timeZone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    return context.answer(context.client().addSchedule(*wish), [&](const auto &view) {
        context.say(u"Schedule %1 of %2: %3. It runs while an engine does: patchbayctl serve."_s.arg(
            view.schedule.id.value, view.schedule.slug, timesOf(view.schedule.timing)));
        sayNext(context, view.next);
    });
}

Result<ExitCode> changeTo(const Context &context, const Arguments &arguments, const ScheduleWish &wish)
{
    const auto call = context.client().changeSchedule(ScheduleId{arguments.at(0)}, wish);
    return context.answer(call, [&](const auto &view) {
        context.say(u"Schedule %1 of %2: %3, %4."_s.arg(view.schedule.id.value, view.schedule.slug,
            timesOf(view.schedule.timing), view.schedule.isEnabled ? u"enabled"_s : u"disabled"_s));
        sayNext(context, view.next);
    });
}

Result<ExitCode> change(const Context &context, const Arguments &arguments)
{
    const auto wish = wishFrom(arguments);
    return wish ? changeTo(context, arguments, *wish) : passOn(wish);
}

Result<ExitCode> enable(const Context &context, const Arguments &arguments)
{
    ScheduleWish wish;
    wish.isEnabled = true;
    return changeTo(context, arguments, wish);
}

Result<ExitCode> disable(const Context &context, const Arguments &arguments)
{
    ScheduleWish wish;
    wish.isEnabled = false;
    return changeTo(context, arguments, wish);
}

Result<ExitCode> show(const Context &context, const Arguments &arguments)
{
    const ScheduleId id{arguments.at(0)};
    const auto call = context.client().schedule(id);
    const auto printed = context.printedJson(call);
    if (!printed || *printed)
        return printed ? Result<ExitCode>(ExitCode::Done) : passOn(printed);
    const auto view = context.ask(call);
    if (!view)
        return passOn(view);
    const auto runs = context.ask(context.client().scheduleRuns(id, {{}, 20}));
    if (!runs)
        return passOn(runs);
    const Schedule &schedule = view->schedule;
    context.say(u"%1 of %2: %3, %4"_s.arg(executionKindName(schedule.kind), schedule.slug,
        timesOf(schedule.timing), schedule.isEnabled ? u"enabled"_s : u"disabled"_s));
    sayNext(context, view->next);
    Table table({{u"DUE"_s}, {u"AT"_s}, {u"EXECUTION"_s}, {u"OUTCOME"_s}});
    for (const ScheduleRun &run : runs->items) {
        table.add({moment(run.dueAt), moment(run.at), run.execution ? run.execution->value : u"–"_s,
            outcomeOf(run)});
    }
    context.show(table, u"It has not run yet."_s);
    return ExitCode::Done;
}

Result<ExitCode> remove(const Context &context, const Arguments &arguments)
{
    return context.done(context.client().removeSchedule(ScheduleId{arguments.at(0)}), u"It is removed."_s);
}

QList<Option> timingOptions()
{
    return {{u"every"_s, u"LENGTH"_s, u"so often: 15m, 2h, 1d"_s},
        {u"cron"_s, u"EXPRESSION"_s, u"at these times: '0 3 * * MON-FRI', @daily"_s},
        {u"zone"_s, u"ZONE"_s, u"whose clocks are meant: Asia/Riyadh (this machine's)"_s},
        {u"jitter"_s, u"LENGTH"_s, u"begin up to so much later, by chance"_s},
        {u"timeout"_s, u"SECONDS"_s, u"end each run after so long (1 to 86400)"_s},
        {u"stream"_s, u"STREAM"_s, u"only this stream; may be repeated"_s}};
}

} // namespace

QList<Command> scheduleCommands()
{
    const QList<Option> dryRun{
        {u"dry-run"_s, {}, u"preview: each run saves a plan, which waits for a person"_s}};
    return {
        {{u"schedules"_s}, u"[SLUG]"_s, u"List the schedules, of one integration or of all"_s, {}, list},
        {{u"schedule"_s, u"add"_s}, u"SLUG"_s, u"Run an integration by the clock"_s, dryRun + timingOptions(),
            add},
        {{u"schedule"_s, u"show"_s}, u"SCHEDULE"_s,
            u"Show a schedule, its next times, and what came of the last"_s, {}, show},
        {{u"schedule"_s, u"change"_s}, u"SCHEDULE"_s, u"Change what the options name"_s, timingOptions(),
            change},
        {{u"schedule"_s, u"enable"_s}, u"SCHEDULE"_s, u"Let a schedule run again"_s, {}, enable},
        {{u"schedule"_s, u"disable"_s}, u"SCHEDULE"_s, u"Stop a schedule from running"_s, {}, disable},
        {{u"schedule"_s, u"remove"_s}, u"SCHEDULE"_s, u"Remove a schedule with its history"_s, {}, remove},
    };
}

} // namespace patchbay::ctl
