// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/table.h"
#include "app/ctl/words.h"

#include <QTest>

#include <clocale>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay::ctl;

namespace {

Table shops()
{
    Table table({{u"NAME"_s}, {u"RECORDS"_s, Table::Align::Right}, {u"REASON"_s}});
    table.add({u"Salla"_s, u"1,048,210"_s, u"The platform does not accept the token any more"_s});
    table.add({u"متجر"_s, u"7"_s, {}});
    return table;
}

} // namespace

class TableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { std::setlocale(LC_ALL, "C.UTF-8"); }

    void setsNumbersToTheRight()
    {
        QCOMPARE(shops().text(200), u"NAME     RECORDS  REASON\n"
                                    "Salla  1,048,210  The platform does not accept the token any more\n"
                                    "متجر           7\n"_s);
    }

    void shortensTheWidestColumnOnly()
    {
        const QString text = shops().text(40);

        for (const QString &line : text.split(u'\n'))
            QVERIFY2(displayWidth(line) <= 40, qPrintable(line));
        QVERIFY(text.contains(u"1,048,210"));
        QVERIFY(text.contains(u"The platform does not…"));
    }

    void shortensALongCellAtOnce()
    {
        Table table({{u"NAME"_s}});
        table.add({QString(1'000'000, u'x')});
        table.add({u"香水香水"_s});

        QCOMPARE(table.text(8), u"NAME\nxxxxxxx…\n香水香水\n"_s);
        QCOMPARE(table.text(7), u"NAME\nxxxxxxx…\n香水香水\n"_s); // no column is narrower
    }

    void letsNoCellMoveTheCursor()
    {
        Table table({{u"NAME"_s}});
        table.add({u"a\x1b[31mb\r\n\tc\u202ed"_s});

        QCOMPARE(table.text(80), u"NAME\na [31mb   c d\n"_s);
        QCOMPARE(printable(u"a\u009b2J\n\tb"_s), u"a 2J\n\tb"_s);
    }

    void countsWhatATerminalShows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");

        QTest::newRow("plain") << u"Oud"_s << 3;
        QTest::newRow("wide") << u"香水"_s << 4;
        QTest::newRow("joined") << u"e\u0301"_s << 1;
    }

    void countsWhatATerminalShows()
    {
        QFETCH(QString, text);
        QFETCH(int, width);

        QCOMPARE(displayWidth(text), width);
    }

    void saysFiguresInWords()
    {
        using namespace std::chrono_literals;

        QCOMPARE(grouped(1'048'210), u"1,048,210"_s);
        QCOMPARE(counted(1, u"call"_s), u"1 call"_s);
        QCOMPARE(counted(1'200, u"call"_s), u"1,200 calls"_s);
        QCOMPARE(duration(84'000us), u"84 ms"_s);
        QCOMPARE(duration(400us), u"0.4 ms"_s);
        QCOMPARE(duration(4'100'000us), u"4.1 s"_s);
        QCOMPARE(duration(125'000'000us), u"2 min 5 s"_s);
        QCOMPARE(duration(std::optional<std::chrono::microseconds>()), u"–"_s);
        QCOMPARE(duration(std::optional(std::chrono::microseconds(0))), u"0 ms"_s);
        QCOMPARE(bytes(421), u"421 B"_s);
        QCOMPARE(bytes(42'100), u"42.1 KB"_s);
        QCOMPARE(moment(std::nullopt), u"–"_s);
    }
};

QTEST_APPLESS_MAIN(TableTest)
#include "tabletest.moc"
