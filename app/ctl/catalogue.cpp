// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<ExitCode> listConnectors(const Context &context, const Arguments &arguments)
{
    const auto call = context.client().catalogue(arguments.positional().join(u' '));
    return context.answer(call, [&](const auto &connectors) {
        Table table({{u"CONNECTOR"_s}, {u"NAME"_s}, {u"TYPE"_s}, {u"STREAMS"_s}, {u"NEEDS"_s}});
        for (const Connector &connector : connectors) {
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
    });
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
