// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/client.h"
#include "core/client/requests.h"
#include "core/model/connectorjson.h"
#include "core/model/executionjson.h"
#include "core/model/valuejson.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

void writeNamed(json::Writer &writer, QByteArrayView name, const QString &text)
{
    if (!text.isEmpty())
        writer.name(name).string(text);
}

QByteArray installBody(const InstallOrder &order)
{
    json::Writer writer;
    writer.beginObject();
    writeNamed(writer, "connector", order.connector);
    if (!order.document.isEmpty())
        writer.name("document").string(QByteArrayView(order.document));
    writeNamed(writer, "slug", order.slug);
    writeNamed(writer, "name", order.name);
    writer.name("environment").string(environmentName(order.environment)).name("settings");
    writeTextMap(writer, order.settings);
    writer.endObject();
    return writer.take();
}

QByteArray configurationBody(const ConfigurationChange &change)
{
    json::Writer writer;
    writer.beginObject();
    if (change.name)
        writer.name("name").string(*change.name);
    if (!change.settings.isEmpty()) {
        writer.name("settings");
        writeTextMap(writer, change.settings);
    }
    if (!change.streams.isEmpty()) {
        writer.name("streams").beginObject();
        for (auto stream = change.streams.begin(); stream != change.streams.end(); ++stream)
            writer.name(stream.key().toUtf8()).boolean(stream.value());
        writer.endObject();
    }
    if (!change.sources.isEmpty()) {
        writer.name("sources");
        writeTextMap(writer, change.sources);
    }
    if (change.runs) {
        writer.name("runs").beginObject().name("by_api").boolean(change.runs->byApi);
        writer.name("by_schedule").boolean(change.runs->bySchedule).endObject();
    }
    if (change.deleteShareLimit)
        writer.name("delete_share_limit").number(qint64{*change.deleteShareLimit});
    writer.endObject();
    return writer.take();
}

QByteArray runBody(const RunOrder &order)
{
    json::Writer writer;
    writer.beginObject().name("dry_run").boolean(order.mode == RunMode::DryRun);
    if (order.timeoutSeconds)
        writer.name("timeout_seconds").number(qint64{*order.timeoutSeconds});
    if (!order.streams.isEmpty()) {
        writer.name("streams");
        writeTexts(writer, order.streams);
    }
    writer.endObject();
    return writer.take();
}

ConnectionOutcome readOutcome(Fields &fields)
{
    Fields integration = fields.object("integration");
    return {readIntegration(integration), fields.text("account"), fields.list("notes", readMessage),
        fields.list("calls", readCallRecord)};
}

} // namespace

ClientCall<QList<IntegrationSummary>> Client::apps() const
{
    return {readRequest("/api/v1/apps?limit=100"), readingList(readIntegrationSummary)};
}

ClientCall<QList<Integration>> Client::integrations(const QString &filter) const
{
    return {readRequest(urlOf({u"integrations"_s, m_organization}) + queryOf({{u"filter"_s, filter}})),
        readingList(readIntegration)};
}

ClientCall<Integration> Client::integration(const QString &slug) const
{
    return {readRequest(integrationUrl(slug, "")), reading(readIntegration)};
}

ClientCall<IntegrationConfig> Client::config(const QString &slug) const
{
    return {readRequest(integrationUrl(slug, "/config")), reading(readIntegrationConfig)};
}

ClientCall<QByteArray> Client::installedDocument(const QString &slug) const
{
    return {readRequest(integrationUrl(slug, "/document")), readText};
}

ClientCall<Connector> Client::installedConnector(const QString &slug) const
{
    return {readRequest(integrationUrl(slug, "/connector")), reading(readConnectorOverview)};
}

ClientCall<Integration> Client::install(const InstallOrder &order) const
{
    return {writeRequest("POST", urlOf({u"integrations"_s, m_organization}), installBody(order)),
        reading(readIntegration)};
}

ClientCall<Integration> Client::configure(const QString &slug, const ConfigurationChange &change) const
{
    return {
        writeRequest("PATCH", integrationUrl(slug, ""), configurationBody(change)), reading(readIntegration)};
}

ClientCall<ConnectionOutcome> Client::connect(const QString &slug, const SecretBundle &credentials) const
{
    return {writeRequest("PUT", integrationUrl(slug, "/credentials"), credentialsBody(credentials)),
        reading(readOutcome)};
}

ClientCall<ConnectionOutcome> Client::reconnect(const QString &slug) const
{
    return {writeRequest("POST", integrationUrl(slug, "/reconnect")), reading(readOutcome)};
}

ClientCall<ConnectionOutcome> Client::test(const QString &slug) const
{
    return {writeRequest("POST", integrationUrl(slug, "/test")), reading(readOutcome)};
}

ClientCall<Integration> Client::disconnect(const QString &slug) const
{
    return {writeRequest("DELETE", integrationUrl(slug, "/credentials")), reading(readIntegration)};
}

ClientCall<Integration> Client::pause(const QString &slug) const
{
    return {writeRequest("POST", integrationUrl(slug, "/pause")), reading(readIntegration)};
}

ClientCall<Integration> Client::resume(const QString &slug) const
{
    return {writeRequest("POST", integrationUrl(slug, "/resume")), reading(readIntegration)};
}

ClientCall<void> Client::remove(const QString &slug) const
{
    return {writeRequest("DELETE", integrationUrl(slug, "")), readNothing};
}

ClientCall<Execution> Client::execute(const QString &slug, const RunOrder &order) const
{
    HttpRequest request = writeRequest("POST", integrationUrl(slug, "/execute"), runBody(order));
    setHeader(request.headers, "Prefer", "respond-async");
    return {request, reading(readExecution)};
}

ClientCall<Execution> Client::execution(const ExecutionId &id) const
{
    return {readRequest(urlOf({u"executions"_s, id.value})), reading(readExecution)};
}

ClientCall<Page<Execution>> Client::executions(const QString &filter, const PageOrder &page) const
{
    return {readRequest("/api/v1/executions" + queryOf(pageQuery(filter, page))), readingPage(readExecution)};
}

ClientCall<Execution> Client::cancel(const ExecutionId &id) const
{
    return {writeRequest("POST", urlOf({u"executions"_s, id.value, u"cancel"_s})), reading(readExecution)};
}

ClientCall<Page<CallRecord>> Client::calls(const ExecutionId &id, const PageOrder &page) const
{
    return {readRequest(urlOf({u"executions"_s, id.value, u"calls"_s}) + queryOf(pageQuery({}, page))),
        readingPage(readCallRecord)};
}

} // namespace patchbay
