// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/instant.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

class InstantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void writesRfc3339_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("epoch") << qint64{0} << u"1970-01-01T00:00:00Z"_s;
        QTest::newRow("whole second") << qint64{1'705'314'600'000} << u"2024-01-15T10:30:00Z"_s;
        QTest::newRow("milliseconds") << qint64{1'705'314'600'007} << u"2024-01-15T10:30:00.007Z"_s;
        QTest::newRow("far ahead") << qint64{253'402'300'799'999} << u"9999-12-31T23:59:59.999Z"_s;
        QTest::newRow("before 1970") << qint64{-1} << u"1969-12-31T23:59:59.999Z"_s;
    }

    void writesRfc3339()
    {
        QFETCH(const qint64, milliseconds);
        QFETCH(const QString, text);

        QCOMPARE(toRfc3339(fromMilliseconds(milliseconds)), text);
        QCOMPARE(fromRfc3339(text), fromMilliseconds(milliseconds));
    }

    void readsRfc3339_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("inUtc");
        QTest::newRow("offset") << u"2024-01-15T13:30:00+03:00"_s << u"2024-01-15T10:30:00Z"_s;
        QTest::newRow("negative offset") << u"2024-01-15T05:00:00-05:30"_s << u"2024-01-15T10:30:00Z"_s;
        QTest::newRow("lower case") << u"2024-01-15t10:30:00z"_s << u"2024-01-15T10:30:00Z"_s;
        QTest::newRow("tenths") << u"2024-01-15T10:30:00.5Z"_s << u"2024-01-15T10:30:00.500Z"_s;
        QTest::newRow("microseconds") << u"2024-01-15T10:30:00.123456Z"_s << u"2024-01-15T10:30:00.123Z"_s;
        QTest::newRow("leap day") << u"2024-02-29T00:00:00Z"_s << u"2024-02-29T00:00:00Z"_s;
    }

    void readsRfc3339()
    {
        QFETCH(const QString, text);

        const std::optional<Instant> instant = fromRfc3339(text);

        QVERIFY(instant);
        QTEST(toRfc3339(*instant), "inUtc");
    }

    void refusesWhatIsNotRfc3339_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u""_s, u"2024-01-15"_s, u"2024-01-15T10:30:00"_s,
                 u"2024-01-15 10:30:00Z"_s, u"2024-13-01T00:00:00Z"_s, u"2023-02-29T00:00:00Z"_s,
                 u"2024-01-15T25:00:00Z"_s, u"2024-01-15T10:30Z"_s, u"2024-01-15T10:30:00+0300"_s,
                 u"1705314600"_s, u"2024-01-15T10:30:00Z\n"_s, u"2024-01-15T10:30:00.Z"_s,
                 u"2024-01-15T10:30:00.0123456789Z"_s, u"2024-01-15T10:60:00Z"_s,
                 u"2024-01-15T10:30:00+24:00"_s, u"2024-00-15T10:30:00Z"_s, u"٢٠٢٤-01-15T10:30:00Z"_s})
            QTest::newRow(text.isEmpty() ? "empty" : text.toUtf8().constData()) << text;
    }

    void refusesWhatIsNotRfc3339()
    {
        QFETCH(const QString, text);

        QVERIFY(!fromRfc3339(text));
    }
};

QTEST_APPLESS_MAIN(InstantTest)
#include "instanttest.moc"
