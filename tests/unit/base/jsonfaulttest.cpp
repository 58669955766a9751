// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"
#include "tests/support/seededrandom.h"

#include <QTest>

#include <limits>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

const QByteArray page =
    R"({"data":[{"id":1,"name":"Ünï\u00e9 \ud83d\ude00","price":-12.50e+1,"tags":["a",null,true]},
 {"id":2,"nested":{"a":{"b":[[],{}]}},"ok":false}],"next":"https:\/\/example.test\/?page=2"})";

} // namespace

class JsonFaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void saysWhereAndWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const QByteArray &text, const char *key, const QString &why) {
            QTest::newRow(name) << text << QByteArray(key) << why;
        };
        row("nothing", "", "json.valueExpected",
            u"line 1, column 1 has the end of the text where a value belongs"_s);
        row("only space", " \n ", "json.valueExpected",
            u"line 2, column 2 has the end of the text where a value"_s);
        row("HTML", "<html>", "json.valueExpected", u"line 1, column 1 has '<' where a value belongs"_s);
        row("byte order mark", "\xef\xbb\xbf{}", "json.byteOrderMark", u"begins with a byte order mark"_s);
        row("NUL", QByteArray("[1,\0]", 5), "json.valueExpected",
            u"column 4 has the control character 0x00"_s);
        row("NUL after the end", QByteArray("1\0", 2), "json.textAfterEnd",
            u"column 2 has the control character 0x00"_s);
        row("cut word", "[nul", "json.valueExpected", u"column 2 has 'n'"_s);
        row("wrong word", "[True]", "json.valueExpected", u"column 2 has 'T'"_s);
        row("NaN", "NaN", "json.valueExpected", u"column 1 has 'N'"_s);
        row("comma at the end of a list", "[1,\n  ]", "json.valueExpected", u"line 2, column 3 has ']'"_s);
        row("comma at the end of an object", "{\"a\":1,}", "json.nameExpected", u"column 8 has '}'"_s);
        row("comma first", "[,1]", "json.valueExpected", u"column 2 has ','"_s);
        row("single quotes", "{'a':1}", "json.nameExpected", u"column 2 has '''"_s);
        row("no colon", "{\"a\" 1}", "json.colonExpected", u"column 6 has '1' where ':' belongs"_s);
        row("no comma in a list", "[1 2]", "json.commaOrBracketExpected",
            u"has '2' where ',' or ']' belongs"_s);
        row("no comma in an object", "{\"a\":1 \"b\":2}", "json.commaOrBraceExpected",
            u"where ',' or '}' belongs"_s);
        row("wrong bracket", "[1}", "json.commaOrBracketExpected", u"column 3 has '}'"_s);
        row("more after the end", "{} {}", "json.textAfterEnd",
            u"column 4 has '{' after the end of the value"_s);
        row("leading zero", "[-01]", "json.leadingZero", u"a number with a leading zero"_s);
        row("leading plus", "+1", "json.valueExpected", u"has '+'"_s);
        row("point first", ".5", "json.valueExpected", u"has '.'"_s);
        row("point last", "5.", "json.digitExpected",
            u"column 3 has the end of the text where a digit belongs"_s);
        row("only a minus", "[-]", "json.digitExpected", u"column 3 has ']'"_s);
        row("no exponent", "1e+", "json.digitExpected", u"column 4 has the end of the text"_s);
        row("hexadecimal", "0x10", "json.textAfterEnd", u"column 2 has 'x'"_s);
        row("line break in a string", "\"a\nb\"", "json.controlInString",
            u"column 3 has the control character 0x0a"_s);
        row("unknown escape", "\"\\x41\"", "json.unknownEscape", u"column 3 has 'x' after a backslash"_s);
        row("short escape", "\"\\u12\"", "json.hexDigitsExpected", u"without its four hexadecimal digits"_s);
        row("lone high half", "\"\\ud800\"", "json.loneSurrogate", u"half of a surrogate pair"_s);
        row("two high halves", "\"\\ud800\\ud800\"", "json.loneSurrogate", u"half of a surrogate pair"_s);
        row("lone low half", "\"\\udc00\"", "json.loneSurrogate", u"half of a surrogate pair"_s);
        row("lone half in a name", "{\"\\udead\":1}", "json.loneSurrogate", u"half of a surrogate pair"_s);
        row("string without end", "[1,\n \"abc", "json.unendedString",
            u"begins at line 2, column 2 does not end"_s);
        row("column in characters", "[\"ü€😀\", ü]", "json.valueExpected", u"column 9 has 'ü'"_s);
    }

    void saysWhereAndWhatIsWrong()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, why);

        const auto document = json::Document::parse(text);

        QVERIFY2(!document, "accepted");
        QCOMPARE(document.error().code, ErrorCode::InvalidInput);
        QTEST(document.error().message.key, "key");
        const QString sentence = document.error().message.text;
        QVERIFY2(sentence.startsWith(u"Cannot read the JSON text: "_s) && sentence.endsWith(u'.'),
            qPrintable(sentence));
        QVERIFY2(sentence.contains(why), qPrintable(sentence));
    }

    void refusesIllFormedUtf8_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("lone continuation") << "\x80"_ba;
        QTest::newRow("cut character") << "\xe2\x82"_ba;
        QTest::newRow("overlong") << "\xc0\xaf"_ba;
        QTest::newRow("overlong, three bytes") << "\xe0\x80\xaf"_ba;
        QTest::newRow("surrogate") << "\xed\xa0\x80"_ba;
        QTest::newRow("beyond Unicode") << "\xf4\x90\x80\x80"_ba;
        QTest::newRow("no lead byte") << "\xff"_ba;
    }

    void refusesIllFormedUtf8()
    {
        QFETCH(const QByteArray, bytes);

        for (const QByteArray &text :
            {QByteArray("[\"a\",\n\"é" + bytes + "\"]"), QByteArray("[1,\n   " + bytes)}) {
            const auto document = json::Document::parse(text);

            QVERIFY(!document);
            QCOMPARE(document.error().message.key, "json.notUtf8"_ba);
            QVERIFY(document.error().message.text.contains(u"line 2, column "_s));
        }
        const auto document = json::Document::parse("[\"a\",\n\"é" + bytes + "\"]");
        QCOMPARE(document.error().message.text,
            u"Cannot read the JSON text: line 2, column 3 is not valid UTF-8."_s);
    }

    void nestingHasALimit()
    {
        const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };

        QVERIFY(json::Document::parse(nested(512)));
        QVERIFY(json::Document::parse("[" + nested(4) + "," + nested(4) + "]", {.depth = 5}));
        const auto tooDeep = json::Document::parse(nested(513));

        QVERIFY(!tooDeep);
        QCOMPARE(tooDeep.error().message.key, "json.tooDeep"_ba);
        QVERIFY(tooDeep.error().message.text.contains(u"column 513 is nested deeper than 512 levels"_s));
    }

    void megabytesOfBracketsDoNoHarm()
    {
        const QByteArray brackets(10'000'000, '[');

        const auto limited = json::Document::parse(brackets);
        const auto unlimited = json::Document::parse(brackets, {.depth = std::numeric_limits<int>::max()});

        QCOMPARE(limited.error().message.key, "json.tooDeep"_ba);
        QCOMPARE(unlimited.error().message.key, "json.valueExpected"_ba);
    }

    void sizeHasALimit()
    {
        QVERIFY(json::Document::parse("[12345]", {.bytes = 7}));
        const auto tooLarge = json::Document::parse("[123456]", {.bytes = 7});

        QVERIFY(!tooLarge);
        QCOMPARE(tooLarge.error().message.text,
            u"Cannot read the JSON text: it has 8 bytes, and the limit is 7."_s);
    }

    void everyTruncationIsRefused()
    {
        QVERIFY(json::Document::parse(page));

        for (qsizetype size = 0; size < page.size(); ++size)
            QVERIFY2(!json::Document::parse(page.first(size)), qPrintable(QString::number(size)));
    }

    void aTextThatEndsWithoutNulIsNotReadBeyondItsEnd()
    {
        for (qsizetype size = 0; size <= page.size(); ++size) {
            const std::vector<char> exact(page.begin(), page.begin() + size);

            const auto document = json::Document::parse(QByteArray::fromRawData(exact.data(), size));

            QCOMPARE(document.has_value(), size == page.size());
        }
    }

    void whatIsAcceptedWithDamageCanBeReadToTheEnd()
    {
        SeededRandom random;
        for (int round = 0; round < 5'000; ++round) {
            QByteArray damaged = page;
            for (int i = 0; i < 2; ++i)
                damaged[qsizetype(random.number() % quint64(page.size()))] = char(random.number() & 0xff);

            const auto document = json::Document::parse(damaged);

            if (document)
                QVERIFY(json::equal(document->root(), json::Document::parse(damaged)->root()));
            else
                QVERIFY(document.error().message.text.startsWith(u"Cannot read the JSON text: "_s));
        }
    }
};

QTEST_APPLESS_MAIN(JsonFaultTest)
#include "jsonfaulttest.moc"
