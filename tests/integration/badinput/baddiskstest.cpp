// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/badinput/shopdesk.h"
#include "tests/integration/badinput/shopplatform.h"
#include "tests/support/smalldisk.h"
#include "tests/support/unprivileged.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

constexpr qint64 megabyte = 1024 * 1024;

/// `%1` is the platform.
const QByteArray documentPattern = R"({
  "slug": "shop", "name": "Shop", "type": "ecommerce", "version": "1.0.0", "baseUrl": "%1",
  "auth": { "type": "bearer" },
  "test": { "action": "Ping", "account": "$.account" },
  "actions": [
    { "name": "Ping", "method": "GET", "endpoint": "/ping" },
    { "name": "List", "method": "GET", "endpoint": "/products", "parameters": { "page": "integer" } }
  ],
  "streams": [
    { "name": "products", "action": "List", "records": "$.data[*]", "key": "$.id",
      "pagination": { "type": "page", "parameter": "page", "totalPages": "$.pages" } }
  ]
})";

/// So many records of a kilobyte, a hundred a page.
ShopPlatform::Answer listing(int pages)
{
    return [pages](ScriptedServer::Connection &connection, const QByteArray &request) {
        const QByteArray target = targetOf(request);
        const int number = target.mid(target.indexOf("page=") + 5).toInt();
        QByteArray records;
        for (int record = 0; record < 100; ++record) {
            records += (record == 0 ? "{\"id\":" : ",{\"id\":") +
                       QByteArray::number(number * 1'000 + record) + ",\"text\":\"" + QByteArray(1'000, 'x') +
                       "\"}";
        }
        return connection.send(
            httpAnswer("{\"data\":[" + records + "],\"pages\":" + QByteArray::number(pages) + "}"));
    };
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

/// Gives the folder to nobody: what it may do then is what its permissions say, not that it is root's.
void giveAway(const QString &directory)
{
    if (geteuid() != 0)
        return;
    QStringList paths{directory};
    const QStringList names = QDir(directory).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        paths.append(QDir(directory).filePath(name));
    for (const QString &path : paths) {
        if (chown(QFile::encodeName(path).constData(), Unprivileged::nobody, Unprivileged::nobody) != 0)
            qFatal("Cannot give %s away.", qPrintable(path));
    }
}

} // namespace

/// A workspace on a disk that is full or may not be written, and one of a newer version: it is said, and
/// nothing is lost.
class BadDisksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRunOnAFullDiskFailsAndTheNextOneIsWell_data();
    void aRunOnAFullDiskFailsAndTheNextOneIsWell();
    void aPlanWhoseEndFindsNoRoomEndsWithItsExecution();
    void aReadOnlyDatabaseIsRefused();
    void aReadOnlyFolderIsRefused();
    void aDatabaseOfANewerVersionIsLeftAlone();

private:
    ShopPlatform m_platform;
    QTemporaryDir m_prepared;
    QByteArrayList m_rows;
};

void BadDisksTest::initTestCase()
{
    m_platform.answer(listing(1));
    {
        ShopDesk desk(m_prepared.path());
        desk.install(QByteArray(documentPattern).replace("%1", m_platform.url()));
        QCOMPARE(desk.run(RunMode::Run, u"products"_s).status, ExecutionStatus::Succeeded);
    }
    m_rows = storedRows(m_prepared.path());
    QCOMPARE(m_rows.size(), 100);
}

void BadDisksTest::aRunOnAFullDiskFailsAndTheNextOneIsWell_data()
{
    QTest::addColumn<RunMode>("mode");
    QTest::addColumn<qint64>("room");

    for (const int kilobytes : {0, 16, 64, 96, 128, 160, 256, 2'048}) {
        QTest::addRow("a run, %d kB left", kilobytes) << RunMode::Run << qint64(kilobytes) * 1024;
        QTest::addRow("a preview, %d kB left", kilobytes) << RunMode::DryRun << qint64(kilobytes) * 1024;
    }
}

void BadDisksTest::aRunOnAFullDiskFailsAndTheNextOneIsWell()
{
    QFETCH(const RunMode, mode);
    QFETCH(const qint64, room);
    const QTemporaryDir directory;
    SmallDisk disk(directory.filePath(u"disk"_s), 32 * megabyte);
    if (!disk.isMounted())
        QSKIP("Mounting is not permitted here.");
    const QString workspace = directory.filePath(u"disk"_s);
    copyWorkspace(m_prepared.path(), workspace);
    m_platform.answer(listing(60));
    {
        ShopDesk desk(workspace);
        disk.fill(room);

        const Error failure = desk.failureOf(mode, u"products"_s);
        disk.empty();
        const QList<Plan> plans = desk.client().wait(desk.client().plans()).value().items;
        const Execution repeated = desk.run(RunMode::Run, u"products"_s);

        QCOMPARE(failure.code, ErrorCode::Unavailable);
        QCOMPARE(failure.message.key, "database.full");
        QVERIFY2(failure.message.text.contains(u"the disk is full. Free some space"_s),
            qPrintable(failure.message.text));
        for (const Plan &plan : plans)
            QCOMPARE(plan.status, PlanStatus::Incomplete);
        QCOMPARE(repeated.status, ExecutionStatus::Succeeded);
        QCOMPARE(repeated.streams.value(0).fetched, 6'000);
    }

    const QByteArrayList rows = storedRows(workspace);
    QCOMPARE(rows.size(), 6'000);
    QCOMPARE(rows.first(m_rows.size()), m_rows);
    QCOMPARE(filesWith(workspace, shopToken), QStringList());
}

void BadDisksTest::aPlanWhoseEndFindsNoRoomEndsWithItsExecution()
{
    const QTemporaryDir directory;
    SmallDisk disk(directory.filePath(u"disk"_s), 32 * megabyte);
    if (!disk.isMounted())
        QSKIP("Mounting is not permitted here.");
    copyWorkspace(m_prepared.path(), directory.filePath(u"disk"_s));
    m_platform.answer([&](ScriptedServer::Connection &connection, const QByteArray &request) {
        disk.fill(); // the list holds nothing new: all that is left to write is the end
        return listing(1)(connection, request);
    });
    ShopDesk desk(directory.filePath(u"disk"_s));
    const Client &client = desk.client();

    const Error failure = desk.failureOf(RunMode::DryRun, u"products"_s);
    const Plan whileFull = client.wait(client.plan(u"1"_s)).value();
    disk.empty();
    const Execution shown = client.wait(client.executions()).value().items.first();
    const Plan plan = client.wait(client.plan(u"1"_s)).value();

    QCOMPARE(failure.message.key, "database.full");
    QCOMPARE(whileFull.status, PlanStatus::Building);
    QCOMPARE(shown.status, ExecutionStatus::Failed);
    QCOMPARE(plan.execution, shown.id);
    QCOMPARE(plan.status, PlanStatus::Incomplete);
}

void BadDisksTest::aReadOnlyDatabaseIsRefused()
{
    const QTemporaryDir directory;
    copyWorkspace(m_prepared.path(), directory.path());
    const QString database = directory.filePath(u"patchbay.db"_s);
    const QByteArray before = contentOf(database);
    QCOMPARE(::chmod(QFile::encodeName(database).constData(), 0444), 0);
    giveAway(directory.path());

    const std::optional<Error> error = [&] {
        const Unprivileged anybody;
        return ShopDesk::refusal(directory.path());
    }();

    QVERIFY(error.has_value());
    QCOMPARE(error->code, ErrorCode::Unavailable);
    QCOMPARE(
        error->message.text, u"Cannot write to the database %1: the file or its folder is read-only. Allow "
                             u"writing to both, then try again."_s.arg(database));
    QCOMPARE(contentOf(database), before);
    QCOMPARE(storedRows(directory.path()), m_rows);
}

void BadDisksTest::aReadOnlyFolderIsRefused()
{
    const QTemporaryDir directory;
    copyWorkspace(m_prepared.path(), directory.path());
    const QByteArray before = contentOf(directory.filePath(u"patchbay.db"_s));
    QCOMPARE(::chmod(QFile::encodeName(directory.path()).constData(), 0555), 0);
    giveAway(directory.path());

    const std::optional<Error> error = [&] {
        const Unprivileged anybody;
        return ShopDesk::refusal(directory.path());
    }();

    QCOMPARE(::chmod(QFile::encodeName(directory.path()).constData(), 0700), 0);
    QVERIFY(error.has_value());
    QCOMPARE(error->code, ErrorCode::Unavailable);
    QVERIFY2(error->message.text.contains(directory.path()), qPrintable(error->message.text));
    QVERIFY2(error->message.text.contains(u"read-only"_s), qPrintable(error->message.text));
    QCOMPARE(contentOf(directory.filePath(u"patchbay.db"_s)), before);
    QCOMPARE(storedRows(directory.path()), m_rows);
}

void BadDisksTest::aDatabaseOfANewerVersionIsLeftAlone()
{
    const QTemporaryDir directory;
    copyWorkspace(m_prepared.path(), directory.path());
    const QString file = directory.filePath(u"patchbay.db"_s);
    sqlite3 *newer = nullptr;
    QCOMPARE(sqlite3_open(file.toUtf8().constData(), &newer), SQLITE_OK);
    QCOMPARE(sqlite3_exec(newer, "PRAGMA user_version = 999", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(newer);
    const QByteArray before = contentOf(file);

    const std::optional<Error> error = ShopDesk::refusal(directory.path());

    QVERIFY(error.has_value());
    QCOMPARE(error->code, ErrorCode::InvalidInput);
    QVERIFY2(error->message.text.contains(u"it was written by a newer version of Patchbay"_s),
        qPrintable(error->message.text));
    QVERIFY2(error->message.text.endsWith(u"Install that version."_s), qPrintable(error->message.text));
    QCOMPARE(contentOf(file), before);
}

QTEST_GUILESS_MAIN(BadDisksTest)
#include "baddiskstest.moc"
