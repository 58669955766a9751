// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema.h"

#include "core/storage/database.h"
#include "core/storage/migrations.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

constexpr Sql tablesThatAreNotStrict =
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
    "AND strict = 0 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";
constexpr Sql tablesWithoutWorkspace =
    "SELECT name FROM pragma_table_list AS tables WHERE schema = 'main' AND type = 'table' "
    "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT IN ('workspaces', 'schema_history') "
    "AND NOT EXISTS (SELECT 1 FROM pragma_table_info(tables.name) WHERE name = 'workspace_id' AND "
    "\"notnull\")";
// A foreign key whose columns begin no index makes each delete of a parent read the whole child table.
constexpr Sql foreignKeysWithoutIndex =
    "SELECT tables.name || '.' || keys.\"from\" FROM pragma_table_list AS tables, "
    "pragma_foreign_key_list(tables.name) AS keys "
    "WHERE tables.schema = 'main' AND keys.\"from\" <> 'workspace_id' "
    "AND NOT EXISTS (SELECT 1 FROM pragma_index_list(tables.name) AS indexes, "
    "pragma_index_info(indexes.name) AS columns WHERE columns.seqno = 0 AND columns.name = keys.\"from\")";

} // namespace

class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_directory.emplace();
        auto opened = Database::open(m_directory->filePath(u"workspace.db"_s));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        m_database = std::move(*opened);
    }

    void cleanup()
    {
        m_database.reset();
        m_directory.reset();
    }

    void numbersItsStepsWithoutAGap()
    {
        int expected = 1;
        for (const Migration &migration : migrations())
            QCOMPARE(migration.version, expected++);
        QCOMPARE(schemaVersion(), expected - 1);
    }

    void leavesNothingToTheDialectUnspelled()
    {
        QCOMPARE(names("SELECT name FROM sqlite_schema WHERE sql LIKE '%{%'"), QStringList());
    }

    void remembersEachStep()
    {
        const QStringList steps = names("SELECT version || ' ' || name FROM schema_history ORDER BY version");

        QStringList expected;
        for (const Migration &migration : migrations())
            expected += u"%1 %2"_s.arg(migration.version).arg(QLatin1StringView(migration.name));
        QCOMPARE(steps, expected);
        QCOMPARE(names("PRAGMA user_version"), QStringList{QString::number(schemaVersion())});
    }

    void changesNothingWhenItIsUpToDate()
    {
        const QStringList before = names("SELECT name || sql FROM sqlite_schema WHERE sql IS NOT NULL");
        m_database.reset();

        auto again = Database::open(m_directory->filePath(u"workspace.db"_s));

        QVERIFY(again);
        m_database = std::move(*again);
        QCOMPARE(names("SELECT name || sql FROM sqlite_schema WHERE sql IS NOT NULL"), before);
        QCOMPARE(names("SELECT count(*) FROM schema_history"), QStringList{QString::number(schemaVersion())});
    }

    void hasStrictTablesOnly() { QCOMPARE(names(tablesThatAreNotStrict), QStringList()); }

    void everyTableNamesItsWorkspace() { QCOMPARE(names(tablesWithoutWorkspace), QStringList()); }

    void everyForeignKeyHasAnIndex() { QCOMPARE(names(foreignKeysWithoutIndex), QStringList()); }

private:
    /// The first column of each row.
    [[nodiscard]] QStringList names(Sql sql)
    {
        const auto found = m_database->read([sql](DatabaseConnection &connection) {
            return connection.statement(sql).all([](const Statement &row) { return row.text(0); });
        });
        return found ? *found : QStringList{found.error().detail};
    }

    std::optional<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "schematest.moc"
