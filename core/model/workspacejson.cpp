// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/workspacejson.h"

#include "core/model/valuejson.h"

namespace patchbay {

namespace {

void write(json::Writer &writer, const ChangeNotice &notice)
{
    writer.beginObject().name("sequence").number(qint64(notice.sequence));
    writer.name("kind").string(notice.kind).name("id").string(notice.id).endObject();
}

ChangeNotice readNotice(Fields &fields)
{
    return {std::uint64_t(fields.integer("sequence")), fields.text("kind"), fields.text("id")};
}

} // namespace

void write(json::Writer &writer, const Workspace &workspace)
{
    writer.beginObject().name("organization_id").string(workspace.organizationId);
    writer.name("name").string(workspace.name).name("environment").string(workspace.environment).endObject();
}

Workspace readWorkspace(Fields &fields)
{
    return {fields.text("organization_id"), fields.text("name"), fields.text("environment")};
}

void write(json::Writer &writer, const AuditRow &row)
{
    writer.beginObject().name("number").number(row.number).name("at");
    writeInstant(writer, row.at);
    writer.name("caller_id").string(row.callerId).name("caller_name").string(row.callerName);
    writer.name("action").string(row.entry.action).name("detail").string(row.entry.detail);
    writer.name("subject").string(row.subject).endObject();
}

AuditRow readAuditRow(Fields &fields)
{
    return {fields.integer("number"), fields.instant("at"), fields.text("caller_id"),
        fields.text("caller_name"), {fields.text("action"), fields.text("detail")}, fields.text("subject")};
}

void write(json::Writer &writer, const ChangeBatch &batch)
{
    writer.beginObject().name("sequence").number(qint64(batch.sequence));
    writer.name("resync").boolean(batch.isResync).name("notices").beginArray();
    for (const ChangeNotice &notice : batch.notices)
        write(writer, notice);
    writer.endArray().endObject();
}

ChangeBatch readChangeBatch(Fields &fields)
{
    return {std::uint64_t(fields.integer("sequence")), fields.list("notices", readNotice),
        fields.boolean("resync")};
}

} // namespace patchbay
