// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/connectorrules.h"

#include "core/connectors/mapping.h"
#include "core/connectors/texttemplate.h"

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

using Type = Pagination::Type;

/// Which members a kind of pagination needs, and which have a meaning for it.
struct PaginationKind
{
    QStringList needed;
    QStringList allowed;
};

PaginationKind kindOf(Type type)
{
    const QStringList size{u"sizeParameter"_s, u"size"_s};
    const QStringList carried{u"in"_s, u"at"_s};
    const QStringList counted{u"start"_s, u"totalPages"_s, u"total"_s, u"hasMore"_s, u"maxPages"_s};
    const QStringList followed{u"hasMore"_s, u"maxPages"_s};
    switch (type) {
    case Type::Page:
        return {{u"parameter"_s}, carried + size + counted};
    case Type::Offset:
        return {{u"parameter"_s, u"size"_s}, carried + size + counted};
    case Type::Cursor:
    case Type::LastId:
    case Type::Version:
        return {{u"parameter"_s, u"cursor"_s}, carried + size + followed};
    case Type::NextUrl:
        return {{u"cursor"_s}, size + followed};
    case Type::LinkHeader:
        return {{}, size + followed};
    case Type::None:
        break;
    }
    return {{}, size};
}

} // namespace

void ConnectorRules::checkStreams()
{
    for (qsizetype i = 0; i < m_connector.streams.size(); ++i) {
        const QString path = pointerTo(u"/streams"_s, i);
        checkStream(path, m_connector.streams[i]);
        if (m_connector.streams[i].push)
            checkPush(path, m_connector.streams[i]);
    }
    m_textNames = m_settingNames;
}

void ConnectorRules::checkStream(const QString &path, const Stream &stream)
{
    m_textNames = m_settingNames + textPlaces(stream.pagination);
    checkUse(path, stream.action, stream.parameters,
        {stream.pagination.parameter, stream.pagination.sizeParameter});
    checkPath(path + u"/records"_s, stream.records);
    checkPath(path + u"/title"_s, stream.title);
    const bool isList = valueAt(m_document, path + u"/key"_s).isArray();
    for (qsizetype i = 0; i < stream.key.size(); ++i)
        checkPath(isList ? pointerTo(path + u"/key"_s, i) : path + u"/key"_s, stream.key[i]);
    checkMapping(path + u"/mapping"_s);
    if (isWritten(path + u"/pagination"_s))
        checkPagination(path + u"/pagination"_s, stream);
    checkTextPlaces(path, stream, stream.pagination);
    if (stream.updatedSince)
        checkUpdatedSince(path + u"/updatedSince"_s, stream);
}

void ConnectorRules::checkUpdatedSince(const QString &path, const Stream &stream)
{
    const UpdatedSince &rule = *stream.updatedSince;
    checkPath(path + u"/path"_s, rule.path);
    const bool isElsewhere = !rule.action.isEmpty();
    for (const char *member : {"parameters", "pagination"})
        checkMember(!isElsewhere, path, member, u"is for an “action” of its own only"_s);
    // What is asked for changes: the stream, or the stream as its other action lists it.
    Stream listing = stream;
    if (isElsewhere) {
        listing.action = rule.action;
        listing.parameters = rule.parameters;
        listing.pagination = rule.pagination.value_or(stream.pagination);
        m_textNames = m_settingNames + textPlaces(listing.pagination);
        checkUse(path, rule.action, rule.parameters,
            {rule.parameter, listing.pagination.parameter, listing.pagination.sizeParameter});
        if (rule.pagination)
            checkPagination(path + u"/pagination"_s, listing);
    }
    if (!rule.text.isEmpty()) {
        checkTemplate(path + u"/text"_s, rule.text, m_textNames + QStringList{u"since"_s}, u"setting"_s);
        const auto text = TextTemplate::parse(rule.text);
        if (text && !text->names().contains(u"since"_s))
            add(path + u"/text"_s, "connector.noSince",
                u"the text has no {since}, where the time goes; add it"_s);
        listing.parameters.remove(rule.parameter); // the text stands for it
    }
    checkPaged(path, listing, rule.parameter, rule.in);
}

QStringList ConnectorRules::textPlaces(const Pagination &pagination) const
{
    if (pagination.in != Parameter::In::Text)
        return {};
    QStringList places{pagination.parameter, pagination.sizeParameter};
    places.removeAll(QString());
    return places;
}

/// What fills a place must have one.
void ConnectorRules::checkTextPlaces(const QString &path, const Stream &stream, const Pagination &pagination)
{
    const QStringList places = textPlaces(pagination);
    for (const QString &place : places) {
        const QByteArray written = '{' + place.toUtf8() + '}';
        const bool isThere = std::ranges::any_of(
            stream.parameters, [&](const QByteArray &value) { return value.contains(written); });
        if (!isThere)
            add(path + u"/pagination"_s, "connector.noTextPlace",
                u"no text in “parameters” has {%1}, where the value would go; add it"_s, {place});
        if (m_settingNames.contains(place))
            add(path + u"/pagination"_s, "connector.nameTwice",
                u"“%1” is also the name of a setting; rename one"_s, {place});
    }
}

void ConnectorRules::checkMapping(const QString &path)
{
    const json::Value mapping = valueAt(m_document, path);
    if (!mapping.isObject())
        return;
    const QList<Fault> faults = Mapping::faultsOf(mapping);
    for (const Fault &fault : faults)
        m_faults.append({path + fault.path, fault.message});
}

void ConnectorRules::checkPagination(const QString &path, const Stream &stream)
{
    const Pagination &pagination = stream.pagination;
    checkPaginationMembers(path, pagination);
    checkPath(path + u"/cursor"_s, pagination.cursor);
    checkPath(path + u"/hasMore"_s, pagination.hasMore);
    checkPath(path + u"/totalPages"_s, pagination.totalPages);
    checkPath(path + u"/total"_s, pagination.total);
    checkPaged(path, stream, pagination.parameter, pagination.in);
    if (stream.parameters.contains(pagination.sizeParameter))
        add(path + u"/sizeParameter"_s, "connector.fixedAndPaged",
            u"“%1” has a fixed value in “parameters” already; remove one"_s, {pagination.sizeParameter});
}

void ConnectorRules::checkPaginationMembers(const QString &path, const Pagination &pagination)
{
    const json::Value type = valueAt(m_document, path + u"/type"_s);
    const PaginationKind kind = kindOf(pagination.type);
    const bool isKnown = pagination.type != Type::None || type.string() == "none"_L1;
    if (!isKnown)
        return;
    for (const QString &name : kind.needed) {
        if (!isWritten(pointerTo(path, name)))
            add(path, "connector.paginationNeeds", u"the type %1 needs the property “%2”; add it"_s,
                {type.string(), name});
    }
    const QStringList all{u"parameter"_s, u"in"_s, u"at"_s, u"sizeParameter"_s, u"size"_s, u"start"_s,
        u"cursor"_s, u"hasMore"_s, u"totalPages"_s, u"total"_s, u"maxPages"_s};
    for (const QString &name : all) {
        const bool isMeant = kind.needed.contains(name) || kind.allowed.contains(name);
        if (!isMeant && isWritten(pointerTo(path, name)))
            add(pointerTo(path, name), "connector.meaningless", u"“%1” %2; remove it"_s,
                {name, u"has no meaning for the type "_s + type.string()});
    }
    if (!pagination.sizeParameter.isEmpty() && pagination.size == 0)
        add(path, "connector.sizeParameterAlone", u"“sizeParameter” needs the property “size”; add it"_s);
    if (pagination.size > 0 && pagination.sizeParameter.isEmpty() && pagination.type != Type::Offset)
        add(path, "connector.sizeAlone", u"“size” needs the property “sizeParameter”; add it"_s);
}

void ConnectorRules::checkPaged(
    const QString &path, const Stream &stream, const QString &parameter, Parameter::In in)
{
    if (parameter.isEmpty())
        return;
    if (stream.parameters.contains(parameter))
        add(path + u"/parameter"_s, "connector.fixedAndPaged",
            u"“%1” has a fixed value in “parameters” already; remove one"_s, {parameter});
    const Action *action = m_connector.action(stream.action);
    if (action && in == Parameter::In::Body && action->body == Action::Body::None)
        add(path + u"/in"_s, "connector.pagesInNoBody",
            u"the action “%1” sends no body; choose another “in”, or give the action a “body”"_s,
            {stream.action});
    if (in == Parameter::In::Path)
        add(path + u"/parameter"_s, "connector.pagedPath",
            u"“%1” is a path parameter; a value that changes from page to page cannot go into the path"_s,
            {parameter});
    if (in == Parameter::In::Header)
        (void)checkHeaderName(path + u"/parameter"_s, parameter);
}

} // namespace patchbay
