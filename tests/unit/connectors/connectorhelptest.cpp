// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"
#include "core/connectors/connectordocument.h"
#include "core/connectors/fault.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

QByteArray embedded(const QString &name)
{
    QFile file(u":/patchbay/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Each property that a schema below declares, with its place.
void collectProperties(json::Value schema, const QString &path, QMap<QString, json::Value> &found)
{
    for (const json::Value member : schema) {
        const QString name = QString::fromUtf8(member.name());
        const QString place = pointerTo(path, name);
        if (name == "properties"_L1 && member.isObject()) {
            for (const json::Value property : member)
                found.insert(pointerTo(place, QString::fromUtf8(property.name())), property);
        }
        if (member.isObject())
            collectProperties(member, place, found);
    }
}

QMap<QString, json::Value> properties(const json::Document &schema)
{
    QMap<QString, json::Value> found;
    collectProperties(schema.root(), {}, found);
    return found;
}

} // namespace

class ConnectorHelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void namesEveryPropertyOfTheSchema()
    {
        const auto schema = json::Document::parse(embedded(u"schemas/connector.schema.json"_s));
        const QString page = QString::fromUtf8(embedded(u"help/connectors.md"_s));

        QVERIFY(schema);
        const auto all = properties(*schema);
        QVERIFY(all.size() > 80);
        for (auto property = all.begin(); property != all.end(); ++property) {
            const QString name = pointerParts(property.key()).last();
            QVERIFY2(page.contains(u"`%1`"_s.arg(name)), qPrintable(property.key()));
        }
    }

    void namesEveryChoiceOfTheSchema()
    {
        const auto schema = json::Document::parse(embedded(u"schemas/connector.schema.json"_s));
        const QString page = QString::fromUtf8(embedded(u"help/connectors.md"_s));

        QVERIFY(schema);
        const auto all = properties(*schema);
        for (auto property = all.begin(); property != all.end(); ++property) {
            for (const json::Value choice : (*property)["enum"]) {
                const QString name = choice.string();
                const bool isNamed =
                    page.contains(u"`%1`"_s.arg(name)) || page.contains(u"`\"%1\"`"_s.arg(name));
                QVERIFY2(isNamed, qPrintable(property.key() + u": "_s + name));
            }
        }
    }

    void explainsEveryPropertyInTheSchemaItself()
    {
        const auto schema = json::Document::parse(embedded(u"schemas/connector.schema.json"_s));

        QVERIFY(schema);
        const auto all = properties(*schema);
        for (auto property = all.begin(); property != all.end(); ++property) {
            const bool isReference = property->size() == 1 && !(*property)["$ref"].isMissing();
            const bool isExplained =
                !(*property)["title"].string().isEmpty() && !(*property)["description"].string().isEmpty();
            QVERIFY2(isExplained || isReference, qPrintable(property.key()));
        }
    }

    void showsAFirstConnectorThatWorks()
    {
        const QString page = QString::fromUtf8(embedded(u"help/connectors.md"_s));

        const QRegularExpression block(
            u"```json\\n(\\{\\n.*?\\n\\})\\n```"_s, QRegularExpression::DotMatchesEverythingOption);
        const auto connector = readConnector(block.match(page).captured(1).toUtf8());

        QVERIFY2(connector, qPrintable(connector ? QString() : toString(connector.error().first())));
        QCOMPARE(connector->slug, u"perfume-depot"_s);
    }

    void showsPiecesThatAreJson()
    {
        const QString page = QString::fromUtf8(embedded(u"help/connectors.md"_s));

        const QRegularExpression block(
            u"```json\\n(.*?)\\n```"_s, QRegularExpression::DotMatchesEverythingOption);
        int count = 0;
        auto match = block.globalMatch(page);
        while (match.hasNext()) {
            const QByteArray piece = match.next().captured(1).toUtf8();
            const QByteArray whole = piece.startsWith('{') ? piece : '{' + piece + '}';
            const auto document = json::Document::parse(whole);
            QVERIFY2(document, piece.constData());
            ++count;
        }
        QVERIFY(count > 10);
    }
};

QTEST_APPLESS_MAIN(ConnectorHelpTest)
#include "connectorhelptest.moc"
