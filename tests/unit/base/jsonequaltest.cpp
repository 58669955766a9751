// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

class JsonEqualTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void comparesAsJsonValues_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<bool>("areEqual");
        const auto row = [](const QByteArray &left, const QByteArray &right, bool areEqual) {
            QTest::newRow((left + (areEqual ? " is " : " is not ") + right).left(80).constData())
                << left << right << areEqual;
        };
        row("1.0", "1", true);
        row("1e2", "100", true);
        row("100e-2", "1", true);
        row("0.10", "0.1", true);
        row("-0", "0", true);
        row("0e5", "0.0", true);
        row("12345678901234567890.10", "1234567890123456789.01e1", true);
        row("9007199254740993", "9007199254740992", false);
        row("0.1", "0.10000000000000001", false);
        row("1", "-1", false);
        row("1e999999999", "10e999999998", true);
        row("1e999999999", "1e999999998", false);
        row("1e99999999999999999999", "1e99999999999999999999", true);
        row("1e99999999999999999999", "1e99999999999999999998", false);
        row("1", "\"1\"", false);
        row("null", "false", false);
        row("true", "true", true);
        row(R"("\u0061\/")", R"("a/")", true);
        row(R"("a")", R"("A")", false);
        row("[1, 2]", "[1.0,2e0]", true);
        row("[1,2]", "[2,1]", false);
        row("[1]", "[1,1]", false);
        row("[]", "{}", false);
        row(R"({"a":1,"b":[2]})", R"({ "b":[2.0], "\u0061":1 })", true);
        row(R"({"a":1,"b":2})", R"({"a":2,"b":1})", false);
        row(R"({"a":1})", R"({"b":1})", false);
        row(R"({"a":null})", "{}", false);
        row(R"({"a":1,"a":2})", R"({"a":2,"a":1})", false);
        row(R"({"a":1,"b":0,"a":2})", R"({"b":0,"a":1,"a":2})", true);
    }

    void comparesAsJsonValues()
    {
        QFETCH(const QByteArray, left);
        QFETCH(const QByteArray, right);
        QFETCH(const bool, areEqual);
        const auto a = json::Document::parse(left);
        const auto b = json::Document::parse(right);
        QVERIFY(a && b);

        QCOMPARE(json::equal(a->root(), b->root()), areEqual);
        QCOMPARE(json::equal(b->root(), a->root()), areEqual);
    }

    void missingEqualsOnlyMissing()
    {
        const auto null = json::Document::parse("null");

        QVERIFY(json::equal({}, {}));
        QVERIFY(!json::equal({}, null->root()));
        QVERIFY(!json::equal(null->root(), {}));
    }

    void comparesTheDeepestTextWithoutRecursion()
    {
        constexpr int depth = 1'000'000;
        const QByteArray left = QByteArray(depth, '[') + "1" + QByteArray(depth, ']');
        const QByteArray same = QByteArray(depth, '[') + "1.0" + QByteArray(depth, ']');
        const QByteArray other = QByteArray(depth, '[') + "2" + QByteArray(depth, ']');
        const auto a = json::Document::parse(left, {.depth = depth});
        const auto b = json::Document::parse(same, {.depth = depth});
        const auto c = json::Document::parse(other, {.depth = depth});

        QVERIFY(a && b && c);
        QVERIFY(json::equal(a->root(), b->root()));
        QVERIFY(!json::equal(a->root(), c->root()));
    }

    void comparesLargeObjectsInAnyOrder()
    {
        json::Writer forth;
        json::Writer back;
        forth.beginObject();
        back.beginObject();
        for (qint64 i = 0; i < 100'000; ++i) {
            forth.name(QByteArray::number(i)).number(i);
            back.name(QByteArray::number(99'999 - i)).number(99'999 - i);
        }
        const auto a = json::Document::parse(forth.endObject().take());
        const auto b = json::Document::parse(back.endObject().take());

        QVERIFY(a && b);
        QVERIFY(json::equal(a->root(), b->root()));
    }
};

QTEST_APPLESS_MAIN(JsonEqualTest)
#include "jsonequaltest.moc"
