// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/planexport.h"

#include "core/api/responses.h"
#include "core/model/planjson.h"

namespace patchbay {

namespace {

/// `before`: what stands in columns before the change's own.
QByteArray lineOf(const QList<QByteArray> &before, const Change &change, const FieldChange &field)
{
    return csvLine(
        before + QList<QByteArray>{QByteArray::number(change.number), change.stream.toUtf8(),
                     changeKindName(change.kind).toUtf8(), change.key.toUtf8(), change.title.toUtf8(),
                     field.path.toUtf8(), csvCell(field.before), csvCell(field.after),
                     change.reason.text.toUtf8(),
                     change.request ? change.request->method + ' ' + change.request->url : QByteArray(),
                     change.request ? change.request->body : QByteArray(),
                     change.outcome ? pushStateName(change.outcome->state).toUtf8() : QByteArray()});
}

QByteArray linesOf(const QList<QByteArray> &before, const QList<Change> &changes)
{
    QByteArray csv;
    for (const Change &change : changes) {
        if (change.kind != ChangeKind::Update) {
            csv += lineOf(before, change, {{}, change.before, change.after});
            continue;
        }
        for (const FieldChange &field : fieldChanges(change.before, change.after))
            csv += lineOf(before, change, field);
    }
    return csv;
}

constexpr QByteArrayView columns(
    "number,stream,kind,key,title,field,before,after,reason,request,request_body,outcome\r\n");

} // namespace

HttpResponse csvPiece(const QList<Change> &changes, CsvHead head)
{
    const QByteArray names = head == CsvHead::Written ? columns.toByteArray() : QByteArray();
    return csvResponse(names + linesOf({}, changes));
}

HttpResponse csvPiece(const QString &integration, const QList<Change> &changes, CsvHead head)
{
    const QByteArray names = head == CsvHead::Written ? "integration," + columns.toByteArray() : QByteArray();
    return csvResponse(names + linesOf({integration.toUtf8()}, changes));
}

HttpResponse jsonPiece(const QList<Change> &changes)
{
    return jsonResponse(statusOk, jsonText([&](json::Writer &writer) { writeList(writer, changes); }));
}

} // namespace patchbay
