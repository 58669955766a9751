// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "tests/unit/storage/latch.h"
#include "tests/unit/storage/notes.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

class DatabaseReadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_directory.emplace();
        open({});
    }

    void cleanup()
    {
        m_database.reset();
        m_directory.reset();
    }

    void aLongReadNeitherHoldsUpWritesNorSeesThem()
    {
        QVERIFY(notes::add(*m_database, u"old"_s));
        Latch isReading;
        Latch mayGoOn;
        QStringList seenAtFirst;
        QStringList seenAtLast;
        std::jthread reader([&] {
            const auto read = m_database->read([&](DatabaseConnection &connection) -> Result<> {
                seenAtFirst = notes::all(connection);
                isReading.open();
                mayGoOn.wait();
                seenAtLast = notes::all(connection);
                return {};
            });
            Q_UNUSED(read)
        });
        isReading.wait();

        const Result<> written = notes::add(*m_database, u"new"_s);
        const QStringList seenByAnother = notes::stored(*m_database);
        mayGoOn.open();
        reader.join();

        QVERIFY(written);
        QCOMPARE(seenByAnother, (QStringList{u"old"_s, u"new"_s}));
        QCOMPARE(seenAtFirst, QStringList{u"old"_s});
        QCOMPARE(seenAtLast, QStringList{u"old"_s});
    }

    void keepsTheLogShortButForALongReader()
    {
        constexpr qint64 logBytes = 512 * 1024;
        open({.logBytes = logBytes});
        QVERIFY(writeMegabytes(4));
        const qint64 withoutReader = logSize();
        Latch isReading;
        Latch mayGoOn;
        std::jthread reader([&] {
            const auto read = m_database->read([&](DatabaseConnection &connection) -> Result<> {
                const QStringList snapshot = notes::all(connection);
                isReading.open();
                mayGoOn.wait();
                return {};
            });
            Q_UNUSED(read)
        });
        isReading.wait();

        QVERIFY(writeMegabytes(4));
        const qint64 underReader = logSize();
        mayGoOn.open();
        reader.join();
        QVERIFY(writeMegabytes(4));
        const qint64 afterwards = logSize();

        QVERIFY2(withoutReader < 3 * logBytes, qPrintable(QString::number(withoutReader)));
        QVERIFY2(underReader > 4'000'000, qPrintable(QString::number(underReader)));
        QVERIFY2(afterwards < 3 * logBytes, qPrintable(QString::number(afterwards)));
    }

    void stopsALongReadInTheMiddle()
    {
        std::stop_source stop;
        Latch isReading;
        Result<qint64> outcome;
        std::jthread reader([&] {
            outcome = m_database->read(
                [&](DatabaseConnection &connection) {
                    isReading.open();
                    return connection.number(
                        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                        "SELECT count(*) FROM n");
                },
                stop.get_token());
        });
        isReading.wait();

        stop.request_stop();
        reader.join();

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
        QVERIFY(notes::add(*m_database, u"a"_s));
        for (int i = 0; i < 10; ++i) // Every reader still reads.
            QCOMPARE(notes::stored(*m_database), QStringList{u"a"_s});
    }

    void doesNotBeginAReadThatIsStoppedAlready()
    {
        std::stop_source stop;
        stop.request_stop();
        bool hasRun = false;

        const Result<> outcome = m_database->read(
            [&](DatabaseConnection &) -> Result<> {
                hasRun = true;
                return {};
            },
            stop.get_token());

        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
        QVERIFY(!hasRun);
    }

    void aReadCannotWrite()
    {
        const Result<> outcome = m_database->read([](DatabaseConnection &connection) -> Result<> {
            Transaction forged(connection);
            return notes::insert(forged, u"forged"_s);
        });

        QVERIFY(!outcome);
        QVERIFY(notes::stored(*m_database).isEmpty());
    }

private:
    void open(const DatabaseOptions &options)
    {
        m_database.reset();
        auto opened = Database::open(m_directory->filePath(u"workspace.db"_s), options);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message.text));
        m_database = std::move(*opened);
        QVERIFY(notes::createTable(*m_database));
    }

    [[nodiscard]] bool writeMegabytes(int megabytes)
    {
        for (int i = 0; i < megabytes * 16; ++i) {
            const QString text = QString::number(m_nextNote++) + QString(65'536, u'x');
            if (!notes::add(*m_database, text))
                return false;
        }
        return true;
    }

    [[nodiscard]] qint64 logSize() const
    {
        return QFileInfo(m_directory->filePath(u"workspace.db-wal"_s)).size();
    }

    std::optional<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
    int m_nextNote = 0;
};

QTEST_GUILESS_MAIN(DatabaseReadTest)
#include "databasereadtest.moc"
