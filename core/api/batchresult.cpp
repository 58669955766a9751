// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/batchresult.h"

#include "core/api/responses.h"
#include "core/connectors/callerrors.h"
#include "core/model/planjson.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

/// The words of the document where it has some.
QString errorText(const Batch &batch, const BatchMember &member)
{
    if (member.status == BatchMemberStatus::Waiting) {
        return batch.status == BatchStatus::Stopped
                   ? u"Not started: the batch stopped when %1 had failed"_s.arg(batch.stopAfter)
                   : u"Not started: the batch was ended before"_s;
    }
    if (!member.error)
        return batchMemberStatusName(member.status);
    if (isBadCredentials(*member.error))
        return u"Authentication failed"_s;
    if (member.error->message.key == "execution.timeout") {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(batch.timeout);
        return u"Connection timeout after %1 seconds"_s.arg(seconds.count());
    }
    return member.error->message.text;
}

void writeResult(json::Writer &writer, const Batch &batch, const BatchMember &member)
{
    const bool isSuccess = member.status == BatchMemberStatus::Succeeded;
    writer.beginObject().name("slug").string(member.slug).name("success").boolean(isSuccess);
    writer.name("duration_ms").number(qint64{member.duration.count()}).name("error");
    if (isSuccess)
        writer.null();
    else
        writer.string(errorText(batch, member));
    writer.endObject();
}

void writeSums(json::Writer &writer, const QList<Plan> &plans)
{
    QList<StreamCounts> streams;
    qint64 changes = 0;
    qint64 applied = 0;
    for (const Plan &plan : plans) {
        changes += plan.changeCount;
        applied += plan.appliedCount;
        streams += plan.streams;
    }
    const StreamCounts sum = totalOf(streams);
    writer.name("counts").beginObject().name("create").number(sum.created);
    writer.name("update").number(sum.updated).name("delete").number(sum.deleted);
    writer.name("unchanged").number(sum.unchanged).name("invalid").number(sum.invalid).endObject();
    writer.name("change_count").number(changes).name("applied_count").number(applied);
}

} // namespace

HttpResponse batchResponse(const Batch &batch)
{
    const BatchCounts counts = countsOf(batch.members);
    Milliseconds total{0};
    for (const BatchMember &member : batch.members)
        total += member.duration;
    json::Writer writer;
    writer.beginObject().name("total_requests").number(counts.total);
    writer.name("successful").number(counts.succeeded).name("failed").number(counts.total - counts.succeeded);
    writer.name("total_duration_ms").number(qint64{total.count()}).name("results").beginArray();
    for (const BatchMember &member : batch.members)
        writeResult(writer, batch, member);
    writer.endArray().endObject();
    return jsonResponse(statusOk, writer.take());
}

HttpResponse combinedPlan(const Batch &batch, const QList<Plan> &plans)
{
    json::Writer writer;
    writer.beginObject().name("batch_id").string(batch.id.value);
    writer.name("status").string(batchStatusName(batch.status));
    writeSums(writer, plans);
    writer.name("plans");
    writeList(writer, plans);
    writer.endObject();
    return jsonResponse(statusOk, writer.take());
}

} // namespace patchbay
