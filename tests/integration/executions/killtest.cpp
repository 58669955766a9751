// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/executions/listingserver.h"
#include "tests/integration/executions/runfixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

constexpr int pageSize = 250;
constexpr int storedCount = 3'000;

const RunFixture::Options options{.pageSize = pageSize, .deleteShareLimit = 100};

QByteArray record(int number, int version)
{
    return "{\"id\":\"" + QByteArray::number(100'000 + number) +
           "\",\"version\":" + QByteArray::number(version) + ",\"text\":\"" + QByteArray(200, 'x') + "\"}";
}

/// What is stored before: the first 3,000.
QList<QByteArray> listBefore()
{
    QList<QByteArray> records;
    for (int number = 0; number < storedCount; ++number)
        records.append(record(number, 1));
    return records;
}

/// A tenth is gone, half is changed, and as many are new.
QList<QByteArray> listAfter()
{
    QList<QByteArray> records;
    for (int number = 0; number < 2 * storedCount; ++number) {
        if (number >= storedCount || number % 10 != 0)
            records.append(record(number, number % 2 == 0 ? 2 : 1));
    }
    return records;
}

constexpr int expectedVersions = storedCount / 10 + (storedCount / 2 - storedCount / 10);

QStringList allRecords(RunFixture &fixture)
{
    QStringList bodies;
    const IntegrationId shop = fixture.integration().id;
    QString after;
    while (true) {
        const QList<Record> page = fixture.recordStore->page(shop, u"products"_s, after, 500).value();
        for (const Record &one : page)
            bodies.append(QString::fromUtf8(one.body));
        if (page.size() < 500)
            return bodies;
        after = page.last().key;
    }
}

QStringList sorted(const QList<QByteArray> &records)
{
    QStringList bodies;
    for (const QByteArray &body : records)
        bodies.append(QString::fromUtf8(body));
    bodies.sort();
    return bodies;
}

qint64 number(RunFixture &fixture, Sql sql)
{
    return fixture.database
        ->read([&](DatabaseConnection &connection) -> Result<qint64> { return connection.number(sql); })
        .value();
}

/// This program as a child: `--child run|apply DIRECTORY ADDRESS`.
int beChild(const QStringList &arguments)
{
    RunFixture fixture(arguments.value(3), arguments.value(4).toLatin1(), options);
    std::puts("started");
    std::fflush(stdout);
    if (arguments.value(2) == u"run"_s)
        return isSettled(fixture.perform(ExecutionKind::Run, {u"products"_s}).status) ? 0 : 1;
    const PlanId plan = fixture.plans->page({}).value().value(0).id;
    return fixture.apply(plan).status == ExecutionStatus::Succeeded ? 0 : 1;
}

} // namespace

/// SIGKILL at any moment of a run or an apply: the database opens, nothing is half written, and it goes on.
/// PATCHBAY_KILLS says how often (10); PATCHBAY_SEED repeats a series.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anApplyGoesOnWhereItWasKilled();
    void aKilledRunLeavesWholeRecords();

private:
    /// Lets a child work on the database of that directory, at most so many milliseconds, then kills it.
    /// Returns how long it worked.
    int letWork(const QString &what, const QString &directory, int milliseconds);
    [[nodiscard]] int timeOf(const QString &what);
    void copyPreparedTo(const QString &directory) const;

    ListingServer m_server;
    QTemporaryDir m_prepared;
    std::mt19937 m_random;
    int m_kills = 10;
};

void KillTest::initTestCase()
{
    const unsigned seed = qEnvironmentVariableIsSet("PATCHBAY_SEED")
                              ? unsigned(qEnvironmentVariableIntValue("PATCHBAY_SEED"))
                              : std::random_device()();
    qInfo("seed: PATCHBAY_SEED=%u", seed);
    m_random.seed(seed);
    if (qEnvironmentVariableIsSet("PATCHBAY_KILLS"))
        m_kills = qEnvironmentVariableIntValue("PATCHBAY_KILLS");

    RunFixture fixture(m_prepared.path(), m_server.address(), options);
    m_server.show("products", listBefore());
    QCOMPARE(fixture.perform(ExecutionKind::Run, {u"products"_s}).status, ExecutionStatus::Succeeded);
    m_server.show("products", listAfter());
    const Execution preview = fixture.perform(ExecutionKind::DryRun, {u"products"_s});
    QCOMPARE(fixture.plan(preview).changeCount, storedCount + expectedVersions);
}

void KillTest::copyPreparedTo(const QString &directory) const
{
    const QString name = u"workspace.db"_s;
    QVERIFY(QFile::copy(m_prepared.filePath(name), QDir(directory).filePath(name)));
}

int KillTest::letWork(const QString &what, const QString &directory, int milliseconds)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
        {u"--child"_s, what, directory, QString::fromLatin1(m_server.address())});
    while (!child.readAllStandardOutput().contains("started") && child.waitForReadyRead(30'000))
        continue;
    QElapsedTimer timer;
    timer.start();
    child.waitForFinished(milliseconds);
    const int worked = int(timer.elapsed());
    child.kill();
    child.waitForFinished(10'000);
    return worked;
}

int KillTest::timeOf(const QString &what)
{
    const QTemporaryDir directory;
    copyPreparedTo(directory.path());
    return letWork(what, directory.path(), 60'000);
}

void KillTest::anApplyGoesOnWhereItWasKilled()
{
    const int longest = timeOf(u"apply"_s);
    int killedHalfway = 0;

    for (int kill = 0; kill < m_kills; ++kill) {
        const QTemporaryDir directory;
        copyPreparedTo(directory.path());
        letWork(u"apply"_s, directory.path(), int(m_random() % unsigned(longest)));

        RunFixture fixture(directory.path(), m_server.address(), options);
        QVERIFY(fixture.runs->recover().has_value());
        QCOMPARE(number(fixture, "SELECT count(*) FROM executions WHERE finished_at IS NULL"), 0);
        Plan plan = fixture.plans->page({}).value().value(0);
        if (plan.status != PlanStatus::Applied) {
            killedHalfway += plan.appliedCount > 0 ? 1 : 0;
            QCOMPARE(fixture.apply(plan.id).status, ExecutionStatus::Succeeded);
        }

        QCOMPARE(fixture.plans->byId(plan.id).value().status, PlanStatus::Applied);
        QCOMPARE(allRecords(fixture), sorted(listAfter()));
        // Each update and delete was done exactly once.
        QCOMPARE(number(fixture, "SELECT count(*) FROM record_versions"), expectedVersions);
        QCOMPARE(number(fixture, "SELECT record_count FROM streams"), listAfter().size());
        QCOMPARE(
            number(fixture, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"), 0);
    }
    qInfo("%d of %d applies were killed in the middle", killedHalfway, m_kills);
}

void KillTest::aKilledRunLeavesWholeRecords()
{
    const int longest = timeOf(u"run"_s);
    const QStringList before = sorted(listBefore());
    const QStringList after = sorted(listAfter());
    int killedHalfway = 0;

    for (int kill = 0; kill < m_kills; ++kill) {
        const QTemporaryDir directory;
        copyPreparedTo(directory.path());
        letWork(u"run"_s, directory.path(), int(m_random() % unsigned(longest)));

        RunFixture fixture(directory.path(), m_server.address(), options);
        QVERIFY(fixture.runs->recover().has_value());
        const Execution killed = fixture.log->page({}).value().value(0);
        QVERIFY(isSettled(killed.status));
        const QStringList left = allRecords(fixture);
        for (const QString &body : left)
            QVERIFY(before.contains(body) || after.contains(body));
        QCOMPARE(number(fixture, "SELECT record_count FROM streams"), left.size());
        if (killed.status == ExecutionStatus::Interrupted && killed.kind == ExecutionKind::Run) {
            // The counts of an interrupted run are those of what it committed.
            const StreamCounts counts = killed.streams.value(0);
            killedHalfway += counts.changes() > 0 ? 1 : 0;
            QCOMPARE(
                number(fixture, "SELECT count(*) FROM record_versions"), counts.updated + counts.deleted);
            QCOMPARE(storedCount + counts.created - counts.deleted, left.size());
        }
        QCOMPARE(fixture.perform(ExecutionKind::Run, {u"products"_s}).status, ExecutionStatus::Succeeded);
        QCOMPARE(allRecords(fixture), after);
    }
    qInfo("%d of %d runs were killed in the middle", killedHalfway, m_kills);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"--child"_s)
        return beChild(application.arguments());
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killtest.moc"
