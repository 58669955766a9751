// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/decimal.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

class DecimalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsAndWritesEveryDigit_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("integer") << "1250"_ba
                                 << "1250"_ba;
        QTest::newRow("zero") << "0"_ba
                              << "0"_ba;
        QTest::newRow("minus zero") << "-0.00e7"_ba
                                    << "0"_ba;
        QTest::newRow("superfluous zeros") << "12.500"_ba
                                           << "12.5"_ba;
        QTest::newRow("fraction") << "-0.05"_ba
                                  << "-0.05"_ba;
        QTest::newRow("exponent") << "1.25e3"_ba
                                  << "1250"_ba;
        QTest::newRow("negative exponent") << "125E-5"_ba
                                           << "0.00125"_ba;
        QTest::newRow("plus") << "1e+2"_ba
                              << "100"_ba;
        QTest::newRow("leading zeros of an exponent") << "1e0000000000000000000000002"_ba
                                                      << "100"_ba;
        QTest::newRow("long") << "123456789012345678901234567890.123456789"_ba
                              << "123456789012345678901234567890.123456789"_ba;
    }

    void readsAndWritesEveryDigit()
    {
        QFETCH(const QByteArray, text);

        const auto number = Decimal::parse(text);

        QVERIFY(number);
        QTEST(number->text(), "plain");
    }

    void refusesWhatJsonDoesNotWrite_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "-", "+1", "01", ".5", "5.", "1,5", "1e", "1e+", "0x1", " 1", "1 ",
                 "NaN", "1e5x", "1.2.3", "1e1000000000000000000"})
            QTest::newRow(*text ? text : "empty") << QByteArray(text);
    }

    void refusesWhatJsonDoesNotWrite()
    {
        QFETCH(const QByteArray, text);

        QVERIFY(!Decimal::parse(text));
    }

    void roundsHalfToEven_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("places");
        QTest::addColumn<QByteArray>("rounded");
        const auto row = [](const char *text, int places, const char *rounded) {
            QTest::addRow("%s to %d", text, places) << QByteArray(text) << places << QByteArray(rounded);
        };
        row("2.5", 0, "2");
        row("3.5", 0, "4");
        row("-2.5", 0, "-2");
        row("2.51", 0, "3");
        row("2.5000000000000000000001", 0, "3");
        row("2.4999999999999999999999", 0, "2");
        row("0.5", 0, "0");
        row("0.50001", 0, "1");
        row("1.5", 0, "2");
        row("0.05", 0, "0");
        row("0.95", 1, "1.0");
        row("0.85", 1, "0.8");
        row("9.995", 2, "10.00");
        row("99.999", 2, "100.00");
        row("-0.004", 2, "0.00");
        row("12.5", 2, "12.50");
        row("12", 2, "12.00");
        row("1e3", 1, "1000.0");
        row("1.005", 2, "1.00");
        row("1.015", 2, "1.02");
        row("1e-999999999", 2, "0.00");
    }

    void roundsHalfToEven()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, places);

        QTEST(Decimal::parse(text)->rounded(places).text(places), "rounded");
    }

    void movesThePointExactly()
    {
        QCOMPARE(Decimal::parse("12.50")->shifted(2).text(), "1250"_ba);
        QCOMPARE(Decimal::parse("1250")->shifted(-2).text(), "12.5"_ba);
        QCOMPARE(Decimal::parse("5")->shifted(-3).text(), "0.005"_ba);
        QCOMPARE(Decimal::parse("0")->shifted(5).text(), "0"_ba);
        QCOMPARE(Decimal::parse("0.1234567890123456789")->shifted(2).text(), "12.34567890123456789"_ba);
    }

    void ordersByValue()
    {
        const QByteArrayList ascending{"-1e999999999", "-10", "-9.99", "-0.001", "0", "1e-999999999", "0.1",
            "0.11", "0.2", "9007199254740992", "9007199254740993", "1e20", "1e999999999"};

        for (qsizetype i = 0; i < ascending.size(); ++i) {
            for (qsizetype k = 0; k < ascending.size(); ++k) {
                const auto left = Decimal::parse(ascending[i]);
                const auto right = Decimal::parse(ascending[k]);
                QVERIFY2(
                    (*left <=> *right) == (i <=> k), (ascending[i] + " and " + ascending[k]).constData());
                QCOMPARE(*left == *right, i == k);
            }
        }
    }

    void countsDigits()
    {
        QCOMPARE(Decimal::parse("123.45")->magnitude(), 3);
        QCOMPARE(Decimal::parse("123.45")->places(), 2);
        QCOMPARE(Decimal::parse("0.001")->magnitude(), -2);
        QCOMPARE(Decimal::parse("1e9")->magnitude(), 10);
        QCOMPARE(Decimal::parse("1e9")->places(), 0);
    }
};

QTEST_APPLESS_MAIN(DecimalTest)
#include "decimaltest.moc"
