// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/connectordocument.h"

#include "core/connectors/connectorfields.h"
#include "core/connectors/connectorrules.h"
#include "core/connectors/jsonschema.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A connector is written by people: what is larger or deeper is something else.
constexpr json::Limits documentLimits{.depth = 64, .bytes = 4 * 1024 * 1024};

Result<JsonSchema> embeddedSchema()
{
    QFile file(u":/patchbay/schemas/connector.schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal,
            message(
                "connector.noSchema", u"Cannot read connectors: their schema is not part of this program."_s),
            file.errorString());
    return JsonSchema::compile(file.readAll());
}

/// The compiled schema: a constant that is made when it is first needed.
const Result<JsonSchema> &schema()
{
    static const Result<JsonSchema> compiled = embeddedSchema();
    return compiled;
}

void appendRepeatedNames(QList<Fault> &faults, const QString &path, json::Value value)
{
    QSet<QByteArray> seen;
    qsizetype place = 0;
    for (const json::Value inner : value) {
        const QByteArray name = inner.name();
        const QString innerPath =
            value.isObject() ? pointerTo(path, QString::fromUtf8(name)) : pointerTo(path, place++);
        if (value.isObject() && seen.contains(name))
            faults.append({innerPath,
                message("connector.repeatedName", u"the property “%1” stands here more than once; keep one"_s,
                    {QString::fromUtf8(name)})});
        seen.insert(name);
        appendRepeatedNames(faults, innerPath, inner);
    }
}

/// What the schema says, but for what OAuth will need one day: that it comes later is said once.
QList<Fault> schemaFaults(const JsonSchema &rules, const json::Document &document)
{
    QList<Fault> faults = rules.validate(document);
    if (document.root()["auth"]["type"].string() == "oauth2"_L1)
        faults.removeIf([](const Fault &fault) { return fault.path.startsWith("/auth"_L1); });
    return faults;
}

tl::unexpected<QList<Fault>> refuse(const Error &error)
{
    Message sentence = error.message;
    if (sentence.text.endsWith(u'.'))
        sentence.text.chop(1);
    return tl::unexpected(QList<Fault>{{{}, sentence}});
}

} // namespace

tl::expected<Connector, QList<Fault>> readConnector(const QByteArray &text)
{
    if (!schema())
        return refuse(schema().error());
    const Result<json::Document> document = json::Document::parse(text, documentLimits);
    if (!document)
        return refuse(document.error());

    QList<Fault> faults = schemaFaults(*schema(), *document);
    appendRepeatedNames(faults, {}, document->root());
    const Connector connector = connectorAsWritten(document->root());
    QList<Fault> broken = ConnectorRules(connector, document->root()).broken();
    broken.removeIf([&](const Fault &rule) {
        return !rule.path.isEmpty() &&
               std::ranges::any_of(faults, [&](const Fault &fault) { return fault.path == rule.path; });
    });
    faults += broken;
    if (!faults.isEmpty())
        return tl::unexpected(located(std::move(faults), *document));
    return connector;
}

tl::expected<Connector, QList<Fault>> readTrustedConnector(const QByteArray &text)
{
    const Result<json::Document> document = json::Document::parse(text, documentLimits);
    if (!document)
        return refuse(document.error());
    return connectorAsWritten(document->root());
}

Result<Connector> connectorFrom(const QByteArray &document)
{
    auto connector = readConnector(document);
    if (!connector)
        return tl::unexpected(faultsAsError(u"the connector"_s, connector.error()));
    return *std::move(connector);
}

} // namespace patchbay
