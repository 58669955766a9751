// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/terminal.h"

#include <QFile>

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Secret> secretFromFile(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : false;
    if (path != u"-"_s)
        file.setFileName(path);
    if (!isOpen && (path == u"-"_s || !file.open(QIODevice::ReadOnly))) {
        return fail(ErrorCode::InvalidInput,
            message("ctl.file", u"Cannot read %1: %2."_s, {path, file.errorString()}));
    }
    QByteArray value = file.read(64 * 1024);
    while (value.endsWith('\n') || value.endsWith('\r'))
        value.chop(1);
    return Secret(std::move(value));
}

Result<Secret> secretFromEnvironment(const QString &variable)
{
    const QByteArray name = variable.toLocal8Bit();
    if (!qEnvironmentVariableIsSet(name.constData())) {
        return fail(ErrorCode::InvalidInput,
            message("ctl.variable", u"Cannot use %1: there is no such environment variable."_s, {variable}));
    }
    return Secret(qgetenv(name.constData()));
}

/// Values come from files, from the environment, or from the person; never from the command line, where
/// everybody on the machine can read them.
Result<Secret> credential(
    const Credential &wanted, const QMap<QString, QString> &files, const QMap<QString, QString> &variables)
{
    if (files.contains(wanted.name))
        return secretFromFile(files[wanted.name]);
    if (variables.contains(wanted.name))
        return secretFromEnvironment(variables[wanted.name]);
    if (!isInputTerminal()) {
        return fail(ErrorCode::InvalidInput,
            message("ctl.credentialMissing",
                u"Cannot connect: nothing gives “%1”. Use --from-file %2=FILE, --from-env %2=VARIABLE, or a terminal."_s,
                {wanted.label, wanted.name}));
    }
    if (!wanted.hint.isEmpty())
        printError(wanted.hint);
    return askSecret(wanted.label.isEmpty() ? wanted.name : wanted.label);
}

Result<SecretBundle> credentials(const Context &context, const Arguments &arguments)
{
    const auto files = arguments.pairs(u"from-file"_s);
    if (!files)
        return passOn(files);
    const auto variables = arguments.pairs(u"from-env"_s);
    if (!variables)
        return passOn(variables);
    const auto integration = context.ask(context.client().integration(arguments.at(0)));
    if (!integration)
        return passOn(integration);
    const auto connector = context.ask(context.client().installedConnector(integration->slug));
    if (!connector)
        return passOn(connector);
    SecretBundle bundle;
    for (const Credential &wanted : connector->credentials) {
        const auto value = credential(wanted, *files, *variables);
        if (!value)
            return passOn(value);
        if (!value->isEmpty())
            bundle.insert(wanted.name, *value);
    }
    return bundle;
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
            {{u"from-file"_s, u"NAME=FILE"_s, u"read a credential from a file; - is standard input"_s},
                {u"from-env"_s, u"NAME=VARIABLE"_s, u"read a credential from an environment variable"_s},
                {u"stored"_s, {}, u"test the stored credentials again, and leave the error state"_s}},
            connectIntegration},
        {{u"test"_s}, u"SLUG"_s, u"Test the stored credentials"_s, {}, testConnection},
        {{u"disconnect"_s}, u"SLUG"_s, u"Remove an integration's credentials"_s, {}, disconnectIntegration},
    };
}

} // namespace patchbay::ctl
