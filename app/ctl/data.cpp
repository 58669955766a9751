// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
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
        Table table({{u"KEY"_s}, {u"RECORD"_s}, {u"UPDATED"_s}, {u"BODY"_s}});
        for (const Record &record : page.items)
            table.add({record.key, record.title, moment(record.updatedAt), QString::fromUtf8(record.body)});
        context.show(table, u"This stream has no such record."_s);
        if (page.next)
            context.say(u"More: --after %1"_s.arg(*page.next));
    });
}

Result<ExitCode> showRecord(const Context &context, const Arguments &arguments)
{
    const auto call = context.client().record(arguments.at(0), arguments.at(1), arguments.at(2));
    return context.answer(call, [&](const auto &record) {
        context.say(u"%1 %2, last touched by execution %3 at %4"_s.arg(
            record.key, record.title, record.execution.value, moment(record.updatedAt)));
        context.printJson(record.body);
    });
}

Result<ExitCode> data(const Context &context, const Arguments &arguments)
{
    switch (arguments.positional().size()) {
    case 1:
        return listStreams(context, arguments.at(0));
    case 2:
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
            {{u"filter"_s, u"FILTER"_s, u"which records"_s}, {u"limit"_s, u"COUNT"_s, u"how many (20)"_s},
                {u"after"_s, u"KEY"_s, u"continue behind this key"_s}},
            data},
    };
}

} // namespace patchbay::ctl
