// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/apibench.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

/// `different products/prd_001`, line by line.
QStringList said(const json::Document &page)
{
    QStringList texts;
    for (const json::Value line : page.root()["data"]) {
        texts.append(line["verdict"].string() + u' ' + line["stream"].string() + u'/' + line["key"].string());
    }
    return texts;
}

/// The URL behind `Link`; empty at the end.
QByteArray linkOf(const HttpResponse &response)
{
    const QByteArray link = header(response.headers, "Link").value_or(QByteArray());
    return link.isEmpty() ? link : link.sliced(1, link.indexOf('>') - 1);
}

QByteArray firstProducts()
{
    return R"([{"id":"prd_001","name":"Oud","price":1.10},{"id":"prd_002","name":"Musk","price":9},
{"id":"prd_003","name":"=1+1","price":12345678901234567890.10}])";
}

QByteArray secondProducts()
{
    return R"([{"id":"prd_001","name":"Oud","price":1.20},{"id":"prd_003","name":"=1+1","price":12345678901234567890.10},
{"id":"prd_004","name":"Rose","price":4}])";
}

/// With a key that has a slash, a name that is a formula, and a price that no double can hold.
QByteArray numberedProduct(int number)
{
    return QByteArray(R"({"id":"p/KEY","name":"=1+1","price":PRICE})")
        .replace("KEY", QByteArray::number(10000 + number))
        .replace("PRICE", QByteArray::number(number) + ".1000000000000000000001");
}

} // namespace

class ComparisonRoutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void comparesTwoPlans()
    {
        ApiBench bench;
        twoPlans(bench);

        const auto page = bench.get("/api/v1/plans/1/comparison?with=2&filter=stream:products");
        const auto summary = bench.get("/api/v1/plans/1/comparison/summary?with=2");

        QCOMPARE(said(page), (QStringList{u"different products/prd_001"_s, u"only_first products/prd_002"_s,
                                 u"same products/prd_003"_s, u"only_second products/prd_004"_s}));
        const json::Value first = page.root()["data"].at(0);
        QCOMPARE(first["field_changes"].raw().toByteArray(),
            QByteArray(R"([{"path":"price","before":1.10,"after":1.20}])"));
        QCOMPARE(first["first"].raw().toByteArray(), QByteArray(R"({"number":1,"kind":"create"})"));
        QCOMPARE(summary.root()["same"].integer(), std::optional<qint64>(2)); // and the one of inventory
        QCOMPARE(summary.root()["fields"].raw().toByteArray(),
            QByteArray(R"([{"path":"price","count":1,"examples":["products/prd_001"]}])"));
        QVERIFY(summary.root()["performed"].isNull());
    }

    void pagesGoOnWhereTheLastOneEnded()
    {
        ApiBench bench;
        twoPlans(bench);

        QStringList all;
        QByteArray cursor;
        do {
            const auto page = bench.get("/api/v1/plans/1/comparison?with=2&limit=1&cursor=" + cursor);
            all += said(page);
            cursor = page.root()["next"].utf8();
        } while (!cursor.isEmpty());

        QCOMPARE(all, said(bench.get("/api/v1/plans/1/comparison?with=2")));
        QCOMPARE(all.size(), 5);
    }

    void exportsAComparisonPieceByPiece()
    {
        ApiBench bench;
        twoPlans(bench);

        const auto csv = bench.ask("GET",
            "/api/v1/plans/1/comparison/export?with=2&format=csv&filter=-verdict:same%20stream:products");
        const auto json = bench.ask("GET", "/api/v1/plans/1/comparison/export?with=2");

        QCOMPARE(linkOf(csv), QByteArray());
        QCOMPARE(csv.body,
            QByteArray("verdict,stream,key,title,first_number,first_kind,second_number,second_kind,stored_by,"
                       "field,first,second\r\n"
                       "different,products,prd_001,Oud,1,create,1,create,,price,1.10,1.20\r\n"
                       "only_first,products,prd_002,Musk,2,create,,,,,,\r\n"
                       "only_second,products,prd_004,Rose,,,3,create,,,,\r\n"));
        QCOMPARE(json::Document::parse(json.body).value().root().size(), 5);
    }

    void refusesWhatCannotBeCompared()
    {
        ApiBench bench;
        twoPlans(bench);

        QCOMPARE(bench.ask("GET", "/api/v1/plans/1/comparison").status, 422);
        QCOMPARE(bench.ask("GET", "/api/v1/plans/1/comparison?with=99").status, 404);
        QCOMPARE(bench.ask("GET", "/api/v1/plans/1/comparison?with=2&cursor=x").status, 422);
        QCOMPARE(bench.ask("GET", "/api/v1/plans/1/comparison?with=2&filter=verdict:none").status, 422);
        QCOMPARE(bench.ask("GET", "/api/v1/plans/1/comparison/export?with=2&format=xml").status, 422);
    }

    void saysWhatBecameOfAPlan()
    {
        ApiBench bench;
        connectDeletingFreely(bench);
        bench.setRecords("/products", firstProducts());
        (void)bench.preview();
        const auto before = bench.get("/api/v1/plans/1/comparison/summary?with=stored");
        apply(bench);
        const auto applied = bench.get("/api/v1/plans/1/comparison/summary?with=stored");
        bench.setRecords("/products", secondProducts());
        QCOMPARE(bench.ask("POST", bench.salla("/execute")).status, 200);

        const auto page = bench.get("/api/v1/plans/1/comparison?with=stored");
        const auto summary = bench.get("/api/v1/plans/1/comparison/summary?with=stored");

        QCOMPARE(before.root()["only_first"].integer(), std::optional<qint64>(4));
        QCOMPARE(before.root()["performed"].integer(), std::optional<qint64>(0));
        QCOMPARE(before.root()["applied_by"].size(), 0);
        QCOMPARE(applied.root()["same"].integer(), std::optional<qint64>(4));
        QCOMPARE(applied.root()["performed"].integer(), std::optional<qint64>(4));
        QCOMPARE(applied.root()["applied_by"].size(), 1);
        QCOMPARE(said(page), (QStringList{u"different products/prd_001"_s, u"only_first products/prd_002"_s,
                                 u"same products/prd_003"_s, u"same inventory/A"_s}));
        const json::Value moved = page.root()["data"].at(0);
        const json::Value kept = page.root()["data"].at(2);
        QCOMPARE(moved["field_changes"].raw().toByteArray(),
            QByteArray(R"([{"path":"price","before":1.10,"after":1.20}])"));
        QVERIFY(moved["performed"].boolean().value());
        QVERIFY(moved["stored"]["execution_id"].string() != kept["stored"]["execution_id"].string());
        QCOMPARE(summary.root()["applied_by"].at(0).string(), kept["stored"]["execution_id"].string());
    }

    void comparesTwoExecutions()
    {
        ApiBench bench;
        twoPlans(bench);
        const auto list = bench.get("/api/v1/executions");
        const QByteArray second = list.root()["data"].at(0)["id"].utf8();
        const QByteArray first = list.root()["data"].at(1)["id"].utf8();

        const auto comparison = bench.get("/api/v1/executions/" + first + "/comparison?with=" + second);

        QCOMPARE(comparison.root()["first"]["id"].utf8(), first);
        const json::Value products = comparison.root()["streams"].at(0);
        QCOMPARE(products["first"]["created"].integer(), std::optional<qint64>(3));
        QCOMPARE(products["second"]["fetched"].integer(), std::optional<qint64>(3));
        QCOMPARE(comparison.root()["calls"].size(), 3);
        const json::Value call = comparison.root()["calls"].at(2);
        QCOMPARE(call["place"].string(), u"GET https://api.salla.dev/products"_s);
        QCOMPARE(call["first"]["calls"].integer(), std::optional<qint64>(1));
        QCOMPARE(call["second"]["errors"].integer(), std::optional<qint64>(0));
        QCOMPARE(bench.ask("GET", "/api/v1/executions/" + first + "/comparison?with=x").status, 404);
        QCOMPARE(bench.ask("GET", "/api/v1/executions/" + first + "/comparison").status, 422);
    }

    void sumsCallsUpOverTime()
    {
        ApiBench bench;
        bench.connect();
        (void)bench.preview();
        bench.setPlatform("/products", [](const HttpRequest &) { return answered("{}", 404); });
        (void)bench.ask("POST", bench.salla("/execute"));

        const auto hours = bench.get(bench.salla("/statistics"));
        const auto days = bench.get(bench.salla("/statistics?bucket=day&from=30d"));

        QCOMPARE(hours.root()["data"].size(), 1);
        const json::Value hour = hours.root()["data"].at(0);
        QCOMPARE(hour["calls"].integer(), std::optional<qint64>(4));
        QCOMPARE(hour["errors"].raw().toByteArray(), QByteArray(R"({"client":1})"));
        QCOMPARE(hour["error_rate"].number(), std::optional(0.25));
        QCOMPARE(hour["departures"].size(), 0);
        QCOMPARE(days.root()["total"]["calls"].integer(), std::optional<qint64>(4));
        QCOMPARE(bench.ask("GET", bench.salla("/statistics?from=90d")).status, 422);
        QCOMPARE(bench.ask("GET", bench.salla("/statistics?bucket=week")).status, 422);
        QCOMPARE(bench.ask("GET", bench.salla("/statistics?from=1h&to=2h")).status, 422);
    }

    void sumsUpExecutionsOverTime()
    {
        ApiBench bench;
        bench.connect();
        (void)bench.preview();
        bench.setPlatform("/products", [](const HttpRequest &) { return answered("{}", 404); });
        (void)bench.ask("POST", bench.salla("/execute"));

        bench.clock.advance(std::chrono::seconds(1));
        const auto figures = bench.get("/api/v1/executions/figures?from=2h&bucket_minutes=30");

        QCOMPARE(figures.root()["data"].size(), 1);
        const json::Value bucket = figures.root()["data"].at(0);
        QCOMPARE(bucket["integration"].string(), u"salla"_s);
        QCOMPARE(bucket["statuses"].raw().toByteArray(), QByteArray(R"({"succeeded":1,"failed":1})"));
        QCOMPARE(bucket["changed"].integer(), std::optional<qint64>(0));
        QVERIFY(bucket["last_succeeded_at"].isString());
        QCOMPARE(bench.ask("GET", "/api/v1/executions/figures?from=30d&bucket_minutes=1").status, 422);
        QCOMPARE(bench.ask("GET", "/api/v1/executions/figures?bucket_minutes=0").status, 422);
        QCOMPARE(bench.ask("GET", "/api/v1/executions/figures?to=3h&from=1h").status, 422);
    }

    void listsNothingAsRunningWhenAllHasEnded()
    {
        ApiBench bench;
        bench.connect();
        (void)bench.preview();

        QCOMPARE(bench.get("/api/v1/executions?status=running,queued").root()["data"].size(), 0);
        QCOMPARE(bench.get("/api/v1/executions?status=succeeded").root()["data"].size(), 1);
    }

    void tellsWhereThePagesOfRecordsBegin_data()
    {
        QTest::addColumn<int>("records");
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<QByteArray>("anchors");
        const QByteArray none = R"({"step":200,"cursors":[],"total_count":0})";
        QTest::newRow("one page") << 200 << QByteArray()
                                  << QByteArray(R"({"step":200,"cursors":[""],"total_count":200})");
        QTest::newRow("three pages")
            << 450 << QByteArray()
            << QByteArray(R"({"step":200,"cursors":["","p/10200","p/10400"],"total_count":450})");
        QTest::newRow("filtered")
            << 450 << QByteArray("?filter=key:p/10")
            << QByteArray(R"({"step":200,"cursors":["","p/10200","p/10400"],"total_count":450})");
        QTest::newRow("few pass") << 450 << QByteArray("?key=p/1044")
                                  << QByteArray(R"({"step":200,"cursors":[""],"total_count":10})");
        QTest::newRow("none pass") << 450 << QByteArray("?title=rose") << none;
        QTest::newRow("nothing stored") << 0 << QByteArray() << none;
    }

    void tellsWhereThePagesOfRecordsBegin()
    {
        QFETCH(const int, records);
        QFETCH(const QByteArray, filter);
        QFETCH(const QByteArray, anchors);
        ApiBench bench;
        bench.connect();
        QByteArrayList products;
        for (int number = 1; number <= records; ++number)
            products.append(numberedProduct(number));
        bench.setRecords("/products", '[' + products.join(',') + ']');
        if (records > 0)
            QCOMPARE(bench.ask("POST", bench.salla("/execute")).status, 200);

        QCOMPARE(bench.get(bench.salla("/streams/products/anchors" + filter)).text(), anchors);
    }

    void entersRecordsAtAnAnchor()
    {
        ApiBench bench;
        bench.connect();
        QByteArrayList products;
        for (int number = 1; number <= 450; ++number)
            products.append(numberedProduct(number));
        bench.setRecords("/products", '[' + products.join(',') + ']');
        QCOMPARE(bench.ask("POST", bench.salla("/execute")).status, 200);

        const auto page = bench.get(bench.salla("/streams/products/records?limit=200&cursor=p%2F10200"));

        QCOMPARE(page.root()["data"].at(0)["key"].string(), u"p/10201"_s);
        QCOMPARE(page.root()["data"].at(199)["key"].string(), u"p/10400"_s);
    }

    void filtersRecordsByFieldTimeAndExecution()
    {
        ApiBench bench;
        connectDeletingFreely(bench);
        bench.setRecords("/products", firstProducts());
        QCOMPARE(bench.ask("POST", bench.salla("/execute")).status, 200);
        bench.clock.advance(std::chrono::hours(3));
        bench.setRecords("/products", secondProducts());
        QCOMPARE(bench.ask("POST", bench.salla("/execute")).status, 200);
        const QByteArray last = bench.get("/api/v1/executions").root()["data"].at(0)["id"].utf8();
        const auto keys = [&](const QByteArray &query) {
            QStringList found;
            const auto page = bench.get(bench.salla("/streams/products/records" + query));
            for (const json::Value record : page.root()["data"])
                found.append(record["key"].string());
            return found;
        };

        QCOMPARE(keys("?filter=field:price=1.2"), QStringList{u"prd_001"_s});
        QCOMPARE(keys("?filter=field:name=Rose"), QStringList{u"prd_004"_s});
        QCOMPARE(keys("?filter=field:colour"), QStringList());
        QCOMPARE(keys("?title=OUD"), QStringList{u"prd_001"_s});
        QCOMPARE(keys("?execution=" + last), (QStringList{u"prd_001"_s, u"prd_004"_s}));
        QCOMPARE(keys("?after=1h"), (QStringList{u"prd_001"_s, u"prd_004"_s}));
        QCOMPARE(keys("?before=1h"), QStringList{u"prd_003"_s});
    }

    void tellsWhatARecordWasBefore()
    {
        ApiBench bench;
        connectDeletingFreely(bench);
        bench.setRecords("/products", firstProducts());
        QCOMPARE(bench.ask("POST", bench.salla("/execute")).status, 200);
        bench.setRecords("/products", secondProducts());
        QCOMPARE(bench.ask("POST", bench.salla("/execute")).status, 200);
        const QByteArray last = bench.get("/api/v1/executions").root()["data"].at(0)["id"].utf8();

        const auto changed = bench.get(bench.salla("/streams/products/records/prd_001/versions"));
        const auto gone = bench.get(bench.salla("/streams/products/records/prd_002/versions"));
        const auto untouched = bench.get(bench.salla("/streams/products/records/prd_003/versions"));

        const json::Value step = changed.root()["data"].at(0);
        QCOMPARE(step["kind"].string(), u"update"_s);
        QCOMPARE(step["execution_id"].utf8(), last);
        QCOMPARE(step["fields"].raw().toByteArray(), QByteArray(R"(["price"])"));
        QCOMPARE(step["before"]["price"].raw().toByteArray(), QByteArray("1.10"));
        QCOMPARE(gone.root()["data"].at(0)["kind"].string(), u"delete"_s);
        QCOMPARE(untouched.root()["count"].integer(), std::optional<qint64>(0));
    }

    void exportsRecordsToTheLastDigitPieceByPiece()
    {
        ApiBench bench;
        bench.connect();
        QByteArrayList products;
        for (int i = 0; i < 1203; ++i)
            products.append(numberedProduct(i));
        bench.setRecords("/products", '[' + products.join(',') + ']');
        QCOMPARE(bench.ask("POST", bench.salla("/execute")).status, 200);

        QByteArray csv;
        int pieces = 0;
        QByteArray url = bench.salla("/streams/products/export?format=csv&columns=price,name");
        while (!url.isEmpty()) {
            const auto piece = bench.ask("GET", url);
            QCOMPARE(piece.status, 200);
            csv += piece.body;
            url = linkOf(piece);
            ++pieces;
        }
        QByteArrayList lines = csv.split('\n');

        QCOMPARE(pieces, 3);
        QCOMPARE(lines.size(), 1203 + 2); // the head and the end
        QCOMPARE(lines[0], QByteArray("key,title,created_at,updated_at,execution_id,price,name\r"));
        for (int i = 0; i < 1203; ++i) {
            QVERIFY(lines[i + 1].startsWith("p/" + QByteArray::number(10000 + i) + ",'=1+1,"));
            QVERIFY(lines[i + 1].endsWith(',' + QByteArray::number(i) + ".1000000000000000000001,'=1+1\r"));
        }
        const auto json = bench.ask("GET", bench.salla("/streams/products/export?filter=key:10007"));
        QCOMPARE(json::Document::parse(json.body).value().root().at(0)["body"]["price"].raw().toByteArray(),
            QByteArray("7.1000000000000000000001"));
    }

private:
    static void connectDeletingFreely(ApiBench &bench)
    {
        bench.connect();
        QCOMPARE(bench.ask("PATCH", bench.salla(), R"({"delete_share_limit":100})").status, 200);
    }

    static void twoPlans(ApiBench &bench)
    {
        connectDeletingFreely(bench);
        bench.setRecords("/products", firstProducts());
        (void)bench.preview();
        bench.setRecords("/products", secondProducts());
        (void)bench.preview();
    }

    static void apply(ApiBench &bench)
    {
        const auto started = bench.ask("POST", "/api/v1/plans/1/apply");
        QCOMPARE(started.status, 202);
        const QByteArray id = json::Document::parse(started.body).value().root()["id"].utf8();
        QTRY_COMPARE(bench.get("/api/v1/executions/" + id).root()["status"].string(), u"succeeded"_s);
    }
};

QTEST_GUILESS_MAIN(ComparisonRoutesTest)
#include "comparisonroutestest.moc"
