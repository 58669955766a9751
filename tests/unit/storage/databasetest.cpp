// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "tests/unit/storage/latch.h"
#include "tests/unit/storage/notes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

Error refusal()
{
    return Error{ErrorCode::Conflict, message("test.refused", u"Cannot write: the test says no."_s), {}};
}

/// Keeps the writer thread busy, so that what is submitted meanwhile forms one group.
class BusyWriter
{
public:
    explicit BusyWriter(Database &database)
    {
        const Result<> submitted = database.submit(
            Priority::Interactive,
            [this](Transaction &) -> Result<> {
                m_isBusy.open();
                m_mayGoOn.wait();
                return {};
            },
            [](const Result<> &) {});
        Q_ASSERT(submitted);
        m_isBusy.wait();
    }

    void goOn() { m_mayGoOn.open(); }

private:
    Latch m_isBusy;
    Latch m_mayGoOn;
};

/// An outcome that is waited for.
struct Outcome
{
    Latch isKnown;
    Result<> value;

    Database::Done keeper()
    {
        return [this](Result<> outcome) {
            value = std::move(outcome);
            isKnown.open();
        };
    }
};

} // namespace

class DatabaseTest : public QObject
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

    void returnsWhatAWriteReturns()
    {
        const Result<qint64> id =
            m_database->write(Priority::Interactive, [](Transaction &transaction) -> Result<qint64> {
                if (const Result<> done = notes::insert(transaction, u"a"_s); !done)
                    return passOn(done);
                return transaction.connection().number("SELECT max(id) FROM notes");
            });

        QVERIFY(id);
        QCOMPARE(*id, 1);
        QCOMPARE(notes::stored(*m_database), QStringList{u"a"_s});
    }

    void undoesAWriteThatFails()
    {
        const Result<> outcome =
            m_database->write(Priority::Interactive, [](Transaction &transaction) -> Result<> {
                if (const Result<> done = notes::insert(transaction, u"half"_s); !done)
                    return done;
                return tl::unexpected(refusal());
            });

        QVERIFY(!outcome);
        QCOMPARE(outcome.error(), refusal());
        QVERIFY(notes::stored(*m_database).isEmpty());
    }

    void aFailingWriteHarmsNoOtherOfItsGroup()
    {
        BusyWriter writer(*m_database);
        Outcome before;
        Outcome failing;
        Outcome twice;
        Outcome after;
        const auto halfDone = [](Transaction &transaction) -> Result<> {
            if (const Result<> done = notes::insert(transaction, u"half"_s); !done)
                return done;
            return tl::unexpected(refusal());
        };
        submit(notes::inserting(u"before"_s), before);
        submit(halfDone, failing);
        submit(notes::inserting(u"before"_s), twice);
        submit(notes::inserting(u"after"_s), after);

        writer.goOn();
        after.isKnown.wait();

        QVERIFY(before.value);
        QCOMPARE(failing.value.error(), refusal());
        QCOMPARE(twice.value.error().code, ErrorCode::Conflict);
        QVERIFY(after.value);
        QCOMPARE(notes::stored(*m_database), (QStringList{u"before"_s, u"after"_s}));
    }

    void tellsOfAGroupOnlyAfterItsCommit()
    {
        BusyWriter writer(*m_database);
        Outcome first;
        Latch isLastRunning;
        Latch mayLastEnd;
        Outcome last;
        submit(notes::inserting(u"first"_s), first);
        submit(
            [&](Transaction &transaction) {
                isLastRunning.open();
                mayLastEnd.wait();
                return notes::insert(transaction, u"last"_s);
            },
            last);

        writer.goOn();
        isLastRunning.wait();

        // The first write has run, in the transaction that the last one shares: nobody may know of it yet.
        QVERIFY(!first.isKnown.isOpen());
        QVERIFY(notes::stored(*m_database).isEmpty());
        mayLastEnd.open();
        last.isKnown.wait();
        QVERIFY(first.isKnown.isOpen());
        QCOMPARE(notes::stored(*m_database), (QStringList{u"first"_s, u"last"_s}));
    }

    void keepsEveryWriteOfEightThreads()
    {
        constexpr int threads = 8;
        constexpr int writes = 1000;
        std::atomic<int> failures = 0;
        std::atomic<int> unseen = 0;
        {
            std::vector<std::jthread> writers;
            for (int thread = 0; thread < threads; ++thread) {
                writers.emplace_back([&, thread] {
                    for (int i = 0; i < writes; ++i) {
                        const QString text = u"%1-%2"_s.arg(thread).arg(i);
                        if (!notes::add(*m_database, text))
                            ++failures;
                        if (i % 100 == 0 && !notes::stored(*m_database).contains(text))
                            ++unseen;
                    }
                });
            }
        }

        QCOMPARE(failures.load(), 0);
        QCOMPARE(unseen.load(), 0);
        QCOMPARE(notes::stored(*m_database).size(), threads * writes);
    }

    void refusesToQueueMoreThanItsLength()
    {
        open({.queueLength = 2});
        BusyWriter writer(*m_database);
        Outcome first;
        Outcome second;
        submit(notes::inserting(u"first"_s), first);
        submit(notes::inserting(u"second"_s), second);

        const Result<> third = m_database->submit(Priority::Interactive, notes::inserting(u"third"_s),
            [](const Result<> &) { QFAIL("A refused write must not be told of."); });

        QVERIFY(!third);
        QCOMPARE(third.error().code, ErrorCode::Unavailable);
        QVERIFY(
            third.error().message.text.endsWith(u"too many writes wait for the disk. Try again later."_s));
        writer.goOn();
        second.isKnown.wait();
        QCOMPARE(notes::stored(*m_database), (QStringList{u"first"_s, u"second"_s}));
    }

    void performsWhatWaitsBeforeItCloses()
    {
        std::atomic<int> told = 0;
        auto writer = std::make_unique<BusyWriter>(*m_database);
        for (int i = 0; i < 100; ++i) {
            QVERIFY(m_database->submit(Priority::Bulk, notes::inserting(QString::number(i)),
                [&told](const Result<> &outcome) { told += outcome ? 1 : 0; }));
        }

        writer->goOn();
        m_database.reset();

        QCOMPARE(told.load(), 100);
        open({});
        QCOMPARE(notes::stored(*m_database).size(), 100);
    }

    void refusesOneAccessInsideAnother()
    {
        const auto readInWrite = m_database->write(Priority::Interactive, [&](Transaction &) -> Result<> {
            return m_database->read([](DatabaseConnection &) { return Result<>(); });
        });
        const auto writeInWrite = m_database->write(Priority::Interactive,
            [&](Transaction &) -> Result<> { return notes::add(*m_database, u"nested"_s); });
        const auto readInRead = m_database->read([&](DatabaseConnection &) -> Result<> {
            return m_database->read([](DatabaseConnection &) { return Result<>(); });
        });

        for (const Result<> &outcome : {readInWrite, writeInWrite, readInRead}) {
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().message.key, "database.nested");
        }
    }

    void onlyItsOwnerMayReadTheFiles()
    {
        QVERIFY(notes::add(*m_database, u"a"_s));

        const QStringList files = QDir(m_directory->path()).entryList(QDir::Files, QDir::Name);

        QCOMPARE(files, (QStringList{u"workspace.db"_s, u"workspace.db-shm"_s, u"workspace.db-wal"_s}));
        for (const QString &file : files) {
            const QFile::Permissions others =
                QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            QCOMPARE(QFile::permissions(m_directory->filePath(file)) & others, QFile::Permissions());
        }
    }

    void keepsToTheRulesOfItsConnections()
    {
        const auto pragma = [this](Sql sql) {
            return m_database
                ->write(Priority::Interactive,
                    [sql](Transaction &transaction) { return transaction.connection().number(sql); })
                .value_or(-1);
        };

        QCOMPARE(pragma("PRAGMA synchronous"), 2); // FULL
        QCOMPARE(pragma("PRAGMA foreign_keys"), 1);
        QCOMPARE(pragma("PRAGMA page_size"), 8192);
        QCOMPARE(pragma("SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'wal'"), 1);
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

    void submit(const Database::Write &work, Outcome &outcome)
    {
        QVERIFY(m_database->submit(Priority::Interactive, work, outcome.keeper()));
    }

    std::optional<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "databasetest.moc"
