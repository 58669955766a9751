// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/model/fields.h"
#include "core/model/valuejson.h"

#include <optional>

namespace patchbay {

inline constexpr int statusOk = 200;
inline constexpr int statusCreated = 201;
inline constexpr int statusAccepted = 202;

/// An answer in JSON (UTF-8, never cached).
[[nodiscard]] HttpResponse jsonResponse(int status, QByteArray body);

/// `jsonAnswer(statusOk, plan)`: one value that the model can write.
template<class Value>
[[nodiscard]] HttpResponse jsonAnswer(int status, const Value &value)
{
    return jsonResponse(status, jsonText([&value](json::Writer &writer) { write(writer, value); }));
}

/// Done, and there is nothing to say.
[[nodiscard]] HttpResponse noContent();

/// The API's error envelope (seed 000): `{"code":404,"error":"…","details":{…}}`. Details of ours: `kind`
/// (the ErrorCode's name), `key` and `arguments` of the message, `detail`.
[[nodiscard]] HttpResponse errorResponse(const Error &error);
/// 422, with `fields`: what is wrong by its place.
[[nodiscard]] HttpResponse faultsResponse(const FieldFaults &faults);
/// The documented answer of a slug that is not installed: `{"code":404,"error":"Integration not
/// found","details":{"slug":"…"}}`.
[[nodiscard]] HttpResponse integrationNotFound(const QString &slug);

/// An envelope with details of its own, which `writeDetails` writes the members of.
template<class WriteDetails>
[[nodiscard]] HttpResponse envelope(int status, QStringView error, WriteDetails writeDetails)
{
    json::Writer writer;
    writer.beginObject().name("code").number(qint64{status}).name("error").string(error);
    writer.name("details").beginObject();
    writeDetails(writer);
    writer.endObject().endObject();
    return jsonResponse(status, writer.take());
}

/// A page of a list that goes by key: `{"data":[…],"count":2,"limit":50,"next":"…"}`; `next` is what the
/// parameter of the next page must be, null at the end.
template<class List>
[[nodiscard]] HttpResponse keyPage(const List &items, qint64 limit, const std::optional<QString> &next)
{
    json::Writer writer;
    writer.beginObject().name("data");
    writeList(writer, items);
    writer.name("count").number(qint64{items.size()}).name("limit").number(limit).name("next");
    if (next)
        writer.string(*next);
    else
        writer.null();
    writer.endObject();
    return jsonResponse(statusOk, writer.take());
}

/// A short list, whole: `{"data":[…],"count":2}`.
template<class List>
[[nodiscard]] HttpResponse wholeList(const List &items)
{
    json::Writer writer;
    writer.beginObject().name("data");
    writeList(writer, items);
    writer.name("count").number(qint64{items.size()}).endObject();
    return jsonResponse(statusOk, writer.take());
}

} // namespace patchbay
