// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqliteerror.h"

#include <sqlite3.h>

#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {
namespace {

struct Verdict
{
    ErrorCode code;
    const char *key;
    const char16_t *pattern;
};

constexpr Verdict diskFull{ErrorCode::Unavailable, "database.full",
    u"Cannot write to the database %1: the disk is full. Free some space, then try again."};
constexpr Verdict readOnly{ErrorCode::Unavailable, "database.readOnly",
    u"Cannot write to the database %1: the file or its folder is read-only. Allow writing to both, then try "
    u"again."};
constexpr Verdict busy{ErrorCode::Unavailable, "database.busy",
    u"Cannot use the database %1: another program holds it. Close that program, then try again."};
constexpr Verdict diskError{ErrorCode::Unavailable, "database.disk",
    u"Cannot use the database %1: the disk reports an error. Check the disk, then try again."};
constexpr Verdict cannotOpen{ErrorCode::Unavailable, "database.open",
    u"Cannot open the database %1: the file or its folder cannot be opened. Check that the folder exists and "
    u"may be read and written."};
constexpr Verdict damaged{ErrorCode::Internal, "database.damaged",
    u"Cannot use the database %1: the file is damaged or is no database. Restore it from a backup."};
constexpr Verdict cancelled{
    ErrorCode::Cancelled, "database.cancelled", u"Cannot read the database %1: the request was cancelled."};
constexpr Verdict conflict{ErrorCode::Conflict, "database.conflict",
    u"Cannot write to the database %1: the change contradicts what is stored. Read it again, then try "
    u"again."};
constexpr Verdict other{
    ErrorCode::Internal, "database.internal", u"Cannot use the database %1: SQLite refused a statement."};

bool isOutOfSpace(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT;
}

const Verdict &constraintVerdict(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return conflict;
    default:
        return other;
    }
}

const Verdict &verdict(int extendedCode, int systemError)
{
    switch (extendedCode & 0xff) {
    case SQLITE_FULL:
        return diskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return readOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return busy;
    case SQLITE_IOERR:
        return isOutOfSpace(systemError) ? diskFull : diskError;
    case SQLITE_CANTOPEN:
        return isOutOfSpace(systemError) ? diskFull : cannotOpen;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damaged;
    case SQLITE_INTERRUPT:
        return cancelled;
    case SQLITE_CONSTRAINT:
        return constraintVerdict(extendedCode);
    default:
        return other;
    }
}

} // namespace

Error sqliteError(sqlite3 *connection, const QString &file, const char *statement)
{
    const int code = sqlite3_extended_errcode(connection);
    const Verdict &found = verdict(code, sqlite3_system_errno(connection));
    const QString detail = u"SQLite error %1: %2 [%3]"_s.arg(QString::number(code),
        QString::fromUtf8(sqlite3_errmsg(connection)), QString::fromUtf8(statement).simplified());
    return Error{found.code, message(found.key, QString::fromUtf16(found.pattern), {file}), detail};
}

} // namespace patchbay
