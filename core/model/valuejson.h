// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/http.h"
#include "core/base/json.h"
#include "core/model/caller.h"
#include "core/model/fields.h"

#include <optional>

/// The JSON of the words that every part uses. All of the model's JSON is written in snake_case; what may be
/// absent is null. `write…` appends one value to the writer; `read…` takes one from an object.
namespace patchbay {

void writeInstant(json::Writer &writer, std::optional<Instant> instant);
void writeTexts(json::Writer &writer, const QStringList &texts);
void writeTextMap(json::Writer &writer, const QMap<QString, QString> &texts);
/// The text as it is, or null where it is empty.
void writeRaw(json::Writer &writer, const QByteArray &raw);

void write(json::Writer &writer, const Message &message);
[[nodiscard]] Message readMessage(Fields &fields);

void write(json::Writer &writer, const std::optional<Error> &error);
[[nodiscard]] Error readError(Fields &fields);

[[nodiscard]] QString roleName(Role role);
[[nodiscard]] std::optional<Role> roleFromName(QStringView name);
[[nodiscard]] std::optional<ErrorCode> errorCodeFromName(QStringView name);

void write(json::Writer &writer, const Caller &caller);
[[nodiscard]] Caller readCaller(Fields &fields);

/// Microseconds; what was not measured is null.
void write(json::Writer &writer, const HttpTimings &timings);
[[nodiscard]] HttpTimings readTimings(Fields &fields);

[[nodiscard]] QString httpEffectName(HttpEffect effect);
[[nodiscard]] std::optional<HttpEffect> httpEffectFromName(QStringView name);

/// A whole text: `jsonText([&](json::Writer &writer) { write(writer, plan); })`.
template<class Write>
[[nodiscard]] QByteArray jsonText(Write write)
{
    json::Writer writer;
    write(writer);
    return writer.take();
}

/// An array: `writeList(writer, plan.streams)`.
template<class List>
void writeList(json::Writer &writer, const List &items)
{
    writer.beginArray();
    for (const auto &item : items)
        write(writer, item);
    writer.endArray();
}

} // namespace patchbay
