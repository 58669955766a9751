// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"

#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

class JsonWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void writesMembersAndElementsWithTheirCommas()
    {
        json::Writer writer;

        writer.beginObject();
        writer.name("a")
            .number(qint64{1})
            .name("b")
            .beginArray()
            .boolean(true)
            .null()
            .beginObject()
            .endObject();
        writer.beginArray().endArray().endArray().name("c").string("x").endObject();

        QCOMPARE(writer.take(), QByteArray(R"({"a":1,"b":[true,null,{},[]],"c":"x"})"));
    }

    void rawTextsGoInUnchanged()
    {
        json::Writer writer;

        writer.beginArray().raw("1.10").raw("9007199254740993").raw(R"({"z":1,"a":2})").endArray();

        QCOMPARE(writer.take(), QByteArray(R"([1.10,9007199254740993,{"z":1,"a":2}])"));
    }

    void everyStringComesBackAsItWas()
    {
        QString every;
        for (char16_t code = 0; code < 0x300; ++code)
            every += QChar(code);
        every += u"€😀"_s;
        json::Writer writer;

        writer.beginObject().name(every.toUtf8()).string(every).endObject();

        const auto document = json::Document::parse(writer.take());
        QVERIFY2(document, "what was written is no JSON");
        QCOMPARE(document->root()[every.toUtf8()].string(), every);
    }

    void controlCharactersAreEscaped()
    {
        json::Writer writer;

        writer.string("\"\\\n\r\t\x01\x1f/é");

        QCOMPARE(writer.take(), "\"\\\"\\\\\\n\\r\\t\\u0001\\u001f/é\""_ba);
    }

    void doublesComeBackExactly()
    {
        for (const double value : {0.1, 1e300, -2.5, 5e-324, 1.0 / 3, 100.0}) {
            json::Writer writer;

            writer.number(value);

            const auto document = json::Document::parse(writer.take());
            QVERIFY(document);
            QCOMPARE(document->root().number(), value);
        }
    }

    void whatIsNoNumberBecomesNull()
    {
        json::Writer writer;

        writer.beginArray().number(std::numeric_limits<double>::infinity());
        writer.number(std::numeric_limits<double>::quiet_NaN()).endArray();

        QCOMPARE(writer.take(), "[null,null]"_ba);
    }

    void takingLeavesAnEmptyWriter()
    {
        json::Writer writer;
        writer.number(qint64{1});

        QCOMPARE(writer.size(), 1);
        QCOMPARE(writer.take(), "1"_ba);
        QCOMPARE(writer.size(), 0);
        QCOMPARE(writer.number(qint64{2}).take(), "2"_ba);
    }
};

QTEST_APPLESS_MAIN(JsonWriterTest)
#include "jsonwritertest.moc"
