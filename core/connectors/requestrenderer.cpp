// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/requestrenderer.h"

#include "core/connectors/itembatch.h"
#include "core/connectors/jsonbody.h"
#include "core/connectors/parametertemplates.h"
#include "core/connectors/parametertext.h"
#include "core/connectors/texttemplate.h"
#include "core/connectors/urltext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

tl::unexpected<Error> invalid(const char *key, const QString &pattern, const QStringList &arguments)
{
    return fail(ErrorCode::InvalidInput, message(key, pattern, arguments));
}

struct ReadValue
{
    PlacedValue placed;
    json::Document document;

    [[nodiscard]] json::Value value() const { return document.root(); }
};

Result<ReadValue> readValue(PlacedValue placed)
{
    const Result<json::Document> document = json::Document::parse(placed.value);
    if (!document)
        return invalid("connector.parameterNotJson",
            u"Cannot make the request: the value of the parameter “%1” is not JSON. Write a text in quotes."_s,
            {placed.name});
    return ReadValue{std::move(placed), *document};
}

/// The value that a declared parameter has in this call; nothing when it has none and needs none.
Result<std::optional<ReadValue>> valueOf(
    const Action &action, const Parameter &parameter, const ParameterValues &values)
{
    QByteArray raw = values.value(parameter.name).trimmed();
    const bool isNull = raw == "null";
    if (isNull && parameter.isNullable)
        return std::optional(readValue({parameter.name, parameter.in, parameter.at, raw}).value());
    if (raw.isEmpty() || isNull)
        raw = parameter.defaultValue;
    if (raw.isEmpty() && !parameter.isRequired)
        return std::optional<ReadValue>();
    if (raw.isEmpty())
        return invalid("connector.parameterMissing",
            u"Cannot make the request “%1”: the parameter “%2” has no value. Give one."_s,
            {action.name, parameter.name});
    Result<ReadValue> read = readValue({parameter.name, parameter.in, parameter.at, raw});
    if (!read)
        return passOn(read);
    if (!hasType(read->value(), parameter.type))
        return invalid("connector.parameterType",
            u"Cannot make the request “%1”: the parameter “%2” must be of the type %3."_s,
            {action.name, parameter.name, typeName(parameter.type)});
    return std::optional(std::move(*read));
}

Result<> checkNames(const Action &action, const ParameterValues &values)
{
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (std::ranges::find(action.parameters, value.key(), &Parameter::name) == action.parameters.end())
            return invalid("connector.parameterUnknown",
                u"Cannot make the request “%1”: it has no parameter “%2”."_s, {action.name, value.key()});
    }
    return {};
}

bool isSamePlace(const Parameter &parameter, const PlacedValue &value)
{
    return parameter.name == value.name && parameter.in == value.in && parameter.at == value.at;
}

Result<QList<ReadValue>> allValues(
    const Action &action, const ParameterValues &values, const QList<PlacedValue> &extra)
{
    if (const Result<> known = checkNames(action, values); !known)
        return passOn(known);
    QList<ReadValue> all;
    for (const Parameter &parameter : action.parameters) {
        if (std::ranges::any_of(
                extra, [&](const PlacedValue &value) { return isSamePlace(parameter, value); }))
            continue;
        Result<std::optional<ReadValue>> value = valueOf(action, parameter, values);
        if (!value)
            return passOn(value);
        if (*value)
            all.append(std::move(**value));
    }
    for (const PlacedValue &placed : extra) {
        Result<ReadValue> value = readValue(placed);
        if (!value)
            return passOn(value);
        all.append(std::move(*value));
    }
    return all;
}

/// One that would lead to another resource is refused; slashes are encoded.
Result<QByteArray> pathText(const ReadValue &read)
{
    const Result<QByteArray> text = plainText(read.value(), read.placed.name);
    if (!text)
        return text;
    const QByteArrayList segments = QByteArray(*text).replace('\\', '/').split('/');
    const bool leadsAway = segments.contains(".") || segments.contains("..");
    const auto isControl = [](char byte) { return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7f; };
    if (text->isEmpty() || leadsAway || std::ranges::any_of(*text, isControl))
        return invalid("connector.pathParameter",
            u"Cannot make the request: the path parameter “%1” is empty, or holds “.”, “..” or a control character. It would name something else."_s,
            {read.placed.name});
    return encodedForPath(*text);
}

/// A setting as it stands in a URL. One of the type `url` is a beginning of its own.
QString inUrl(const Setting &setting, const QString &value)
{
    if (setting.type != Setting::Type::Url)
        return QString::fromLatin1(value.toUtf8().toPercentEncoding(":"));
    return value.endsWith(u'/') ? value.chopped(1) : value;
}

std::optional<QString> settingInUrl(const Connection &connection, const QString &name)
{
    const QList<Setting> &declared = connection.connector->settings;
    const auto setting = std::ranges::find(declared, name, &Setting::name);
    const std::optional<QString> value = connection.setting(name);
    if (setting == declared.end() || !value || value->isEmpty())
        return std::nullopt;
    return inUrl(*setting, *value);
}

/// Whether some setting in the template is empty, and may be.
bool lacksOptional(const Connection &connection, const TextTemplate &text)
{
    return std::ranges::any_of(text.names(), [&](const QString &name) {
        const QList<Setting> &declared = connection.connector->settings;
        const auto setting = std::ranges::find(declared, name, &Setting::name);
        return setting != declared.end() && !setting->isRequired && connection.setting(name)->isEmpty();
    });
}

TextTemplate::Lookup nonEmptySettings(const Connection &connection)
{
    return [&connection](const QString &name) {
        const std::optional<QString> value = connection.setting(name);
        return value && !value->isEmpty() ? value : std::nullopt;
    };
}

Result<> addHeader(HttpRequest &request, const QByteArray &name, const QByteArray &value)
{
    const HttpHeader line{name, value};
    if (!isValidHeader(line))
        return invalid("connector.header",
            u"Cannot make the request: the header “%1” would hold a line break or another control character. Check where its value comes from."_s,
            {QString::fromUtf8(name).simplified()});
    setHeader(request.headers, name, value);
    return {};
}

Result<> addHeaders(HttpRequest &request, const Connection &connection, const QList<HeaderTemplate> &headers)
{
    for (const HeaderTemplate &header : headers) {
        const Result<TextTemplate> parsed = TextTemplate::parse(header.value);
        if (!parsed)
            return passOn(parsed);
        if (lacksOptional(connection, *parsed))
            continue;
        const Result<QString> value = parsed->fill(nonEmptySettings(connection));
        if (!value)
            return passOn(value);
        if (const auto added = addHeader(request, header.name.toUtf8(), value->toUtf8()); !added)
            return added;
    }
    return {};
}

Result<> addHeaderValues(HttpRequest &request, const QList<ReadValue> &values)
{
    for (const ReadValue &read : values) {
        if (read.placed.in != Parameter::In::Header)
            continue;
        const Result<QByteArray> text = plainText(read.value(), read.placed.name);
        if (!text)
            return passOn(text);
        if (const auto added = addHeader(request, read.placed.name.toUtf8(), *text); !added)
            return added;
    }
    return {};
}

Result<QByteArrayList> pairs(
    const QList<ReadValue> &values, Parameter::In in, QByteArray (*encoded)(const QByteArray &))
{
    QByteArrayList pairs;
    for (const ReadValue &read : values) {
        if (read.placed.in != in)
            continue;
        const auto texts = namedTexts(read.value(), read.placed.name);
        if (!texts)
            return passOn(texts);
        for (const auto &[name, text] : *texts)
            pairs.append(encoded(name) + '=' + encoded(text));
    }
    return pairs;
}

Result<> addQuery(HttpRequest &request, const QList<ReadValue> &values)
{
    const Result<QByteArrayList> items = pairs(values, Parameter::In::Query, encodedForQuery);
    if (!items)
        return passOn(items);
    if (!items->isEmpty())
        request.url += (request.url.contains('?') ? '&' : '?') + items->join('&');
    return {};
}

Result<> addForm(HttpRequest &request, const QList<ReadValue> &values)
{
    const Result<QByteArrayList> items = pairs(values, Parameter::In::Body, encodedForForm);
    if (!items)
        return passOn(items);
    request.body = items->join('&');
    return addHeader(request, "Content-Type", "application/x-www-form-urlencoded");
}

/// An action that takes many items is given the one that the values make.
Result<> addJson(
    HttpRequest &request, const std::optional<ItemBatchRule> &rule, const QList<ReadValue> &values)
{
    JsonBody body;
    for (const ReadValue &read : values) {
        if (read.placed.in != Parameter::In::Body)
            continue;
        const QString name = QString(read.placed.name).replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
        const QString at = read.placed.at.isEmpty() ? u'/' + name : read.placed.at;
        if (const Result<> placed = body.place(at, read.value().raw().toByteArray()); !placed)
            return placed;
    }
    request.body = body.text();
    if (rule) {
        Result<QByteArray> whole = batchBody(*rule, {request.body});
        if (!whole)
            return passOn(whole);
        request.body = std::move(*whole);
    }
    return addHeader(request, "Content-Type", "application/json");
}

Result<> addBody(HttpRequest &request, const Action &action, const QList<ReadValue> &values)
{
    switch (action.body) {
    case Action::Body::Json:
        return addJson(request, action.batch, values);
    case Action::Body::Form:
        return addForm(request, values);
    case Action::Body::None:
        break;
    }
    for (const ReadValue &read : values) {
        if (read.placed.in == Parameter::In::Body)
            return invalid("connector.noBody",
                u"Cannot make the request “%1”: the parameter “%2” belongs into a body, and the action declares none."_s,
                {action.name, read.placed.name});
    }
    return {};
}

} // namespace

RequestRenderer::RequestRenderer(const Connection &connection)
    : m_connection(connection)
{}

Result<HttpRequest> RequestRenderer::render(
    const Action &action, const ParameterValues &values, const QList<PlacedValue> &extra) const
{
    const Result<QList<ReadValue>> all = allValues(action, values, extra);
    if (!all)
        return passOn(all);
    QMap<QString, QByteArray> path;
    for (const ReadValue &read : *all) {
        if (read.placed.in != Parameter::In::Path)
            continue;
        const Result<QByteArray> text = pathText(read);
        if (!text)
            return passOn(text);
        path.insert(read.placed.name, *text);
    }
    const Result<QByteArray> target = url(action, path);
    if (!target)
        return passOn(target);
    HttpRequest request{action.method, action.isSafe ? HttpEffect::Read : HttpEffect::Write, *target,
        {{"Accept", "application/json"}}, {}};
    Result<> done = addQuery(request, *all);
    if (done)
        done = addBody(request, action, *all);
    if (done)
        done = addHeaders(request, m_connection, m_connection.connector->headers);
    if (done)
        done = addHeaders(request, m_connection, action.headers);
    if (done)
        done = addHeaderValues(request, *all);
    if (!done)
        return passOn(done);
    return request;
}

Result<ParameterValues> RequestRenderer::filled(const Action &action,
    const QMap<QString, QByteArray> &templates, const QMap<QString, QString> &places) const
{
    return filledParameters(m_connection, action, templates, places);
}

Result<QByteArray> RequestRenderer::url(const Action &action, const QMap<QString, QByteArray> &path) const
{
    const Result<QByteArray> base = baseUrl();
    if (!base)
        return base;
    const Result<TextTemplate> endpoint = TextTemplate::parse(action.endpoint);
    if (!endpoint)
        return passOn(endpoint);
    const Result<QString> filled = endpoint->fill([&](const QString &name) -> std::optional<QString> {
        if (path.contains(name))
            return QString::fromLatin1(path.value(name));
        if (name == "api_key"_L1 && m_connection.connector->auth.location == Auth::Location::Path)
            return QString::fromLatin1(keyPlace);
        return settingInUrl(m_connection, name);
    });
    if (!filled)
        return passOn(filled);
    const bool isWhole = filled->startsWith("http://"_L1) || filled->startsWith("https://"_L1);
    const bool needsSlash =
        !isWhole && !filled->isEmpty() && !filled->startsWith(u'/') && !filled->startsWith(u'?');
    const QByteArray url = (isWhole ? QByteArray() : *base) + (needsSlash ? "/" : "") + filled->toUtf8();
    const std::optional<Origin> origin = originOf(url);
    const bool isWeaker = originOf(*base)->isSecure() && origin && !origin->isSecure();
    if (!origin || isWeaker || hasDotSegment(url))
        return invalid("connector.url",
            u"Cannot make the request “%1”: %2 is no URL that can be called. Check the settings and the endpoint."_s,
            {action.name, QString::fromUtf8(url)});
    return url;
}

Result<QByteArray> RequestRenderer::baseUrl() const
{
    const Connector &connector = *m_connection.connector;
    const QString written = connector.environmentUrls.value(m_connection.environment, connector.baseUrl);
    const Result<TextTemplate> parsed = TextTemplate::parse(written);
    if (!parsed)
        return passOn(parsed);
    const Result<QString> filled =
        parsed->fill([this](const QString &name) { return settingInUrl(m_connection, name); });
    if (!filled)
        return passOn(filled);
    QByteArray url = filled->toUtf8();
    while (url.endsWith('/'))
        url.chop(1);
    if (!originOf(url) || hasDotSegment(url))
        return invalid("connector.baseUrl",
            u"Cannot use the base URL %1: it is no http or https URL with a host. Check the settings."_s,
            {*filled});
    return url;
}

} // namespace patchbay
