// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/apibench.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

json::Document jsonOf(const HttpResponse &response)
{
    return json::Document::parse(response.body).value_or(json::Document());
}

/// The numbers of the changes on a page.
QList<qint64> numbers(const json::Document &page)
{
    QList<qint64> all;
    for (const json::Value change : page.root()["data"])
        all.append(change["number"].integer().value_or(0));
    return all;
}

/// `[{"id":"p0001","price":1}, …]`
QByteArray products(int count, int price)
{
    QByteArray array;
    for (int i = 1; i <= count; ++i) {
        array += array.isEmpty() ? "[" : ",";
        array += R"({"id":"p)" + QByteArray::number(i).rightJustified(4, '0') + R"(","price":)" +
                 QByteArray::number(price) + R"(,"name":"=1+1"})";
    }
    return array + "]";
}

} // namespace

class PlanRoutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void showsAPlanByItsIdAndByItsNumber()
    {
        ApiBench bench;
        bench.connect();
        const QByteArray id = bench.preview();

        const auto byId = bench.get("/api/v1/plans/" + id);
        const auto byNumber = bench.get("/api/v1/plans/1");
        const auto list = bench.get("/api/v1/plans?integration=salla&status=ready");

        QCOMPARE(byId.text(), byNumber.text());
        QCOMPARE(byId.root()["change_count"].integer(), std::optional<qint64>(3));
        QCOMPARE(list.root()["data"].at(0).raw(), byId.root().raw());
        QCOMPARE(bench.ask("GET", "/api/v1/plans/2").status, 404);
        QCOMPARE(
            bench.get("/api/v1/plans?status=applied").root()["count"].integer(), std::optional<qint64>(0));
    }

    void givesPagesByNumber()
    {
        ApiBench bench;
        bench.connect();
        bench.setRecords("/products", products(5, 1));
        (void)bench.preview();

        const auto middle = bench.get("/api/v1/plans/1/changes?from=3&limit=2");
        const auto next = bench.get("/api/v1/plans/1/changes?limit=2&cursor=" + middle.root()["next"].utf8());

        QCOMPARE(numbers(middle), (QList<qint64>{3, 4}));
        QCOMPARE(middle.root()["total_count"].integer(), std::optional<qint64>(6));
        QCOMPARE(numbers(next), (QList<qint64>{5, 6}));
    }

    void givesFilteredPagesAndWhereTheyBegin()
    {
        ApiBench bench;
        bench.connect();
        bench.setRecords("/products", products(450, 1));
        (void)bench.preview();

        const auto first = bench.get("/api/v1/plans/1/changes?stream=products&limit=2");
        const auto second = bench.get(
            "/api/v1/plans/1/changes?filter=stream:products&limit=2&cursor=" + first.root()["next"].utf8());
        const auto anchors = bench.get("/api/v1/plans/1/anchors?stream=products");
        const auto stock = bench.get("/api/v1/plans/1/changes?filter=-stream:products");

        QCOMPARE(numbers(second), (QList<qint64>{3, 4}));
        QVERIFY(second.root()["total_count"].isNull());
        QCOMPARE(anchors.text(), QByteArray(R"({"step":200,"numbers":[1,201,401],"total_count":450})"));
        QCOMPARE(stock.root()["count"].integer(), std::optional<qint64>(1));
    }

    void countsTheChangesOfEachKindAndField()
    {
        ApiBench bench;
        bench.connect();
        (void)bench.ask("POST", bench.salla("/execute"));
        bench.setRecords("/products",
            R"([{"id":"prd_001","name":"Oud","price":1.2,"tags":["x"]},{"id":"prd_002","name":"Musk"},{"id":"new"}])");
        (void)bench.preview();

        const auto all = bench.get("/api/v1/plans/1/groups");
        const auto named = bench.get("/api/v1/plans/1/groups?filter=key:prd_002");

        QCOMPARE(
            all.text(), QByteArray(R"({"kinds":[{"kind":"create","count":1},{"kind":"update","count":2}],)"
                                   R"("fields":[{"path":"price","count":2},{"path":"tags","count":1}]})"));
        QCOMPARE(named.text(), QByteArray(R"({"kinds":[{"kind":"update","count":1}],)"
                                          R"("fields":[{"path":"price","count":1}]})"));
        QCOMPARE(bench.ask("GET", "/api/v1/plans/1/groups?sort=key").status, 422);
    }

    void saysFieldByFieldWhatAChangeChanges()
    {
        ApiBench bench;
        bench.connect();
        (void)bench.ask("POST", bench.salla("/execute"));
        bench.setRecords("/products",
            R"([{"id":"prd_001","name":"Oud","price":1.1,"tags":["x"]},{"id":"prd_002","name":"Musk"}])");
        (void)bench.preview();

        const auto changes = bench.get("/api/v1/plans/1/changes?kind=update");
        const auto detail = bench.get("/api/v1/plans/1/changes/2");

        QCOMPARE(changes.root()["count"].integer(), std::optional<qint64>(2));
        QCOMPARE(detail.root()["change"]["key"].string(), u"prd_002"_s);
        QCOMPARE(detail.root()["field_changes"].raw().toByteArray(),
            QByteArray(R"([{"path":"price","before":9}])"));
        QCOMPARE(bench.ask("GET", "/api/v1/plans/1/changes/3").status, 404);
        QCOMPARE(bench.ask("GET", "/api/v1/plans/1/changes/x").status, 404);
    }

    void appliesExactlyThePlan()
    {
        ApiBench bench;
        bench.connect();
        const QByteArray id = bench.preview();

        const auto response = bench.ask("POST", "/api/v1/plans/" + id + "/apply");

        QCOMPARE(response.status, 202);
        QCOMPARE(jsonOf(response).root()["kind"].string(), u"apply"_s);
        const QByteArray execution = header(response.headers, "Location").value_or(QByteArray());
        QTRY_COMPARE(bench.get(execution).root()["status"].string(), u"succeeded"_s);
        QCOMPARE(bench.get("/api/v1/plans/1").root()["status"].string(), u"applied"_s);
        QCOMPARE(
            bench.get(bench.salla("/streams/products/records/prd_001")).root()["body"].raw().toByteArray(),
            QByteArray(R"({"id":"prd_001","name":"Oud","price":1.10})"));
        QCOMPARE(bench.ask("POST", "/api/v1/plans/1/apply").status, 409);
    }

    void asksBeforeItDeletesALargePart()
    {
        ApiBench bench;
        bench.connect();
        (void)bench.ask("POST", bench.salla("/execute"));
        bench.setRecords("/products", "[]");
        (void)bench.preview();

        const auto refused = bench.ask("POST", "/api/v1/plans/1/apply");
        const auto confirmed = bench.ask("POST", "/api/v1/plans/1/apply", R"({"confirm":true})");

        QCOMPARE(refused.status, 409);
        QCOMPARE(jsonOf(refused).root()["details"]["key"].string(), u"plan.confirmationNeeded"_s);
        QVERIFY(!bench.get("/api/v1/plans/1").root()["confirmation"]["text"].string().isEmpty());
        QCOMPARE(confirmed.status, 202);
    }

    void refusesATimeoutThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("timeout");
        QTest::newRow("nothing") << "0"_ba;
        QTest::newRow("more than a day") << "86401"_ba;
        QTest::newRow("more than a count of milliseconds holds") << "9223372036854775807"_ba;
    }

    void refusesATimeoutThatIsNone()
    {
        QFETCH(const QByteArray, timeout);
        ApiBench bench;
        bench.connect();
        (void)bench.preview();

        const auto refused =
            bench.ask("POST", "/api/v1/plans/1/apply", R"({"timeout_seconds":)" + timeout + '}');

        QCOMPARE(refused.status, 422);
        QCOMPARE(jsonOf(refused).root()["details"]["fields"]["timeout_seconds"].string(),
            u"must be a whole number from 1 to 86400"_s);
        QCOMPARE(bench.get("/api/v1/plans/1").root()["status"].string(), u"ready"_s);
    }

    void exportsInPiecesThatMakeTheWhole()
    {
        ApiBench bench;
        bench.connect();
        bench.setRecords("/products", products(5, 1));
        (void)bench.preview();

        QByteArray csv;
        QByteArray url = "/api/v1/plans/1/export?format=csv&limit=4";
        int pieces = 0;
        while (!url.isEmpty()) {
            const auto piece = bench.ask("GET", url);
            const QByteArray link = header(piece.headers, "Link").value_or(QByteArray());
            csv += piece.body;
            url = link.mid(1, link.indexOf('>') - 1);
            ++pieces;
        }

        QCOMPARE(pieces, 2);
        const QList<QByteArray> lines = csv.split('\n');
        QCOMPARE(lines.size(), 8); // the head, six changes, and nothing behind the last line
        QVERIFY(lines[0].startsWith("number,stream,kind,key,title,field,before,after,reason"));
        QVERIFY(lines[1].startsWith("1,products,create,p0001,'=1+1,"));
        QVERIFY(lines[6].startsWith("6,inventory,create,A,"));
    }

    void refusesOtherFormats()
    {
        ApiBench bench;
        bench.connect();
        (void)bench.preview();

        QCOMPARE(bench.ask("GET", "/api/v1/plans/1/export?format=xml").status, 422);
        QCOMPARE(bench.ask("GET", "/api/v1/plans/1/export").status, 200);
        QCOMPARE(bench.get("/api/v1/plans/1/refused").root()["count"].integer(), std::optional<qint64>(0));
    }
};

QTEST_GUILESS_MAIN(PlanRoutesTest)
#include "planroutestest.moc"
