// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/plangroups.h"

#include "core/model/planjson.h"

namespace patchbay {

namespace {

KindCount readKindCount(Fields &fields)
{
    const auto kind = changeKindFromName(fields.text("kind"));
    return {kind.value_or(ChangeKind::Create), fields.integer("count")};
}

FieldCount readFieldCount(Fields &fields)
{
    return {fields.text("path"), fields.integer("count")};
}

} // namespace

void write(json::Writer &writer, const PlanGroups &groups)
{
    writer.beginObject().name("kinds").beginArray();
    for (const KindCount &group : groups.kinds) {
        writer.beginObject().name("kind").string(changeKindName(group.kind));
        writer.name("count").number(group.count).endObject();
    }
    writer.endArray().name("fields").beginArray();
    for (const FieldCount &group : groups.fields)
        writer.beginObject().name("path").string(group.path).name("count").number(group.count).endObject();
    writer.endArray().endObject();
}

PlanGroups readPlanGroups(Fields &fields)
{
    return {fields.list("kinds", readKindCount), fields.list("fields", readFieldCount)};
}

} // namespace patchbay
