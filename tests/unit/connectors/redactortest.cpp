// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/redactor.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray password = "p/ä+w\"\\ö rd=&7";

Redactor redactor()
{
    return Redactor({{u"password"_s, password}, {u"pin"_s, "123"}});
}

} // namespace

class RedactorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesASecretHoweverItIsWritten_data();
    void hidesASecretHoweverItIsWritten();
    void hidesASecretInsideALongerBase64Text_data();
    void hidesASecretInsideALongerBase64Text();
    void leavesTextsWholeForVeryShortSecrets();
    void takesTheLongestWhereSecretsOverlap();
    void redactsEveryPartOfAnError();
    void cutsAfterRedactingNotBefore();
    void makesOneCleanLineOfWhatComesFromOutside();
};

void RedactorTest::hidesASecretHoweverItIsWritten_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("plain") << password;
    QTest::newRow("percent-encoded") << password.toPercentEncoding();
    QTest::newRow("percent-encoded in lower case") << "p%2f%c3%a4%2bw%22%5c%c3%b6%20rd%3d%267"_ba;
    QTest::newRow("in a query") << "p/%C3%A4%2Bw%22%5C%C3%B6%20rd%3D%267"_ba;
    QTest::newRow("in a form") << "p%2F%C3%A4%2Bw%22%5C%C3%B6+rd%3D%267"_ba;
    QTest::newRow("base64") << password.toBase64();
    QTest::newRow("base64 without padding") << password.toBase64(QByteArray::OmitTrailingEquals);
    QTest::newRow("base64 for URLs") << password.toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("base64, percent-encoded") << password.toBase64().toPercentEncoding();
    QTest::newRow("JSON") << R"(p/ä+w\"\\ö rd=&7)"_ba;
    QTest::newRow("JSON with escaped slashes") << R"(p\/ä+w\"\\ö rd=&7)"_ba;
    QTest::newRow("JSON in ASCII") << R"(p/\u00e4+w\"\\\u00f6 rd=&7)"_ba;
    QTest::newRow("JSON in ASCII, capitals") << R"(p\/\u00E4+w\"\\\u00F6 rd=&7)"_ba;
}

void RedactorTest::hidesASecretHoweverItIsWritten()
{
    QFETCH(QByteArray, text);

    QCOMPARE(redactor().bytes("before " + text + " after"), "before «secret password» after"_ba);
    QVERIFY(redactor().finds("before " + text));
}

void RedactorTest::hidesASecretInsideALongerBase64Text_data()
{
    QTest::addColumn<QByteArray>("before");

    for (const char *before : {"", "a", "ab", "abc", "user:"})
        QTest::newRow(before) << QByteArray(before);
}

void RedactorTest::hidesASecretInsideALongerBase64Text()
{
    QFETCH(QByteArray, before);
    const Redactor redactor({{u"token"_s, "s3cret-token-value"}});

    const QByteArray text = redactor.bytes("Basic " + (before + "s3cret-token-value" + "tail").toBase64());

    QVERIFY(text.contains("«secret token»"));
    QVERIFY(!QByteArray::fromBase64(text.mid(6)).contains("s3cret"));
}

void RedactorTest::leavesTextsWholeForVeryShortSecrets()
{
    QCOMPARE(redactor().bytes("order 1234 of 123"), "order 1234 of 123"_ba);
    QCOMPARE(Redactor({{u"empty"_s, ""}}).bytes("text"), "text"_ba);
}

void RedactorTest::takesTheLongestWhereSecretsOverlap()
{
    const Redactor redactor({{u"short"_s, "abcd"}, {u"long"_s, "abcdefgh"}});

    QCOMPARE(redactor.bytes("abcdefgh abcd"), "«secret long» «secret short»"_ba);
}

void RedactorTest::redactsEveryPartOfAnError()
{
    const Error error{ErrorCode::Unavailable,
        message("key", u"Cannot reach %1."_s, {QString::fromUtf8(password)}), QString::fromUtf8(password)};

    const Error redacted = redactor().error(error);

    QCOMPARE(redacted.message.text, u"Cannot reach «secret password»."_s);
    QCOMPARE(redacted.message.arguments, QStringList{u"«secret password»"_s});
    QCOMPARE(redacted.detail, u"«secret password»"_s);
    QCOMPARE(redacted.code, ErrorCode::Unavailable);
}

void RedactorTest::cutsAfterRedactingNotBefore()
{
    const Redactor redactor({{u"token"_s, "abcdefghijklmnopqrstuvwxyz"}});

    for (int length = 1; length < 60; ++length) {
        const QString cut =
            redactor.excerpt("text abcdefghijklmnopqrstuvwxyz and more text behind it", length);
        QVERIFY(cut.size() <= length);
        QVERIFY(!cut.contains(u"abc"_s));
    }
}

void RedactorTest::makesOneCleanLineOfWhatComesFromOutside()
{
    const Redactor none;

    QCOMPARE(none.excerpt("  <html>\r\n\t<b>\x1b[31mred\0x", 80), u"<html> <b> [31mred"_s);
    QCOMPARE(none.excerpt("abcdef", 6), u"abcdef"_s);
    QCOMPARE(none.excerpt("abcdefg", 6), u"abcde…"_s);
    QCOMPARE(none.excerpt("", 6), QString());
}

QTEST_GUILESS_MAIN(RedactorTest)
#include "redactortest.moc"
