// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/conformance/cataloguereading.h"

#include "core/connectors/catalogue.h"
#include "tests/support/seededrandom.h"
#include "tests/support/virtualclock.h"
#include "tests/unit/connectors/callfixture.h"

namespace patchbay {

QByteArrayList StreamReading::validKeys() const
{
    QByteArrayList keys;
    for (const SourceRecord &record : records) {
        if (!record.invalid)
            keys.append(record.key);
    }
    return keys;
}

Connection catalogueConnection(const QString &slug, const QMap<QString, QString> &settings)
{
    const Catalogue catalogue = Catalogue::load(embeddedConnectors).value();
    const auto connector = catalogue.connector(slug);
    Connection connection{connector, connector->environments.first(), settings, {}};
    if (connector->environments.contains(Environment::Production))
        connection.environment = Environment::Production;
    for (const Credential &credential : connector->credentials)
        connection.secrets.insert(credential.name, Secret("play-" + credential.name.toUtf8()));
    return connection;
}

StreamReading readStream(
    const Connection &connection, const QString &stream, HttpClient &http, const QByteArray &since)
{
    VirtualClock clock;
    SeededRandom random;
    InMemoryCallLog log;
    CallBudget budget(connection.connector->limits, clock);
    IntegrationCaller caller(connection, {http, clock, random}, budget, log);
    StreamReader reader(caller, connection, *connection.connector->stream(stream), since);
    StreamReading reading;
    while (true) {
        const Result<std::optional<SourcePage>> page = reader.next({});
        if (!page)
            reading.error = page.error();
        if (!page || !*page)
            break;
        ++reading.pages;
        reading.records += (*page)->records;
    }
    reading.isComplete = reader.isComplete();
    reading.incompleteness = reader.incompleteness();
    reading.state = reader.state();
    reading.calls = log.records();
    return reading;
}

} // namespace patchbay
