// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/recordexport.h"

#include "core/api/responses.h"
#include "core/base/instant.h"
#include "core/model/recordfilter.h"
#include "core/model/recordjson.h"

namespace patchbay {

namespace {

QByteArray headOf(const QStringList &columns)
{
    QList<QByteArray> names{"key", "title", "created_at", "updated_at", "execution_id"};
    for (const QString &column : columns)
        names.append(column.toUtf8());
    if (columns.isEmpty())
        names.append("body");
    return csvLine(names);
}

QByteArray lineOf(const Record &record, const QStringList &columns)
{
    QList<QByteArray> cells{record.key.toUtf8(), record.title.toUtf8(), toRfc3339(record.createdAt).toUtf8(),
        toRfc3339(record.updatedAt).toUtf8(), record.execution.value.toUtf8()};
    if (columns.isEmpty())
        return csvLine(cells << record.body);
    const Result<json::Document> body = json::Document::parse(record.body);
    for (const QString &column : columns) {
        const json::Value value = body ? fieldAt(body->root(), column) : json::Value();
        cells.append(value.isString() ? value.utf8() : value.raw().toByteArray());
    }
    return csvLine(cells);
}

} // namespace

HttpResponse csvPiece(const QList<Record> &records, const QStringList &columns, CsvHead head)
{
    QByteArray csv = head == CsvHead::Written ? headOf(columns) : QByteArray();
    for (const Record &record : records)
        csv += lineOf(record, columns);
    return csvResponse(csv);
}

HttpResponse jsonPiece(const QList<Record> &records)
{
    return jsonResponse(statusOk, jsonText([&](json::Writer &writer) { writeList(writer, records); }));
}

} // namespace patchbay
