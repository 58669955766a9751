// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/connectiontrial.h"
#include "core/network/curlhttpclient.h"
#include "core/network/egress.h"
#include "tests/conformance/catalogueproofs.h"
#include "tests/conformance/cataloguereading.h"
#include "tests/conformance/sallastore.h"
#include "tests/support/seededrandom.h"
#include "tests/support/virtualclock.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

/// Two records each: three pages of 60, 60 and 40.
constexpr int copies = 80;

Connection connectionTo(const SallaStore &store)
{
    Connection connection = catalogueConnection(u"salla"_s, {});
    Connector connector = *connection.connector;
    connector.baseUrl = store.baseUrl();
    connection.connector = std::make_shared<const Connector>(connector);
    return connection;
}

} // namespace

/// The connector for Salla against a store that keeps to Salla's documentation.
class SallaTest : public QObject
{
    Q_OBJECT

    EgressGuard m_guard{EgressPolicy{EgressMode::Everything, {}}};
    CurlHttpClient m_http{m_guard};

private Q_SLOTS:

    void asksWhereSallaIs()
    {
        QCOMPARE(catalogueConnection(u"salla"_s, {}).connector->baseUrl, u"https://api.salla.dev/admin/v2"_s);
    }

    void readsEveryPageOfEachList_data()
    {
        QTest::addColumn<QString>("stream");
        QTest::addColumn<QString>("call");
        for (const StreamProof &proof : proofsBy(ProvenBy::PageExamples))
            QTest::addRow("%s", proof.stream)
                << QString::fromLatin1(proof.stream) << QString::fromLatin1(proof.call);
    }

    void readsEveryPageOfEachList()
    {
        QFETCH(QString, stream);
        QFETCH(QString, call);
        SallaStore store("play-token", copies);
        const QJsonArray served = store.records(call.section(u' ', 1).toLatin1());
        QCOMPARE(served.size(), 2 * copies);

        const StreamReading reading = readStream(connectionTo(store), stream, m_http);

        QVERIFY2(!reading.error, qPrintable(reading.error.value_or(Error()).message.text));
        QCOMPARE(store.calls(), QStringList(3, call));
        QCOMPARE(reading.pages, 3);
        QVERIFY2(reading.isComplete, qPrintable(reading.incompleteness.text));
        QByteArrayList keys;
        for (const QJsonValue &record : served) {
            QByteArray key = QByteArray::number(record[u"id"_s].toInteger());
            if (stream == u"inventory"_s) // the same product once for each of its variants
                key += '/' + QByteArray::number(record[u"sku_id"_s].toInteger());
            keys.append(key);
        }
        QCOMPARE(reading.validKeys(), keys);
    }

    void namesRecordsForPeople_data()
    {
        QTest::addColumn<QString>("stream");
        QTest::addColumn<QString>("title");
        QTest::newRow("products") << u"products"_s << u"عود قمر"_s;
        QTest::newRow("inventory") << u"inventory"_s << u"QMR-1001-50"_s;
        QTest::newRow("orders") << u"orders"_s << u"40120871"_s;
        QTest::newRow("customers") << u"customers"_s << u"amal@example.com"_s;
    }

    void namesRecordsForPeople()
    {
        QFETCH(QString, stream);
        SallaStore store("play-token", 1);

        const StreamReading reading = readStream(connectionTo(store), stream, m_http);

        QCOMPARE(reading.records.size(), 2);
        QTEST(reading.records.first().title, "title");
    }

    void waitsAsLongAsSallaSays()
    {
        SallaStore store("play-token", 1);
        store.limitNext(7);

        const StreamReading reading = readStream(connectionTo(store), u"orders"_s, m_http);

        QVERIFY2(reading.isComplete, qPrintable(reading.error.value_or(Error()).message.text));
        QCOMPARE(reading.records.size(), 2);
        QCOMPARE(reading.calls.size(), 2);
        QCOMPARE(reading.calls[0].status, 429);
        QCOMPARE(reading.calls[1].status, 200);
        QCOMPARE(reading.calls[1].attempt, 2);
        QVERIFY(reading.calls[1].waitedBefore >= std::chrono::seconds(7));
    }

    void saysThatTheTokenIsNotTaken()
    {
        SallaStore store("another-token", 1);

        const StreamReading reading = readStream(connectionTo(store), u"products"_s, m_http);

        QVERIFY(reading.error);
        QVERIFY(reading.error->code == ErrorCode::Denied);
        QCOMPARE(reading.error->message.key, "connector.authentication"_ba);
        QVERIFY2(reading.error->message.text.contains(u"The access token is invalid"_s),
            qPrintable(reading.error->message.text));
        QCOMPARE(reading.calls.size(), 1); // asking again would not help
        QVERIFY(!reading.isComplete);
    }

    void provesItsTokenWithOneProduct()
    {
        SallaStore store("play-token", copies);
        const Connection connection = connectionTo(store);
        VirtualClock clock;
        SeededRandom random;
        CallBudget budget(connection.connector->limits, clock);

        const Result<TrialFindings> findings = tryConnection(connection, {m_http, clock, random}, budget, {});

        QVERIFY2(findings, qPrintable(findings ? QString() : findings.error().message.text));
        QCOMPARE(store.calls(), QStringList{u"GET /products"_s});
        QVERIFY(findings->calls.first().url.contains("per_page=1"));
    }
};

QTEST_GUILESS_MAIN(SallaTest)

#include "sallatest.moc"
