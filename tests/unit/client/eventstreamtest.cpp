// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/eventstream.h"

#include <QTest>

using namespace patchbay;

class EventStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<ServerEvent>>("expected");

        QTest::newRow("an event") << QByteArray("id: 7\nevent: changes\ndata: {}\n\n")
                                  << QList<ServerEvent>{{"7", "changes", "{}"}};
        QTest::newRow("without a name")
            << QByteArray("data: x\n\n") << QList<ServerEvent>{{"", "message", "x"}};
        QTest::newRow("several lines")
            << QByteArray("data: a\ndata:\ndata:  b\n\n") << QList<ServerEvent>{{"", "message", "a\n\n b"}};
        QTest::newRow("comments and unknown fields")
            << QByteArray(": still here\n\nretry: 5\nwhat\ndata: x\n\n")
            << QList<ServerEvent>{{"", "message", "x"}};
        QTest::newRow("CR LF") << QByteArray("data: a\r\n\r\ndata: b\r\n\r\n")
                               << QList<ServerEvent>{{"", "message", "a"}, {"", "message", "b"}};
        QTest::newRow("CR alone") << QByteArray("data: a\r\rdata: b\r\r")
                                  << QList<ServerEvent>{{"", "message", "a"}, {"", "message", "b"}};
        QTest::newRow("the id stays") << QByteArray("id: 1\ndata: a\n\ndata: b\n\n")
                                      << QList<ServerEvent>{{"1", "message", "a"}, {"1", "message", "b"}};
        QTest::newRow("without data") << QByteArray("id: 1\nevent: x\n\n") << QList<ServerEvent>{};
        QTest::newRow("not whole") << QByteArray("data: a\n") << QList<ServerEvent>{};
    }

    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QList<ServerEvent>, expected);

        EventStream whole;
        const QList<ServerEvent> atOnce = whole.feed(text);
        EventStream pieces;
        QList<ServerEvent> bytewise;
        for (const char byte : text)
            bytewise += pieces.feed(QByteArray(1, byte));

        QCOMPARE(atOnce, expected);
        QCOMPARE(bytewise, expected);
    }
};

QTEST_APPLESS_MAIN(EventStreamTest)
#include "eventstreamtest.moc"
