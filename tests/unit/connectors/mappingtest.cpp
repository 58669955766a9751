// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/mapping.h"

#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

/// JSON is written here with single quotes, and shown so.
json::Document read(QByteArray text)
{
    return json::Document::parse(text.replace('\'', '"'), {.depth = 1000}).value_or(json::Document());
}

QByteArray readable(QByteArray text)
{
    return text.replace('"', '\'');
}

/// The record mapped as JSON text, or the sentence that says why not.
QByteArray mapped(const QByteArray &mapping, const QByteArray &record)
{
    const json::Document plan = read(mapping);
    const json::Document source = read(record);
    if (plan.root().isMissing() || source.root().isMissing())
        return "no JSON";
    const auto parsed = Mapping::parse(plan.root());
    if (!parsed)
        return readable(parsed.error().message.text.toUtf8());
    const auto result = parsed->apply(source.root());
    return readable(result ? *result : result.error().message.text.toUtf8());
}

/// What one expression makes of the record `{"v": value}`.
QByteArray computed(const QByteArray &expression, const QByteArray &value)
{
    const QByteArray result = mapped("{'f':" + expression + '}', "{'v':" + value + '}');
    const bool isField = result.startsWith("{'f':");
    return isField ? result.sliced(5, result.size() - 6) : result;
}

QByteArray call(const QByteArray &name, const QByteArray &options = {})
{
    return "{'fn':'" + name + "','args':['$.v']" + (options.isEmpty() ? options : ',' + options) + '}';
}

} // namespace

class MappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void writesFieldsInTheOrderOfTheMappingAndKeepsEveryDigit()
    {
        const QByteArray mapping =
            "{'z':'$.id','price':'$.price.amount','a':{'const':{'k':[1.0]}},'tags':'$.tags'}";
        const QByteArray record = "{'tags':[ 1, 2.50 ],'price':{'amount':1.10},'id':9007199254740993}";

        const QByteArray expected = "{'z':9007199254740993,'price':1.10,'a':{'k':[1.0]},'tags':[ 1, 2.50 ]}";
        QCOMPARE(mapped(mapping, record), expected);
    }

    void aFieldThatFindsNothingIsLeftOut()
    {
        QCOMPARE(mapped("{'a':'$.a','b':'$.b','c':'$.c'}", "{'b':null,'c':1}"), "{'b':null,'c':1}");
        QCOMPARE(mapped("{'a':'$.a'}", "{}"), "{}");
        QCOMPARE(mapped("{'a':'$.a'}", "[1]"), "{}");
    }

    void aRequiredFieldMustHaveAValue()
    {
        const QByteArray mapping = "{'id':{'from':'$.id','required':true}}";

        QCOMPARE(mapped(mapping, "{'id':7}"), "{'id':7}");
        const QByteArray why = "Cannot map the field id: it is required, and the record has nothing for it.";
        QCOMPARE(mapped(mapping, "{'id':null}"), why);
        QCOMPARE(mapped(mapping, "{}"), why);
    }

    void computes_data()
    {
        QTest::addColumn<QByteArray>("expression");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("result");
        const auto row = [](const QByteArray &expression, const QByteArray &value, const QByteArray &result) {
            QTest::addRow("%s of %s", expression.constData(), value.constData())
                << expression << value << result;
        };
        row(call("lower"), "' ÄB'", "' äb'");
        row(call("upper"), "'äb'", "'ÄB'");
        row(call("trim"), "'\\t a b \\n'", "'a b'");
        row(call("trim"), "null", "null");
        row(call("replace", "'find':'-','with':''"), "'1-2-3'", "'123'");
        row(call("substring", "'start':-3,'length':2"), "'ABCDE'", "'CD'");
        row(call("substring", "'start':1"), "'a😀b'", "'😀b'");
        row(call("substring", "'start':9"), "'abc'", "''");
        row(call("substring", "'start':-9,'length':1"), "'abc'", "'a'");
        row(call("split", "'by':','"), "'a,b,'", "['a','b','']");
        row(call("join", "'by':', '"), "['a',null,1.50,true]", "'a, 1.50, true'");
        row(call("string"), "9007199254740993", "'9007199254740993'");
        row(call("string"), "1.10", "'1.10'");
        row(call("string"), "'q\\''", "'q\\''");
        row(call("number"), "'12.50'", "12.50");
        row(call("number"), "1E+2", "1E+2");
        row(call("integer"), "'5.0'", "5");
        row(call("integer"), "1e3", "1000");
        row(call("integer"), "123456789012345678901234567890", "123456789012345678901234567890");
        row(call("boolean"), "'Yes'", "true");
        row(call("boolean"), "0", "false");
        row(call("boolean"), "false", "false");
        row(call("decimal", "'places':2"), "2.345", "2.34");
        row(call("decimal", "'places':2"), "'2.355'", "2.36");
        row(call("decimal", "'places':0"), "0.5", "0");
        row(call("decimal", "'places':2"), "1e-999999999", "0.00");
        row(call("decimal", "'places':1"), "90071992547409931234.95", "90071992547409931235.0");
        row(call("multiply10", "'power':2"), "12.50", "1250");
        row(call("multiply10", "'power':-2"), "'1999'", "19.99");
        row(call("lookup", "'table':{'A':'active','1':[2]}"), "'A'", "'active'");
        row(call("lookup", "'table':{'A':'active','1':[2]}"), "1", "[2]");
        row(call("lookup", "'table':{'A':'active'},'otherwise':null"), "'X'", "null");
        row("{'fn':'concat','args':['$.v',{'const':'-'},'$.none',{'const':7}]}", "'a'", "'a-7'");
        row("{'fn':'default','args':['$.none','$.v',{'const':'?'}]}", "null", "'?'");
        row("{'fn':'default','args':['$.v',{'fn':'number','args':[{'const':'x'}]}]}", "1.0", "1.0");
        row("{'fn':'array','args':['$.v[*].s','$.v[0].n']}", "[{'s':'A','n':1.0},{'s':'B'}]",
            "['A','B',1.0]");
        row("{'fn':'array','args':['$.none']}", "1", "[]");
        row("{'fn':'object','fields':{'x':'$.v.a','y':'$.none'}}", "{'a':1.50}", "{'x':1.50}");
        row("{'fn':'join','args':[{'fn':'split','args':['$.v'],'by':'/'}],'by':'.'}", "'a/b'", "'a.b'");
        row("{'fn':'upper','args':[{'fn':'trim','args':['$.v']}]}", "' ab '", "'AB'");
    }

    void computes()
    {
        QFETCH(const QByteArray, expression);
        QFETCH(const QByteArray, value);

        QTEST(computed(expression, value), "result");
    }

    void readsTimes_data()
    {
        QTest::addColumn<QByteArray>("expression");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("result");
        const auto row = [](const QByteArray &expression, const QByteArray &value, const QByteArray &result) {
            QTest::addRow("%s of %s", expression.constData(), value.constData())
                << expression << value << result;
        };
        const auto local = [](const QByteArray &zone) {
            return call("instant", "'from':'yyyy-MM-dd HH:mm:ss','zone':'" + zone + '"');
        };
        row(call("instant"), "'2024-01-15T13:30:00+03:00'", "'2024-01-15T10:30:00Z'");
        row(call("instant", "'from':'unix_seconds'"), "1705314600", "'2024-01-15T10:30:00Z'");
        row(call("instant", "'from':'unix_seconds'"), "'1705314600.25'", "'2024-01-15T10:30:00.250Z'");
        row(call("instant", "'from':'unix_milliseconds'"), "1705314600007", "'2024-01-15T10:30:00.007Z'");
        row(call("instant", "'from':'odata'"), "'/Date(1705314600000)/'", "'2024-01-15T10:30:00Z'");
        row(call("instant", "'from':'odata'"), "'/Date(1705314600000+0180)/'", "'2024-01-15T10:30:00Z'");
        row(call("instant", "'from':'odata'"), "'/Date(-1000)/'", "'1969-12-31T23:59:59Z'");
        row(local("Asia/Riyadh"), "'2024-01-15 13:30:00'", "'2024-01-15T10:30:00Z'");
        row(local("Europe/Berlin"), "'2024-07-15 12:30:00'", "'2024-07-15T10:30:00Z'");
        row(local("Europe/Berlin"), "'2024-10-27 02:30:00'", "'2024-10-27T00:30:00Z'");
        row(call("date"), "'2024-01-15T22:30:00Z'", "'2024-01-15'");
        row(call("date", "'zone':'Asia/Riyadh'"), "'2024-01-15T22:30:00Z'", "'2024-01-16'");
        row(call("instant"), "null", "null");
    }

    void readsTimes()
    {
        QFETCH(const QByteArray, expression);
        QFETCH(const QByteArray, value);

        QTEST(computed(expression, value), "result");
    }

    void saysWhichValueOfWhichFieldIsWrong_data()
    {
        QTest::addColumn<QByteArray>("expression");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("why");
        const auto row = [](const QByteArray &expression, const QByteArray &value, const QByteArray &why) {
            QTest::addRow("%s of %s", expression.constData(), value.left(60).constData())
                << expression << value << why;
        };
        const QByteArray unixSeconds = call("instant", "'from':'unix_seconds'");
        const QByteArray berlin = call("instant", "'from':'yyyy-MM-dd HH:mm:ss','zone':'Europe/Berlin'");
        row(call("number"), "'12,50'", "'12,50' is not a decimal.");
        row(call("number"), "''", "'' is not a decimal.");
        row(call("number"), "true", "true is not a decimal.");
        row(call("number"), "[1]", "[1] is not a decimal.");
        row(call("integer"), "5.5", "5.5 is not an integer.");
        row(call("integer"), "1e999999999", "1e999999999 has more than 1000 digits.");
        row(call("decimal", "'places':2"), "1e999999999", "1e999999999 has more than 1000 digits.");
        row(call("multiply10", "'power':2"), "1e-999999999", "1e-999999999 has more than 1000 digits.");
        row(call("boolean"), "'maybe'", "'maybe' is neither true nor false.");
        row(call("boolean"), "2", "2 is neither true nor false.");
        row(call("lower"), "{'a':1}", "{'a':1} is not a text.");
        row(call("join", "'by':','"), "'a'", "'a' is not a list.");
        row(call("join", "'by':','"), "[[1]]", "[1] is not a text.");
        row(call("lookup", "'table':{'A':1}"), "'X'", "'X' is not in the table.");
        row(call("instant"), "'yesterday'", "'yesterday' is not a time of the expected form.");
        row(unixSeconds, "'2024-01-15'", "'2024-01-15' is not a time of the expected form.");
        row(unixSeconds, "1e999999999", "1e999999999 is not a time of the expected form.");
        row(unixSeconds, "99999999999999", "99999999999999 is not a time of the expected form.");
        row(berlin, "'2024-03-31 02:30:00'", "'2024-03-31 02:30:00' is not a time of the expected form.");
        row(berlin, "'2024-02-30 02:30:00'", "'2024-02-30 02:30:00' is not a time of the expected form.");
        row(call("number"), "'" + QByteArray(100'000, 'x') + "'",
            "'" + QByteArray(58, 'x') + "… is not a decimal.");
    }

    void saysWhichValueOfWhichFieldIsWrong()
    {
        QFETCH(const QByteArray, expression);
        QFETCH(const QByteArray, value);
        QFETCH(const QByteArray, why);

        QCOMPARE(computed(expression, value), "Cannot map the field f: " + why);
    }

    void namesANestedFieldByAllItsNames()
    {
        const QByteArray mapping = "{'a':{'fn':'object','fields':{'b':{'fn':'object','fields':{'c':{'fn':'"
                                   "number','args':['$.v']}}}}}}";

        QCOMPARE(mapped(mapping, "{'v':'x'}"), "Cannot map the field a.b.c: 'x' is not a decimal.");
    }

    void aPathThatLooksAtTooMuchIsTheFieldsError()
    {
        const QByteArray record = QByteArray(200, '[') + "1" + QByteArray(200, ']');

        const QByteArray why = mapped("{'a':'$..*..*..*..*..*'}", record);

        QVERIFY2(why.startsWith("Cannot map the field a: its path $..*"), why.constData());
    }

    void namesEveryFaultByItsPlace_data()
    {
        QTest::addColumn<QByteArray>("mapping");
        QTest::addColumn<QStringList>("faults");
        const auto row = [](const QByteArray &mapping, const QStringList &faults) {
            QTest::newRow(mapping.left(80).constData()) << mapping << faults;
        };
        row("[]", {u"the document: an object of fields and expressions belongs here"_s});
        row("{}", {u"the document: an object of fields and expressions belongs here"_s});
        row("{'a':1}", {u"/a: a JSONPath, {"_s});
        row("{'a':'id'}", {u"/a: “id” is no JSONPath, which begins with $"_s});
        row("{'a/b':'$.x['}", {u"/a~1b: Cannot read the JSONPath $.x[: character 5 is the end"_s});
        row("{'a':'$.x','a':'$.y'}", {u"the document: the name “a” stands here twice"_s});
        row("{'a':{'fn':'sum','args':[]}}",
            {u"/a/fn: there is no function “sum”; there are array, boolean"_s});
        row("{'a':{'fn':'lower'}}", {u"/a: lower needs “args”, a list of 1"_s});
        row("{'a':{'fn':'lower','args':['$.a','$.b']}}", {u"/a/args: lower needs “args”, a list of 1"_s});
        row("{'a':{'fn':'lower','args':['x'],'by':'y'}}",
            {u"/a/by: there is no “by” here; there may be fn, args"_s, u"/a/args/0: “x” is no JSONPath"_s});
        row("{'a':{'fn':'decimal','args':['$.a'],'places':1000}}",
            {u"/a/places: the integer “places” is needed, from 0 to 100"_s});
        row("{'a':{'fn':'decimal','args':['$.a']}}", {u"/a: the integer “places” is needed"_s});
        row("{'a':{'fn':'replace','args':['$.a'],'find':'','with':'x'}}",
            {u"/a/find: the text “find” must not be empty"_s});
        row("{'a':{'fn':'lookup','args':['$.a'],'table':[]}}", {u"/a/table: a table is needed"_s});
        row("{'a':{'fn':'instant','args':['$.a'],'from':'epoch'}}", {u"/a/from: there is no form epoch"_s});
        row("{'a':{'fn':'instant','args':['$.a'],'from':'yyyy-MM-dd HH:mm:ss'}}",
            {u"/a: a local time needs its time zone"_s});
        row("{'a':{'fn':'date','args':['$.a'],'zone':'Mars/Base'}}",
            {u"/a/zone: there is no time zone Mars/Base"_s});
        row("{'a':{'fn':'object','fields':{'b':true}}}", {u"/a/fields/b: a JSONPath"_s});
        row("{'a':{'from':'$.a','required':1}}", {u"/a/required: true or false belongs here"_s});
        row("{'a':{'from':'$.a','optional':true},'b':{'const':1,'x':2}}",
            {u"/a/optional: there is no “optional” here"_s, u"/b/x: there is no “x” here"_s});
    }

    void namesEveryFaultByItsPlace()
    {
        QFETCH(const QByteArray, mapping);
        QFETCH(const QStringList, faults);
        const json::Document document = read(mapping);

        const QList<Fault> found = Mapping::faultsOf(document.root());

        QCOMPARE(found.size(), faults.size());
        for (qsizetype i = 0; i < found.size(); ++i)
            QVERIFY2(toString(found[i]).startsWith(faults[i]), qPrintable(toString(found[i])));
        const auto parsed = Mapping::parse(document.root());
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
        QVERIFY2(parsed.error().message.text.startsWith(u"Cannot read the mapping: "_s),
            qPrintable(parsed.error().message.text));
    }

    void nestingWithoutEndIsRefused()
    {
        QByteArray mapping = "{'a':";
        for (int i = 0; i < 200; ++i)
            mapping += "{'fn':'lower','args':[";
        mapping += "'$.a'";
        for (int i = 0; i < 200; ++i)
            mapping += "]}";
        const json::Document document = read(mapping + '}');

        QVERIFY(
            Mapping::parse(document.root()).error().message.text.contains(u"nested deeper than 50 levels"_s));
    }

    void aMappingOutlivesTheDocumentItWasReadFrom()
    {
        std::optional<Mapping> mapping;
        {
            const json::Document document =
                read("{'a':{'const':[1]},'b':{'fn':'lookup','args':['$.k'],'table':{'x':2},'otherwise':3}}");
            mapping = *Mapping::parse(document.root());
        }
        const json::Document record = read("{'k':'x'}");

        QCOMPARE(readable(*mapping->apply(record.root())), "{'a':[1],'b':2}");
    }
};

QTEST_APPLESS_MAIN(MappingTest)
#include "mappingtest.moc"
