// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/areas.h"
#include "core/api/onintegration.h"
#include "core/api/responses.h"
#include "core/base/reason.h"
#include "core/connectors/installations.h"
#include "core/model/executionjson.h"
#include "core/model/integrationjson.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

/// `connector` is a slug of the catalogue; `document` is a connector document, as JSON or as its text.
InstallRequest readInstallRequest(Fields &fields)
{
    InstallRequest request;
    request.connector = fields.textOr("connector", {});
    const json::Value document = fields.value("document");
    request.document = document.isString() ? document.utf8() : document.raw().toByteArray();
    if (request.connector.isEmpty() == request.document.isEmpty())
        fields.fault("connector", {reason(u"must be given, or else a document"_s)});
    if (fields.has("environment"))
        request.environment = fields.choice("environment", environmentFromName);
    request.slug = fields.textOr("slug", {});
    request.name = fields.textOr("name", {});
    if (fields.has("settings"))
        request.settings = fields.textMap("settings");
    fields.refuseOthers();
    return request;
}

Result<HttpResponse> install(const ApiParts &parts, const ApiCall &call)
{
    if (const auto wrong = wrongOrganization(parts, call))
        return *wrong;
    const auto body = bodyOf(call.request);
    if (!body)
        return passOn(body);
    Fields fields(body->root());
    const InstallRequest request = readInstallRequest(fields);
    if (!fields.faults().isEmpty())
        return faultsResponse(fields.faults());
    const auto integration = parts.installations.install(request, call.caller);
    if (!integration)
        return passOn(integration);
    HttpResponse response = jsonAnswer(statusCreated, *integration);
    setHeader(response.headers, "Location",
        call.request.url + '/' + integration->slug.toUtf8().toPercentEncoding());
    return response;
}

Configuration readConfiguration(Fields &fields)
{
    Configuration configuration;
    configuration.name = fields.optionalText("name");
    if (fields.has("settings"))
        configuration.settings = fields.textMap("settings");
    if (fields.has("streams"))
        configuration.streams = fields.booleanMap("streams");
    if (fields.has("sources"))
        configuration.sources = fields.textMap("sources");
    if (fields.has("runs")) {
        Fields runs = fields.object("runs");
        configuration.runs = RunPolicy{runs.boolean("by_api"), runs.boolean("by_schedule")};
        runs.refuseOthers();
    }
    if (const auto limit = fields.optionalInteger("delete_share_limit")) {
        if (*limit < 0 || *limit > 100)
            fields.fault("delete_share_limit", notBetween(u"delete_share_limit"_s, 0, 100));
        configuration.deleteShareLimit = int(*limit);
    }
    fields.refuseOthers();
    return configuration;
}

Result<HttpResponse> answer(const Result<Integration> &integration)
{
    if (!integration)
        return passOn(integration);
    return jsonAnswer(statusOk, *integration);
}

Result<HttpResponse> configure(const ApiParts &parts, const ApiCall &call, const QString &slug)
{
    const auto body = bodyOf(call.request);
    if (!body)
        return passOn(body);
    Fields fields(body->root());
    const Configuration configuration = readConfiguration(fields);
    if (!fields.faults().isEmpty())
        return faultsResponse(fields.faults());
    return answer(parts.installations.configure(slug, configuration, call.caller, call.stop));
}

Result<HttpResponse> answer(const Result<ConnectionReport> &report)
{
    if (!report)
        return passOn(report);
    json::Writer writer;
    writer.beginObject().name("integration");
    write(writer, report->integration);
    writer.name("account").string(report->account).name("notes");
    writeList(writer, report->notes);
    writer.name("calls");
    writeList(writer, report->calls);
    writer.endObject();
    return jsonResponse(statusOk, writer.take());
}

/// Secrets only ever travel in.
SecretBundle readCredentials(Fields &fields)
{
    SecretBundle bundle;
    const QMap<QString, QString> texts = fields.textMap("credentials");
    for (auto credential = texts.begin(); credential != texts.end(); ++credential)
        bundle.insert(credential.key(), Secret(credential.value().toUtf8()));
    return bundle;
}

Result<HttpResponse> connect(const ApiParts &parts, const ApiCall &call, const QString &slug)
{
    const auto body = bodyOf(call.request);
    if (!body)
        return passOn(body);
    Fields fields(body->root());
    const SecretBundle credentials = readCredentials(fields);
    fields.refuseOthers();
    if (!fields.faults().isEmpty())
        return faultsResponse(fields.faults());
    return answer(parts.installations.connect(slug, credentials, call.caller, call.stop));
}

Result<HttpResponse> test(const ApiParts &parts, const ApiCall &call, const QString &slug)
{
    const auto body = bodyOf(call.request);
    if (!body)
        return passOn(body);
    Fields fields(body->root());
    std::optional<SecretBundle> credentials;
    if (fields.has("credentials"))
        credentials = readCredentials(fields);
    fields.refuseOthers();
    if (!fields.faults().isEmpty())
        return faultsResponse(fields.faults());
    return answer(parts.installations.testConnection(slug, credentials, call.caller, call.stop));
}

Result<HttpResponse> reconnect(const ApiParts &parts, const ApiCall &call, const QString &slug)
{
    return answer(parts.installations.reconnect(slug, call.caller, call.stop));
}

Result<HttpResponse> disconnect(const ApiParts &parts, const ApiCall &call, const QString &slug)
{
    return answer(parts.installations.disconnect(slug, call.caller, call.stop));
}

Result<HttpResponse> pause(const ApiParts &parts, const ApiCall &call, const QString &slug)
{
    return answer(parts.installations.pause(slug, call.caller));
}

Result<HttpResponse> resume(const ApiParts &parts, const ApiCall &call, const QString &slug)
{
    return answer(parts.installations.resume(slug, call.caller));
}

Result<HttpResponse> remove(const ApiParts &parts, const ApiCall &call, const QString &slug)
{
    if (const auto removed = parts.installations.remove(slug, call.caller, call.stop); !removed)
        return passOn(removed);
    return noContent();
}

using Change = Result<HttpResponse> (*)(const ApiParts &, const ApiCall &, const QString &slug);

Route changing(const ApiParts &parts, const QByteArray &method, const QString &path, Access access, Lane lane,
    Change change)
{
    return {method, integrationPath + path, access, RateGroup::None, lane,
        onIntegration(parts, [&parts, change](const ApiCall &call, const Integration &integration) {
            return change(parts, call, integration.slug);
        })};
}

} // namespace

QList<Route> installationRoutes(const ApiParts &parts)
{
    // Slow: what tests a connection or waits for the keychain.
    return {
        {"POST", u"/api/v1/integrations/{orgId}"_s, Access::Admin, RateGroup::None, Lane::Quick,
            answering([&parts](const ApiCall &call) { return install(parts, call); })},
        changing(parts, "PATCH", {}, Access::Admin, Lane::Slow, configure),
        changing(parts, "DELETE", {}, Access::Admin, Lane::Slow, remove),
        changing(parts, "PUT", u"/credentials"_s, Access::Admin, Lane::Slow, connect),
        changing(parts, "DELETE", u"/credentials"_s, Access::Admin, Lane::Slow, disconnect),
        changing(parts, "POST", u"/test"_s, Access::Operator, Lane::Slow, test),
        changing(parts, "POST", u"/reconnect"_s, Access::Admin, Lane::Slow, reconnect),
        changing(parts, "POST", u"/pause"_s, Access::Operator, Lane::Quick, pause),
        changing(parts, "POST", u"/resume"_s, Access::Operator, Lane::Quick, resume),
    };
}

} // namespace patchbay
