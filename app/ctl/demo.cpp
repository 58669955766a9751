// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/demo.h"

#include "app/ctl/following.h"
#include "app/ctl/words.h"

#include <algorithm>

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Prints the step as the command that a person would type, then does it.
Result<ExitCode> step(const Context &context, const QString &title, const QStringList &words)
{
    context.say(u"\n%1\n$ patchbayctl --sandbox %2"_s.arg(title, words.join(u' ')));
    for (const Command &command : allCommands()) {
        if (words.mid(0, command.words.size()) != command.words ||
            words.size() - command.words.size() < command.leastOperands())
            continue;
        const auto arguments = Arguments::parse(words.mid(command.words.size()), command.options);
        if (!arguments)
            return passOn(arguments);
        const auto code = command.run(context, *arguments);
        if (!code || *code != ExitCode::Done)
            return code;
        return ExitCode::Done;
    }
    return fail(ErrorCode::Internal,
        message("ctl.demo", u"Cannot show %1: there is no such command."_s, {words.join(u' ')}));
}

Result<QString> newestPlan(const Context &context)
{
    const auto plans = context.ask(context.client().plans({}, {{}, 1}));
    if (!plans)
        return passOn(plans);
    return plans->items.isEmpty() ? QString() : QString::number(plans->items.first().number);
}

Result<QString> newestExecution(const Context &context)
{
    const auto executions = context.ask(context.client().executions({}, {{}, 1}));
    if (!executions)
        return passOn(executions);
    return executions->items.isEmpty() ? QString() : executions->items.first().id.value;
}

Result<QString> shopOf(const Context &context)
{
    const auto integrations = context.ask(context.client().integrations());
    if (!integrations)
        return passOn(integrations);
    const auto shop = std::ranges::find(*integrations, u"sandbox-shop"_s, &Integration::connector);
    if (shop == integrations->end()) {
        return fail(ErrorCode::NotFound,
            message("ctl.noShop", u"Cannot show the demo: the sandbox shop is not installed. Install it with "
                                  u"patchbayctl --sandbox install "
                                  u"sandbox-shop, then connect it."_s));
    }
    // A shop that was synced already has moved on meanwhile, so that there is something to see.
    if (shop->lastSync) {
        if (const auto advanced = context.ask(context.client().advanceSandbox()); !advanced)
            return passOn(advanced);
    }
    return shop->slug;
}

} // namespace

Result<ExitCode> demo(const Context &context, const Arguments &)
{
    const auto slug = shopOf(context);
    if (!slug)
        return passOn(slug);
    const auto preview = [&](const QString &title) {
        return step(context, title, {u"run"_s, *slug, u"--dry-run"_s});
    };

    auto code = step(context,
        u"1. What is installed. The sandbox shop is connected; its credentials are play money."_s,
        {u"apps"_s});
    if (code && *code == ExitCode::Done)
        code = preview(u"2. Preview: really calls the shop, writes nothing."_s);
    const auto plan = newestPlan(context);
    if (!plan)
        return passOn(plan);
    if (code && *code == ExitCode::Done)
        code = step(
            context, u"3. What it would change."_s, {u"plan"_s, u"show"_s, *plan, u"--limit"_s, u"12"_s});
    if (code && *code == ExitCode::Done)
        code = step(context, u"4. Apply exactly that plan."_s, {u"plan"_s, u"apply"_s, *plan, u"--yes"_s});
    if (code && *code == ExitCode::Done)
        code = preview(u"5. Preview again: nothing is left to change."_s);
    const auto last = newestExecution(context);
    if (!last)
        return passOn(last);
    if (code && *code == ExitCode::Done)
        code = step(context, u"6. The last execution: telemetry, and every call with its timings."_s,
            {u"history"_s, *last});
    if (code && *code == ExitCode::Done)
        code = step(context, u"7. History."_s, {u"history"_s});
    if (code && *code == ExitCode::Done)
        context.say(
            u"\nYours to try: patchbayctl --sandbox sandbox advance, then preview again; patchbayctl help."_s);
    return code;
}

} // namespace patchbay::ctl
