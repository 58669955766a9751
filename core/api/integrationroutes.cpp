// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/areas.h"
#include "core/api/lists.h"
#include "core/api/onintegration.h"
#include "core/api/responses.h"
#include "core/base/reason.h"
#include "core/connectors/installations.h"
#include "core/connectors/requestrenderer.h"
#include "core/model/connectorjson.h"
#include "core/model/integrationjson.h"
#include "core/model/listfilters.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

/// Ascending by a member of the summary; nothing when there is no such member.
using Less = bool (*)(const IntegrationSummary &, const IntegrationSummary &);

Less lessBy(const QString &member)
{
    static const QMap<QString, Less> known{
        {u"slug"_s, [](const auto &left, const auto &right) { return left.slug < right.slug; }},
        {u"name"_s, [](const auto &left, const auto &right) { return left.name < right.name; }},
        {u"type"_s, [](const auto &left, const auto &right) { return left.type < right.type; }},
        {u"enabled"_s, [](const auto &left, const auto &right) { return left.isEnabled < right.isEnabled; }},
        {u"last_sync"_s, [](const auto &left, const auto &right) { return left.lastSync < right.lastSync; }},
    };
    return known.value(member);
}

/// `sort=name`, `sort=-last_sync`; by slug where nothing is said or all else is equal.
void sort(QList<IntegrationSummary> &summaries, Query &query)
{
    const QString wanted = query.text(u"sort"_s);
    if (wanted.isEmpty())
        return;
    const bool isDescending = wanted.startsWith(u'-');
    const Less less = lessBy(isDescending ? wanted.mid(1) : wanted);
    if (!less) {
        query.fault(u"sort"_s,
            {reason(u"must be slug, name, type, enabled or last_sync, or one of them after a minus"_s)});
        return;
    }
    std::ranges::stable_sort(summaries, [&](const IntegrationSummary &left, const IntegrationSummary &right) {
        return isDescending ? less(right, left) : less(left, right);
    });
}

/// Linkit's list envelope.
HttpResponse listPage(const QList<IntegrationSummary> &all, qint64 page, qint64 limit)
{
    const qint64 first = std::min<qint64>((page - 1) * limit, all.size());
    const QList<IntegrationSummary> shown = all.mid(first, limit);
    json::Writer writer;
    writer.beginObject().name("data");
    writeList(writer, shown);
    writer.name("count").number(qint64{shown.size()}).name("total_count").number(qint64{all.size()});
    writer.name("page").number(page).name("limit").number(limit);
    writer.name("has_next").boolean(first + shown.size() < all.size());
    writer.name("meta").beginObject().endObject().endObject();
    return jsonResponse(statusOk, writer.take());
}

Result<HttpResponse> apps(const ApiParts &parts, const ApiCall &call)
{
    const auto integrations = parts.stores.integrations.all();
    if (!integrations)
        return passOn(integrations);
    QList<IntegrationSummary> summaries;
    for (const Integration &integration : *integrations)
        summaries.append(summaryOf(integration));
    Query query = call.query;
    const qint64 page = query.integer(u"page"_s, {1, 1, 1'000'000});
    const qint64 limit = query.integer(u"limit"_s, {20, 1, 100});
    sort(summaries, query);
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());
    return listPage(summaries, page, limit);
}

Result<HttpResponse> list(const ApiParts &parts, const ApiCall &call)
{
    if (const auto wrong = wrongOrganization(parts, call))
        return *wrong;
    Query query = call.query;
    const auto filter = IntegrationFilter::from(filterOf(query, IntegrationFilter::words()));
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());
    auto integrations = parts.stores.integrations.all();
    if (!integrations)
        return passOn(integrations);
    integrations->removeIf([&](const Integration &integration) { return !filter.matches(integration); });
    return wholeList(*integrations);
}

Result<HttpResponse> show(const ApiParts &, const ApiCall &, const Integration &integration)
{
    return jsonAnswer(statusOk, integration);
}

Result<HttpResponse> document(const ApiParts &parts, const ApiCall &, const Integration &integration)
{
    const auto text = parts.stores.integrations.connectorDocument(integration.id);
    if (!text)
        return passOn(text);
    return jsonResponse(statusOk, *text);
}

Result<HttpResponse> connector(const ApiParts &parts, const ApiCall &, const Integration &integration)
{
    const auto installed = parts.installations.connectorOf(integration);
    if (!installed)
        return passOn(installed);
    return jsonAnswer(statusOk, **installed);
}

/// How many header lines every request carries, those that prove who sends it among them.
qint64 headerCount(const Connector &connector)
{
    switch (connector.auth.type) {
    case Auth::Type::None:
        return connector.headers.size();
    case Auth::Type::ApiKey:
        return connector.headers.size() + (connector.auth.location == Auth::Location::Header ? 1 : 0);
    case Auth::Type::Basic:
    case Auth::Type::Bearer:
        return connector.headers.size() + 1;
    case Auth::Type::Headers:
        break;
    }
    return connector.headers.size() + connector.auth.headers.size();
}

IntegrationConfig configOf(
    const ApiParts &parts, const Integration &integration, const std::shared_ptr<const Connector> &connector)
{
    IntegrationConfig config;
    config.slug = integration.slug;
    config.name = integration.name;
    config.type = integration.type;
    config.organizationId = parts.workspace.organizationId;
    config.version = integration.connectorVersion;
    const Connection connection{connector, integration.environment, integration.settings, {}};
    if (const auto baseUrl = RequestRenderer(connection).baseUrl())
        config.baseUrl = QString::fromUtf8(*baseUrl);
    config.headersCount = headerCount(*connector);
    config.paramsCount = integration.settings.size() + integration.credentials.size();
    config.supportsStaging = connector->environments.contains(Environment::Test);
    for (auto stream = integration.streams.begin(); stream != integration.streams.end(); ++stream)
        config.customConfig.insert(u"sync_"_s + stream.key(), stream.value());
    config.configuredAt = integration.configuredAt;
    return config;
}

Result<HttpResponse> config(const ApiParts &parts, const ApiCall &, const Integration &integration)
{
    const auto installed = parts.installations.connectorOf(integration);
    if (!installed)
        return passOn(installed);
    return jsonAnswer(statusOk, configOf(parts, integration, *installed));
}

using Answer = Result<HttpResponse> (*)(const ApiParts &, const ApiCall &, const Integration &);

Route reading(const ApiParts &parts, const QString &path, RateGroup rate, Answer answer)
{
    return {"GET", integrationPath + path, Access::Viewer, rate, Lane::Quick,
        onIntegration(parts, [&parts, answer](const ApiCall &call, const Integration &integration) {
            return answer(parts, call, integration);
        })};
}

} // namespace

QList<Route> integrationRoutes(const ApiParts &parts)
{
    return {
        {"GET", u"/api/v1/apps"_s, Access::Viewer, RateGroup::None, Lane::Quick,
            answering([&parts](const ApiCall &call) { return apps(parts, call); })},
        {"GET", u"/api/v1/integrations/{orgId}"_s, Access::Viewer, RateGroup::None, Lane::Quick,
            answering([&parts](const ApiCall &call) { return list(parts, call); })},
        reading(parts, {}, RateGroup::None, show),
        reading(parts, u"/document"_s, RateGroup::None, document),
        reading(parts, u"/connector"_s, RateGroup::None, connector),
        reading(parts, u"/config"_s, RateGroup::ConfigRead, config),
    };
}

} // namespace patchbay
