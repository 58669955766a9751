// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/integrationjson.h"

#include "core/base/reason.h"
#include "core/model/valuejson.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

void writeSwitches(json::Writer &writer, const QMap<QString, bool> &switches)
{
    writer.beginObject();
    for (auto one = switches.begin(); one != switches.end(); ++one)
        writer.name(one.key().toUtf8()).boolean(one.value());
    writer.endObject();
}

QMap<QString, QString> sourceTexts(const Integration &integration)
{
    QMap<QString, QString> texts;
    for (auto source = integration.sources.begin(); source != integration.sources.end(); ++source)
        texts.insert(source.key(), source->text());
    return texts;
}

/// Missing where a server knows no pushes.
QMap<QString, PushSource> readSources(Fields &fields)
{
    QMap<QString, PushSource> sources;
    if (!fields.has("sources"))
        return sources;
    const QMap<QString, QString> texts = fields.textMap("sources");
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        if (const auto source = PushSource::parse(*text))
            sources.insert(text.key(), *source);
        else
            fields.fault("sources", {reason(u"must be written as integration/stream"_s)});
    }
    return sources;
}

void writeRuns(json::Writer &writer, const RunPolicy &runs)
{
    writer.beginObject().name("by_api").boolean(runs.byApi);
    writer.name("by_schedule").boolean(runs.bySchedule).endObject();
}

RunPolicy readRuns(Fields fields)
{
    return {fields.boolean("by_api"), fields.boolean("by_schedule")};
}

void writeState(json::Writer &writer, const Integration &integration)
{
    writer.name("status").string(integrationStatusName(integration.status)).name("status_reason");
    write(writer, integration.statusReason);
    writer.name("status_since");
    writeInstant(writer, integration.statusSince);
    writer.name("enabled").boolean(integration.isEnabled());
}

void writeConfiguration(json::Writer &writer, const Integration &integration)
{
    writer.name("settings");
    writeTextMap(writer, integration.settings);
    writer.name("credentials");
    writeTexts(writer, integration.credentials);
    writer.name("streams");
    writeSwitches(writer, integration.streams);
    writer.name("sources");
    writeTextMap(writer, sourceTexts(integration));
    writer.name("runs");
    writeRuns(writer, integration.runs);
    writer.name("delete_share_limit").number(qint64{integration.deleteShareLimit});
}

void readState(Fields &fields, Integration &integration)
{
    integration.status = fields.choice("status", integrationStatusFromName);
    Fields reason = fields.object("status_reason");
    integration.statusReason = readMessage(reason);
    integration.statusSince = fields.instant("status_since");
}

void readConfiguration(Fields &fields, Integration &integration)
{
    integration.settings = fields.textMap("settings");
    integration.credentials = fields.texts("credentials");
    integration.streams = fields.booleanMap("streams");
    integration.sources = readSources(fields);
    integration.runs = readRuns(fields.object("runs"));
    integration.deleteShareLimit = int(fields.integer("delete_share_limit"));
}

} // namespace

void write(json::Writer &writer, const Integration &integration)
{
    writer.beginObject().name("id").string(integration.id.value);
    writer.name("slug").string(integration.slug).name("name").string(integration.name);
    writer.name("type").string(integration.type).name("connector").string(integration.connector);
    writer.name("connector_version").string(integration.connectorVersion);
    writer.name("environment").string(environmentName(integration.environment));
    writeState(writer, integration);
    writeConfiguration(writer, integration);
    writer.name("installed_at");
    writeInstant(writer, integration.installedAt);
    writer.name("configured_at");
    writeInstant(writer, integration.configuredAt);
    writer.name("last_sync");
    writeInstant(writer, integration.lastSync);
    writer.name("revision").number(integration.revision).endObject();
}

Integration readIntegration(Fields &fields)
{
    Integration integration;
    integration.id.value = fields.text("id");
    integration.slug = fields.text("slug");
    integration.name = fields.text("name");
    integration.type = fields.text("type");
    integration.connector = fields.text("connector");
    integration.connectorVersion = fields.text("connector_version");
    integration.environment = fields.choice("environment", environmentFromName);
    readState(fields, integration);
    readConfiguration(fields, integration);
    integration.installedAt = fields.instant("installed_at");
    integration.configuredAt = fields.instant("configured_at");
    integration.lastSync = fields.optionalInstant("last_sync");
    integration.revision = fields.integer("revision");
    return integration;
}

IntegrationSummary summaryOf(const Integration &integration)
{
    return {
        integration.slug, integration.name, integration.type, integration.isEnabled(), integration.lastSync};
}

void write(json::Writer &writer, const IntegrationSummary &summary)
{
    writer.beginObject().name("slug").string(summary.slug).name("name").string(summary.name);
    writer.name("type").string(summary.type).name("enabled").boolean(summary.isEnabled);
    writer.name("last_sync");
    writeInstant(writer, summary.lastSync);
    writer.endObject();
}

IntegrationSummary readIntegrationSummary(Fields &fields)
{
    return {fields.text("slug"), fields.text("name"), fields.text("type"), fields.boolean("enabled"),
        fields.optionalInstant("last_sync")};
}

void write(json::Writer &writer, const IntegrationConfig &config)
{
    writer.beginObject().name("slug").string(config.slug).name("name").string(config.name);
    writer.name("type").string(config.type).name("organization_id").string(config.organizationId);
    writer.name("version").string(config.version).name("base_url").string(config.baseUrl);
    writer.name("headers_count").number(config.headersCount).name("params_count").number(config.paramsCount);
    writer.name("supports_staging").boolean(config.supportsStaging).name("custom_config");
    writeSwitches(writer, config.customConfig);
    writer.name("configured_at");
    writeInstant(writer, config.configuredAt);
    writer.endObject();
}

IntegrationConfig readIntegrationConfig(Fields &fields)
{
    IntegrationConfig config;
    config.slug = fields.text("slug");
    config.name = fields.text("name");
    config.type = fields.text("type");
    config.organizationId = fields.text("organization_id");
    config.version = fields.text("version");
    config.baseUrl = fields.text("base_url");
    config.headersCount = fields.integer("headers_count");
    config.paramsCount = fields.integer("params_count");
    config.supportsStaging = fields.boolean("supports_staging");
    config.customConfig = fields.booleanMap("custom_config");
    config.configuredAt = fields.instant("configured_at");
    return config;
}

} // namespace patchbay
