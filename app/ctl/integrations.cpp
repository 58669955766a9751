// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/terminal.h"
#include "app/ctl/words.h"

#include <QFile>

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<ExitCode> listIntegrations(const Context &context, const Arguments &arguments)
{
    const auto call = context.client().integrations(arguments.positional().join(u' '));
    return context.answer(call, [&](const auto &integrations) {
        Table table({{u"INTEGRATION"_s}, {u"NAME"_s}, {u"STATUS"_s}, {u"ENVIRONMENT"_s}, {u"LAST SYNC"_s},
            {u"REASON"_s}});
        for (const Integration &integration : integrations) {
            table.add({integration.slug, integration.name, integrationStatusName(integration.status),
                environmentName(integration.environment), moment(integration.lastSync),
                integration.statusReason.text});
        }
        context.show(
            table, u"No integration is installed. See patchbayctl catalog, then patchbayctl install."_s);
    });
}

Result<QByteArray> documentFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::InvalidInput,
            message("ctl.file", u"Cannot read %1: %2."_s, {path, file.errorString()}));
    }
    return file.readAll();
}

Result<Environment> environmentFrom(const Arguments &arguments)
{
    if (!arguments.has(u"environment"_s))
        return Environment::Test;
    const auto environment = environmentFromName(arguments.value(u"environment"_s));
    if (environment)
        return *environment;
    return fail(ErrorCode::InvalidInput,
        message("ctl.environment", u"Cannot use “%1” for --environment: it is test or production."_s,
            {arguments.value(u"environment"_s)}));
}

Result<ExitCode> install(const Context &context, const Arguments &arguments)
{
    const auto settings = arguments.pairs(u"set"_s);
    if (!settings)
        return passOn(settings);
    const auto environment = environmentFrom(arguments);
    if (!environment)
        return passOn(environment);
    InstallOrder order;
    if (arguments.has(u"file"_s)) {
        const auto document = documentFrom(arguments.value(u"file"_s));
        if (!document)
            return passOn(document);
        order.document = *document;
    } else if (arguments.positional().isEmpty()) {
        return fail(ErrorCode::InvalidInput,
            message("ctl.whatToInstall",
                u"Cannot install: name a connector of the catalogue, or give a document with --file."_s));
    }
    order.connector = arguments.at(0);
    order.slug = arguments.value(u"slug"_s);
    order.name = arguments.value(u"name"_s);
    order.environment = *environment;
    order.settings = *settings;
    const auto call = context.client().install(order);
    return context.answer(call, [&](const auto &installed) {
        context.say(u"Installed %1 (%2). Next: patchbayctl connect %3"_s.arg(
            installed.name, environmentName(installed.environment), installed.slug));
    });
}

Result<QMap<QString, bool>> streamSwitches(const Arguments &arguments)
{
    QMap<QString, bool> streams;
    for (const QString &stream : arguments.values(u"stream-on"_s))
        streams.insert(stream, true);
    for (const QString &stream : arguments.values(u"stream-off"_s))
        streams.insert(stream, false);
    return streams;
}

Result<std::optional<RunPolicy>> runPolicy(const Arguments &arguments)
{
    if (!arguments.has(u"runs"_s))
        return std::nullopt;
    const QString by = arguments.value(u"runs"_s);
    if (by != u"api"_s && by != u"schedule"_s && by != u"both"_s) {
        return fail(ErrorCode::InvalidInput,
            message("ctl.runs", u"Cannot use “%1” for --runs: it is api, schedule or both."_s, {by}));
    }
    return RunPolicy{by != u"schedule"_s, by != u"api"_s};
}

Result<ConfigurationChange> changeFrom(const Arguments &arguments)
{
    const auto settings = arguments.pairs(u"set"_s);
    const auto streams = streamSwitches(arguments);
    const auto sources = arguments.pairs(u"source"_s);
    const auto runs = runPolicy(arguments);
    const auto share = arguments.number(u"delete-share"_s, 0, 100);
    if (!settings)
        return passOn(settings);
    if (!sources)
        return passOn(sources);
    if (!runs)
        return passOn(runs);
    if (!share)
        return passOn(share);
    ConfigurationChange change;
    change.settings = *settings;
    change.streams = *streams;
    change.sources = *sources;
    change.runs = *runs;
    change.deleteShareLimit = *share;
    if (arguments.has(u"name"_s))
        change.name = arguments.value(u"name"_s);
    return change;
}

void describe(const Context &context, const Integration &integration)
{
    Table table({{u"FIELD"_s}, {u"VALUE"_s}});
    table.add({u"slug"_s, integration.slug});
    table.add({u"name"_s, integration.name});
    table.add({u"connector"_s, integration.connector + u' ' + integration.connectorVersion});
    table.add({u"environment"_s, environmentName(integration.environment)});
    table.add({u"status"_s,
        integrationStatusName(integration.status) + u" since "_s + moment(integration.statusSince)});
    if (!integration.statusReason.text.isEmpty())
        table.add({u"reason"_s, integration.statusReason.text});
    for (auto setting = integration.settings.cbegin(); setting != integration.settings.cend(); ++setting)
        table.add({u"setting "_s + setting.key(), setting.value()});
    table.add({u"credentials"_s,
        integration.credentials.isEmpty() ? u"none stored"_s : integration.credentials.join(u", "_s)});
    for (auto stream = integration.streams.cbegin(); stream != integration.streams.cend(); ++stream) {
        const auto source = integration.sources.constFind(stream.key());
        const QString from =
            source == integration.sources.cend() ? QString() : u", pushes "_s + source->text();
        table.add({u"stream "_s + stream.key(), (stream.value() ? u"on"_s : u"off"_s) + from});
    }
    const RunPolicy &runs = integration.runs;
    table.add({u"runs by"_s, runs.byApi && runs.bySchedule ? u"API and schedule"_s
                             : runs.byApi                  ? u"API"_s
                                                           : u"schedule"_s});
    table.add({u"asks before deleting"_s, u"more than %1 % of a stream"_s.arg(integration.deleteShareLimit)});
    table.add({u"last sync"_s, moment(integration.lastSync)});
    context.show(table, {});
}

Result<ExitCode> config(const Context &context, const Arguments &arguments)
{
    const bool changes = arguments.has(u"set"_s) || arguments.has(u"stream-on"_s) ||
                         arguments.has(u"stream-off"_s) || arguments.has(u"source"_s) ||
                         arguments.has(u"runs"_s) || arguments.has(u"delete-share"_s) ||
                         arguments.has(u"name"_s);
    const auto change = changeFrom(arguments);
    if (!change)
        return passOn(change);
    const auto call = changes ? context.client().configure(arguments.at(0), *change)
                              : context.client().integration(arguments.at(0));
    return context.answer(call, [&](const auto &integration) { describe(context, integration); });
}

Result<ExitCode> pause(const Context &context, const Arguments &arguments)
{
    return context.done(context.client().pause(arguments.at(0)),
        u"Paused %1. patchbayctl resume %1 continues."_s.arg(arguments.at(0)));
}

Result<ExitCode> resume(const Context &context, const Arguments &arguments)
{
    return context.done(
        context.client().resume(arguments.at(0)), u"%1 is active again."_s.arg(arguments.at(0)));
}

Result<ExitCode> remove(const Context &context, const Arguments &arguments)
{
    const QString slug = arguments.at(0);
    if (!arguments.has(u"yes"_s)) {
        if (!isInputTerminal() || !askYes(u"Remove %1 with its records, plans and history?"_s.arg(slug))) {
            return fail(
                ErrorCode::Conflict, message("ctl.removeUnconfirmed",
                                         u"Cannot remove %1: it was not confirmed. Use --yes."_s, {slug}));
        }
    }
    return context.done(context.client().remove(slug), u"Removed %1."_s.arg(slug));
}

} // namespace

QList<Command> integrationCommands()
{
    return {
        {{u"apps"_s}, u"[FILTER]"_s, u"List the installed integrations"_s, {}, listIntegrations},
        {{u"install"_s}, u"[CONNECTOR]"_s, u"Install a connector"_s,
            {{u"file"_s, u"FILE"_s, u"install this connector document instead"_s},
                {u"set"_s, u"NAME=VALUE"_s, u"a setting; may be repeated"_s},
                {u"environment"_s, u"ENV"_s, u"test (the default) or production"_s},
                {u"slug"_s, u"SLUG"_s, u"what to call it in commands and URLs"_s},
                {u"name"_s, u"NAME"_s, u"what to call it for people"_s}},
            install},
        {{u"config"_s}, u"SLUG"_s, u"Show or change an integration's configuration"_s,
            {{u"set"_s, u"NAME=VALUE"_s, u"a setting; an empty value takes the default"_s},
                {u"stream-on"_s, u"STREAM"_s, u"switch a stream on"_s},
                {u"stream-off"_s, u"STREAM"_s, u"switch a stream off"_s},
                {u"source"_s, u"PUSH=SLUG/STREAM"_s, u"whose records a push writes; none if empty"_s},
                {u"runs"_s, u"BY"_s, u"who may start runs: api, schedule or both"_s},
                {u"delete-share"_s, u"PERCENT"_s, u"ask before a plan deletes more of a stream"_s},
                {u"name"_s, u"NAME"_s, u"a new name for people"_s}},
            config},
        {{u"pause"_s}, u"SLUG"_s, u"Stop an integration from running"_s, {}, pause},
        {{u"resume"_s}, u"SLUG"_s, u"Let a paused integration run again"_s, {}, resume},
        {{u"remove"_s}, u"SLUG"_s, u"Remove an integration with its records and history"_s,
            {{u"yes"_s, {}, u"do not ask"_s}}, remove},
    };
}

} // namespace patchbay::ctl
