// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/integrationrow.h"

#include "core/model/fields.h"
#include "core/model/valuejson.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {
namespace {

QByteArray configurationOf(const Integration &integration)
{
    return jsonText([&](json::Writer &writer) {
        writer.beginObject().name("status_reason");
        write(writer, integration.statusReason);
        writer.name("settings");
        writeTextMap(writer, integration.settings);
        writer.name("credentials");
        writeTexts(writer, integration.credentials);
        writer.name("streams").beginObject();
        for (auto stream = integration.streams.begin(); stream != integration.streams.end(); ++stream)
            writer.name(stream.key().toUtf8()).boolean(stream.value());
        writer.endObject();
        writer.name("sources").beginObject();
        for (auto source = integration.sources.begin(); source != integration.sources.end(); ++source)
            writer.name(source.key().toUtf8()).string(source->text());
        writer.endObject();
        writer.name("by_api").boolean(integration.runs.byApi);
        writer.name("by_schedule").boolean(integration.runs.bySchedule);
        writer.name("delete_share_limit").number(qint64{integration.deleteShareLimit}).endObject();
    });
}

void readConfiguration(Fields &fields, Integration &integration)
{
    Fields reason = fields.object("status_reason");
    integration.statusReason = readMessage(reason);
    integration.settings = fields.textMap("settings");
    integration.credentials = fields.texts("credentials");
    integration.streams = fields.booleanMap("streams");
    const QMap<QString, QString> sources =
        fields.has("sources") ? fields.textMap("sources") : QMap<QString, QString>();
    for (auto source = sources.begin(); source != sources.end(); ++source) {
        if (const auto parsed = PushSource::parse(*source))
            integration.sources.insert(source.key(), *parsed);
    }
    integration.runs = {fields.boolean("by_api"), fields.boolean("by_schedule")};
    integration.deleteShareLimit = static_cast<int>(fields.integer("delete_share_limit"));
}

tl::unexpected<Error> unreadable(const QString &slug, const QString &detail)
{
    return fail(ErrorCode::Internal,
        message("integration.unreadable",
            u"Cannot read the integration %1: its row in the database is not understood. Restore the "
            u"database "
            u"from a backup."_s,
            {slug}),
        detail);
}

} // namespace

Result<Integration> readIntegrationRow(const Statement &row)
{
    Integration integration;
    integration.id.value = row.text(0);
    integration.slug = row.text(1);
    integration.name = row.text(2);
    integration.type = row.text(3);
    integration.connector = row.text(4);
    integration.connectorVersion = row.text(5);
    const auto environment = environmentFromName(row.text(6));
    const auto status = integrationStatusFromName(row.text(7));
    integration.statusSince = row.instant(8);
    integration.installedAt = row.instant(9);
    integration.configuredAt = row.instant(10);
    integration.lastSync = row.optionalInstant(11);
    integration.revision = row.integer(12);
    const Result<json::Document> configuration = json::Document::parse(row.bytes(13));
    if (!environment || !status || !configuration)
        return unreadable(integration.slug, u"environment, status or configuration"_s);
    integration.environment = *environment;
    integration.status = *status;
    Fields fields(configuration->root());
    readConfiguration(fields, integration);
    if (!fields.faults().isEmpty())
        return unreadable(integration.slug, faultsAsError(fields.faults()).detail);
    return integration;
}

void bindState(Statement &statement, const Integration &integration)
{
    statement.bind(":name", integration.name)
        .bind(":type", integration.type)
        .bind(":status", integrationStatusName(integration.status))
        .bind(":status_since", integration.statusSince)
        .bind(":configured_at", integration.configuredAt)
        .bind(":last_sync", integration.lastSync)
        .bind(":revision", integration.revision)
        .bindText(":configuration", configurationOf(integration));
}

} // namespace patchbay
