// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/instant.h"
#include "core/connectors/connectiontrial.h"
#include "core/connectors/requestrenderer.h"
#include "core/network/curlhttpclient.h"
#include "core/network/egress.h"
#include "tests/conformance/catalogueproofs.h"
#include "tests/conformance/cataloguereading.h"
#include "tests/conformance/documentedstore.h"
#include "tests/support/scriptedhttpclient.h"
#include "tests/support/seededrandom.h"
#include "tests/support/virtualclock.h"
#include "tests/unit/connectors/callfixture.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

/// Two records each: five pages of 200 or fewer at Lightspeed, two of 500 at Oracle, nine of 100 at ours.
constexpr int copies = 420;

DocumentedPaging pagingOf(const QString &connector)
{
    if (connector == u"lightspeed-x"_s)
        return DocumentedPaging::Versions;
    return connector == u"oracle-fusion"_s ? DocumentedPaging::Offsets : DocumentedPaging::Numbers;
}

Connection connectionTo(const QString &slug, const QString &baseUrl)
{
    Connection connection = catalogueConnection(slug, {{u"base_url"_s, baseUrl}});
    Connector connector = *connection.connector;
    if (slug != u"custom-wms"_s)
        connector.baseUrl = baseUrl;
    connection.connector = std::make_shared<const Connector>(connector);
    return connection;
}

QByteArray keyOf(const QString &connector, const QString &stream, const QJsonValue &record)
{
    const auto text = [&](const QString &name) { return record[name].toVariant().toString().toUtf8(); };
    if (connector == u"oracle-fusion"_s)
        return stream == u"items"_s ? text(u"OrganizationId"_s) + '/' + text(u"ItemId"_s)
                                    : text(u"OrderKey"_s);
    if (stream == u"stock"_s)
        return text(u"sku"_s) + '/' + text(u"location"_s);
    return text(connector == u"custom-wms"_s && stream == u"products"_s ? u"sku"_s : u"id"_s);
}

} // namespace

/// Connectors whose providers publish no description that may be used, against lists that are made of the
/// pages in their documentation.
class DocumentedPagesTest : public QObject
{
    Q_OBJECT

    EgressGuard m_guard{EgressPolicy{EgressMode::Everything, {}}};
    CurlHttpClient m_http{m_guard};

private Q_SLOTS:

    void asksWhereTheProvidersAre_data()
    {
        QTest::addColumn<QString>("connector");
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("Lightspeed") << u"lightspeed-x"_s
                                    << "https://oud-house.retail.lightspeed.app/api/2.0"_ba;
        QTest::newRow("Oracle") << u"oracle-fusion"_s
                                << "https://oud-house/fscmRestApi/resources/11.13.18.05"_ba;
        QTest::newRow("Zapier") << u"zapier"_s << "https://hooks.zapier.com"_ba;
    }

    void asksWhereTheProvidersAre()
    {
        QFETCH(QString, connector);
        const Connection connection = catalogueConnection(
            connector, {{u"domain_prefix"_s, u"oud-house"_s}, {u"host"_s, u"oud-house"_s}});

        QTEST(RequestRenderer(connection).baseUrl().value(), "url");
    }

    void readsEveryPageOfEachList_data()
    {
        QTest::addColumn<QString>("connector");
        QTest::addColumn<QString>("stream");
        QTest::addColumn<QString>("call");
        for (const StreamProof &proof : proofsBy(ProvenBy::Pages))
            QTest::addRow("%s/%s", proof.connector, proof.stream)
                << QString::fromLatin1(proof.connector) << QString::fromLatin1(proof.stream)
                << QString::fromLatin1(proof.call);
    }

    void readsEveryPageOfEachList()
    {
        QFETCH(QString, connector);
        QFETCH(QString, stream);
        QFETCH(QString, call);
        DocumentedStore store(connector, pagingOf(connector), copies);
        const QJsonArray served = store.records(call.section(u' ', 1));
        QCOMPARE(served.size(), 2 * copies);

        const StreamReading reading = readStream(connectionTo(connector, store.baseUrl()), stream, m_http);

        QVERIFY2(!reading.error, qPrintable(reading.error.value_or(Error()).message.text));
        QStringList calls = store.calls();
        calls.removeDuplicates();
        QCOMPARE(calls, QStringList{call});
        QVERIFY2(reading.isComplete, qPrintable(reading.incompleteness.text));
        QByteArrayList keys;
        for (const QJsonValue &record : served)
            keys.append(keyOf(connector, stream, record));
        QCOMPARE(reading.validKeys(), keys);
        QVERIFY(!reading.records.first().title.isEmpty());
    }

    void goesOnFromTheLargestVersion()
    {
        DocumentedStore store(u"lightspeed-x"_s, DocumentedPaging::Versions, copies);
        const Connection connection = connectionTo(u"lightspeed-x"_s, store.baseUrl());

        const StreamReading whole = readStream(connection, u"products"_s, m_http);
        const StreamReading again = readStream(connection, u"products"_s, m_http, whole.state);
        const StreamReading changes = readStream(connection, u"products"_s, m_http, R"({"version":1209094})");

        QCOMPARE(whole.state, R"({"version":1210101})"_ba);
        QCOMPARE(again.records.size(), 0);
        QCOMPARE(again.state, whole.state);
        QCOMPARE(changes.records.size(), 3);
        QVERIFY(!changes.isComplete); // nothing is taken for deleted
    }

    /// docs/rate_limiting: Retry-After is an HTTP date there.
    void waitsUntilLightspeedsDate()
    {
        VirtualClock clock;
        const QByteArray date =
            QLocale::c()
                .toString(QDateTime::fromMSecsSinceEpoch(
                              toMilliseconds(clock.now() + std::chrono::seconds(30)), Qt::UTC),
                    u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
                .toLatin1();
        ScriptedHttpClient provider({answered("{}", 429, {{"Retry-After", date}}),
            answered(R"({"data":[],"version":{"min":null,"max":null}})")});

        const StreamReading reading =
            readStream(connectionTo(u"lightspeed-x"_s, u"https://oud-house.retail.lightspeed.app/api/2.0"_s),
                u"products"_s, provider);

        QVERIFY2(!reading.error, qPrintable(reading.error.value_or(Error()).message.text));
        QCOMPARE(reading.calls.size(), 2);
        QVERIFY(reading.calls[1].waitedBefore >= std::chrono::seconds(29));
    }

    void asksOurTemplateForChangesOnly()
    {
        DocumentedStore store(u"custom-wms"_s, DocumentedPaging::Numbers, 1);
        const Connection connection = connectionTo(u"custom-wms"_s, store.baseUrl());

        const StreamReading reading =
            readStream(connection, u"orders"_s, m_http, R"({"updated_since":"2026-05-20T00:00:00Z"})");

        QCOMPARE(reading.validKeys(), QByteArrayList({"71002"}));
        QCOMPARE(reading.state, R"({"updated_since":"2026-05-20T11:00:00Z"})"_ba);
    }

    void provesItsCredentials_data()
    {
        QTest::addColumn<QString>("connector");
        for (const QString &slug : {u"lightspeed-x"_s, u"oracle-fusion"_s, u"custom-wms"_s})
            QTest::addRow("%s", qPrintable(slug)) << slug;
    }

    void provesItsCredentials()
    {
        QFETCH(QString, connector);
        DocumentedStore store(connector, pagingOf(connector), 1);
        VirtualClock clock;
        SeededRandom random;
        Connection good = connectionTo(connector, store.baseUrl());
        Connection bad = good;
        for (Secret &secret : bad.secrets)
            secret = Secret("play-wrong");
        CallBudget budget(good.connector->limits, clock);

        const Result<TrialFindings> accepted = tryConnection(good, {m_http, clock, random}, budget, {});
        const Result<TrialFindings> refused = tryConnection(bad, {m_http, clock, random}, budget, {});

        QVERIFY(accepted);
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.key, "connector.authentication"_ba);
    }

    void saysThatAHookCannotBeTested()
    {
        ScriptedHttpClient zapier({answered("{}")});
        VirtualClock clock;
        SeededRandom random;
        const Connection connection = catalogueConnection(u"zapier"_s, {});
        CallBudget budget(connection.connector->limits, clock);

        const Result<TrialFindings> findings = tryConnection(connection, {zapier, clock, random}, budget, {});

        QVERIFY(findings);
        QCOMPARE(findings->notes.size(), 1);
        QCOMPARE(findings->notes.first().key, "connection.untested"_ba);
        QVERIFY(zapier.requests().isEmpty()); // the Zap was not started
    }

    /// docs.zapier.com: POST JSON to https://hooks.zapier.com/hooks/catch/{account}/{hook}/.
    void sendsToAHookAndHidesIt()
    {
        ScriptedHttpClient zapier({answered(R"({"status":"success"})")});
        VirtualClock clock;
        SeededRandom random;
        InMemoryCallLog log;
        Connection connection = catalogueConnection(u"zapier"_s, {});
        connection.secrets[u"api_key"_s] = Secret("123456/abcdef");
        CallBudget budget(connection.connector->limits, clock);
        IntegrationCaller caller(connection, {zapier, clock, random}, budget, log);
        const Action &send = connection.connector->actions.first();
        const auto request = RequestRenderer(connection)
                                 .render(send, {{u"event"_s, R"("order")"}, {u"data"_s, R"({"id":7})"}});

        QVERIFY2(request, qPrintable(request ? QString() : request.error().message.text));
        const Result<Answer> answer = caller.call(*request, send, {});

        QVERIFY(answer);
        QVERIFY(request->effect == HttpEffect::Write);
        QCOMPARE(zapier.requests().first().method, "POST"_ba);
        QCOMPARE(zapier.requests().first().url, "https://hooks.zapier.com/hooks/catch/123456/abcdef/"_ba);
        QCOMPARE(zapier.requests().first().body, R"({"event":"order","data":{"id":7}})"_ba);
        QCOMPARE(log.records().first().url, "https://hooks.zapier.com/hooks/catch/«secret api_key»/"_ba);
    }
};

QTEST_GUILESS_MAIN(DocumentedPagesTest)

#include "documentedpagestest.moc"
