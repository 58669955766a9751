// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/connectors/callfixture.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

namespace {

ErrorRule rule(const QString &status, const QString &path, const QByteArray &equals,
    ErrorRule::Meaning meaning, const QString &message = {})
{
    return {status, path, equals, meaning, message};
}

QString everyTextOf(const CallRecord &record)
{
    QString text = QString::fromUtf8(record.url);
    if (record.error)
        text +=
            record.error->message.text + record.error->message.arguments.join(u' ') + record.error->detail;
    return text;
}

} // namespace

class AnswerMeaningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAnAnswerMeans_data();
    void saysWhatAnAnswerMeans();
    void readsErrorsInsideA200();
    void takesAnEmptyAnswerForNoError();
    void quotesTheProviderRedactedAndShort();
    void saysWhatCameInsteadOfJson_data();
    void saysWhatCameInsteadOfJson();
    void readsJsonBehindAByteOrderMark();
};

void AnswerMeaningTest::saysWhatAnAnswerMeans_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headerLine");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QByteArray>("key");
    const QByteArray none;

    QTest::newRow("401") << 401 << none << "{}"_ba << ErrorCode::Denied << "connector.authentication"_ba;
    QTest::newRow("403") << 403 << none << "{}"_ba << ErrorCode::Denied << "connector.authentication"_ba;
    QTest::newRow("403 with a wish to wait (GitHub)")
        << 403 << "Retry-After: 1"_ba
        << "{}"_ba << ErrorCode::RateLimited << "connector.rateLimited"_ba;
    QTest::newRow("403 with nothing left (GitHub)")
        << 403 << "X-RateLimit-Remaining: 0"_ba
        << "{}"_ba << ErrorCode::RateLimited << "connector.rateLimited"_ba;
    QTest::newRow("403 with something left is about rights")
        << 403 << "X-RateLimit-Remaining: 4990"_ba
        << "{}"_ba << ErrorCode::Denied << "connector.authentication"_ba;
    QTest::newRow("404") << 404 << none << "{}"_ba << ErrorCode::NotFound << "connector.notFound"_ba;
    QTest::newRow("410") << 410 << none << "{}"_ba << ErrorCode::NotFound << "connector.notFound"_ba;
    QTest::newRow("400") << 400 << none << "{}"_ba << ErrorCode::InvalidInput << "connector.refused"_ba;
    QTest::newRow("422") << 422 << none << "{}"_ba << ErrorCode::InvalidInput << "connector.refused"_ba;
    QTest::newRow("429") << 429 << none << "{}"_ba << ErrorCode::RateLimited << "connector.rateLimited"_ba;
    QTest::newRow("408") << 408 << none << "{}"_ba << ErrorCode::Unavailable << "connector.unavailable"_ba;
    QTest::newRow("425") << 425 << none << "{}"_ba << ErrorCode::Unavailable << "connector.unavailable"_ba;
    QTest::newRow("500") << 500 << none << "{}"_ba << ErrorCode::Unavailable << "connector.unavailable"_ba;
    QTest::newRow("503") << 503 << none << "<html>"_ba << ErrorCode::Unavailable
                         << "connector.unavailable"_ba;
    QTest::newRow("304 was not asked for")
        << 304 << none << ""_ba << ErrorCode::InvalidInput << "connector.refused"_ba;
}

void AnswerMeaningTest::saysWhatAnAnswerMeans()
{
    QFETCH(int, status);
    QFETCH(QByteArray, headerLine);
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    QFETCH(QByteArray, key);
    HttpHeaders headers;
    if (!headerLine.isEmpty())
        headers.append(HttpHeader{
            headerLine.left(headerLine.indexOf(':')), headerLine.mid(headerLine.indexOf(' ') + 1)});
    CallFixture fixture(shopConnector(), {answered(body, status, headers)});

    const Result<Answer> answer = fixture.get();

    QVERIFY(!answer);
    QCOMPARE(answer.error().code, code);
    QCOMPARE(answer.error().message.key, key);
    QVERIFY(answer.error().message.text.contains(u"https://api.example.com/v1/things"_s));
    QCOMPARE(fixture.log.records().last().status, status);
    QCOMPARE(fixture.log.records().last().error, answer.error());
}

void AnswerMeaningTest::readsErrorsInsideA200()
{
    // Slack's way (reference: providers.md, section 12).
    Connector connector = shopConnector();
    connector.errors = {
        rule({}, u"$[?@.error == 'invalid_auth'].error"_s, {}, ErrorRule::Meaning::Authentication),
        rule(u"200"_s, u"$.error"_s, R"("invalid_auth")", ErrorRule::Meaning::Authentication, u"$.needed"_s),
        rule(u"2xx"_s, u"$.error"_s, R"("ratelimited")", ErrorRule::Meaning::RateLimited),
        rule(u"200"_s, u"$.ok"_s, "false", ErrorRule::Meaning::Invalid, u"$.error"_s)};
    CallFixture fixture(connector,
        {answered(R"({"ok":false,"error":"ratelimited"})"), answered(R"({"ok":true,"channels":[]})"),
            answered(R"({"ok":false,"error":"invalid_auth","needed":"channels:read"})"),
            answered(R"({"ok":false,"error":"channel_not_found"})")});

    const Result<Answer> good = fixture.get();
    const Result<Answer> denied = fixture.get();
    const Result<Answer> invalid = fixture.get();

    QVERIFY(good);
    QCOMPARE(good->call, 2);
    QVERIFY(good->document);
    QCOMPARE(denied.error().message.key, "connector.authentication"_ba);
    QVERIFY(denied.error().message.text.contains(u"channels:read"_s));
    QCOMPARE(invalid.error().code, ErrorCode::InvalidInput);
    QVERIFY(invalid.error().message.text.contains(u"channel_not_found"_s));
}

void AnswerMeaningTest::takesAnEmptyAnswerForNoError()
{
    Connector connector = shopConnector();
    connector.errors = {rule(u"404"_s, {}, {}, ErrorRule::Meaning::Empty)};
    CallFixture fixture(connector, {answered("{}", 404), answered("", 204)});

    const Result<Answer> ruled = fixture.get();
    const Result<Answer> noContent = fixture.get();

    QVERIFY(ruled && ruled->isEmpty);
    QVERIFY(noContent && noContent->isEmpty);
    QVERIFY(!fixture.log.records().first().error);
}

void AnswerMeaningTest::quotesTheProviderRedactedAndShort()
{
    const QByteArray words = "The token tok-4f9a1c77e0 is bad. " + QByteArray(1000, 'x');
    CallFixture fixture(shopConnector(), {answered(R"({"error":{"message":")" + words + R"("}})", 400)});

    const Result<Answer> answer = fixture.get();

    QVERIFY(!answer);
    const QString text = answer.error().message.text;
    QVERIFY(text.contains(u"The token «secret token» is bad."_s));
    QVERIFY(text.contains(u'…'));
    QVERIFY(text.size() < 500);
    QVERIFY(!everyTextOf(fixture.log.records().first()).contains(u"tok-4f9a1c77e0"_s));
}

void AnswerMeaningTest::saysWhatCameInsteadOfJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("said");

    QTest::newRow("a web page")
        << "<!DOCTYPE html>\n<title>Maintenance</title>"_ba
        << "text/html"_ba
        << u"a web page or XML (HTTP 200, text/html). It begins with “<!DOCTYPE html> <title>Maintenance</title>”"_s;
    QTest::newRow("nothing") << ""_ba
                             << "application/json"_ba << u"it is empty (HTTP 200, application/json)"_s;
    QTest::newRow("white space") << "\n  \n"_ba
                                 << "application/json"_ba << u"it is empty"_s;
    QTest::newRow("cut off") << R"({"data":[{"id":1},{"id")"_ba
                             << "application/json"_ba
                             << u"it is not valid at line 1, column 24, or cut off there"_s;
    QTest::newRow("nested without end")
        << QByteArray(5000, '[') << "application/json"_ba << u"it is nested too deeply"_s;
    QTest::newRow("invalid UTF-8") << "{\"name\":\"\xff\xfe\"}"_ba
                                   << "application/json"_ba << u"not valid UTF-8"_s;
    QTest::newRow("a secret in it") << "token=tok-4f9a1c77e0"_ba
                                    << "text/plain"_ba << u"It begins with “token=«secret token»”"_s;
}

void AnswerMeaningTest::saysWhatCameInsteadOfJson()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(QString, said);
    CallFixture fixture(shopConnector(), {answered(body, 200, {{"Content-Type", type}})});
    const Result<Answer> answer = fixture.get();
    QVERIFY(answer);

    const Result<json::Document> document = fixture.caller.json(*answer);

    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::InvalidInput);
    const QString text = document.error().message.text;
    QVERIFY2(text.contains(said), qPrintable(text));
    QVERIFY(text.startsWith(u"Cannot read the answer of GET https://api.example.com/v1/things as JSON"_s));
    QVERIFY(!text.contains(u"tok-4f9a1c77e0"_s));
}

void AnswerMeaningTest::readsJsonBehindAByteOrderMark()
{
    CallFixture fixture(shopConnector(), {answered("\xef\xbb\xbf[1]")});

    const Result<Answer> answer = fixture.get();

    QVERIFY(answer);
    const Result<json::Document> document = fixture.caller.json(*answer);
    QVERIFY(document);
    QCOMPARE(document->root().size(), 1);
}

QTEST_GUILESS_MAIN(AnswerMeaningTest)
#include "answermeaningtest.moc"
