// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/exportfile.h"
#include "tests/unit/client/scriptedtransport.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

HttpResponse piece(const QByteArray &body, const QByteArray &next = {})
{
    HttpResponse response{200, {}, body};
    if (!next.isEmpty())
        response.headers = {{"Link", "</api/v1/plans/7/export?format=json&" + next + ">; rel=\"next\""}};
    return response;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

/// An export to a file, of a server that answers when it is told to.
struct Desk
{
    ScriptedTransport transport;
    Client client{transport, u"org_123"_s};
    QTemporaryDir directory;
    QString path = directory.filePath(u"plan.json"_s);
    std::unique_ptr<QObject> context = std::make_unique<QObject>();
    QList<qint64> sizes;
    QList<Result<>> ends;

    Result<> start(const Export &what)
    {
        return exportToFile(client, context.get(), what, path,
            {[this](qint64 bytes) { sizes.append(bytes); },
                [this](const Result<> &end) { ends.append(end); }});
    }

    void answer(const Result<HttpResponse> &response)
    {
        transport.answerAll(response);
        QCoreApplication::processEvents();
    }
};

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void joinsArraysSomeOfWhichAreEmpty_data()
    {
        QTest::addColumn<QByteArrayList>("pieces");
        QTest::addColumn<QByteArray>("whole");

        QTest::newRow("one") << QByteArrayList{"[1,2]"} << "[1,2]\n"_ba;
        QTest::newRow("one, empty") << QByteArrayList{"[]"} << "[]\n"_ba;
        QTest::newRow("several") << QByteArrayList{"[1,2]", " [3]\n", "[ 4 ]"} << "[1,2,\n3,\n4]\n"_ba;
        QTest::newRow("empty at first") << QByteArrayList{"[]", "[1]"} << "[1]\n"_ba;
        QTest::newRow("empty between") << QByteArrayList{"[1]", "[ ]", "[2]"} << "[1,\n2]\n"_ba;
        QTest::newRow("empty at last") << QByteArrayList{"[1]", "[]"} << "[1]\n"_ba;
        QTest::newRow("all empty") << QByteArrayList{"[]", "[]"} << "[]\n"_ba;
    }

    void joinsArraysSomeOfWhichAreEmpty()
    {
        QFETCH(const QByteArrayList, pieces);
        QFETCH(const QByteArray, whole);
        ExportJoiner joiner(ExportFormat::Json);

        QByteArray text;
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            const bool isLast = i + 1 == pieces.size();
            text += joiner.joined({pieces[i], isLast ? std::nullopt : std::optional(u"next"_s)});
        }

        QCOMPARE(text, whole);
    }

    void leavesTheLinesOfCsvAsTheyAre()
    {
        ExportJoiner joiner(ExportFormat::Csv);

        QCOMPARE(joiner.joined({"a,b\r\n1,2\r\n", u"next"_s}), "a,b\r\n1,2\r\n"_ba);
        QCOMPARE(joiner.joined({"3,4\r\n", std::nullopt}), "3,4\r\n"_ba);
    }

    void writesAFilePieceByPiece()
    {
        Desk desk;

        QVERIFY(desk.start(desk.client.planExport(u"7"_s, ExportFormat::Json)));
        desk.answer(piece("[1,2]", "after=2&limit=2"));
        desk.answer(piece("[]", "after=2.0"));
        QVERIFY(!QFile::exists(desk.path));
        QVERIFY(desk.ends.isEmpty());
        desk.answer(piece("[3]"));

        QCOMPARE(desk.ends.size(), 1);
        QVERIFY(desk.ends.first());
        QCOMPARE(contentOf(desk.path), "[1,2,\n3]\n"_ba);
        QCOMPARE(desk.sizes, (QList<qint64>{4, 4, 9}));
        const QByteArray url = "/api/v1/plans/7/export?format=json";
        QCOMPARE(desk.transport.requests().size(), 3);
        QCOMPARE(desk.transport.requests()[0].url, url);
        QCOMPARE(desk.transport.requests()[1].url, url + "&after=2");
        QCOMPARE(desk.transport.requests()[2].url, url + "&after=2.0");
    }

    void everyExportFindsItsNextCursor_data()
    {
        QTest::addColumn<QByteArray>("next");
        QTest::addColumn<Export>("what");
        QTest::addColumn<QByteArray>("url");

        ScriptedTransport transport;
        const Client client(transport, u"org_123"_s);
        QTest::newRow("a batch") << "after=1.200"_ba << client.batchExport(BatchId{u"b"_s}, ExportFormat::Csv)
                                 << "/api/v1/batches/b/plan/export?format=csv&after=1.200"_ba;
        QTest::newRow("a comparison")
            << "cursor=a%26b%2F1&limit=2"_ba
            << client.comparisonExport(u"7"_s, u"8"_s, u"kind:create"_s, ExportFormat::Csv)
            << "/api/v1/plans/7/comparison/export?with=8&filter=kind%3Acreate&format=csv&cursor=a%26b%2F1"_ba;
        QTest::newRow("records") << "cursor=%D8%A3"_ba
                                 << client.recordsExport(u"shop"_s, u"products"_s, {}, ExportFormat::Csv,
                                        {u"id"_s, u"price"_s})
                                 << "/api/v1/integrations/org_123/shop/streams/products/export"
                                    "?columns=id%2Cprice&format=csv&cursor=%D8%A3"_ba;
    }

    void everyExportFindsItsNextCursor()
    {
        QFETCH(const QByteArray, next);
        QFETCH(const Export, what);
        QFETCH(const QByteArray, url);
        Desk desk;

        QVERIFY(desk.start(what));
        desk.answer(piece("a\r\n", next));

        QCOMPARE(desk.transport.requests().last().url, url);
    }

    void aFailureLeavesTheOldFile_data()
    {
        QTest::addColumn<HttpResponse>("answer");
        QTest::addColumn<QByteArray>("key");

        QTest::newRow("refused") << HttpResponse{500, {}, "x"} << "client.status"_ba;
        QTest::newRow("not JSON") << HttpResponse{200, {}, "<html>"} << "client.notJson"_ba;
        QTest::newRow("no list") << HttpResponse{200, {}, "{}"} << "client.notAList"_ba;
    }

    void aFailureLeavesTheOldFile()
    {
        QFETCH(const HttpResponse, answer);
        QFETCH(const QByteArray, key);
        Desk desk;
        QFile old(desk.path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();

        QVERIFY(desk.start(desk.client.planExport(u"7"_s, ExportFormat::Json)));
        desk.answer(piece("[1]", "after=1"));
        desk.answer(answer);

        QCOMPARE(desk.ends.size(), 1);
        QCOMPARE(desk.ends.first().error().message.key, key);
        QCOMPARE(contentOf(desk.path), "old"_ba);
        QCOMPARE(QDir(desk.directory.path()).entryList(QDir::Files), QStringList{u"plan.json"_s});
    }

    void endsWithItsContext()
    {
        Desk desk;
        QVERIFY(desk.start(desk.client.planExport(u"7"_s, ExportFormat::Json)));
        desk.answer(piece("[1]", "after=1"));

        desk.context.reset();
        desk.answer(piece("[2]"));

        QVERIFY(desk.ends.isEmpty());
        QCOMPARE(QDir(desk.directory.path()).entryList(QDir::Files), QStringList());
    }

    void saysAtOnceThatAPathCannotBeWrittenTo()
    {
        Desk desk;
        desk.path = desk.directory.filePath(u"none/plan.json"_s);

        const Result<> started = desk.start(desk.client.planExport(u"7"_s, ExportFormat::Json));

        QCOMPARE(started.error().code, ErrorCode::InvalidInput);
        QCOMPARE(started.error().message.key, "export.fileWrite");
        QVERIFY(desk.transport.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ExportTest)
#include "exporttest.moc"
