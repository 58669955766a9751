// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"

#include <QTest>

#include <limits>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

json::Document read(const QByteArray &text)
{
    const auto document = json::Document::parse(text);
    return document ? *document : json::Document();
}

QByteArrayList rawOf(json::Value container)
{
    QByteArrayList raw;
    for (const json::Value value : container)
        raw.append(value.raw().toByteArray());
    return raw;
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void keepsTheTextOfEveryValue()
    {
        const auto document =
            read(" { \"price\" : 1.10 ,\n\"id\":9007199254740993,\"list\": [ 1 , [2 ] ], \"e\":1E+2 } ");

        const json::Value root = document.root();

        QCOMPARE(root["price"].raw(), "1.10"_ba);
        QCOMPARE(root["id"].raw(), "9007199254740993"_ba);
        QCOMPARE(root["list"].raw(), "[ 1 , [2 ] ]"_ba);
        QCOMPARE(root["e"].raw(), "1E+2"_ba);
        QVERIFY(root.raw().startsWith('{') && root.raw().endsWith('}'));
    }

    void keepsTheOrderOfMembers()
    {
        const auto document = read(R"({"z":1,"a":2,"m":{"y":3},"b":[4,5]})");

        QByteArrayList names;
        for (const json::Value member : document.root())
            names.append(member.name());

        QCOMPARE(names, (QByteArrayList{"z", "a", "m", "b"}));
        QCOMPARE(rawOf(document.root()), (QByteArrayList{"1", "2", R"({"y":3})", "[4,5]"}));
        QCOMPARE(document.root().size(), 4);
    }

    void walksElementsByPlace()
    {
        const auto document = read(R"([[1,2],"a",{"b":[3]},null,[]])");
        const json::Value root = document.root();

        QCOMPARE(root.size(), 5);
        QCOMPARE(root.at(0).at(1).raw(), "2"_ba);
        QCOMPARE(root.at(2)["b"].at(0).raw(), "3"_ba);
        QVERIFY(root.at(3).isNull());
        QVERIFY(root.at(4).isArray() && root.at(4).size() == 0);
        QVERIFY(root.at(5).isMissing());
        QVERIFY(root.at(-1).isMissing());
        QCOMPARE(rawOf(root.at(4)), QByteArrayList());
    }

    void anythingMayStandAtTheTop_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::newRow("null") << " null\n"_ba << int(json::Kind::Null);
        QTest::newRow("true") << "true"_ba << int(json::Kind::Boolean);
        QTest::newRow("number") << "\t-0.5e-3"_ba << int(json::Kind::Number);
        QTest::newRow("string") << "\"\""_ba << int(json::Kind::String);
        QTest::newRow("array") << "[]\r\n"_ba << int(json::Kind::Array);
        QTest::newRow("object") << "{}"_ba << int(json::Kind::Object);
    }

    void anythingMayStandAtTheTop()
    {
        QFETCH(const QByteArray, text);

        const auto document = json::Document::parse(text);

        QVERIFY2(document, "refused");
        QTEST(int(document->root().kind()), "kind");
        QCOMPARE(document->root().raw(), text.trimmed());
        QCOMPARE(document->text(), text);
    }

    void aMissingValueAnswersEveryQuestionWithNothing()
    {
        const json::Value missing = read("{}").root()["a"]["b"].at(3);

        QVERIFY(missing.isMissing());
        QVERIFY(!missing.isNull() && !missing.isObject() && !missing.isString());
        QCOMPARE(missing.kind(), json::Kind::Null);
        QVERIFY(missing.raw().isEmpty() && missing.string().isEmpty() && missing.name().isEmpty());
        QVERIFY(!missing.boolean() && !missing.integer() && !missing.number() && !missing.repeatedName());
        QCOMPARE(missing.size(), 0);
        QVERIFY(missing.begin() == missing.end());
        QVERIFY(json::Document().root().isMissing());
    }

    void valuesLiveAsLongAsAnyCopyOfTheirDocument()
    {
        auto first = std::make_unique<json::Document>(read(R"({"a":"b"})"));
        const json::Document copy = *first;
        const json::Value value = first->root()["a"];

        first.reset();

        QCOMPARE(value.string(), u"b"_s);
    }

    void undoesEscapes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("string");
        QTest::newRow("plain") << QByteArray(R"("abc")") << u"abc"_s;
        QTest::newRow("letters") << QByteArray(R"("\"\\\/\b\f\n\r\t")") << u"\"\\/\b\f\n\r\t"_s;
        QTest::newRow("in the middle") << QByteArray(R"("a\nb\tc")") << u"a\nb\tc"_s;
        QTest::newRow("one byte") << QByteArray(R"("\u0041")") << u"A"_s;
        QTest::newRow("two bytes") << QByteArray(R"("\u00FC")") << u"ü"_s;
        QTest::newRow("three bytes") << QByteArray(R"("\u20ac")") << u"€"_s;
        QTest::newRow("a pair") << QByteArray(R"("x\ud83d\uDE00y")") << u"x😀y"_s;
        QTest::newRow("NUL") << QByteArray(R"("a\u0000b")") << QString(u"a\0b"_s);
        QTest::newRow("a byte order mark inside") << "\"\xef\xbb\xbf\""_ba << u"\ufeff"_s;
        QTest::newRow("an escaped byte order mark") << "\"\\ufeffa\""_ba << u"\ufeffa"_s;
        QTest::newRow("UTF-8") << "\"ü€😀\""_ba << u"ü€😀"_s;
        QTest::newRow("no escape of a surrogate") << QByteArray(R"("\\ud800")") << u"\\ud800"_s;
    }

    void undoesEscapes()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, string);

        const auto document = json::Document::parse(text);

        QVERIFY2(document, "refused");
        QCOMPARE(document->root().string(), string);
        QCOMPARE(document->root().utf8(), string.toUtf8());
    }

    /// The reader looks at eight characters at once: an end, an escape or a fault may stand anywhere in them.
    void aStringEndsAtItsQuoteWhereverThatStands()
    {
        for (int length = 0; length <= 24; ++length) {
            const QByteArray plain = "\xc3\xa9" + QByteArray("! #[]~\x7f$").repeated(3).first(length);

            const auto document = read("[\"" + plain + "\",\"" + plain + "\\\"!\",\"#!#!#!#!\"]");
            const auto faulty = json::Document::parse("[\"" + plain + "\x1f !#\"]");

            QCOMPARE(document.root().size(), 3);
            QCOMPARE(document.root().at(0).utf8(), plain);
            QCOMPARE(document.root().at(1).utf8(), plain + "\"!");
            QVERIFY(!faulty);
        }
    }

    void findsAMemberByItsUnescapedName()
    {
        const auto document = read(R"({"a\u002fb":1,"":2,"\u00fc":3,"n\nn":4})");
        const json::Value root = document.root();

        QCOMPARE(root["a/b"].raw(), "1"_ba);
        QCOMPARE(root["a/b"].name(), "a/b"_ba);
        QCOMPARE(root[""].raw(), "2"_ba);
        QCOMPARE(root["ü"].raw(), "3"_ba);
        QCOMPARE(root["n\nn"].raw(), "4"_ba);
        QVERIFY(root["a\\u002fb"].isMissing());
    }

    void theLastOfRepeatedNamesCounts()
    {
        const auto document = read(R"({"a":1,"b":{"c":1,"\u0063":2},"a":3})");

        QCOMPARE(document.root()["a"].raw(), "3"_ba);
        QCOMPARE(document.root()["b"]["c"].raw(), "2"_ba);
        QCOMPARE(document.root().size(), 3);
    }

    void reportsARepeatedName_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("none") << QByteArray(R"({"a":{"b":1},"b":{"a":1},"c":[{"a":1},{"a":1}]})") << ""_ba;
        QTest::newRow("at the top") << QByteArray(R"({"a":1,"b":2,"a":3})") << "a"_ba;
        QTest::newRow("deep down") << QByteArray(R"({"x":[1,{"y":{"b":1,"c":2,"b":3}}]})") << "b"_ba;
        QTest::newRow("written differently") << QByteArray(R"({"a":1,"\u0061":2})") << "a"_ba;
        QTest::newRow("in a list at the top") << QByteArray(R"([{"q":1,"q":2}])") << "q"_ba;
        QTest::newRow("a scalar") << "5"_ba
                                  << ""_ba;
    }

    void reportsARepeatedName()
    {
        QFETCH(const QByteArray, text);

        QTEST(read(text).root().repeatedName().value_or(""), "name");
    }

    void readsIntegersExactly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("fits");
        QTest::addColumn<qint64>("integer");
        constexpr auto greatest = std::numeric_limits<qint64>::max();
        constexpr auto least = std::numeric_limits<qint64>::min();
        QTest::newRow("zero") << "0"_ba << true << qint64{0};
        QTest::newRow("minus zero") << "-0"_ba << true << qint64{0};
        QTest::newRow("beyond a double") << "9007199254740993"_ba << true << qint64{9007199254740993};
        QTest::newRow("greatest") << "9223372036854775807"_ba << true << greatest;
        QTest::newRow("least") << "-9223372036854775808"_ba << true << least;
        QTest::newRow("one too great") << "9223372036854775808"_ba << false << qint64{0};
        QTest::newRow("one too small") << "-9223372036854775809"_ba << false << qint64{0};
        QTest::newRow("exponent") << "1e3"_ba << true << qint64{1000};
        QTest::newRow("point zero") << "5.0"_ba << true << qint64{5};
        QTest::newRow("both") << "-12.50E1"_ba << true << qint64{-125};
        QTest::newRow("fraction") << "1.5"_ba << false << qint64{0};
        QTest::newRow("huge exponent") << "1e999999999"_ba << false << qint64{0};
        QTest::newRow("absurd exponent") << "1e99999999999999999999"_ba << false << qint64{0};
        QTest::newRow("zero with an exponent") << "0e999999999"_ba << true << qint64{0};
    }

    void readsIntegersExactly()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, fits);
        QFETCH(const qint64, integer);

        QCOMPARE(read(text).root().integer(), fits ? std::optional(integer) : std::nullopt);
    }

    void readsDoubles()
    {
        QCOMPARE(read("1.5").root().number(), 1.5);
        QCOMPARE(read("-1e-3").root().number(), -0.001);
        QCOMPARE(read("1e400").root().number(), std::numeric_limits<double>::infinity());
        QCOMPARE(read("-1e400").root().number(), -std::numeric_limits<double>::infinity());
        QCOMPARE(read("1e-400").root().number(), 0.0);
        QCOMPARE(read("1e-99999999999999999999").root().number(), 0.0);
        QCOMPARE(read("1e99999999999999999999").root().number(), std::numeric_limits<double>::infinity());
        QVERIFY(!read("\"1\"").root().number());
    }

    void readsBooleans()
    {
        QCOMPARE(read("true").root().boolean(), true);
        QCOMPARE(read("false").root().boolean(), false);
        QVERIFY(!read("null").root().boolean());
    }
};

QTEST_APPLESS_MAIN(JsonTest)
#include "jsontest.moc"
