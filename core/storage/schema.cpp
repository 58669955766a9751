// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema.h"

#include "core/storage/migrations.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {
namespace {

constexpr qint64 applicationId = 0x50616263; // "Pabc", at byte 68 of the file: file(1) and we tell it by it

constexpr Sql insertStep =
    "INSERT INTO schema_history (version, name, program) VALUES (:version, :name, :program)";
constexpr Sql countTables = "SELECT count(*) FROM sqlite_schema";

/// How SQLite spells what the migrations leave open.
QByteArray inSqlite(const char *script)
{
    return QByteArray(script)
        .replace("{serial}", "INTEGER PRIMARY KEY AUTOINCREMENT")
        .replace("{int}", "INTEGER")
        .replace("{bytes}", "BLOB")
        .replace("{table}", "STRICT")
        .replace("{ordered}", "STRICT, WITHOUT ROWID");
}

constexpr const char *startOfHistory = R"(
CREATE TABLE IF NOT EXISTS schema_history (
    version {int} NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    program TEXT NOT NULL
) {table};
)";

Result<> apply(DatabaseConnection &connection, const Migration &migration)
{
    if (const Result<> done = connection.execute(inSqlite(startOfHistory) + inSqlite(migration.script));
        !done)
        return done;
    const auto noted = connection.statement(insertStep)
                           .bind(":version", migration.version)
                           .bind(":name", QString::fromLatin1(migration.name))
                           .bind(":program", QString::fromLatin1(PATCHBAY_VERSION))
                           .run();
    if (!noted)
        return passOn(noted);
    return connection.execute("PRAGMA application_id = " + QByteArray::number(applicationId) +
                              ";PRAGMA user_version = " + QByteArray::number(migration.version));
}

Result<> applyInTransaction(DatabaseConnection &connection, const Migration &migration)
{
    if (const Result<> begun = connection.beginWriting(); !begun)
        return begun;
    Result<> outcome = apply(connection, migration);
    if (outcome)
        outcome = connection.commit();
    if (!outcome)
        connection.rollBack();
    return outcome;
}

} // namespace

int schemaVersion()
{
    return migrations().back().version;
}

Result<> checkSchema(DatabaseConnection &connection)
{
    const Result<qint64> version = connection.number("PRAGMA user_version");
    if (!version)
        return passOn(version);
    const Result<qint64> application = connection.number("PRAGMA application_id");
    if (!application)
        return passOn(application);
    const Result<qint64> tables = connection.number(countTables);
    if (!tables)
        return passOn(tables);
    if (*tables > 0 && *application != applicationId) {
        return fail(ErrorCode::InvalidInput,
            message("database.foreign",
                u"Cannot open the database %1: it belongs to another program. Choose another file."_s,
                {connection.file()}));
    }
    if (*version > schemaVersion()) {
        return fail(ErrorCode::InvalidInput,
            message("database.newer",
                u"Cannot open the database %1: it was written by a newer version of Patchbay (schema %2, "
                u"this "
                u"program knows %3). Install that version."_s,
                {connection.file(), QString::number(*version), QString::number(schemaVersion())}));
    }
    return {};
}

Result<> migrateSchema(DatabaseConnection &connection)
{
    const Result<qint64> version = connection.number("PRAGMA user_version");
    if (!version)
        return passOn(version);
    for (const Migration &migration : migrations()) {
        if (migration.version <= *version)
            continue;
        if (const Result<> done = applyInTransaction(connection, migration); !done)
            return done;
    }
    return {};
}

} // namespace patchbay
