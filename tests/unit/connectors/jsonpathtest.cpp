// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/jsonpath.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

const QByteArray store = R"({
  "data": [
    {"id": 1, "sku": "A-1", "price": {"amount": 12.50, "currency": "SAR"}, "tags": ["new", "sale"]},
    {"id": 9007199254740993, "sku": "B-2", "price": {"amount": 7, "currency": "EUR"}, "tags": []},
    {"id": 3, "sku": "b-3", "price": null}
  ],
  "meta": {"next": null, "pattern": "[A-Z]-[0-9]"},
  "it\u0027s": {"a\tb": true}
})";

/// What a path finds, as one JSON array; or what is wrong with it.
QByteArray found(QStringView path, json::Value root)
{
    const auto parsed = JsonPath::parse(path);
    if (!parsed)
        return parsed.error().message.text.toUtf8();
    const auto values = parsed->all(root);
    if (!values)
        return values.error().message.text.toUtf8();
    json::Writer writer;
    writer.beginArray();
    for (const json::Value value : *values)
        writer.raw(value.raw());
    return writer.endArray().take();
}

QByteArray found(QStringView path, const QByteArray &text)
{
    const auto document = json::Document::parse(text);
    return document ? found(path, document->root()) : QByteArray("the document is no JSON");
}

} // namespace

class JsonPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void findsValues_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("values");
        const auto row = [](const char *path, const char *values) {
            QTest::newRow(path) << QString::fromUtf8(path) << QByteArray(values);
        };
        row("$.meta.next", "[null]");
        row("$.data[*].id", "[1,9007199254740993,3]");
        row("$.data[0].price.amount", "[12.50]");
        row("$['data'][-1][\"sku\"]", "[\"b-3\"]");
        row("$.data[1:].id", "[9007199254740993,3]");
        row("$.data[::-1].id", "[3,9007199254740993,1]");
        row("$.data[5].id", "[]");
        row("$.missing.deep[0]", "[]");
        row("$.data.id", "[]");
        row("$..currency", "[\"SAR\",\"EUR\"]");
        row("$.data[0,0].id", "[1,1]");
        row("$['it\\'s']['a\\tb']", "[true]");
        row("$.data[?@.price.amount > 10].id", "[1]");
        row("$.data[?@.price.amount == 12.5].id", "[1]");
        row("$.data[?@.id == 9007199254740993].sku", "[\"B-2\"]");
        row("$.data[?@.id == 9007199254740992].sku", "[]");
        row("$.data[?!@.tags].id", "[3]");
        row("$.data[?@.price == null].id", "[3]");
        row("$.data[?length(@.tags) == 2 || @.id == 3].id", "[1,3]");
        row("$.data[?count(@.tags[*]) == 0 && !(@.id == 3)].sku", "[\"B-2\"]");
        row("$.data[?match(@.sku, '[A-Z]-[0-9]')].id", "[1,9007199254740993]");
        row("$.data[?match(@.sku, $.meta.pattern)].id", "[1,9007199254740993]");
        row("$.data[?search(@.sku, '[0-9]')].id", "[1,9007199254740993,3]");
        row("$.data[?value(@..currency) == 'EUR'].id", "[9007199254740993]");
        row("$.data[?@.sku < 'B'].id", "[1]");
        row("$.data[?@.missing == $.missing].id", "[1,9007199254740993,3]");
    }

    void findsValues()
    {
        QFETCH(const QString, path);

        QTEST(found(path, store), "values");
    }

    void saysWhatWasExpectedAndWhere_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("why");
        const auto row = [](const QString &path, const QString &why) {
            QTest::newRow(qPrintable(path)) << path << why;
        };
        row(u""_s, u"character 1 is the end where '$' belongs"_s);
        row(u"data"_s, u"character 1 is 'd' where '$' belongs"_s);
        row(u"$data"_s, u"character 2 is 'd' where '.' or '[' belongs"_s);
        row(u"$."_s, u"character 3 is the end where a name or '*' belongs"_s);
        row(u"$.ü.ä-b"_s, u"character 6 is '-' where '.' or '[' belongs"_s);
        row(u"$.data[0"_s, u"character 9 is the end where ',' or ']' belongs"_s);
        row(u"$.data[x]"_s, u"character 8 is 'x' where a quoted name, an index"_s);
        row(u"$['a"_s, u"the string that begins at character 3 does not end"_s);
        row(u"$[01]"_s, u"character 3 is '0' where an integer without leading zeros belongs"_s);
        row(u"$[9007199254740992]"_s, u"the integer at character 3 is beyond 9007199254740991"_s);
        row(u"$[?@.a = 1]"_s, u"character 8 is '=' where ',' or ']' belongs"_s);
        row(u"$[?@.a == ]"_s, u"character 11 is ']' where '@', '$', a function"_s);
        row(u"$[?(@.a]"_s, u"character 8 is ']' where ')', '&&' or '||' belongs"_s);
        row(u"$[?@.* == 1]"_s, u"the path at character 4 may find several values"_s);
        row(u"$[?length(@.a)]"_s, u"the function at character 4 gives a value"_s);
        row(u"$[?match(@.a, 'x') == true]"_s, u"the function at character 4 says yes or no"_s);
        row(u"$[?count(1) == 1]"_s, u"the argument at character 10 must be a path"_s);
        row(u"$[?sum(@.a) == 1]"_s, u"there is no function sum (character 4)"_s);
        row(u"$[?true]"_s, u"the literal at character 4 is not compared"_s);
    }

    void saysWhatWasExpectedAndWhere()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, why);

        const auto parsed = JsonPath::parse(path);

        QVERIFY2(!parsed, "accepted");
        QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
        const QString sentence = parsed.error().message.text;
        QVERIFY2(sentence.startsWith(u"Cannot read the JSONPath "_s + path), qPrintable(sentence));
        QVERIFY2(sentence.contains(why) && sentence.endsWith(u'.'), qPrintable(sentence));
    }

    void nestingWithoutEndIsRefused()
    {
        const QString parentheses = u"$[?"_s + QString(100'000, u'(');
        const QString filters = u"$"_s + QString(u"[?@"_s).repeated(100'000);
        const QString calls = u"$[?"_s + QString(u"length("_s).repeated(100'000);

        for (const QString &path : {parentheses, filters, calls})
            QCOMPARE(JsonPath::parse(path).error().message.key, "jsonpath.tooDeep"_ba);
    }

    void aPathThatLooksAtTooMuchFails_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("descendants of descendants") << u"$..*..*..*..*"_s;
        QTest::newRow("many selectors") << u"$"_s + QString(u"[*,*,*,*,*,*,*,*]"_s).repeated(12);
        QTest::newRow("filters in filters") << u"$..[?count(@..[?count($..*) > 0]) > 0]"_s;
    }

    void aPathThatLooksAtTooMuchFails()
    {
        QFETCH(const QString, path);
        const QByteArray nested = QByteArray(200, '[') + "1,2,3" + QByteArray(200, ']');

        QCOMPARE(found(path, nested),
            u"Cannot apply the JSONPath %1: it looks at more than ten million values."_s.arg(path).toUtf8());
    }

    void theFirstValueIsFoundWithAndWithoutAFastWay()
    {
        const auto document = json::Document::parse(store);
        const auto first = [&](QStringView path) {
            return JsonPath::parse(path)->first(document->root())->raw().toByteArray();
        };

        QCOMPARE(first(u"$.data[1].sku"), "\"B-2\""_ba);
        QCOMPARE(first(u"$..amount"), "12.50"_ba);
        QCOMPARE(first(u"$.data[?@.id == 3].sku"), "\"b-3\""_ba);
        QVERIFY(JsonPath::parse(u"$.nothing")->first(document->root())->isMissing());
        QVERIFY(JsonPath::parse(u"$..nothing")->first(document->root())->isMissing());
        QVERIFY(JsonPath::parse(u"$.data[0]")->isSingular());
        QVERIFY(!JsonPath::parse(u"$.data[*]")->isSingular());
    }

    void writesWhereAValueStands()
    {
        const auto document = json::Document::parse("{\"a'b\\\\\":[0,{\"\\u0001\\n\\f\\\"é\":[[1]]}]}");
        const auto deepest = JsonPath::parse(u"$..[?@ == 1]")->first(document->root());

        const QByteArray expected = "$['a\\'b\\\\'][1]['\\u0001\\n\\f\"é'][0][0]";
        QCOMPARE(normalizedPath(document->root(), *deepest), expected);
        QCOMPARE(normalizedPath(document->root(), document->root()), "$"_ba);
    }

    void passesTheComplianceTestSuite()
    {
        QFile file(QStringLiteral(PATCHBAY_SHARED "/vectors/jsonpath-cts.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The JSONPath compliance test suite is not here.");
        const auto suite = json::Document::parse(file.readAll());
        QVERIFY(suite);
        QVERIFY(suite->root()["tests"].size() > 500);

        QByteArrayList failed;
        for (const json::Value test : suite->root()["tests"])
            failed += complianceFailure(test);

        QVERIFY2(failed.isEmpty(), failed.join('\n').constData());
    }

private:
    static QByteArrayList complianceFailure(json::Value test)
    {
        const QByteArray name = test["name"].utf8() + ": " + test["selector"].utf8() + ": ";
        const auto path = JsonPath::parse(test["selector"].string());
        if (test["invalid_selector"].boolean().value_or(false))
            return path ? QByteArrayList{name + "accepted"} : QByteArrayList();
        if (!path)
            return {name + path.error().message.text.toUtf8()};
        const auto values = path->all(test["document"]);
        if (!values)
            return {name + values.error().message.text.toUtf8()};
        json::Writer results;
        json::Writer paths;
        results.beginArray();
        paths.beginArray();
        for (const json::Value value : *values) {
            results.raw(value.raw());
            paths.string(QByteArrayView(normalizedPath(test["document"], value)));
        }
        const auto actual = json::Document::parse(results.endArray().take());
        const auto actualPaths = json::Document::parse(paths.endArray().take());
        const bool isExpected = isOneOf(actual->root(), test["result"], test["results"]) &&
                                isOneOf(actualPaths->root(), test["result_paths"], test["results_paths"]);
        return isExpected ? QByteArrayList()
                          : QByteArrayList{name + actual->text() + ' ' + actualPaths->text()};
    }

    static bool isOneOf(json::Value actual, json::Value expected, json::Value alternatives)
    {
        if (alternatives.isMissing())
            return json::equal(actual, expected);
        return std::any_of(alternatives.begin(), alternatives.end(),
            [&](json::Value alternative) { return json::equal(actual, alternative); });
    }
};

QTEST_APPLESS_MAIN(JsonPathTest)
#include "jsonpathtest.moc"
