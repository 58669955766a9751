// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <cstring>
#include <map>
#include <random>
#include <thread>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

// This program is its own victim: started with `--write FILE` it writes until somebody kills it. Each write
// is three statements that belong together; after each commit it says so on standard output.

namespace {

constexpr int writers = 4;

constexpr Sql insertHalf =
    "INSERT INTO halves (writer, number, side, body) VALUES (:writer, :number, :side, :body)";
constexpr Sql countWrite = "INSERT INTO counters (writer, last) VALUES (:writer, :number) "
                           "ON CONFLICT (writer) DO UPDATE SET last = excluded.last";
constexpr Sql lastNumber = "SELECT last FROM counters WHERE writer = :writer";

Result<> createTables(Database &database)
{
    return database.write(Priority::Interactive, [](Transaction &transaction) {
        return transaction.connection().execute(
            "CREATE TABLE IF NOT EXISTS halves (writer INTEGER, number INTEGER, side TEXT, body BLOB, "
            "PRIMARY KEY (writer, number, side)) STRICT;"
            "CREATE TABLE IF NOT EXISTS counters (writer INTEGER PRIMARY KEY, last INTEGER) STRICT");
    });
}

Result<qint64> writeNext(Transaction &transaction, int writer)
{
    const auto last =
        transaction.statement(lastNumber).bind(":writer", writer).first([](const Statement &row) {
            return row.integer(0);
        });
    if (!last)
        return passOn(last);
    const qint64 number = last->value_or(0) + 1;
    for (const QString &side : {u"left"_s, u"right"_s}) {
        const auto inserted = transaction.statement(insertHalf)
                                  .bind(":writer", writer)
                                  .bind(":number", number)
                                  .bind(":side", side)
                                  .bind(":body", QByteArray(int(number * 37 % 9000), 'x'))
                                  .run();
        if (!inserted)
            return passOn(inserted);
    }
    const auto counted =
        transaction.statement(countWrite).bind(":writer", writer).bind(":number", number).run();
    if (!counted)
        return passOn(counted);
    return number;
}

void writeForEver(Database &database, int writer)
{
    // Bulk and interactive writes meet in the same file.
    const Priority priority = writer == 0 ? Priority::Bulk : Priority::Interactive;
    for (;;) {
        const auto number = database.write(
            priority, [writer](Transaction &transaction) { return writeNext(transaction, writer); });
        if (!number)
            qFatal("%s", qPrintable(number.error().detail));
        const QByteArray line = QByteArray::number(writer) + ' ' + QByteArray::number(*number) + '\n';
        if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
            return;
    }
}

int beVictim(const QString &file)
{
    const auto database = Database::open(file);
    if (!database)
        qFatal("%s", qPrintable(database.error().message.text));
    if (const Result<> created = createTables(**database); !created)
        qFatal("%s", qPrintable(created.error().detail));
    std::vector<std::jthread> threads;
    for (int writer = 0; writer < writers; ++writer)
        threads.emplace_back([&database, writer] { writeForEver(**database, writer); });
    return 0;
}

/// The last number that each writer said it had committed.
using Promises = std::map<int, qint64>;

/// Lets a victim write, and kills it after it has said so many lines; at once for 0.
Promises killAfter(const QString &file, int lines)
{
    QProcess victim;
    victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    victim.start(QCoreApplication::applicationFilePath(), {u"--write"_s, file});
    victim.waitForStarted();
    QByteArray said;
    while (said.count('\n') < lines && victim.waitForReadyRead())
        said += victim.readAllStandardOutput();
    victim.kill();
    victim.waitForFinished();
    said += victim.readAllStandardOutput();
    Promises promises;
    for (const QByteArray &line : said.left(said.lastIndexOf('\n')).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2)
            promises[words[0].toInt()] = words[1].toLongLong();
    }
    return promises;
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void keepsWhatWasCommittedAndNothingHalf()
    {
        const int kills = qEnvironmentVariableIntValue("PATCHBAY_KILLS") > 0
                              ? qEnvironmentVariableIntValue("PATCHBAY_KILLS")
                              : 20;
        const unsigned seed = qEnvironmentVariableIsSet("PATCHBAY_SEED")
                                  ? unsigned(qEnvironmentVariableIntValue("PATCHBAY_SEED"))
                                  : std::random_device()();
        qInfo("%d kills, PATCHBAY_SEED=%u", kills, seed);
        std::mt19937 random(seed);
        const QTemporaryDir directory;
        const QString file = directory.filePath(u"workspace.db"_s);

        for (int kill = 0; kill < kills; ++kill) {
            // Some die while they open the file, some after hundreds of commits.
            const int lines = kill % 5 == 0 ? 0 : std::uniform_int_distribution(1, 400)(random);
            const Promises promises = killAfter(file, lines);

            check(file, promises);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    static void check(const QString &file, const Promises &promises)
    {
        const auto database = Database::open(file);
        QVERIFY2(database, database ? "" : qPrintable(database.error().message.text));
        QVERIFY(createTables(**database));
        const auto sound = (*database)->read([](DatabaseConnection &connection) {
            return connection.statement("PRAGMA integrity_check").first([](const Statement &row) {
                return row.text(0);
            });
        });
        QCOMPARE(sound.value().value(), u"ok"_s);
        QCOMPARE(number(**database, "SELECT count(*) FROM (SELECT 1 FROM halves GROUP BY writer, number "
                                    "HAVING count(*) <> 2)"),
            0);
        // The numbers of each writer are 1, 2, 3 … up to its counter.
        QCOMPARE(
            number(**database, "SELECT count(*) FROM counters WHERE last <> (SELECT count(*) / 2 FROM halves "
                               "WHERE halves.writer = counters.writer) OR last <> (SELECT max(number) "
                               "FROM halves WHERE halves.writer = counters.writer)"),
            0);
        for (const auto &[writer, promised] : promises) {
            const auto stored = (*database)->read([writer = writer](DatabaseConnection &connection) {
                return connection.statement(lastNumber)
                    .bind(":writer", writer)
                    .first([](const Statement &row) { return row.integer(0); });
            });
            QVERIFY2(stored.value().value_or(0) >= promised, "A committed write is gone.");
        }
    }

    [[nodiscard]] static qint64 number(Database &database, Sql sql)
    {
        return database.read([sql](DatabaseConnection &connection) { return connection.number(sql); })
            .value_or(-1);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--write") == 0)
        return beVictim(QString::fromLocal8Bit(argv[2]));
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killtest.moc"
