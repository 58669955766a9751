// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/demo.h"

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<ExitCode> report(const Context &context, const ClientCall<SandboxView> &call)
{
    return context.answer(call, [&](const auto &sandbox) {
        context.say(u"The sandbox shop listens at %1; %2 passed in it. Access token: %3 (play money)."_s.arg(
            sandbox.address, sandbox.day == 1 ? u"1 day has"_s : u"%1 days have"_s.arg(sandbox.day),
            sandbox.credential));
    });
}

Result<ExitCode> show(const Context &context, const Arguments &)
{
    return report(context, context.client().sandbox());
}

Result<ExitCode> advance(const Context &context, const Arguments &)
{
    return report(context, context.client().advanceSandbox());
}

Result<ExitCode> breakShop(const Context &context, const Arguments &arguments)
{
    const auto times = arguments.number(u"times"_s, 1, 1'000);
    if (!times)
        return passOn(times);
    return report(context,
        context.client().breakSandbox(arguments.at(0), arguments.value(u"path"_s), times->value_or(1)));
}

Result<ExitCode> repair(const Context &context, const Arguments &)
{
    return report(context, context.client().repairSandbox());
}

} // namespace

QList<Command> sandboxCommands()
{
    return {
        {{u"sandbox"_s}, {}, u"Show the sandbox shop, a platform to play with"_s, {}, show},
        {{u"sandbox"_s, u"demo"_s}, {},
            u"Do the main job on the sandbox: preview, apply, preview again, history"_s, {}, demo},
        {{u"sandbox"_s, u"advance"_s}, {}, u"Let a day pass in the shop: some things change"_s, {}, advance},
        {{u"sandbox"_s, u"break"_s}, u"FAULT"_s,
            u"Let calls go wrong: rate-limited, server-error, unauthorized, html, malformed, repeated-cursor"_s,
            {{u"path"_s, u"PATH"_s, u"only calls whose path begins so: /orders"_s},
                {u"times"_s, u"COUNT"_s, u"how many calls (1)"_s}},
            breakShop},
        {{u"sandbox"_s, u"repair"_s}, {}, u"Take all faults back"_s, {}, repair},
    };
}

} // namespace patchbay::ctl
