// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

#include <QString>
#include <QStringList>

/// A table of the tests' own, in a real database.
namespace patchbay::notes {

[[nodiscard]] inline Result<> createTable(Database &database)
{
    return database.write(Priority::Interactive, [](Transaction &transaction) {
        return transaction.connection().execute(
            "CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT");
    });
}

[[nodiscard]] inline Result<> insert(Transaction &transaction, const QString &text)
{
    const Result<qint64> done =
        transaction.statement("INSERT INTO notes (text) VALUES (:text)").bind(":text", text).run();
    return done ? Result<>() : Result<>(passOn(done));
}

/// A write that inserts one note.
[[nodiscard]] inline Database::Write inserting(const QString &text)
{
    return [text](Transaction &transaction) { return insert(transaction, text); };
}

[[nodiscard]] inline Result<> add(Database &database, const QString &text)
{
    return database.write(Priority::Interactive, inserting(text));
}

/// The notes in the order in which they were stored.
[[nodiscard]] inline QStringList all(DatabaseConnection &connection)
{
    return connection.statement("SELECT text FROM notes ORDER BY id")
        .all([](const Statement &row) { return row.text(0); })
        .value_or(QStringList());
}

[[nodiscard]] inline QStringList stored(Database &database)
{
    return database
        .read([](DatabaseConnection &connection) -> Result<QStringList> { return all(connection); })
        .value_or(QStringList());
}

} // namespace patchbay::notes
