// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/databaseconnection.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

constexpr Sql insertCell = "INSERT INTO cells (number, text, bytes) VALUES (:number, :text, :bytes)";
constexpr Sql selectCells = "SELECT number, text, bytes FROM cells ORDER BY rowid";

} // namespace

class StatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_directory.emplace();
        auto opened = DatabaseConnection::open(
            m_directory->filePath(u"cells.db"_s), DatabaseConnection::Access::ReadWrite, Milliseconds(0));
        QVERIFY(opened);
        m_connection = std::move(*opened);
        QVERIFY(m_connection->execute("CREATE TABLE cells (number INTEGER, text TEXT, bytes BLOB) STRICT"));
    }

    void cleanup()
    {
        m_connection.reset();
        m_directory.reset();
    }

    void givesBackWhatWasBound_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("plain") << qint64{7} << u"seven"_s << QByteArray("\x01\x02");
        QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << u"a"_s << QByteArray("b");
        QTest::newRow("largest") << std::numeric_limits<qint64>::max() << u"a"_s << QByteArray("b");
        QTest::newRow("other scripts") << qint64{0} << u"متجر 😀"_s << QByteArray("\xff\xfe");
        QTest::newRow("zero bytes") << qint64{0} << u"a\0b"_s << QByteArray("a\0b", 3);
        QTest::newRow("empty is not null") << qint64{0} << u""_s << QByteArray("");
        QTest::newRow("null strings are empty") << qint64{0} << QString() << QByteArray();
    }

    void givesBackWhatWasBound()
    {
        QFETCH(qint64, number);
        QFETCH(QString, text);
        QFETCH(QByteArray, bytes);

        const auto inserted = m_connection->statement(insertCell)
                                  .bind(":number", number)
                                  .bind(":text", text)
                                  .bind(":bytes", bytes)
                                  .run();

        QVERIFY(inserted);
        QCOMPARE(*inserted, 1);
        auto select = m_connection->statement(selectCells);
        QVERIFY(select.next().value_or(false));
        QCOMPARE(select.integer(0), number);
        QCOMPARE(select.text(1), text);
        QCOMPARE(select.bytes(1), text.toUtf8());
        QCOMPARE(select.bytes(2), bytes);
        QVERIFY(!select.isNull(1));
        QVERIFY(!select.isNull(2));
        QVERIFY(!select.next().value_or(true));
    }

    void bindsNothingAsNull()
    {
        const std::optional<qint64> number;
        const std::optional<QString> text;
        const std::optional<Instant> instant;

        QVERIFY(m_connection->statement(insertCell)
                    .bind(":number", number)
                    .bind(":text", text)
                    .bindNull(":bytes")
                    .run());

        auto select = m_connection->statement(selectCells);
        QVERIFY(select.next().value_or(false));
        QVERIFY(select.isNull(0) && select.isNull(1) && select.isNull(2));
        QVERIFY(!select.optionalInteger(0));
        QVERIFY(!select.optionalInstant(0));
        QVERIFY(!instant);
    }

    void keepsInstantsAsMilliseconds()
    {
        const Instant instant(Milliseconds(1'705'314'600'123));

        QVERIFY(m_connection->statement(insertCell).bind(":number", instant).run());

        auto select = m_connection->statement(selectCells);
        QVERIFY(select.next().value_or(false));
        QCOMPARE(select.integer(0), 1'705'314'600'123);
        QCOMPARE(select.optionalInstant(0), std::optional(instant));
    }

    void keepsItsOwnCopyOfAValue()
    {
        auto insert = m_connection->statement(insertCell);
        {
            QByteArray shortLived(100, 'a');
            insert.bindText(":text", shortLived).bind(":bytes", shortLived);
            shortLived.fill('b');
        }

        QVERIFY(insert.run());

        auto select = m_connection->statement(selectCells);
        QVERIFY(select.next().value_or(false));
        QCOMPARE(select.bytes(1), QByteArray(100, 'a'));
        QCOMPARE(select.bytes(2), QByteArray(100, 'a'));
    }

    void forgetsItsValuesBeforeTheNextUse()
    {
        QVERIFY(m_connection->statement(insertCell).bind(":number", 1).bind(":text", u"first"_s).run());

        QVERIFY(m_connection->statement(insertCell).bind(":number", 2).run());

        const auto texts = m_connection->statement(selectCells).all([](const Statement &row) {
            return row.isNull(1) ? u"null"_s : row.text(1);
        });
        QCOMPARE(texts.value_or(QStringList()), (QStringList{u"first"_s, u"null"_s}));
    }

    void mayBeUsedInsideItself()
    {
        for (int i = 1; i <= 3; ++i)
            QVERIFY(m_connection->statement(insertCell).bind(":number", i).run());
        qint64 pairs = 0;

        auto outer = m_connection->statement(selectCells);
        while (outer.next().value_or(false)) {
            auto inner = m_connection->statement(selectCells);
            while (inner.next().value_or(false))
                ++pairs;
        }

        QCOMPARE(pairs, 9);
    }

    void startsAgainAfterTheFirstRow()
    {
        for (int i = 1; i <= 3; ++i)
            QVERIFY(m_connection->statement(insertCell).bind(":number", i).run());
        auto select = m_connection->statement(selectCells);
        const auto number = [](const Statement &row) { return row.integer(0); };

        const auto once = select.first(number);
        const auto twice = select.first(number);

        QCOMPARE(**once, 1);
        QCOMPARE(**twice, 1);
    }

    void saysWhenThereIsNoRow()
    {
        const auto none =
            m_connection->statement(selectCells).first([](const Statement &row) { return row.integer(0); });

        QVERIFY(none);
        QVERIFY(!*none);
    }

    void refusesAParameterThatIsNotThere()
    {
        const auto run = m_connection->statement(insertCell).bind(":nmber", 1).run();

        QVERIFY(!run);
        QCOMPARE(run.error().code, ErrorCode::Internal);
        QCOMPARE(run.error().message.text, u"Cannot bind :nmber: the statement has no such parameter."_s);
        QCOMPARE(m_connection->number("SELECT count(*) FROM cells").value_or(-1), 0);
    }

    void refusesAStatementThatDoesNotCompile()
    {
        const auto run = m_connection->statement("SELEKT 1").run();

        QVERIFY(!run);
        QCOMPARE(run.error().code, ErrorCode::Internal);
        QVERIFY2(run.error().detail.contains(u"SELEKT"_s), qPrintable(run.error().detail));
    }

    void refusesTextInANumberColumn()
    {
        const auto run = m_connection->statement(insertCell).bind(":number", u"seven"_s).run();

        QVERIFY(!run);
        QCOMPARE(run.error().code, ErrorCode::Internal);
    }

private:
    std::optional<QTemporaryDir> m_directory;
    std::unique_ptr<DatabaseConnection> m_connection;
};

QTEST_GUILESS_MAIN(StatementTest)
#include "statementtest.moc"
