// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/badinput/shopdesk.h"
#include "tests/integration/badinput/shopplatform.h"
#include "tests/support/testcertificates.h"

#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

using Connection = ScriptedServer::Connection;

const QByteArray stored = R"({"id":1,"name":"Oud","price":10.50},{"id":2,"name":"Musk","price":7},)"
                          R"({"id":3,"name":"Amber","price":99})";

QByteArray page(const QByteArray &records)
{
    return "{\"data\":[" + records + "],\"pages\":1}";
}

/// `%1` and `%2` are the platform, and another one that speaks TLS with a certificate that nobody knows.
const QByteArray documentPattern = R"({
  "slug": "shop", "name": "Shop", "type": "ecommerce", "version": "1.0.0", "baseUrl": "%1",
  "auth": { "type": "bearer" },
  "limits": { "responseMegabytes": 1 },
  "test": { "action": "Ping", "account": "$.account" },
  "actions": [
    { "name": "Ping", "method": "GET", "endpoint": "/ping" },
    { "name": "List", "method": "GET", "endpoint": "/products", "parameters": { "page": "integer" } },
    { "name": "List by cursor", "method": "GET", "endpoint": "/cursors",
      "parameters": [{ "name": "X-Cursor", "in": "header" }] },
    { "name": "Ask nobody", "method": "GET", "endpoint": "http://api.patchbay.invalid/products" },
    { "name": "Ask a stranger", "method": "GET", "endpoint": "%2/products" }
  ],
  "streams": [
    { "name": "products", "action": "List", "records": "$.data[*]", "key": "$.id", "title": "$.name",
      "pagination": { "type": "page", "parameter": "page", "totalPages": "$.pages", "maxPages": 20 } },
    { "name": "cursors", "action": "List by cursor", "records": "$.data[*]", "key": "$.id",
      "pagination": { "type": "cursor", "parameter": "X-Cursor", "in": "header", "cursor": "$.next" } },
    { "name": "nobody", "action": "Ask nobody", "records": "$.data[*]", "key": "$.id" },
    { "name": "stranger", "action": "Ask a stranger", "records": "$.data[*]", "key": "$.id" }
  ]
})";

ShopPlatform::Answer saying(const QByteArray &bytes)
{
    return [bytes](Connection &connection, const QByteArray &) { return connection.send(bytes); };
}

ShopPlatform::Answer listing(
    const QByteArray &body, const QByteArray &headers = "Content-Type: application/json\r\n")
{
    return saying(httpAnswer(body, 200, headers));
}

/// Says so much, and goes.
ShopPlatform::Answer breakingOff(const QByteArray &bytes)
{
    return [bytes](Connection &connection, const QByteArray &) { return connection.send(bytes) && false; };
}

/// 64 MB of zeros in gzip.
QByteArray bomb()
{
    constexpr int gzip = 31;
    QByteArray zeros(64 * 1024 * 1024, '\0');
    QByteArray packed(1024 * 1024, '\0');
    void *in = zeros.data();
    void *out = packed.data();
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, gzip, 8, Z_DEFAULT_STRATEGY);
    stream.next_in = static_cast<Bytef *>(in);
    stream.avail_in = uInt(zeros.size());
    stream.next_out = static_cast<Bytef *>(out);
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

/// A byte now and then, until the other side has had enough.
bool drip(Connection &connection, const QByteArray &)
{
    if (!connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"))
        return false;
    while (connection.send("1\r\n[\r\n"))
        std::this_thread::yield();
    return false;
}

/// One more page with new records, for ever.
bool goOnForEver(Connection &connection, const QByteArray &request)
{
    const QByteArray target = targetOf(request);
    const QByteArray number = target.mid(target.indexOf("page=") + 5);
    const QByteArray first = number == "1" ? stored + ',' : QByteArray();
    return connection.send(httpAnswer("{\"data\":[" + first + "{\"id\":1000" + number + "}]}"));
}

} // namespace

Q_DECLARE_METATYPE(patchbay::ShopPlatform::Answer)

/// What a person sees of a platform whose answers are bad, in a preview and in a run: what is wrong and what
/// to do; and the records that are stored stay as they are, and the credential stays where it is.
class BadAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBadAnswerEndsTheRunAndLosesNothing_data();
    void aBadAnswerEndsTheRunAndLosesNothing();
    void aListWithoutEndIsCut_data();
    void aListWithoutEndIsCut();
    void aBadRecordIsNamedAndTheOthersAreTaken_data();
    void aBadRecordIsNamedAndTheOthersAreTaken();
    void credentialsDoNotFollowToAnotherHost();
    void aCursorCannotWriteAHeader();
    void everyDigitSurvives();

private:
    void check(const Execution &execution, const QByteArray &key, const QString &words);
    /// The rows of the records afterwards, the secret being nowhere.
    [[nodiscard]] static QByteArrayList rowsAfter(const QString &directory);

    ShopPlatform m_platform;
    QTemporaryDir m_certificates;
    std::unique_ptr<ScriptedServer> m_stranger;
    QTemporaryDir m_prepared;
    QByteArrayList m_rows; ///< Of the prepared workspace, which has the three records.
};

void BadAnswersTest::initTestCase()
{
    const TestAuthority authority(m_certificates.path());
    m_stranger = std::make_unique<ScriptedServer>(
        [](Connection &connection) { (void)connection.readRequest(); }, authority.selfSigned("IP:127.0.0.1"));
    QByteArray document = documentPattern;
    document.replace("%1", m_platform.url()).replace("%2", m_stranger->url(""));
    m_platform.list(page(stored));
    {
        ShopDesk desk(m_prepared.path());
        desk.install(document);
        QCOMPARE(desk.run(RunMode::Run, u"products"_s).status, ExecutionStatus::Succeeded);
        QCOMPARE(desk.records(u"products"_s).size(), 3);
    }
    m_rows = rowsAfter(m_prepared.path());
    QCOMPARE(m_rows.size(), 3);
}

QByteArrayList BadAnswersTest::rowsAfter(const QString &directory)
{
    const QStringList leaks = filesWith(directory, shopToken);
    if (!leaks.isEmpty())
        QTest::qFail(qPrintable(u"the credential stands in "_s + leaks.join(u", "_s)), __FILE__, __LINE__);
    return storedRows(directory);
}

void BadAnswersTest::check(const Execution &execution, const QByteArray &key, const QString &words)
{
    QVERIFY(execution.error.has_value());
    const QString &text = execution.error->message.text;
    QCOMPARE(execution.error->message.key, key);
    QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY2(text.startsWith(u"Cannot "_s), qPrintable(text));
    QVERIFY2(text.count(u". "_s) > 0, qPrintable(u"what to do? "_s + text));
}

void BadAnswersTest::aBadAnswerEndsTheRunAndLosesNothing_data()
{
    QTest::addColumn<ShopPlatform::Answer>("answer");
    QTest::addColumn<QString>("stream");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const ShopPlatform::Answer &answer, ErrorCode code, const char *key,
                         const QString &words) {
        QTest::newRow(name) << answer << u"products"_s << 3 << code << QByteArray(key) << words;
    };
    const auto invalid = ErrorCode::InvalidInput;
    const auto unavailable = ErrorCode::Unavailable;

    row("malformed JSON", listing("{\"data\":[{\"id\":1},}"), invalid, "connector.notJson.at",
        u"it is not valid at line 1, column 19"_s);
    row("nothing", listing(""), invalid, "connector.notJson.empty", u"it is empty"_s);
    row("JSON that is cut off", listing(page(stored).chopped(20)), invalid, "connector.notJson.at",
        u"or cut off there"_s);
    row("brackets without end", listing(QByteArray(500'000, '[')), invalid, "connector.notJson",
        u"it is nested too deeply"_s);
    row("a web page that knows the credential",
        listing("<html>Bearer " + shopToken + " is not welcome</html>", "Content-Type: text/html\r\n"),
        invalid, "connector.notJson", u"it is a web page or XML (HTTP 200, text/html)"_s);
    row("invalid UTF-8", listing(page("{\"id\":1,\"name\":\"\xff\xfe\"}")), invalid, "connector.notJson",
        u"it is not valid UTF-8"_s);
    row("half of a surrogate pair", listing(page(R"({"id":1,"name":"\ud800"})")), invalid,
        "connector.notJson.at", u"it is not valid at line 1"_s);
    row("a text in the place of the list", listing(R"({"data":"none","pages":1})"), invalid, "stream.noList",
        u"a text stands where the list"_s);
    row("an object in the place of the list", listing(R"({"data":{"id":1},"pages":1})"), invalid,
        "stream.noList", u"an object stands where the list"_s);
    row("a number in the place of everything", listing("7"), invalid, "stream.noList",
        u"a number stands where the list"_s);
    row("the list twice", listing(R"({"data":[)" + stored + R"(],"data":[],"pages":1})"), invalid,
        "stream.repeatedMember", u"“data”"_s);
    row("a body that breaks off",
        breakingOff("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"data\":[{\"id\":1}]"), unavailable,
        "network.broken", u"the connection ended before it was complete"_s);
    row("no HTTP", breakingOff("SSH-2.0-OpenSSH_9.2\r\n"), unavailable, "network.notHttp",
        u"it is not valid HTTP"_s);
    row("a bomb in gzip", listing(bomb(), "Content-Encoding: gzip\r\n"), invalid, "network.tooLarge",
        u"larger than 1 MB"_s);
    row("a drip", drip, unavailable, "execution.timeout", u"within 3 seconds"_s);
    row("an error that tells the credential",
        saying(httpAnswer("{\"message\":\"no shop for " + shopToken + "\"}", 400)), invalid,
        "connector.refused", u"«secret token»"_s);

    QTest::newRow("a name that does not resolve")
        << ShopPlatform::Answer() << u"nobody"_s << 30 << unavailable << "network.dns"_ba
        << u"api.patchbay.invalid: the name does not resolve"_s;
    QTest::newRow("a certificate that nobody knows")
        << ShopPlatform::Answer() << u"stranger"_s << 30 << unavailable << "network.tlsAuthority"_ba
        << u"its certificate is not signed by a known authority"_s;
}

void BadAnswersTest::aBadAnswerEndsTheRunAndLosesNothing()
{
    QFETCH(const ShopPlatform::Answer, answer);
    QFETCH(const QString, stream);
    QFETCH(const int, seconds);
    QFETCH(const ErrorCode, code);
    QFETCH(const QByteArray, key);
    QFETCH(const QString, words);
    const QTemporaryDir directory;
    copyWorkspace(m_prepared.path(), directory.path());
    m_platform.answer(answer);

    {
        ShopDesk desk(directory.path());
        for (const RunMode mode : {RunMode::DryRun, RunMode::Run}) {
            const Execution execution = desk.run(mode, stream, seconds);

            QCOMPARE(execution.status, ExecutionStatus::Failed);
            QCOMPARE(execution.stage, stream + u"_sync"_s);
            check(execution, key, words);
            QCOMPARE(execution.error->code, code);
            const QList<CallRecord> calls = desk.calls(execution);
            QVERIFY(!calls.isEmpty());
            QVERIFY(!calls.last().url.contains(shopToken));
            if (mode == RunMode::DryRun) {
                const Plan plan = desk.client().wait(desk.client().plan(execution.plan->value)).value();
                QCOMPARE(plan.status, PlanStatus::Incomplete);
                QCOMPARE(plan.changeCount, 0);
            }
        }
    }

    QCOMPARE(rowsAfter(directory.path()), m_rows);
}

void BadAnswersTest::aListWithoutEndIsCut_data()
{
    QTest::addColumn<ShopPlatform::Answer>("answer");
    QTest::addColumn<QString>("stream");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("calls");
    QTest::addColumn<int>("added");

    QTest::newRow("ever new records") << ShopPlatform::Answer(goOnForEver) << u"products"_s
                                      << "stream.pageCap"_ba << u"20 pages"_s << 20 << 20;
    QTest::newRow("the same records") << listing("{\"data\":[" + stored + "]}") << u"products"_s
                                      << "stream.noNews"_ba << u"goes in a circle"_s << 3 << 0;
    QTest::newRow("the same cursor") << listing("{\"data\":[{\"id\":7}],\"next\":\"b\"}") << u"cursors"_s
                                     << "stream.repeatedCursor"_ba << u"goes in a circle"_s << 2 << 1;
}

void BadAnswersTest::aListWithoutEndIsCut()
{
    QFETCH(const ShopPlatform::Answer, answer);
    QFETCH(const QString, stream);
    QFETCH(const QByteArray, key);
    QFETCH(const QString, words);
    QFETCH(const int, calls);
    QFETCH(const int, added);
    const QTemporaryDir directory;
    copyWorkspace(m_prepared.path(), directory.path());
    m_platform.answer(answer);

    {
        ShopDesk desk(directory.path());
        const Execution execution = desk.run(RunMode::Run, stream);

        QCOMPARE(execution.status, ExecutionStatus::Partial);
        QVERIFY(execution.error.has_value());
        QCOMPARE(execution.error->message.key, key);
        QVERIFY2(execution.error->message.text.contains(words), qPrintable(execution.error->message.text));
        QVERIFY2(execution.error->message.text.startsWith(u"Cannot read %1 to its end: "_s.arg(stream)),
            qPrintable(execution.error->message.text));
        QCOMPARE(desk.calls(execution).size(), calls);
        QCOMPARE(execution.streams.value(0).deleted, 0);
        QVERIFY(!execution.streams.value(0).isComplete);
    }

    const QByteArrayList rows = rowsAfter(directory.path());
    QCOMPARE(rows.first(m_rows.size()), m_rows);
    QCOMPARE(rows.size(), m_rows.size() + added);
}

void BadAnswersTest::aBadRecordIsNamedAndTheOthersAreTaken_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("words");

    QTest::newRow("without a key") << R"({"name":"Nameless"})"_ba
                                   << "record.noKey"_ba << u"no text and no number at $.id"_s;
    QTest::newRow("with null as its key") << R"({"id":null})"_ba
                                          << "record.noKey"_ba << u"no text and no number"_s;
    QTest::newRow("with an object as its key") << R"({"id":{"a":1}})"_ba
                                               << "record.noKey"_ba << u"no text and no number"_s;
    QTest::newRow("with a key that was there before")
        << R"({"id":2,"name":"Other"})"_ba
        << "record.repeatedKey"_ba << u"has the key “2” already"_s;
    QTest::newRow("with the same member twice")
        << R"({"id":4,"price":1,"price":2})"_ba
        << "record.repeatedMember"_ba << u"“price” stands there twice"_s;
    QTest::newRow("with the same member twice further in")
        << R"({"id":4,"a":[{"b":1,"b":1}]})"_ba
        << "record.repeatedMember"_ba << u"“b” stands there twice"_s;
    QTest::newRow("a number") << "17"_ba
                              << "record.notObject"_ba << u"it is no object but a number"_s;
    QTest::newRow("null") << "null"_ba
                          << "record.notObject"_ba << u"it is no object but null"_s;
    QTest::newRow("a list") << "[1]"_ba
                            << "record.notObject"_ba << u"it is no object but a list"_s;
}

void BadAnswersTest::aBadRecordIsNamedAndTheOthersAreTaken()
{
    QFETCH(const QByteArray, record);
    QFETCH(const QByteArray, key);
    QFETCH(const QString, words);
    const QTemporaryDir directory;
    copyWorkspace(m_prepared.path(), directory.path());
    m_platform.list(page(stored + ',' + record + R"(,{"id":9,"name":"Rose"})"));

    {
        ShopDesk desk(directory.path());
        const Execution previewed = desk.run(RunMode::DryRun, u"products"_s);
        const Execution executed = desk.run(RunMode::Run, u"products"_s);

        const QList<Change> changes = desk.changes(previewed);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0].kind, ChangeKind::Invalid);
        QCOMPARE(
            changes[0].after, record == "null" ? QByteArray() : record); // the API shows null for nothing
        QCOMPARE(changes[0].place, 4);
        QCOMPARE(changes[0].reason.key, key);
        QVERIFY2(changes[0].reason.text.contains(words), qPrintable(changes[0].reason.text));
        QCOMPARE(changes[1].kind, ChangeKind::Create);
        QCOMPARE(changes[1].key, u"9"_s);
        QCOMPARE(executed.status, ExecutionStatus::Succeeded);
        QCOMPARE(executed.streams.value(0).invalid, 1);
        QCOMPARE(executed.streams.value(0).created, 1);
        QCOMPARE(executed.streams.value(0).deleted, 0);
    }

    const QByteArrayList rows = rowsAfter(directory.path());
    QCOMPARE(rows.first(m_rows.size()), m_rows);
    QCOMPARE(rows.size(), m_rows.size() + 1);
}

void BadAnswersTest::credentialsDoNotFollowToAnotherHost()
{
    ScriptedServer other(QList<QByteArray>{httpAnswer(page(""))});
    const QTemporaryDir directory;
    copyWorkspace(m_prepared.path(), directory.path());
    m_platform.answer(saying(httpAnswer("", 302, "Location: " + other.url("/products") + "\r\n")));

    {
        ShopDesk desk(directory.path());
        const Execution execution = desk.run(RunMode::Run, u"products"_s);

        QCOMPARE(execution.status, ExecutionStatus::Failed);
        QCOMPARE(execution.error->code, ErrorCode::Denied);
        check(execution, "connector.redirect", u"the connector does not name that host"_s);
        QCOMPARE(desk.calls(execution).value(0).status, 302);
    }

    QCOMPARE(other.connections(), 0);
    QCOMPARE(rowsAfter(directory.path()), m_rows);
}

void BadAnswersTest::aCursorCannotWriteAHeader()
{
    const QTemporaryDir directory;
    copyWorkspace(m_prepared.path(), directory.path());
    m_platform.list(R"({"data":[{"id":7}],"next":"b\r\nX-Evil: 1"})");

    {
        ShopDesk desk(directory.path());
        const Execution execution = desk.run(RunMode::Run, u"cursors"_s);

        QCOMPARE(execution.status, ExecutionStatus::Failed);
        QCOMPARE(execution.error->code, ErrorCode::InvalidInput);
        check(execution, "connector.header", u"the header “X-Cursor” would hold a line break"_s);
        QCOMPARE(desk.records(u"products"_s).size(), 3);
    }

    QCOMPARE(m_platform.requests().size(), 1);
    QCOMPARE(rowsAfter(directory.path()).first(m_rows.size()), m_rows);
}

void BadAnswersTest::everyDigitSurvives()
{
    const QTemporaryDir directory;
    copyWorkspace(m_prepared.path(), directory.path());
    const QByteArray exact =
        R"({"id":9007199254740993,"stock":18446744073709551617,"price":0.10000000000000000000000001,"tax":1.10,"far":1e400})";
    const QByteArray other = QByteArray(exact).replace("00001,", "00002,");
    ShopDesk desk(directory.path());
    m_platform.list(page(stored + ',' + exact));
    QCOMPARE(desk.apply(desk.run(RunMode::DryRun, u"products"_s)).status, ExecutionStatus::Succeeded);
    m_platform.list(page(stored + ',' + other));

    const QList<Change> changes = desk.changes(desk.run(RunMode::DryRun, u"products"_s));

    QVERIFY(desk.records(u"products"_s).contains(u"9007199254740993 "_s + QString::fromUtf8(exact)));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].fields, QStringList{u"price"_s});
    QCOMPARE(changes[0].before, exact);
    QCOMPARE(changes[0].after, other);
    const ChangeDetails details = desk.client().wait(desk.client().change(u"2"_s, changes[0].number)).value();
    QCOMPARE(details.fields.value(0).before, "0.10000000000000000000000001"_ba);
    QCOMPARE(details.fields.value(0).after, "0.10000000000000000000000002"_ba);
}

QTEST_GUILESS_MAIN(BadAnswersTest)
#include "badanswerstest.moc"
