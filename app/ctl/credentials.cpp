// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/secrets.h"

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<SecretBundle> credentials(const Context &context, const Arguments &arguments)
{
    const auto integration = context.ask(context.client().integration(arguments.at(0)));
    if (!integration)
        return passOn(integration);
    const auto connector = context.ask(context.client().installedConnector(integration->slug));
    if (!connector)
        return passOn(connector);
    return secretsFor(connector->credentials, arguments);
}

Result<ExitCode> report(
    const Context &context, const ClientCall<ConnectionOutcome> &call, const QString &success)
{
    return context.answer(call, [&](const auto &outcome) {
        const QString account = outcome.account.isEmpty() ? QString() : u" as %1"_s.arg(outcome.account);
        context.say(success.arg(outcome.integration.name, account));
        for (const Message &note : outcome.notes)
            context.say(note.text);
    });
}

Result<ExitCode> connectIntegration(const Context &context, const Arguments &arguments)
{
    if (arguments.has(u"stored"_s))
        return report(context, context.client().reconnect(arguments.at(0)), u"%1 is connected%2 again."_s);
    const auto bundle = credentials(context, arguments);
    if (!bundle)
        return passOn(bundle);
    return report(
        context, context.client().connect(arguments.at(0), *bundle), u"%1 is connected%2 and active."_s);
}

Result<ExitCode> testConnection(const Context &context, const Arguments &arguments)
{
    return report(context, context.client().test(arguments.at(0)), u"%1 accepts its credentials%2."_s);
}

Result<ExitCode> disconnectIntegration(const Context &context, const Arguments &arguments)
{
    return context.done(context.client().disconnect(arguments.at(0)),
        u"Disconnected %1: its credentials are removed, its records and history stay."_s.arg(
            arguments.at(0)));
}

} // namespace

QList<Command> credentialCommands()
{
    return {
        {{u"connect"_s}, u"SLUG"_s, u"Test credentials at the platform, then store them"_s,
            secretOptions() + QList<Option>{{u"stored"_s, {},
                                  u"test the stored credentials again, and leave the error state"_s}},
            connectIntegration},
        {{u"test"_s}, u"SLUG"_s, u"Test the stored credentials"_s, {}, testConnection},
        {{u"disconnect"_s}, u"SLUG"_s, u"Remove an integration's credentials"_s, {}, disconnectIntegration},
    };
}

} // namespace patchbay::ctl
