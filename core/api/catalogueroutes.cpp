// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/areas.h"
#include "core/api/lists.h"
#include "core/api/responses.h"
#include "core/model/connectorjson.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

QList<FilterWord> words()
{
    return {{u"type"_s, FilterWord::Kind::Text, {}, FilterWord::Negation::Possible}};
}

bool passes(const Connector &connector, const Filter &filter)
{
    const QStringList types = filter.values(u"type");
    const QString text = filter.freeText();
    return (types.isEmpty() || types.contains(connector.type)) &&
           !filter.excluded(u"type").contains(connector.type) &&
           (connector.name.contains(text, Qt::CaseInsensitive) ||
               connector.slug.contains(text, Qt::CaseInsensitive));
}

Result<HttpResponse> list(const ApiParts &parts, const ApiCall &call)
{
    Query query = call.query;
    const Filter filter = filterOf(query, words());
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());
    QList<Connector> found;
    for (const std::shared_ptr<const Connector> &connector : parts.catalogue.entries()) {
        if (passes(*connector, filter))
            found.append(*connector);
    }
    return wholeList(found);
}

tl::unexpected<Error> noSuchConnector(const QString &slug)
{
    return fail(
        ErrorCode::NotFound, message("api.connectorNotFound",
                                 u"Cannot find the connector %1: the catalogue does not have it."_s, {slug}));
}

Result<HttpResponse> show(const ApiParts &parts, const ApiCall &call)
{
    const QString slug = call.at(u"connector"_s);
    const auto connector = parts.catalogue.connector(slug);
    if (!connector)
        return noSuchConnector(slug);
    return jsonAnswer(statusOk, *connector);
}

Result<HttpResponse> document(const ApiParts &parts, const ApiCall &call)
{
    const QString slug = call.at(u"connector"_s);
    const QByteArray text = parts.catalogue.document(slug);
    if (text.isEmpty())
        return noSuchConnector(slug);
    return jsonResponse(statusOk, text);
}

} // namespace

QList<Route> catalogueRoutes(const ApiParts &parts)
{
    const QString path = u"/api/v1/catalogue"_s;
    return {
        {"GET", path, Access::Viewer, RateGroup::None, Lane::Quick,
            answering([&parts](const ApiCall &call) { return list(parts, call); })},
        {"GET", path + u"/{connector}"_s, Access::Viewer, RateGroup::None, Lane::Quick,
            answering([&parts](const ApiCall &call) { return show(parts, call); })},
        {"GET", path + u"/{connector}/document"_s, Access::Viewer, RateGroup::None, Lane::Quick,
            answering([&parts](const ApiCall &call) { return document(parts, call); })},
    };
}

} // namespace patchbay
