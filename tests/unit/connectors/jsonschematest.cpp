// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/jsonschema.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

class JsonSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void followsReferencesInsideADescriptionOfAnApi();
    void survivesLongTextsUnderAPattern();
    void refusesWhatIsNoSchema_data();
    void refusesWhatIsNoSchema();
};

void JsonSchemaTest::judges_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QStringList>("faults");

    const auto row = [](const char *name, const char *schema, const char *document,
                         const QStringList &faults) {
        QTest::newRow(name) << QByteArray(schema) << QByteArray(document) << faults;
    };
    row("any", "{}", "[1, \"x\", null]", {});
    row("scalar", R"({"type": "integer"})", "5", {});
    row("beyond 32 bits", R"({"type": "integer"})", "1705314600000", {});
    row("beyond 64 bits", R"({"type": "integer"})", "123456789012345678901234567890", {});
    row("beyond a double", R"({"type": "number"})", "1e999", {});
    row("whole with a point", R"({"type": "integer"})", "5.0", {});
    row("fraction", R"({"type": "integer"})", "5.5", {u": must be a whole number, not a number"_s});
    row("several types", R"({"type": ["string", "null"]})", "true",
        {u": must be a text or null, not true or false"_s});
    row("property named type",
        R"({"properties": {"type": {"type": "string"}, "pattern": {"pattern": "^a"}}})",
        R"({"type": 5, "pattern": "b"})",
        {u"/pattern: “b” is not allowed here; write a text that matches ^a"_s,
            u"/type: must be a text, not a number"_s});
    row("pattern inside alternatives", R"({"anyOf": [{"pattern": "^a"}, {"type": "number"}]})", "\"abc\"",
        {});
    row("pattern is searched", R"({"pattern": "b"})", "\"abc\"", {});
    row("missing", R"({"required": ["a", "b"]})", R"({"a": 1})",
        {u": the property “b” is missing; add it"_s});
    row("all unknown ones", R"({"properties": {"name": {}}, "additionalProperties": false})",
        R"({"nam": 1, "zzz": 2})",
        {u"/nam: there is no property “nam” here; did you mean “name”?"_s,
            u"/zzz: there is no property “zzz” here; there are: name"_s});
    row("choice", R"({"items": {"enum": ["red", "green"]}})", R"(["red", "gren"])",
        {u"/1: there is no “gren” here; did you mean “green”?"_s});
    row("bounds", R"({"items": [{"minimum": 1}, {"maximum": 2}, {"minLength": 3}, {"maxItems": 1}]})",
        R"([0, 3, "ab", [1, 2]])",
        {u"/0: must be at least 1"_s, u"/1: must be at most 2"_s, u"/2: must have at least 3 characters"_s,
            u"/3: must have at most 1 elements"_s});
    row("constant", R"({"const": {"type": "a", "pattern": "b"}})", R"({"type": "a", "pattern": "b"})", {});
    row("time", R"({"items": {"format": "date-time"}})", R"(["2024-01-15T10:30:00Z", "yesterday"])",
        {u"/1: must be a time such as 2024-01-15T10:30:00Z"_s});
    row("other format", R"({"format": "uri"})", "\"no uri\"", {});
    row("escaped names", R"({"additionalProperties": {"type": "string"}})", R"({"a/b~c": 1})",
        {u"/a~1b~0c: must be a text, not a number"_s});
    row("no JSON", "{}", "{",
        {u": Cannot read the JSON text: line 1, column 2 has the end of the text where a member name in double quotes belongs."_s});
}

void JsonSchemaTest::judges()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, document);
    QFETCH(QStringList, faults);

    const auto compiled = JsonSchema::compile(schema);

    QVERIFY2(compiled, qPrintable(compiled ? QString() : compiled.error().message.text));
    QStringList found;
    for (const Fault &fault : compiled->validate(document))
        found.append(fault.path + u": "_s + fault.message.text);
    found.sort();
    QCOMPARE(found, faults);
}

void JsonSchemaTest::followsReferencesInsideADescriptionOfAnApi()
{
    const QByteArray api = R"({
      "paths": { "/apps/{slug}": { "get": { "responses": { "200": { "content": { "application/json": {
        "schema": { "type": "array", "items": { "$ref": "#/components/schemas/App" } } } } } } } } },
      "components": { "schemas": { "App": {
        "type": "object", "additionalProperties": false, "required": ["slug"],
        "properties": { "slug": { "type": "string" }, "parts": { "type": "array", "items": { "$ref": "#/components/schemas/App" } } } } } }
    })";

    const auto compiled = JsonSchema::compile(
        api, u"/paths/~1apps~1{slug}/get/responses/200/content/application~1json/schema"_s);

    QVERIFY2(compiled, qPrintable(compiled ? QString() : compiled.error().message.text));
    QVERIFY(compiled->validate(R"([{"slug": "a", "parts": [{"slug": "b"}]}])").isEmpty());
    const QList<Fault> faults = compiled->validate(R"([{"slug": "a", "parts": [{"slag": "b"}]}])");
    QCOMPARE(faults.size(), 2);
    QCOMPARE(faults[1].path, u"/0/parts/0/slag"_s);
    QVERIFY(faults[1].message.text.endsWith(u"did you mean “slug”?"));
}

void JsonSchemaTest::survivesLongTextsUnderAPattern()
{
    const auto compiled = JsonSchema::compile(R"({"items": {"pattern": "^(a|b)*$", "format": "date-time"}})");

    QVERIFY(compiled);
    const QByteArray longText = "[\"" + QByteArray(2'000'000, 'a') + "\"]";
    QCOMPARE(compiled->validate(longText).size(), 1); // It is no time.
}

void JsonSchemaTest::refusesWhatIsNoSchema_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("pointer");

    QTest::newRow("no JSON") << QByteArray("{") << QString();
    QTest::newRow("no object") << QByteArray("[]") << QString();
    QTest::newRow("no such place") << QByteArray("{}") << u"/components"_s;
    QTest::newRow("bad pattern") << QByteArray("{\"pattern\": \"(?=a)\"}") << QString();
    QTest::newRow("bad reference") << QByteArray(R"({"$ref": "#/nowhere"})") << QString();
    QTest::newRow("patterns for names") << QByteArray(R"({"patternProperties": {"^a": {}}})") << QString();
}

void JsonSchemaTest::refusesWhatIsNoSchema()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, pointer);

    const auto compiled = JsonSchema::compile(document, pointer);

    QVERIFY(!compiled);
    QVERIFY(compiled.error().code == ErrorCode::InvalidInput);
}

QTEST_APPLESS_MAIN(JsonSchemaTest)
#include "jsonschematest.moc"
