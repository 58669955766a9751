// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/actionfields.h"

#include "core/connectors/fieldvalues.h"
#include "core/connectors/pushfields.h"
#include "core/connectors/texttemplate.h"

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

const Parameter *declaredParameter(const Action *action, const QString &name)
{
    if (!action)
        return nullptr;
    const auto found = std::ranges::find(action->parameters, name, &Parameter::name);
    return found == action->parameters.end() ? nullptr : &*found;
}

Parameter::In parameterIn(json::Value value, Parameter::In otherwise)
{
    return oneOf<Parameter::In>(value, otherwise,
        {{"path", Parameter::In::Path}, {"query", Parameter::In::Query}, {"header", Parameter::In::Header},
            {"body", Parameter::In::Body}, {"text", Parameter::In::Text}});
}

/// Where a parameter goes that does not say so (seed 001: `{"name": "string"}`).
Parameter::In usualPlace(const QString &name, const Action &action, bool hasBody)
{
    const auto endpoint = TextTemplate::parse(action.endpoint);
    if (endpoint && endpoint->names().contains(name))
        return Parameter::In::Path;
    return hasBody ? Parameter::In::Body : Parameter::In::Query;
}

Parameter parameter(const QString &name, json::Value value, const Action &action, bool hasBody)
{
    using Type = Parameter::Type;
    Parameter parameter;
    parameter.name = name;
    parameter.type = oneOf<Type>(value.isString() ? value : value["type"], Type::String,
        {{"string", Type::String}, {"integer", Type::Integer}, {"number", Type::Number},
            {"boolean", Type::Boolean}, {"array", Type::Array}, {"object", Type::Object}});
    parameter.in = parameterIn(value["in"], usualPlace(name, action, hasBody));
    parameter.at = value["at"].string();
    parameter.isRequired = parameter.in == Parameter::In::Path || value["required"].boolean().value_or(false);
    parameter.isNullable = value["nullable"].boolean().value_or(false);
    parameter.defaultValue = value["default"].raw().toByteArray();
    parameter.description = value["description"].string();
    return parameter;
}

QList<Parameter> parameters(json::Value value, const Action &action, bool hasBody)
{
    QList<Parameter> list;
    for (const json::Value one : value) {
        const QString name = value.isObject() ? QString::fromUtf8(one.name()) : one["name"].string();
        list.append(parameter(name, one, action, hasBody));
    }
    return list;
}

ItemBatchRule itemBatch(json::Value value)
{
    ItemBatchRule rule;
    rule.items = value["items"].string();
    rule.envelope = value["envelope"].raw().toByteArray();
    rule.maxItems = integerOr(value["maxItems"], rule.maxItems);
    rule.maxBytes = value["maxBytes"].integer().value_or(rule.maxBytes);
    rule.results = value["results"].string();
    rule.errors = value["errors"].string();
    rule.error = value["error"].string();
    rule.itemKey = value["itemKey"].string();
    rule.resultKey = texts(value["resultKey"]);
    return rule;
}

Pagination pagination(json::Value value, const Action *listing)
{
    using Type = Pagination::Type;
    Pagination pagination;
    pagination.type = oneOf<Type>(value["type"], Type::None,
        {{"none", Type::None}, {"page", Type::Page}, {"offset", Type::Offset}, {"cursor", Type::Cursor},
            {"link_header", Type::LinkHeader}, {"next_url", Type::NextUrl}, {"last_id", Type::LastId},
            {"version", Type::Version}});
    pagination.parameter = value["parameter"].string();
    const Parameter *declared = declaredParameter(listing, pagination.parameter);
    pagination.in = parameterIn(value["in"], declared ? declared->in : Parameter::In::Query);
    pagination.at = textOr(value["at"], declared ? declared->at : QString());
    pagination.sizeParameter = value["sizeParameter"].string();
    pagination.size = integerOr(value["size"], pagination.size);
    pagination.start = integerOr(value["start"], pagination.type == Type::Offset ? 0 : 1);
    pagination.cursor = value["cursor"].string();
    pagination.hasMore = value["hasMore"].string();
    pagination.totalPages = value["totalPages"].string();
    pagination.total = value["total"].string();
    pagination.maxPages = integerOr(value["maxPages"], pagination.maxPages);
    return pagination;
}

/// `listing` is the stream's own action, `changes` the one that lists changes.
UpdatedSince updatedSince(json::Value value, const Action *listing, const Action *changes)
{
    using Format = UpdatedSince::Format;
    UpdatedSince since;
    since.parameter = value["parameter"].string();
    since.action = value["action"].string();
    const Action *asked = since.action.isEmpty() ? listing : changes;
    const Parameter *declared = declaredParameter(asked, since.parameter);
    since.in = parameterIn(value["in"], declared ? declared->in : Parameter::In::Query);
    since.at = textOr(value["at"], declared ? declared->at : QString());
    since.format = oneOf<Format>(value["format"], Format::Rfc3339,
        {{"rfc3339", Format::Rfc3339}, {"unix_seconds", Format::UnixSeconds},
            {"unix_milliseconds", Format::UnixMilliseconds}, {"date", Format::Date},
            {"date_time", Format::DateTime}});
    since.path = value["path"].string();
    since.overlapSeconds = integerOr(value["overlapSeconds"], since.overlapSeconds);
    since.text = value["text"].string();
    since.parameters = rawMembers(value["parameters"]);
    if (value["pagination"].isObject())
        since.pagination = pagination(value["pagination"], asked);
    return since;
}

} // namespace

Action actionAsWritten(json::Value value)
{
    Action action;
    action.name = value["name"].string();
    action.method = textOr(value["method"], u"GET"_s).toUtf8();
    action.endpoint = value["endpoint"].string();
    action.description = value["description"].string();
    action.headers = headerTemplates(value["headers"]);
    action.idempotencyHeader = value["idempotencyHeader"].string();

    const json::Value body = value["body"];
    const bool isRead = action.method == "GET" || action.method == "HEAD";
    const bool hasBody = body.isString() ? body.string() != "none"_L1 : !isRead && action.method != "DELETE";
    action.parameters = parameters(value["parameters"], action, hasBody);
    const bool usesBody = std::ranges::any_of(
        action.parameters, [](const Parameter &one) { return one.in == Parameter::In::Body; });
    action.body = oneOf<Action::Body>(body, usesBody ? Action::Body::Json : Action::Body::None,
        {{"none", Action::Body::None}, {"json", Action::Body::Json}, {"form", Action::Body::Form}});
    action.isSafe = value["safe"].boolean().value_or(isRead);
    action.isIdempotent = value["idempotent"].boolean().value_or(
        action.isSafe || isRead || action.method == "PUT" || action.method == "DELETE");
    if (value["batch"].isObject())
        action.batch = itemBatch(value["batch"]);
    return action;
}

ConnectionTest testAsWritten(json::Value value)
{
    return {value["action"].string(), rawMembers(value["parameters"]), value["account"].string()};
}

Stream streamAsWritten(json::Value value, const Connector &connector)
{
    const Action *listing = connector.action(value["action"].string());
    Stream stream;
    stream.name = value["name"].string();
    stream.label = textOr(value["label"], labelFrom(stream.name));
    stream.action = value["action"].string();
    stream.parameters = rawMembers(value["parameters"]);
    stream.records = textOr(value["records"], stream.records);
    stream.key = texts(value["key"]);
    stream.title = value["title"].string();
    stream.mapping = value["mapping"].raw().toByteArray();
    stream.pagination = pagination(value["pagination"], listing);
    if (value["updatedSince"].isObject())
        stream.updatedSince = updatedSince(
            value["updatedSince"], listing, connector.action(value["updatedSince"]["action"].string()));
    stream.absence = oneOf<Stream::Absence>(value["absence"], Stream::Absence::Deleted,
        {{"deleted", Stream::Absence::Deleted}, {"nothing", Stream::Absence::Nothing}});
    stream.counter = value["counter"].string();
    if (value["push"].isObject())
        stream.push = pushAsWritten(value["push"]);
    stream.isOnByDefault = value["onByDefault"].boolean().value_or(!stream.push);
    return stream;
}

} // namespace patchbay
