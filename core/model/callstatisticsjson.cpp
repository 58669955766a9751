// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/callstatisticsjson.h"

#include "core/model/valuejson.h"

namespace patchbay {

namespace {

void writeFigure(json::Writer &writer, std::optional<double> figure)
{
    if (figure)
        writer.number(*figure);
    else
        writer.null();
}

std::optional<double> readFigure(Fields &fields, QByteArrayView name)
{
    return fields.has(name) ? std::optional(fields.number(name)) : std::nullopt;
}

} // namespace

void write(json::Writer &writer, const CallBucket &bucket)
{
    writer.beginObject().name("start");
    writeInstant(writer, bucket.start);
    writer.name("calls").number(bucket.calls).name("errors").beginObject();
    for (auto fault = bucket.faults.cbegin(); fault != bucket.faults.cend(); ++fault)
        writer.name(callFaultName(fault.key()).toLatin1()).number(fault.value());
    writer.endObject().name("error_rate").number(bucket.errorRate).name("p50_ms");
    writeFigure(writer, bucket.p50);
    writer.name("p95_ms");
    writeFigure(writer, bucket.p95);
    writer.name("departures");
    writeTexts(writer, bucket.departures);
    writer.endObject();
}

CallBucket readCallBucket(Fields &fields)
{
    CallBucket bucket;
    bucket.start = fields.instant("start");
    bucket.calls = fields.integer("calls");
    const QMap<QString, qint64> errors = fields.object("errors").integers();
    for (auto error = errors.cbegin(); error != errors.cend(); ++error) {
        if (const auto fault = callFaultFromName(error.key()))
            bucket.faults.insert(*fault, error.value());
    }
    bucket.errorRate = fields.number("error_rate");
    bucket.p50 = readFigure(fields, "p50_ms");
    bucket.p95 = readFigure(fields, "p95_ms");
    bucket.departures = fields.texts("departures");
    return bucket;
}

void write(json::Writer &writer, const CallStatistics &statistics)
{
    writer.beginObject().name("from");
    writeInstant(writer, statistics.from);
    writer.name("to");
    writeInstant(writer, statistics.to);
    writer.name("bucket").string(statistics.bucket).name("total");
    write(writer, statistics.total);
    writer.name("data");
    writeList(writer, statistics.buckets);
    writer.endObject();
}

CallStatistics readCallStatistics(Fields &fields)
{
    CallStatistics statistics;
    statistics.from = fields.instant("from");
    statistics.to = fields.instant("to");
    statistics.bucket = fields.text("bucket");
    Fields total = fields.object("total");
    statistics.total = readCallBucket(total);
    statistics.buckets = fields.list("data", readCallBucket);
    return statistics;
}

} // namespace patchbay
