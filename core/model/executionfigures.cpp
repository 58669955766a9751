// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/executionfigures.h"

#include "core/model/valuejson.h"

#include <numeric>

namespace patchbay {

qint64 ExecutionBucket::runs() const
{
    return std::accumulate(statuses.cbegin(), statuses.cend(), qint64{0});
}

qint64 ExecutionBucket::unsuccessful() const
{
    return statuses.value(ExecutionStatus::Failed) + statuses.value(ExecutionStatus::Partial) +
           statuses.value(ExecutionStatus::Interrupted);
}

void write(json::Writer &writer, const ExecutionBucket &bucket)
{
    writer.beginObject().name("start");
    writeInstant(writer, bucket.start);
    writer.name("integration").string(bucket.slug).name("statuses").beginObject();
    for (auto status = bucket.statuses.cbegin(); status != bucket.statuses.cend(); ++status)
        writer.name(executionStatusName(status.key()).toLatin1()).number(status.value());
    writer.endObject().name("changed").number(bucket.changed).name("last_succeeded_at");
    writeInstant(writer, bucket.lastSucceeded);
    writer.endObject();
}

ExecutionBucket readExecutionBucket(Fields &fields)
{
    ExecutionBucket bucket;
    bucket.start = fields.instant("start");
    bucket.slug = fields.text("integration");
    const QMap<QString, qint64> statuses = fields.object("statuses").integers();
    for (auto status = statuses.cbegin(); status != statuses.cend(); ++status) {
        if (const auto known = executionStatusFromName(status.key()))
            bucket.statuses.insert(*known, status.value());
    }
    bucket.changed = fields.integer("changed");
    bucket.lastSucceeded = fields.optionalInstant("last_succeeded_at");
    return bucket;
}

void write(json::Writer &writer, const ExecutionFigures &figures)
{
    writer.beginObject().name("from");
    writeInstant(writer, figures.from);
    writer.name("to");
    writeInstant(writer, figures.to);
    writer.name("bucket_minutes").number(qint64{figures.bucket.count()}).name("data");
    writeList(writer, figures.buckets);
    writer.endObject();
}

ExecutionFigures readExecutionFigures(Fields &fields)
{
    ExecutionFigures figures;
    figures.from = fields.instant("from");
    figures.to = fields.instant("to");
    figures.bucket = std::chrono::minutes(fields.integer("bucket_minutes"));
    figures.buckets = fields.list("data", readExecutionBucket);
    return figures;
}

} // namespace patchbay
