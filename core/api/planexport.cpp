// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/planexport.h"

#include "core/api/responses.h"
#include "core/base/decimal.h"
#include "core/model/planjson.h"

#include <algorithm>

namespace patchbay {

namespace {

bool isFormula(const QByteArray &value)
{
    static constexpr QByteArrayView beginnings("=+-@\t\r");
    return !value.isEmpty() && beginnings.contains(value.front()) && !Decimal::parse(value);
}

void appendCell(QByteArray &line, const QByteArray &value)
{
    const QByteArray text = isFormula(value) ? "'" + value : value;
    const bool isPlain =
        std::ranges::none_of(text, [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
    line += isPlain ? text : '"' + QByteArray(text).replace('"', "\"\"") + '"';
}

/// A text without its quotes, everything else as the JSON that it is.
QByteArray cellOf(const QByteArray &raw)
{
    const auto document = json::Document::parse(raw);
    return document && document->root().isString() ? document->root().utf8() : raw;
}

void appendLine(QByteArray &csv, const Change &change, const FieldChange &field)
{
    const QList<QByteArray> cells{QByteArray::number(change.number), change.stream.toUtf8(),
        changeKindName(change.kind).toUtf8(), change.key.toUtf8(), change.title.toUtf8(), field.path.toUtf8(),
        cellOf(field.before), cellOf(field.after), change.reason.text.toUtf8()};
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            csv += ',';
        appendCell(csv, cells[i]);
    }
    csv += "\r\n";
}

} // namespace

HttpResponse csvPiece(const QList<Change> &changes, CsvHead head)
{
    QByteArray csv;
    if (head == CsvHead::Written)
        csv += "number,stream,kind,key,title,field,before,after,reason\r\n";
    for (const Change &change : changes) {
        if (change.kind != ChangeKind::Update) {
            appendLine(csv, change, {{}, change.before, change.after});
            continue;
        }
        for (const FieldChange &field : fieldChanges(change.before, change.after))
            appendLine(csv, change, field);
    }
    return {statusOk, {{"Content-Type", "text/csv; charset=utf-8"}, {"Cache-Control", "no-store"}}, csv};
}

HttpResponse jsonPiece(const QList<Change> &changes)
{
    return jsonResponse(statusOk, jsonText([&](json::Writer &writer) { writeList(writer, changes); }));
}

} // namespace patchbay
