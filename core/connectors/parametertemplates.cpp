// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/parametertemplates.h"

#include "core/base/json.h"
#include "core/connectors/parametertext.h"
#include "core/connectors/texttemplate.h"

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

using Places = QMap<QString, QString>;

/// A string with its places filled; nothing when an optional setting in it is empty.
Result<std::optional<QString>> filledString(
    const Connection &connection, const QString &text, const Places &places)
{
    const Result<TextTemplate> parsed = TextTemplate::parse(text);
    if (!parsed)
        return passOn(parsed);
    for (const QString &name : parsed->names()) {
        const QList<Setting> &declared = connection.connector->settings;
        const auto setting = std::ranges::find(declared, name, &Setting::name);
        if (places.contains(name) || setting == declared.end() || !connection.setting(name)->isEmpty())
            continue;
        if (!setting->isRequired)
            return std::optional<QString>();
        return fail(ErrorCode::InvalidInput,
            message("connector.settingMissing",
                u"Cannot make the request: the setting “%1” is empty. Configure the integration."_s, {name}));
    }
    const Result<QString> filled = parsed->fill([&](const QString &name) {
        const auto place = places.find(name);
        return place == places.end() ? connection.setting(name) : std::optional(*place);
    });
    if (!filled)
        return passOn(filled);
    return std::optional(*filled);
}

QByteArray asJson(const QString &text)
{
    return json::Writer().string(text).take();
}

/// The same value with its strings filled, however deep they are.
class Filler
{
public:
    Filler(const Connection &connection, const Places &places)
        : m_connection(connection)
        , m_places(places)
    {}

    /// False when an optional setting is missing somewhere inside.
    Result<bool> write(json::Value value)
    {
        if (value.isString())
            return writeString(value.string());
        if (!value.isObject() && !value.isArray()) {
            m_writer.raw(value.raw());
            return true;
        }
        value.isObject() ? m_writer.beginObject() : m_writer.beginArray();
        for (const json::Value inner : value) {
            if (value.isObject())
                m_writer.name(inner.name());
            const Result<bool> written = write(inner);
            if (!written || !*written)
                return written;
        }
        value.isObject() ? m_writer.endObject() : m_writer.endArray();
        return true;
    }

    QByteArray take() { return m_writer.take(); }

private:
    Result<bool> writeString(const QString &text)
    {
        const Result<std::optional<QString>> filled = filledString(m_connection, text, m_places);
        if (!filled)
            return passOn(filled);
        if (*filled)
            m_writer.string(QStringView(**filled));
        return filled->has_value();
    }

    const Connection &m_connection;
    const Places &m_places;
    json::Writer m_writer;
};

bool isTyped(const QByteArray &raw, Parameter::Type type)
{
    const Result<json::Document> document = json::Document::parse(raw);
    return document && hasType(document->root(), type);
}

/// A string that is one place and nothing else takes the parameter's type: settings are texts.
Result<std::optional<QByteArray>> filledValue(
    const Connection &connection, json::Value value, Parameter::Type type, const Places &places)
{
    const Result<TextTemplate> text = TextTemplate::parse(value.string());
    if (value.isString() && text && text->singlePlace()) {
        const Result<std::optional<QString>> filled = filledString(connection, value.string(), places);
        if (!filled)
            return passOn(filled);
        if (!*filled)
            return std::optional<QByteArray>();
        const QByteArray raw = (*filled)->toUtf8().trimmed();
        const bool isText = type == Parameter::Type::String || !isTyped(raw, type);
        return std::optional(isText ? asJson(**filled) : raw);
    }
    Filler filler(connection, places);
    const Result<bool> written = filler.write(value);
    if (!written)
        return passOn(written);
    return *written ? std::optional(filler.take()) : std::nullopt;
}

} // namespace

Result<QMap<QString, QByteArray>> filledParameters(const Connection &connection, const Action &action,
    const QMap<QString, QByteArray> &templates, const QMap<QString, QString> &places)
{
    QMap<QString, QByteArray> values;
    for (auto entry = templates.cbegin(); entry != templates.cend(); ++entry) {
        const Result<json::Document> document = json::Document::parse(entry.value());
        if (!document)
            return passOn(document);
        const auto parameter = std::ranges::find(action.parameters, entry.key(), &Parameter::name);
        const Parameter::Type type =
            parameter == action.parameters.end() ? Parameter::Type::String : parameter->type;
        const Result<std::optional<QByteArray>> value =
            filledValue(connection, document->root(), type, places);
        if (!value)
            return passOn(value);
        if (*value)
            values.insert(entry.key(), **value);
    }
    return values;
}

Result<QString> filledText(
    const Connection &connection, const QString &text, const QMap<QString, QString> &places)
{
    const Result<std::optional<QString>> filled = filledString(connection, text, places);
    if (!filled)
        return passOn(filled);
    return filled->value_or(QString());
}

} // namespace patchbay
