// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/terminal.h"
#include "app/ctl/words.h"

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<ExitCode> showWorkspace(const Context &context, const Arguments &)
{
    const auto call = Client::workspace();
    const auto printed = context.printedJson(call);
    if (!printed || *printed)
        return printed ? Result<ExitCode>(ExitCode::Done) : passOn(printed);
    const auto workspace = context.ask(call);
    const auto keychain = context.ask(context.client().keychain());
    const auto egress = context.ask(context.client().egressPolicy());
    if (!workspace)
        return passOn(workspace);
    Table table({{u"FIELD"_s}, {u"VALUE"_s}});
    table.add({u"organization"_s, workspace->organizationId});
    table.add({u"name"_s, workspace->name});
    table.add({u"environment"_s, workspace->environment});
    if (keychain)
        table.add({u"credentials in"_s, keychain->name + u", "_s + keychain->state});
    if (egress)
        table.add({u"requests go to"_s, *egress});
    context.show(table, {});
    return ExitCode::Done;
}

Result<ExitCode> egress(const Context &context, const Arguments &arguments)
{
    const auto call = arguments.positional().isEmpty() ? context.client().egressPolicy()
                                                       : context.client().setEgressPolicy(arguments.at(0));
    return context.answer(
        call, [&](const auto &policy) { context.say(u"Requests go to: %1"_s.arg(policy)); });
}

Result<ExitCode> audit(const Context &context, const Arguments &)
{
    const auto call = context.client().audit();
    return context.answer(call, [&](const auto &page) {
        Table table({{u"WHEN"_s}, {u"WHO"_s}, {u"WHAT"_s}, {u"TO"_s}, {u"DETAIL"_s}});
        for (const AuditRow &row : page.items)
            table.add({moment(row.at), row.callerName, row.entry.action, row.subject, row.entry.detail});
        context.show(table, u"Nothing has been changed yet."_s);
    });
}

} // namespace

QList<Command> workspaceCommands()
{
    return {
        {{u"workspace"_s}, {}, u"Show the workspace, its keychain and its policy"_s, {}, showWorkspace},
        {{u"egress"_s}, u"[POLICY]"_s,
            u"Show or set where requests may go: public, everything, or public and ranges such as 10.0.0.0/8,fd00::/8"_s,
            {}, egress},
        {{u"audit"_s}, {}, u"Show who changed what"_s, {}, audit},
    };
}

} // namespace patchbay::ctl
