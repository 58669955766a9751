// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/connectorrules.h"

#include "core/connectors/mapping.h"

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
    for (qsizetype i = 0; i < m_connector.streams.size(); ++i)
        checkStream(pointerTo(u"/streams"_s, i), m_connector.streams[i]);
}

void ConnectorRules::checkStream(const QString &path, const Stream &stream)
{
    QStringList paged{stream.pagination.parameter, stream.pagination.sizeParameter};
    checkUse(path, stream.action, stream.parameters, paged);
    checkPath(path + u"/records"_s, stream.records);
    checkPath(path + u"/title"_s, stream.title);
    const bool isList = valueAt(m_document, path + u"/key"_s).isArray();
    for (qsizetype i = 0; i < stream.key.size(); ++i)
        checkPath(isList ? pointerTo(path + u"/key"_s, i) : path + u"/key"_s, stream.key[i]);
    checkMapping(path + u"/mapping"_s);
    if (isWritten(path + u"/pagination"_s))
        checkPagination(path + u"/pagination"_s, stream);
    if (stream.updatedSince) {
        const QString since = path + u"/updatedSince"_s;
        checkPath(since + u"/path"_s, stream.updatedSince->path);
        checkPaged(since, stream, stream.updatedSince->parameter, stream.updatedSince->in);
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
        add(path, "connector.paginationNeeds", u"“sizeParameter” needs the property “size”; add it"_s);
    if (pagination.size > 0 && pagination.sizeParameter.isEmpty() && pagination.type != Type::Offset)
        add(path, "connector.paginationNeeds", u"“size” needs the property “sizeParameter”; add it"_s);
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
        add(path + u"/in"_s, "connector.noBody",
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
