// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/catalogue.h"
#include "core/connectors/connectiontrial.h"
#include "core/connectors/integrationcaller.h"
#include "core/connectors/jsonpath.h"
#include "core/connectors/pushmapping.h"
#include "core/network/curlhttpclient.h"
#include "core/network/egress.h"
#include "tests/conformance/apidescription.h"
#include "tests/conformance/catalogueproofs.h"
#include "tests/conformance/cataloguereading.h"
#include "tests/conformance/describedconnectors.h"
#include "tests/conformance/describedprovider.h"
#include "tests/conformance/prism.h"
#include "tests/support/scriptedhttpclient.h"
#include "tests/support/seededrandom.h"
#include "tests/unit/connectors/callfixture.h"

#include <QFileInfo>
#include <QTest>

#include <map>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

QString fileOf(const DescribedConnector &connector)
{
    return QStringLiteral(PATCHBAY_SHARED "/specs/") + connector.file;
}

QString saidBy(const std::optional<Error> &error)
{
    return error ? error->message.text + u'\n' + error->detail : QString();
}

template<class T>
QString saidBy(const Result<T> &result)
{
    return result ? QString() : saidBy(std::optional(result.error()));
}

/// A provider as its description plays it.
struct Stage
{
    Stage(const DescribedConnector &describedConnector, const QJsonObject &document)
        : connector(describedConnector)
        , connection(catalogueConnection(connector.slug, connector.settings))
        , description(document)
    {}

    /// The described operation that an action of the connector calls; empty when there is none.
    [[nodiscard]] QString operationOf(const Action &action) const
    {
        QString url = connection.connector->baseUrl + action.endpoint;
        for (const Setting &setting : connection.connector->settings)
            url.replace(u'{' + setting.name + u'}', connection.setting(setting.name).value_or(QString()));
        for (const QString &server :
            description.servers() + QStringList{QString::fromLatin1(connector.origin)}) {
            if (!server.isEmpty() && url.startsWith(server + u'/'))
                return description.operationAt(QString::fromLatin1(action.method), url.sliced(server.size()));
        }
        return {};
    }

    /// The operations that the connector's streams and its connection test use.
    [[nodiscard]] QStringList operations() const
    {
        QStringList used{operationOf(*connection.connector->action(connection.connector->test->action))};
        for (const StreamProof &proof : proofsBy(ProvenBy::Description)) {
            if (QLatin1String(proof.connector) == connector.slug)
                used.append({QString::fromLatin1(proof.call), QString::fromLatin1(proof.callForChanges)});
        }
        for (const Action &action : connection.connector->actions) {
            if (action.batch)
                used.append(operationOf(action));
        }
        used.removeAll(QString());
        return used;
    }

    const DescribedConnector &connector;
    const Connection connection;
    ApiDescription description;
    std::unique_ptr<Prism> prism;
};

void addRows(const QList<StreamProof> &proofs)
{
    QTest::addColumn<QString>("connector");
    QTest::addColumn<QString>("stream");
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("callForChanges");
    for (const StreamProof &proof : proofs)
        QTest::addRow("%s/%s", proof.connector, proof.stream)
            << QString::fromLatin1(proof.connector) << QString::fromLatin1(proof.stream)
            << QString::fromLatin1(proof.call)
            << QString::fromLatin1(proof.callForChanges ? proof.callForChanges : proof.call);
}

} // namespace

/// Every stream of the catalogue against its provider's own description.
class CatalogueConformanceTest : public QObject
{
    Q_OBJECT

    EgressGuard m_guard{EgressPolicy{EgressMode::Everything, {}}};
    CurlHttpClient m_http{m_guard};
    std::map<QString, std::unique_ptr<Stage>> m_stages;

    /// The provider, ready. Nothing where the descriptions or prism are absent (the test is skipped then), or
    /// where it cannot be made ready (the test has failed then).
    [[nodiscard]] const Stage *stageFor(const QString &slug)
    {
        if (const auto known = m_stages.find(slug); known != m_stages.end())
            return known->second.get();
        const bool hasDescriptions = QFileInfo::exists(fileOf(describedConnectors.first()));
        const QString absence =
            hasDescriptions ? Prism::absence() : u"the providers' descriptions are not here"_s;
        if (!absence.isEmpty())
            [&] { QSKIP(qPrintable(absence)); }();
        else
            prepare(slug);
        return m_stages.contains(slug) ? m_stages[slug].get() : nullptr;
    }

    void prepare(const QString &slug)
    {
        const auto connector = std::ranges::find(describedConnectors, slug, &DescribedConnector::slug);
        QVERIFY2(
            connector != describedConnectors.end(), qPrintable(u"no description is known for "_s + slug));
        const Result<QJsonObject> document = readDescription(fileOf(*connector));
        QVERIFY2(document, qPrintable(saidBy(document)));
        auto stage = std::make_unique<Stage>(*connector, *document);
        for (const Correction &correction : connector->corrections)
            QVERIFY2(stage->description.correct(correction.pointer, correction.value),
                qPrintable(correction.pointer));
        auto prism = Prism::start(stage->description.excerpt(stage->operations()));
        QVERIFY2(prism, qPrintable(saidBy(prism)));
        stage->prism = std::move(*prism);
        m_stages[slug] = std::move(stage);
    }

    [[nodiscard]] DescribedProvider providerOn(const Stage &stage)
    {
        return DescribedProvider(m_http, stage.description, stage.prism->address(), stage.connector.origin);
    }

private Q_SLOTS:

    void everyStreamOfTheCatalogueIsProven()
    {
        const Result<Catalogue> catalogue = Catalogue::load(embeddedConnectors);
        QVERIFY(catalogue);
        QStringList proven;
        for (const StreamProof &proof : streamProofs)
            proven.append(QString::fromLatin1(proof.connector) + u'/' + QString::fromLatin1(proof.stream));

        QStringList shipped;
        for (const auto &connector : catalogue->entries()) {
            for (const Stream &stream : connector->streams) {
                if (!stream.push) // tests/integration/push writes to the platforms themselves
                    shipped.append(connector->slug + u'/' + stream.name);
            }
        }

        shipped.sort();
        proven.sort();
        QCOMPARE(shipped, proven);
    }

    /// Whatever else a connector says of refusals: too many requests is a reason to wait (RFC 6585).
    void waitsWhenAProviderHasTooManyRequests()
    {
        const Catalogue catalogue = Catalogue::load(embeddedConnectors).value();
        for (const auto &connector : catalogue.entries()) {
            if (connector->streams.isEmpty())
                continue;
            QMap<QString, QString> settings;
            for (const Setting &setting : connector->settings)
                settings[setting.name] =
                    setting.defaultValue.isEmpty() ? setting.example : setting.defaultValue;
            ScriptedHttpClient provider({answered("{}", 429, {{"Retry-After", "3"}}), answered("{}", 200)});

            const StreamReading reading = readStream(
                catalogueConnection(connector->slug, settings), connector->streams.first().name, provider);

            QVERIFY2(reading.calls.size() >= 2, qPrintable(connector->slug));
            QCOMPARE(reading.calls[0].status, 429);
            QVERIFY(reading.calls[1].waitedBefore >= std::chrono::seconds(3));
        }
    }

    void readsWhatTheProviderDescribes_data() { addRows(proofsBy(ProvenBy::Description)); }

    void readsWhatTheProviderDescribes()
    {
        QFETCH(QString, connector);
        QFETCH(QString, stream);
        QFETCH(QString, call);
        const Stage *stage = stageFor(connector);
        if (!stage)
            return;
        DescribedProvider provider = providerOn(*stage);

        const StreamReading reading = readStream(stage->connection, stream, provider);

        QCOMPARE(provider.faults().join(u'\n'), QString());
        QVERIFY2(!reading.error, qPrintable(saidBy(reading.error)));
        for (const ProviderCall &made : provider.calls()) {
            QCOMPARE(made.operation, call);
            QCOMPARE(made.status, 200);
            QVERIFY2(carriesCredential(made.request), made.request.url.constData());
        }
        QVERIFY(!reading.validKeys().isEmpty());
        for (const QByteArray &key : reading.validKeys())
            QVERIFY(!key.isEmpty());
        // Every page is the same example: a list that has a next page goes in a circle, and is said to.
        const QByteArrayList ends{"", "stream.repeatedCursor", "stream.noNews", "stream.shortPages"};
        QVERIFY2(ends.contains(reading.incompleteness.key), qPrintable(reading.incompleteness.text));
        QVERIFY(reading.pages <= 3);
        QCOMPARE(reading.pages, int(provider.calls().size()));
        checkPaths(*stage, *stage->connection.connector->stream(stream), call, provider.calls().first().body);
    }

    void asksForChangesAsTheProviderDescribes_data()
    {
        QList<StreamProof> proofs = proofsBy(ProvenBy::Description);
        proofs.removeIf([](const StreamProof &proof) {
            const auto catalogue = Catalogue::load(embeddedConnectors).value();
            const auto connector = catalogue.connector(QString::fromLatin1(proof.connector));
            const Stream *stream = connector ? connector->stream(QString::fromLatin1(proof.stream)) : nullptr;
            return !stream || !stream->updatedSince;
        });
        addRows(proofs);
    }

    void asksForChangesAsTheProviderDescribes()
    {
        QFETCH(QString, connector);
        QFETCH(QString, stream);
        QFETCH(QString, callForChanges);
        const Stage *stage = stageFor(connector);
        if (!stage)
            return;
        DescribedProvider provider = providerOn(*stage);

        const StreamReading reading =
            readStream(stage->connection, stream, provider, R"({"updated_since":"2024-02-01T09:30:00Z"})");

        QCOMPARE(provider.faults().join(u'\n'), QString());
        QVERIFY2(!reading.error, qPrintable(saidBy(reading.error)));
        const HttpRequest first = provider.calls().first().request;
        QVERIFY2(first.url.contains("2024-02-01") || first.url.contains("17067") ||
                     first.body.contains("2024-02-01") || first.body.contains("17067"),
            (first.url + ' ' + first.body).constData());
        QCOMPARE(provider.calls().first().operation, callForChanges);
    }

    void provesItsCredentialsAsTheProviderDescribes_data()
    {
        QTest::addColumn<QString>("connector");
        for (const DescribedConnector &connector : describedConnectors)
            QTest::addRow("%s", qPrintable(connector.slug)) << connector.slug;
    }

    void provesItsCredentialsAsTheProviderDescribes()
    {
        QFETCH(QString, connector);
        const Stage *stage = stageFor(connector);
        if (!stage)
            return;
        DescribedProvider provider = providerOn(*stage);
        SystemClock clock;
        SeededRandom random;
        CallBudget budget(stage->connection.connector->limits, clock);

        const Result<TrialFindings> findings =
            tryConnection(stage->connection, {provider, clock, random}, budget, {});

        QCOMPARE(provider.faults().join(u'\n'), QString());
        QVERIFY2(findings, qPrintable(saidBy(findings)));
        QCOMPARE(findings->account.isEmpty(), stage->connection.connector->test->account.isEmpty());
    }

    void offersOnlyActionsThatTheProviderDescribes_data()
    {
        provesItsCredentialsAsTheProviderDescribes_data();
    }

    void offersOnlyActionsThatTheProviderDescribes()
    {
        QFETCH(QString, connector);
        const Stage *stage = stageFor(connector);
        if (!stage)
            return;
        const ApiDescription &description = stage->description;

        QStringList unknown;
        for (const Action &action : stage->connection.connector->actions) {
            const QString operation = stage->operationOf(action);
            if (operation.isEmpty())
                unknown.append(action.name);
            for (const Parameter &parameter : action.parameters) {
                if (parameter.in == Parameter::In::Path || operation.isEmpty())
                    continue;
                const QString place = parameter.at.isEmpty() ? parameter.name : parameter.at;
                const QString inItem = place.startsWith(u'/') ? place : u'/' + place;
                const bool isKnown = parameter.in == Parameter::In::Body
                                         ? description.hasBodyMember(operation,
                                               action.batch ? action.batch->items + u"/0"_s + inItem : place)
                                         : description.hasQueryParameter(operation, parameter.name);
                if (!isKnown)
                    unknown.append(action.name + u": "_s + parameter.name);
            }
        }

        QCOMPARE(unknown.join(u'\n'), QString());
    }

    void sendsItemsTogetherAsTheProviderDescribes_data()
    {
        QTest::addColumn<QString>("connector");
        QTest::addColumn<QString>("stream");
        QTest::addColumn<ChangeKind>("kind");
        const Catalogue catalogue = Catalogue::load(embeddedConnectors).value();
        int batches = 0;
        for (const DescribedConnector &described : describedConnectors) {
            const auto connector = catalogue.connector(described.slug);
            const auto row = [&](const Stream &stream, const std::optional<Push::Use> &use, ChangeKind kind) {
                if (!use || !connector->action(use->action)->batch)
                    return;
                QTest::addRow("%s/%s: %s", qPrintable(described.slug), qPrintable(stream.name),
                    qPrintable(changeKindName(kind)))
                    << described.slug << stream.name << kind;
                ++batches;
            };
            for (const Stream &stream : connector->streams) {
                if (!stream.push)
                    continue;
                row(stream, stream.push->create, ChangeKind::Create);
                row(stream, stream.push->update, ChangeKind::Update);
                row(stream, stream.push->remove, ChangeKind::Delete);
            }
        }
        QVERIFY(batches > 0);
    }

    void sendsItemsTogetherAsTheProviderDescribes()
    {
        QFETCH(QString, connector);
        QFETCH(QString, stream);
        QFETCH(ChangeKind, kind);
        const Stage *stage = stageFor(connector);
        if (!stage)
            return;
        DescribedProvider provider = providerOn(*stage);
        const PushMapping mapping =
            PushMapping::make(*stage->connection.connector->stream(stream), stage->connection).value();
        const Action &action = *mapping.action(kind);
        QList<HttpRequest> calls;
        for (const QByteArray sku : {"A-1", "B-2"})
            calls.append(pushRequest(mapping, kind, sku));
        const QByteArrayList items{
            mapping.batch(kind)->itemOf(calls[0]).value(), mapping.batch(kind)->itemOf(calls[1]).value()};

        const Result<Answer> answer = called(*stage, provider, action, mapping.batch(kind)->joined(calls));

        QVERIFY2(answer, qPrintable(saidBy(answer)));
        QCOMPARE(provider.faults().join(u'\n'), QString());
        QCOMPARE(provider.calls().size(), 1);
        QCOMPARE(provider.calls().first().request.body.count("A-1") > 0, kind != ChangeKind::Delete);
        const ItemBatchRule &rule = *action.batch;
        if (rule.results.isEmpty())
            return;
        // The examples are not about our items; that their results would be found says the schema.
        const json::Document body = json::Document::parse(answer->response.body).value();
        QCOMPARE(mapping.batch(kind)->outcomes(body.root(), items).value().size(), 2);
        const QString operation = stage->operationOf(action);
        const auto isDescribed = [&](const QString &path) {
            return stage->description.hasAnswerMember(operation, path);
        };
        for (const QString &list : {rule.results, rule.errors}) {
            QVERIFY2(isDescribed(list), qPrintable(list));
            QVERIFY(std::ranges::any_of(
                rule.resultKey, [&](const QString &key) { return isDescribed(list + key.sliced(1)); }));
        }
        QVERIFY(isDescribed(rule.errors + rule.error.sliced(1)));
    }

private:
    /// Of a change of a product as shops know it.
    [[nodiscard]] static HttpRequest pushRequest(
        const PushMapping &mapping, ChangeKind kind, const QByteArray &sku)
    {
        const auto source = json::Document::parse(
            R"({"sku":")" + sku + R"(","name":"Amber","description":"Warm.","price":{"amount":12.50}})");
        const auto target = json::Document::parse(R"({"id":"512","hs_sku":")" + sku + R"("})");
        const auto wanted = json::Document::parse(mapping.wanted(kind, source->root()).value());
        const bool hasSource = kind != ChangeKind::Delete;
        const bool hasTarget = kind != ChangeKind::Create;
        return mapping
            .request(
                kind, {hasSource ? wanted->root() : json::Value(), hasSource ? source->root() : json::Value(),
                          hasTarget ? target->root() : json::Value()})
            .value();
    }

    [[nodiscard]] static Result<Answer> called(const Stage &stage, DescribedProvider &provider,
        const Action &action, const Result<HttpRequest> &request)
    {
        SystemClock clock;
        SeededRandom random;
        InMemoryCallLog log;
        CallBudget budget(stage.connection.connector->limits, clock);
        IntegrationCaller caller(stage.connection, {provider, clock, random}, budget, log);
        return request ? caller.call(*request, action, {}) : passOn(request);
    }

    [[nodiscard]] static bool carriesCredential(const HttpRequest &request)
    {
        const QByteArray basic = QByteArray("play-username:play-password").toBase64();
        return std::ranges::any_of(request.headers, [&](const HttpHeader &header) {
            return header.value.contains("play-") || header.value == "Basic " + basic;
        });
    }

    /// Every path that the stream looks at is in the schema of the answer, or in its example.
    static void checkPaths(
        const Stage &stage, const Stream &stream, const QString &call, const QByteArray &body)
    {
        const json::Document answer = json::Document::parse(body).value();
        QStringList paths{stream.records, stream.pagination.hasMore, stream.pagination.totalPages};
        const bool isInRecord = stream.pagination.type == Pagination::Type::LastId;
        paths.append(
            isInRecord ? stream.records + stream.pagination.cursor.sliced(1) : stream.pagination.cursor);
        for (const QString &path : stream.key + QStringList{stream.title})
            paths.append(stream.records + path.sliced(1));
        if (stream.updatedSince)
            paths.append(stream.records + stream.updatedSince->path.sliced(1));
        paths.removeAll(QString());
        for (const QString &path : paths) {
            const bool isShown = !JsonPath::parse(path).value().first(answer.root()).value().isMissing();
            QVERIFY2(isShown || stage.description.hasAnswerMember(call, path), qPrintable(path));
        }
    }
};

QTEST_GUILESS_MAIN(CatalogueConformanceTest)

#include "cataloguetest.moc"
