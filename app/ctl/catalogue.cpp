// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<ExitCode> listConnectors(const Context &context, const Arguments &arguments)
{
    const auto call = context.client().catalogue(arguments.positional().join(u' '));
    const auto printed = context.printedJson(call);
    if (!printed || *printed)
        return printed ? Result<ExitCode>(ExitCode::Done) : passOn(printed);
    const auto connectors = context.ask(call);
    if (!connectors)
        return passOn(connectors);
    Table table({{u"CONNECTOR"_s}, {u"NAME"_s}, {u"TYPE"_s}, {u"STREAMS"_s}, {u"NEEDS"_s}});
    for (const Connector &connector : *connectors) {
        QStringList streams;
        for (const Stream &stream : connector.streams)
            streams.append(stream.name);
        QStringList needs;
        for (const Setting &setting : connector.settings) {
            if (setting.isRequired && setting.defaultValue.isEmpty())
                needs.append(setting.label);
        }
        for (const Credential &credential : connector.credentials)
            needs.append(credential.label);
        table.add(
            {connector.slug, connector.name, connector.type, streams.join(u", "_s), needs.join(u", "_s)});
    }
    context.show(table, u"No connector matches."_s);
    return ExitCode::Done;
}

Result<ExitCode> showConnector(const Context &context, const Arguments &arguments)
{
    const auto document = context.ask(context.client().connectorDocument(arguments.at(0)));
    if (!document)
        return passOn(document);
    context.printJson(*document);
    return ExitCode::Done;
}

} // namespace

QList<Command> catalogueCommands()
{
    return {
        {{u"catalog"_s}, u"[FILTER]"_s, u"List the connectors that can be installed"_s, {}, listConnectors},
        {{u"catalog"_s, u"show"_s}, u"CONNECTOR"_s, u"Print a connector's document"_s, {}, showConnector},
    };
}

} // namespace patchbay::ctl
