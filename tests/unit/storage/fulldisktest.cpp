// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "tests/support/smalldisk.h"
#include "tests/unit/storage/latch.h"
#include "tests/unit/storage/notes.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

/// Inserts a note of that many bytes.
Database::Write insertingLarge(QChar letter, int bytes)
{
    return [letter, bytes](
               Transaction &transaction) { return notes::insert(transaction, QString(bytes, letter)); };
}

} // namespace

class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_directory.emplace();
        m_file = u"workspace.db"_s;
    }

    void cleanup()
    {
        m_database.reset();
        m_directory.reset();
    }

    void whatDoesNotFitHarmsNoOtherOfItsGroup()
    {
        open({.maximumBytes = 1024 * 1024});
        Latch isBusy;
        Latch mayGoOn;
        Latch isLastKnown;
        QList<Result<>> outcomes(3);
        int runsOfFirst = 0;
        submit(
            [&](Transaction &) {
                isBusy.open();
                mayGoOn.wait();
                return Result<>();
            },
            [](const Result<> &) {});
        isBusy.wait();
        submit(
            [&](Transaction &transaction) {
                ++runsOfFirst;
                return notes::insert(transaction, u"first"_s);
            },
            [&](const Result<> &outcome) { outcomes[0] = outcome; });
        submit(insertingLarge(u'x', 2'000'000), [&](const Result<> &outcome) { outcomes[1] = outcome; });
        submit(notes::inserting(u"last"_s), [&](const Result<> &outcome) {
            outcomes[2] = outcome;
            isLastKnown.open();
        });

        mayGoOn.open();
        isLastKnown.wait();

        QVERIFY(outcomes[0]);
        QCOMPARE(runsOfFirst, 2); // The full disk took the first one's transaction along: it was done again.
        QVERIFY(!outcomes[1]);
        QCOMPARE(outcomes[1].error().code, ErrorCode::Unavailable);
        QCOMPARE(outcomes[1].error().message.text,
            u"Cannot write to the database %1: the disk is full. Free some space, then try again."_s.arg(
                file()));
        QVERIFY(outcomes[2]);
        QCOMPARE(notes::stored(*m_database), (QStringList{u"first"_s, u"last"_s}));
    }

    void storesNothingOfAWriteThatOverlooksTheFullDisk()
    {
        open({.maximumBytes = 1024 * 1024});

        const Result<> outcome =
            m_database->write(Priority::Interactive, [](Transaction &transaction) -> Result<> {
                const Result<> before = notes::insert(transaction, u"before"_s);
                const Result<> overlooked = notes::insert(transaction, QString(2'000'000, u'x'));
                Q_UNUSED(before)
                Q_UNUSED(overlooked)
                return notes::insert(transaction, u"after"_s).or_else([](const Error &) {});
            });

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().message.key, "database.full");
        QVERIFY(notes::stored(*m_database).isEmpty());
        QVERIFY(notes::add(*m_database, u"small"_s));
    }

    void survivesADiskThatIsReallyFull()
    {
        SmallDisk disk(m_directory->filePath(u"disk"_s), 1024 * 1024);
        if (!disk.isMounted())
            QSKIP("Mounting is not permitted here.");
        m_file = u"disk/workspace.db"_s;
        open({});
        QVERIFY(notes::add(*m_database, u"first"_s));
        disk.fill();

        const Result<> full = m_database->write(Priority::Interactive, insertingLarge(u'x', 300'000));
        const QStringList whileFull = notes::stored(*m_database);
        disk.empty();
        const Result<> afterwards = m_database->write(Priority::Interactive, insertingLarge(u'y', 1'000));

        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::Unavailable);
        QCOMPARE(full.error().message.key, "database.full");
        QCOMPARE(whileFull, QStringList{u"first"_s});
        QVERIFY2(afterwards, afterwards ? "" : qPrintable(afterwards.error().detail));
        QCOMPARE(notes::stored(*m_database).size(), 2);
        const auto sound = m_database->read([](DatabaseConnection &connection) {
            return connection.statement("PRAGMA integrity_check").first([](const Statement &row) {
                return row.text(0);
            });
        });
        QCOMPARE(sound.value().value(), u"ok"_s);
    }

    void saysThatThereIsNoRoomToBegin()
    {
        SmallDisk disk(m_directory->filePath(u"disk"_s), 1024 * 1024);
        if (!disk.isMounted())
            QSKIP("Mounting is not permitted here.");
        m_file = u"disk/workspace.db"_s;
        disk.fill();

        const auto opened = Database::open(file());

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Unavailable);
        QCOMPARE(opened.error().message.key, "database.full");
    }

private:
    [[nodiscard]] QString file() const { return m_directory->filePath(m_file); }

    void open(const DatabaseOptions &options)
    {
        auto opened = Database::open(file(), options);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message.text));
        m_database = std::move(*opened);
        QVERIFY(notes::createTable(*m_database));
    }

    void submit(const Database::Write &work, const Database::Done &done)
    {
        QVERIFY(m_database->submit(Priority::Interactive, work, done));
    }

    std::optional<QTemporaryDir> m_directory;
    QString m_file; ///< Within the directory.
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(FullDiskTest)
#include "fulldisktest.moc"
