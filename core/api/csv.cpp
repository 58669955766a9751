// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/csv.h"

#include "core/api/responses.h"
#include "core/base/decimal.h"
#include "core/base/json.h"

#include <algorithm>

namespace patchbay {

namespace {

bool isFormula(const QByteArray &value)
{
    static constexpr QByteArrayView beginnings("=+-@\t\r");
    return !value.isEmpty() && beginnings.contains(value.front()) && !Decimal::parse(value);
}

QByteArray written(const QByteArray &value)
{
    const QByteArray text = isFormula(value) ? "'" + value : value;
    const bool isPlain =
        std::ranges::none_of(text, [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
    return isPlain ? text : '"' + QByteArray(text).replace('"', "\"\"") + '"';
}

} // namespace

QByteArray csvLine(const QList<QByteArray> &cells)
{
    QByteArrayList line;
    for (const QByteArray &cell : cells)
        line.append(written(cell));
    return line.join(',') + "\r\n";
}

QByteArray csvCell(const QByteArray &raw)
{
    const auto document = json::Document::parse(raw);
    return document && document->root().isString() ? document->root().utf8() : raw;
}

HttpResponse csvResponse(const QByteArray &csv)
{
    return {statusOk, {{"Content-Type", "text/csv; charset=utf-8"}, {"Cache-Control", "no-store"}}, csv};
}

} // namespace patchbay
