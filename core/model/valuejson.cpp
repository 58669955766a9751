// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/valuejson.h"

#include "core/base/instant.h"
#include "core/model/enumname.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

void writeInstant(json::Writer &writer, std::optional<Instant> instant)
{
    if (instant)
        writer.string(toRfc3339(*instant));
    else
        writer.null();
}

void writeTexts(json::Writer &writer, const QStringList &texts)
{
    writer.beginArray();
    for (const QString &text : texts)
        writer.string(text);
    writer.endArray();
}

void writeTextMap(json::Writer &writer, const QMap<QString, QString> &texts)
{
    writer.beginObject();
    for (auto text = texts.begin(); text != texts.end(); ++text)
        writer.name(text.key().toUtf8()).string(text.value());
    writer.endObject();
}

void writeRaw(json::Writer &writer, const QByteArray &raw)
{
    if (raw.isEmpty())
        writer.null();
    else
        writer.raw(raw);
}

void write(json::Writer &writer, const Message &message)
{
    writer.beginObject().name("key").string(QByteArrayView(message.key));
    writer.name("text").string(message.text).name("arguments");
    writeTexts(writer, message.arguments);
    writer.endObject();
}

Message readMessage(Fields &fields)
{
    return {fields.text("key").toUtf8(), fields.text("text"), fields.texts("arguments")};
}

void write(json::Writer &writer, const std::optional<Error> &error)
{
    if (!error) {
        writer.null();
        return;
    }
    writer.beginObject().name("code").string(errorCodeName(error->code)).name("message");
    write(writer, error->message);
    writer.name("detail").string(error->detail).endObject();
}

Error readError(Fields &fields)
{
    const auto code = fields.choice("code", errorCodeFromName);
    Fields text = fields.object("message");
    return {code, readMessage(text), fields.text("detail")};
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Viewer:
        return u"viewer"_s;
    case Role::Operator:
        return u"operator"_s;
    case Role::Admin:
        break;
    }
    return u"admin"_s;
}

std::optional<Role> roleFromName(QStringView name)
{
    return fromName({Role::Viewer, Role::Operator, Role::Admin}, roleName, name);
}

std::optional<ErrorCode> errorCodeFromName(QStringView name)
{
    return fromName(
        {ErrorCode::Cancelled, ErrorCode::InvalidInput, ErrorCode::NotFound, ErrorCode::Denied,
            ErrorCode::RateLimited, ErrorCode::Unavailable, ErrorCode::Conflict, ErrorCode::Internal},
        errorCodeName, name);
}

void write(json::Writer &writer, const Caller &caller)
{
    writer.beginObject().name("id").string(caller.id).name("name").string(caller.name);
    writer.name("role").string(roleName(caller.role)).endObject();
}

Caller readCaller(Fields &fields)
{
    return {fields.text("id"), fields.text("name"), fields.choice("role", roleFromName)};
}

namespace {

void writeMicroseconds(
    json::Writer &writer, QByteArrayView name, std::optional<std::chrono::microseconds> time)
{
    writer.name(name);
    if (time)
        writer.number(qint64{time->count()});
    else
        writer.null();
}

std::optional<std::chrono::microseconds> readMicroseconds(Fields &fields, QByteArrayView name)
{
    const std::optional<qint64> count = fields.optionalInteger(name);
    return count ? std::optional(std::chrono::microseconds(*count)) : std::nullopt;
}

} // namespace

void write(json::Writer &writer, const HttpTimings &timings)
{
    writer.beginObject();
    writeMicroseconds(writer, "dns_us", timings.dns);
    writeMicroseconds(writer, "connect_us", timings.connect);
    writeMicroseconds(writer, "tls_us", timings.tls);
    writeMicroseconds(writer, "first_byte_us", timings.firstByte);
    writeMicroseconds(writer, "total_us", timings.total);
    writer.endObject();
}

HttpTimings readTimings(Fields &fields)
{
    return {readMicroseconds(fields, "dns_us"), readMicroseconds(fields, "connect_us"),
        readMicroseconds(fields, "tls_us"), readMicroseconds(fields, "first_byte_us"),
        std::chrono::microseconds(fields.integer("total_us"))};
}

QString httpEffectName(HttpEffect effect)
{
    switch (effect) {
    case HttpEffect::Read:
        return u"read"_s;
    case HttpEffect::Write:
        return u"write"_s;
    case HttpEffect::SignIn:
        break;
    }
    return u"sign_in"_s;
}

std::optional<HttpEffect> httpEffectFromName(QStringView name)
{
    return fromName({HttpEffect::Read, HttpEffect::Write, HttpEffect::SignIn}, httpEffectName, name);
}

} // namespace patchbay
