// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/connectordraft.h"
#include "app/ctl/secrets.h"
#include "app/ctl/terminal.h"
#include "app/ctl/words.h"
#include "core/base/json.h"
#include "core/model/valuejson.h"

#include <QFile>

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QByteArray> documentFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(
            ErrorCode::NotFound, message("ctl.file", u"Cannot read %1: %2."_s, {path, file.errorString()}));
    }
    return file.readAll();
}

/// `shop.json:12:17: error: /streams/0/action: there is no action named “x”`, as editors understand it.
QString lineOf(const QString &file, const char *kind, const DocumentNote &note)
{
    const QString place =
        note.line > 0 ? u":%1:%2"_s.arg(QString::number(note.line), QString::number(note.column)) : QString();
    const QString path = note.path.isEmpty() ? QString() : note.path + u": "_s;
    return file + place + u": "_s + QLatin1String(kind) + u": "_s + path + note.message.text;
}

void sayNotes(const Context &context, const QString &file, const LintReport &report)
{
    for (const DocumentNote &note : report.faults)
        context.say(lineOf(file, "error", note));
    for (const DocumentNote &note : report.warnings)
        context.say(lineOf(file, "warning", note));
}

Result<ExitCode> lint(const Context &context, const Arguments &arguments)
{
    const QString file = arguments.at(0);
    const auto document = documentFrom(file);
    if (!document)
        return passOn(document);
    const auto call = context.client().lintConnector(*document);
    const auto printed = context.printedJson(call);
    if (!printed)
        return passOn(printed);
    const auto report = context.ask(call);
    if (!report)
        return passOn(report);
    if (!*printed)
        sayNotes(context, file, *report);
    if (!*printed && report->faults.isEmpty() && report->warnings.isEmpty())
        context.say(u"%1 is sound."_s.arg(file));
    return report->faults.isEmpty() ? ExitCode::Done : ExitCode::Failed;
}

Result<Environment> environmentFrom(const Arguments &arguments, const Connector &connector)
{
    const QString given = arguments.value(u"environment"_s);
    if (given.isEmpty())
        return connector.environments.value(0, Environment::Test);
    if (const auto environment = environmentFromName(given))
        return *environment;
    return fail(ErrorCode::InvalidInput,
        message(
            "ctl.environment", u"Cannot use “%1” for --environment: it is test or production."_s, {given}));
}

/// A JSON value, or else a text as it stands.
QByteArray valueFrom(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return json::Document::parse(utf8) ? utf8 : json::Writer().string(QStringView(text)).take();
}

Result<TryRequest> requestFrom(
    const Arguments &arguments, const QByteArray &document, const Connector &connector)
{
    const auto environment = environmentFrom(arguments, connector);
    if (!environment)
        return passOn(environment);
    const auto settings = arguments.pairs(u"set"_s);
    if (!settings)
        return passOn(settings);
    const auto parameters = arguments.pairs(u"param"_s);
    if (!parameters)
        return passOn(parameters);
    const auto credentials = secretsFor(connector.credentials, arguments);
    if (!credentials)
        return passOn(credentials);
    TryRequest request{document, arguments.at(1), *environment, *settings, *credentials, {}, {}};
    for (auto value = parameters->begin(); value != parameters->end(); ++value)
        request.parameters.insert(value.key(), valueFrom(*value));
    request.mayWrite = arguments.has(u"send"_s);
    return request;
}

void sayRecords(const Context &context, const TryReport &report)
{
    Table table({{u"KEY"_s}, {u"TITLE"_s}, {u"RECORD"_s}});
    for (const TriedRecord &record : report.records)
        table.add({record.key, record.title,
            record.invalid ? record.invalid->text : QString::fromUtf8(record.body).simplified()});
    context.show(table, u"The first page has no records."_s);
    context.say(u"Records on the first page: %1."_s.arg(report.records.size()));
}

void sayCalls(const Context &context, const TryReport &report)
{
    Table table({{u"CALL"_s}, {u"STATUS"_s}, {u"DNS"_s}, {u"CONNECT"_s}, {u"TLS"_s}, {u"FIRST BYTE"_s},
        {u"TOTAL"_s}, {u"RECEIVED"_s}});
    for (const CallRecord &call : report.calls)
        table.add({QString::fromLatin1(call.method) + u' ' + call.stage,
            call.status == 0 ? u"–"_s : QString::number(call.status), duration(call.timings.dns),
            duration(call.timings.connect), duration(call.timings.tls), duration(call.timings.firstByte),
            duration(call.timings.total), bytes(call.bytesReceived)});
    context.show(table, {});
}

void present(const Context &context, const TryReport &report, const QString &name, const Connector &connector)
{
    for (const QString &request : report.requests)
        context.say(request);
    if (!report.wasSent) {
        context.say(u"“%1” may change something at the provider, and was not sent. Use --send."_s.arg(name));
        return;
    }
    sayCalls(context, report);
    if (!report.body.isEmpty())
        context.say(printable(report.body.endsWith(u'\n') ? report.body.chopped(1) : report.body));
    else if (!report.error && connector.stream(name))
        sayRecords(context, report);
}

Result<ExitCode> run(const Context &context, const Arguments &arguments)
{
    const auto document = documentFrom(arguments.at(0));
    if (!document)
        return passOn(document);
    const auto lintReport = context.ask(context.client().lintConnector(*document));
    if (!lintReport)
        return passOn(lintReport);
    if (!lintReport->connector) {
        sayNotes(context, arguments.at(0), *lintReport);
        return ExitCode::Failed;
    }
    const auto request = requestFrom(arguments, *document, *lintReport->connector);
    if (!request)
        return passOn(request);
    const auto report = context.ask(context.client().tryConnector(*request));
    if (!report)
        return passOn(report);
    if (context.isJson())
        context.printJson(jsonText([&](json::Writer &writer) { write(writer, *report); }));
    else
        present(context, *report, request->name, *lintReport->connector);
    if (report->error) {
        printError(report->error->message.text);
        return exitCodeOfTrial(report->error->code);
    }
    return report->wasSent ? ExitCode::Done : ExitCode::Conflict;
}

/// The option's value, or what the person says at the terminal.
Result<QString> answerTo(const Arguments &arguments, const QString &option, const QString &question)
{
    if (!arguments.value(option).isEmpty())
        return arguments.value(option);
    if (isInputTerminal()) {
        if (const QString line = askLine(question); !line.isEmpty())
            return line;
    }
    return fail(ErrorCode::InvalidInput,
        message("ctl.draftNeeds", u"Cannot write a connector: give --%1."_s, {option}));
}

Result<ExitCode> writeDraft(const Context &context, const Arguments &arguments)
{
    const QString path = arguments.at(0);
    const auto name = answerTo(arguments, u"name"_s, u"The provider's name"_s);
    if (!name)
        return passOn(name);
    const auto baseUrl = answerTo(arguments, u"base-url"_s, u"Where its API begins (https://…)"_s);
    if (!baseUrl)
        return passOn(baseUrl);
    ConnectorDraft draft{*name, *baseUrl};
    if (arguments.has(u"auth"_s))
        draft.auth = arguments.value(u"auth"_s);
    const QByteArray document = draftDocument(draft);
    const auto report = context.ask(context.client().lintConnector(document));
    if (!report)
        return passOn(report);
    if (!report->faults.isEmpty()) {
        return fail(
            ErrorCode::InvalidInput, message("ctl.draft", u"Cannot write a connector of this: %1 %2."_s,
                                         {report->faults.first().path, report->faults.first().message.text}));
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(document) != document.size()) {
        return fail(file.exists() ? ErrorCode::Conflict : ErrorCode::InvalidInput,
            message("ctl.draftFile", u"Cannot write %1: %2."_s, {path, file.errorString()}));
    }
    context.say(
        u"Wrote %1. Put in what your provider does, then: patchbayctl connector lint %1; patchbayctl connector run %1 items"_s
            .arg(path));
    return ExitCode::Done;
}

} // namespace

QList<Command> connectorCommands()
{
    return {
        {{u"connector"_s, u"lint"_s}, u"FILE"_s,
            u"Check a connector file: faults and warnings with their lines"_s, {}, lint},
        {{u"connector"_s, u"run"_s}, u"FILE NAME"_s,
            u"Try one action, or the first page of one stream, of a connector file"_s,
            QList<Option>{{u"set"_s, u"NAME=VALUE"_s, u"a setting; may be repeated"_s},
                {u"param"_s, u"NAME=VALUE"_s,
                    u"a parameter: a JSON value, or else a text; may be repeated"_s},
                {u"environment"_s, u"ENV"_s, u"test or production (the first that the connector offers)"_s},
                {u"send"_s, {}, u"send it although it changes something"_s}} +
                secretOptions(),
            run},
        {{u"connector"_s, u"new"_s}, u"FILE"_s, u"Write a connector file to begin with"_s,
            {{u"name"_s, u"NAME"_s, u"the provider's name"_s},
                {u"base-url"_s, u"URL"_s, u"where its API begins"_s},
                {u"auth"_s, u"TYPE"_s, u"how to sign in: none, api_key, basic or bearer (the default)"_s}},
            writeDraft},
    };
}

} // namespace patchbay::ctl
