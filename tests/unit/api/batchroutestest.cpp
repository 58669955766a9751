// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/gate.h"
#include "tests/support/apibench.h"
#include "tests/support/immediatechanges.h"

#include <QTest>

#include <future>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

json::Document jsonOf(const HttpResponse &response)
{
    return json::Document::parse(response.body).value_or(json::Document());
}

QByteArray tokenOf(const HttpRequest &request)
{
    return header(request.headers, "Authorization").value_or(QByteArray()).mid(7);
}

/// Three integrations as in Linkit's example, told apart by their tokens.
class Trade
{
public:
    Trade()
    {
        bench.setPlatform("/me", [](const HttpRequest &) { return answered(R"({"name":"Acme"})"); });
        for (const QByteArray slug : {"salla", "noon", "amazon"})
            install(slug);
    }

    void install(const QByteArray &slug)
    {
        const QByteArray integrations = "/api/v1/integrations/" + bench.organization();
        const auto installed = bench.ask(
            "POST", integrations, R"({"slug":")" + slug + R"(","document":)" + sallaDocument() + "}");
        const auto connected = bench.ask("PUT", integrations + '/' + slug + "/credentials",
            R"({"credentials":{"token":")" + slug + R"("}})");
        if (installed.status != 201 || connected.status != 200)
            QTest::qFail(connected.body.constData(), __FILE__, __LINE__);
    }

    /// Its products are asked for with so much time passing, and are refused to whom `refused` says.
    void setProducts(const QMap<QByteArray, int> &milliseconds, const QByteArray &refused)
    {
        bench.setPlatform("/products", [=, this](const HttpRequest &request) {
            const QByteArray token = tokenOf(request);
            bench.clock.advance(Milliseconds(milliseconds.value(token)));
            return token == refused ? answered(R"({"error":"bad token"})", 401) : answered("[]");
        });
    }

    HttpResponse execute(const QByteArray &body, const HttpHeaders &headers = {})
    {
        return bench.ask(
            "POST", "/api/v1/integrations/" + bench.organization() + "/execute-batch", body, headers);
    }

    /// Starts one without waiting for it; its address.
    QByteArray begin(const QByteArray &body)
    {
        const auto response = execute(body, {{"Prefer", "respond-async"}});
        if (response.status != 202)
            QTest::qFail(response.body.constData(), __FILE__, __LINE__);
        return header(response.headers, "Location").value_or(QByteArray());
    }

    QString status(const QByteArray &batch) { return bench.get(batch).root()["status"].string(); }

    QStringList memberStatuses(const QByteArray &batch)
    {
        QStringList statuses;
        const auto document = bench.get(batch);
        for (const json::Value member : document.root()["members"])
            statuses.append(member["status"].string());
        return statuses;
    }

    ApiBench bench;
};

/// The first request of each integration waits until it may go on.
class Barrier
{
public:
    void attach(Trade &trade)
    {
        trade.bench.setPlatform("/products", [this](const HttpRequest &) {
            std::unique_lock lock(m_mutex);
            ++m_waiting;
            m_most = std::max(m_most, m_waiting);
            m_changed.notify_all();
            m_changed.wait(lock, [this] { return m_isOpen; });
            --m_waiting;
            return answered("[]");
        });
    }

    void awaitWaiting(int count)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_waiting >= count; });
    }

    void open()
    {
        const std::scoped_lock lock(m_mutex);
        m_isOpen = true;
        m_changed.notify_all();
    }

    int most()
    {
        const std::scoped_lock lock(m_mutex);
        return m_most;
    }

private:
    std::mutex m_mutex; ///< Guards all below.
    std::condition_variable m_changed;
    int m_waiting = 0;
    int m_most = 0;
    bool m_isOpen = false;
};

} // namespace

/// Linkit's execute-batch to the letter (seed 000), and what goes beyond it.
class BatchRoutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void answersAsTheDocumentDoes()
    {
        Trade trade;
        trade.setProducts({{"salla", 1523}, {"noon", 2156}, {"amazon", 844}}, "amazon");

        const auto response = trade.execute(R"({"slugs":["salla","noon","amazon"],"max_concurrent":1})");

        QCOMPARE(response.status, 200);
        QCOMPARE(response.body,
            QByteArray(
                R"({"total_requests":3,"successful":2,"failed":1,"total_duration_ms":4523,"results":[)"
                R"({"slug":"salla","success":true,"duration_ms":1523,"error":null},)"
                R"({"slug":"noon","success":true,"duration_ms":2156,"error":null},)"
                R"({"slug":"amazon","success":false,"duration_ms":844,"error":"Authentication failed"}]})"));
    }

    void takesTheDocumentedRequest()
    {
        Trade trade;

        const auto response = trade.execute(R"({"slugs":["salla","noon","amazon"],"max_concurrent":2})");

        QCOMPARE(response.status, 200);
        QCOMPARE(jsonOf(response).root()["successful"].integer(), std::optional<qint64>(3));
    }

    void runsNoMoreAtATimeThanAskedFor()
    {
        Trade trade;
        Barrier barrier;
        barrier.attach(trade);

        const QByteArray batch = trade.begin(R"({"slugs":["salla","noon","amazon"],"max_concurrent":2})");
        barrier.awaitWaiting(2);
        const QStringList meanwhile = trade.memberStatuses(batch);
        barrier.open();

        QTRY_COMPARE(trade.status(batch), u"succeeded"_s);
        QCOMPARE(meanwhile, (QStringList{u"running"_s, u"running"_s, u"waiting"_s}));
        QCOMPARE(barrier.most(), 2);
    }

    void runsNothingWhenOneIsNotInstalled()
    {
        Trade trade;

        const auto response = trade.execute(R"({"slugs":["salla","nonexistent"]})");

        QCOMPARE(response.status, 404);
        QCOMPARE(response.body,
            QByteArray(R"({"code":404,"error":"Integration not found","details":{"slug":"nonexistent"}})"));
        QCOMPARE(trade.bench.get("/api/v1/executions").root()["count"].integer(), std::optional<qint64>(0));
        QCOMPARE(trade.bench.get("/api/v1/batches").root()["count"].integer(), std::optional<qint64>(0));
    }

    void saysOfAMemberThatMayNotRunWhy()
    {
        Trade trade;
        QCOMPARE(trade.bench.ask("POST", trade.bench.salla("/pause")).status, 200);

        const auto response = trade.execute(R"({"slugs":["salla","noon"]})");

        QCOMPARE(response.status, 200);
        const auto document = jsonOf(response);
        QCOMPARE(document.root()["results"].at(0)["error"].string(),
            u"Cannot run salla: it is paused. Resume it first."_s);
        QCOMPARE(document.root()["results"].at(1)["success"].boolean(), std::optional(true));
    }

    void refusesWhatItCannotMean_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("error");

        QTest::newRow("neither slugs nor filter")
            << QByteArray("{}") << u"slugs must be given, or else filter; one of the two"_s;
        QTest::newRow("both") << QByteArray(R"({"slugs":["salla"],"filter":"status:active"})")
                              << u"slugs must be given, or else filter; one of the two"_s;
        QTest::newRow("none at a time") << QByteArray(R"({"slugs":["salla"],"max_concurrent":0})")
                                        << u"max_concurrent must be a whole number from 1 to 100"_s;
        QTest::newRow("a misspelt member")
            << QByteArray(R"({"slugs":["salla"],"dryrun":true})") << u"dryrun is not known here"_s;
        QTest::newRow("one twice") << QByteArray(R"({"slugs":["salla","salla"]})")
                                   << u"Cannot start the batch: salla is named twice."_s;
        QTest::newRow("none") << QByteArray(R"({"slugs":[]})")
                              << u"Cannot start a batch of 0 integrations: it has from 1 to 1000."_s;
    }

    void refusesWhatItCannotMean()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, error);
        Trade trade;

        const auto response = trade.execute(body);

        QCOMPARE(response.status, 422);
        const auto document = jsonOf(response);
        const QString detail = document.root()["details"]["detail"].string();
        QVERIFY2(
            document.root()["error"].string() == error || detail.contains(error), response.body.constData());
    }

    void takesThoseThatPassAFilterIfTheyAreAsManyAsExpected()
    {
        Trade trade;
        QCOMPARE(trade.bench.ask("POST", trade.bench.salla("/pause")).status, 200);

        const auto wrong = trade.execute(R"({"filter":"status:active","expected_count":3})");
        const auto right = trade.execute(R"({"filter":"status:active","expected_count":2})");

        QCOMPARE(wrong.status, 409);
        QCOMPARE(jsonOf(wrong).root()["error"].string(),
            u"Cannot start the batch: 2 integrations pass the filter, not 3. Look at them again."_s);
        QCOMPARE(right.status, 200);
        QCOMPARE(jsonOf(right).root()["results"].at(0)["slug"].string(), u"amazon"_s);
        QCOMPARE(jsonOf(right).root()["total_requests"].integer(), std::optional<qint64>(2));
    }

    void startsNoMoreAfterSoManyFailures()
    {
        Trade trade;
        trade.setProducts({}, "salla");

        const auto response =
            trade.execute(R"({"slugs":["salla","noon","amazon"],"max_concurrent":1,"stop_after":1})");

        const auto document = jsonOf(response);
        QCOMPARE(document.root()["failed"].integer(), std::optional<qint64>(3));
        QCOMPARE(document.root()["results"].at(2)["error"].string(),
            u"Not started: the batch stopped when 1 had failed"_s);
        const auto list = trade.bench.get("/api/v1/batches");
        QCOMPARE(list.root()["data"].at(0)["status"].string(), u"stopped"_s);
        QCOMPARE(trade.bench.get("/api/v1/executions").root()["count"].integer(), std::optional<qint64>(1));
    }

    void resumesWhatWasNotStartedAndWhatFailedOnlyWhenAsked()
    {
        Trade trade;
        trade.setProducts({}, "salla");
        (void)trade.execute(R"({"slugs":["salla","noon","amazon"],"max_concurrent":1,"stop_after":1})");
        const QByteArray batch =
            "/api/v1/batches/" + trade.bench.get("/api/v1/batches").root()["data"].at(0)["id"].utf8();
        trade.setProducts({}, {});

        const auto resumed = trade.bench.ask("POST", batch + "/resume");

        QCOMPARE(resumed.status, 202);
        QTRY_COMPARE(trade.status(batch), u"failed"_s);
        QCOMPARE(trade.memberStatuses(batch), (QStringList{u"failed"_s, u"succeeded"_s, u"succeeded"_s}));
        QCOMPARE(trade.bench.ask("POST", batch + "/resume").status, 409);
        QCOMPARE(trade.bench.ask("POST", trade.bench.salla("/reconnect")).status, 200);
        QCOMPARE(trade.bench.ask("POST", batch + "/resume", R"({"retry_failed":true})").status, 202);
        QTRY_COMPARE(trade.status(batch), u"succeeded"_s);
    }

    void cancelsWhatRunsAndStartsNothingMore()
    {
        Trade trade;
        Barrier barrier;
        barrier.attach(trade);
        const QByteArray batch = trade.begin(R"({"slugs":["salla","noon"],"max_concurrent":1})");
        barrier.awaitWaiting(1);

        const auto cancelled = trade.bench.ask("POST", batch + "/cancel");
        barrier.open();

        QCOMPARE(cancelled.status, 202);
        QTRY_COMPARE(trade.status(batch), u"cancelled"_s);
        QCOMPARE(trade.memberStatuses(batch), (QStringList{u"cancelled"_s, u"waiting"_s}));
        QCOMPARE(trade.bench.ask("POST", batch + "/cancel").status, 409);
        const auto audit = trade.bench.get("/api/v1/audit");
        QStringList actions;
        for (const json::Value row : audit.root()["data"])
            actions.append(row["action"].string());
        QVERIFY(actions.contains(u"batch.run"_s) && actions.contains(u"batch.cancel"_s));
    }

    void showsDryRunsAsOnePlanAndAppliesItTogether()
    {
        Trade trade;
        const QByteArray batch = trade.begin(R"({"slugs":["salla","noon"],"dry_run":true})");
        QTRY_COMPARE(trade.status(batch), u"succeeded"_s);

        const auto plan = trade.bench.get(batch + "/plan");
        const auto csv = trade.bench.ask("GET", batch + "/plan/export?format=csv");
        const auto first = trade.bench.ask("GET", batch + "/plan/export");
        const QByteArray link = header(first.headers, "Link").value_or(QByteArray());
        const auto second = trade.bench.ask("GET", link.mid(1, link.indexOf('>') - 1));
        const auto applied = trade.bench.ask("POST", batch + "/plan/apply", R"({"confirm":true})");

        QCOMPARE(plan.root()["counts"].raw().toByteArray(),
            QByteArray(R"({"create":6,"update":0,"delete":0,"unchanged":0,"invalid":0})"));
        QCOMPARE(plan.root()["change_count"].integer(), std::optional<qint64>(6));
        QCOMPARE(plan.root()["plans"].size(), 2);
        QVERIFY(
            csv.body.startsWith("integration,number,stream,kind,key,title,field,before,after,reason,request,"
                                "request_body,outcome\r\n"
                                "salla,1,products,create,prd_001,Oud,"));
        QCOMPARE(jsonOf(first).root().size(), 3);
        QCOMPARE(jsonOf(second).root().at(0)["integration"].string(), u"noon"_s);
        QVERIFY(!header(second.headers, "Link"));
        QCOMPARE(applied.status, 202);
        const QByteArray applying = "/api/v1/batches/" + jsonOf(applied).root()["id"].utf8();
        QTRY_COMPARE(trade.status(applying), u"succeeded"_s);
        QCOMPARE(
            trade.bench.get(batch + "/plan").root()["applied_count"].integer(), std::optional<qint64>(6));
        QCOMPARE(trade.bench.ask("POST", batch + "/plan/apply").status, 409);
    }

    void letsAKeyStartTenAMinute()
    {
        Trade trade;
        ApiGate gate(
            trade.bench.api(),
            [](const Secret &) {
                return std::optional(Caller{u"key:ci"_s, u"CI"_s, Role::Admin});
            },
            trade.bench.changes(), trade.bench.clock);
        const HttpRequest request{"POST", HttpEffect::Write,
            "/api/v1/integrations/" + trade.bench.organization() + "/execute-batch",
            {{"Authorization", "a-token"}}, R"({"slugs":["salla"],"dry_run":true})"};
        QList<int> statuses;

        for (int i = 0; i < 11; ++i) {
            std::promise<HttpResponse> answer;
            gate.handle(
                request, {[&answer](HttpResponse response) { answer.set_value(std::move(response)); }, {}});
            const HttpResponse response = answer.get_future().get();
            trade.bench.check(request, response);
            statuses.append(response.status);
        }

        QCOMPARE(statuses.mid(0, 10), QList<int>(10, 200));
        QCOMPARE(statuses.last(), 429);
    }
};

QTEST_GUILESS_MAIN(BatchRoutesTest)
#include "batchroutestest.moc"
