// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/exporting.h"
#include "app/ctl/words.h"

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<ExitCode> listStreams(const Context &context, const QString &slug)
{
    const auto call = context.client().streams(slug);
    return context.answer(call, [&](const auto &streams) {
        Table table({{u"STREAM"_s}, {u"SWITCHED"_s}, {u"RECORDS"_s, Table::Align::Right}});
        for (const StreamSummary &stream : streams)
            table.add({stream.stream, stream.isOn ? u"on"_s : u"off"_s, grouped(stream.records)});
        context.show(table, u"Nothing has been synced yet: patchbayctl run %1"_s.arg(slug));
    });
}

Result<ExitCode> listRecords(
    const Context &context, const QString &slug, const QString &stream, const Arguments &arguments)
{
    const auto limit = arguments.number(u"limit"_s, 1, 500);
    if (!limit)
        return passOn(limit);
    const auto call = context.client().records(
        slug, stream, arguments.value(u"filter"_s), {arguments.value(u"after"_s), limit->value_or(20)});
    return context.answer(call, [&](const auto &page) {
        Table table({{u"KEY"_s}, {u"RECORD"_s}, {u"UPDATED"_s}, {u"BY EXECUTION"_s}, {u"BODY"_s}});
        for (const Record &record : page.items) {
            table.add({record.key, record.title, moment(record.updatedAt), record.execution.value,
                QString::fromUtf8(record.body)});
        }
        context.show(table, u"This stream has no such record."_s);
        if (page.next)
            context.say(u"More: --after %1"_s.arg(*page.next));
    });
}

/// What it was before, newest first.
void showSteps(const Context &context, const QList<RecordStep> &steps)
{
    Table table({{u"WHEN"_s}, {u"CHANGE"_s}, {u"BY EXECUTION"_s}, {u"FIELDS"_s}, {u"BEFORE"_s}});
    for (const RecordStep &step : steps) {
        table.add({moment(step.at), changeKindName(step.kind), step.execution.value,
            step.fields.join(u", "_s), QString::fromUtf8(step.before)});
    }
    context.show(table, u"It was never changed since it was created."_s);
}

Result<ExitCode> showRecord(const Context &context, const Arguments &arguments)
{
    const auto steps = context.client().recordSteps(arguments.at(0), arguments.at(1), arguments.at(2));
    if (arguments.has(u"versions"_s))
        return context.answer(steps, [&](const auto &found) { showSteps(context, found); });
    const auto call = context.client().record(arguments.at(0), arguments.at(1), arguments.at(2));
    const auto printed = context.printedJson(call);
    if (!printed || *printed)
        return printed ? Result<ExitCode>(ExitCode::Done) : passOn(printed);
    const auto record = context.ask(call);
    if (!record)
        return passOn(record);
    const auto found = context.ask(steps);
    if (!found)
        return passOn(found);
    context.say(u"%1 %2, last touched by execution %3 at %4, created %5"_s.arg(record->key, record->title,
        record->execution.value, moment(record->updatedAt), moment(record->createdAt)));
    context.printJson(record->body);
    showSteps(context, *found);
    return ExitCode::Done;
}

Result<ExitCode> exportRecords(const Context &context, const Arguments &arguments)
{
    const auto format = exportFormat(arguments);
    if (!format)
        return passOn(format);
    return exportAll(context, arguments,
        context.client().recordsExport(arguments.at(0), arguments.at(1), arguments.value(u"filter"_s),
            *format, arguments.values(u"column"_s)));
}

Result<ExitCode> data(const Context &context, const Arguments &arguments)
{
    switch (arguments.positional().size()) {
    case 1:
        return listStreams(context, arguments.at(0));
    case 2:
        if (arguments.has(u"format"_s) || arguments.has(u"output"_s))
            return exportRecords(context, arguments);
        return listRecords(context, arguments.at(0), arguments.at(1), arguments);
    default:
        return showRecord(context, arguments);
    }
}

} // namespace

QList<Command> dataCommands()
{
    return {
        {{u"data"_s}, u"SLUG [STREAM] [KEY]"_s,
            u"Show the synced records: streams, a stream's records, or one record"_s,
            {{u"filter"_s, u"FILTER"_s, u"for example: field:price=1.10 after:2h execution:ID"_s},
                {u"limit"_s, u"COUNT"_s, u"how many (20)"_s},
                {u"after"_s, u"KEY"_s, u"continue behind this key"_s},
                {u"versions"_s, {}, u"of one record: what it was before, and by which execution"_s},
                {u"format"_s, u"FORMAT"_s, u"export all that pass the filter: json or csv"_s},
                {u"column"_s, u"FIELD"_s, u"a field with a CSV column of its own; may be repeated"_s},
                {u"output"_s, u"FILE"_s, u"export into a file"_s}},
            data},
    };
}

} // namespace patchbay::ctl
