// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/statement.h"

#include "core/storage/databaseconnection.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

Statement::Statement(
    DatabaseConnection &connection, const char *sql, sqlite3_stmt *prepared, std::optional<Error> error)
    : m_connection(&connection)
    , m_sql(sql)
    , m_prepared(prepared)
    , m_error(std::move(error))
{}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_sql(other.m_sql)
    , m_prepared(std::exchange(other.m_prepared, nullptr))
    , m_error(std::move(other.m_error))
    , m_places(std::move(other.m_places))
{}

Statement::~Statement()
{
    if (m_prepared == nullptr)
        return;
    sqlite3_reset(m_prepared);
    sqlite3_clear_bindings(m_prepared);
    m_connection->giveBack(m_sql, m_prepared);
}

int Statement::parameter(ParameterName name)
{
    const int place = m_prepared == nullptr ? 0 : placeOf(name);
    if (place == 0 && !m_error) {
        m_error = Error{ErrorCode::Internal,
            message("database.parameter", u"Cannot bind %1: the statement has no such parameter."_s,
                {QString::fromLatin1(name.text())}),
            QString::fromUtf8(m_sql)};
    }
    return place;
}

int Statement::placeOf(ParameterName name)
{
    for (const Place &known : m_places) {
        if (known.name == name.text())
            return known.place;
    }
    m_places.append({name.text(), sqlite3_bind_parameter_index(m_prepared, name.text())});
    return m_places.last().place;
}

Statement &Statement::check(int code)
{
    if (code != SQLITE_OK && !m_error)
        m_error = m_connection->lastError(m_sql);
    return *this;
}

Statement &Statement::bind(ParameterName name, const QString &text)
{
    return bindText(name, text.toUtf8());
}

Statement &Statement::bind(ParameterName name, const QByteArray &bytes)
{
    const int place = parameter(name);
    if (place == 0)
        return *this;
    // A null pointer would bind NULL; an empty QByteArray is an empty value.
    if (bytes.isEmpty())
        return check(sqlite3_bind_blob64(m_prepared, place, "", 0, SQLITE_STATIC));
    return check(
        sqlite3_bind_blob64(m_prepared, place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
            SQLITE_TRANSIENT)); // NOLINT: the macro casts
}

Statement &Statement::bind(ParameterName name, Instant instant)
{
    return bindInteger(name, toMilliseconds(instant));
}

Statement &Statement::bindInteger(ParameterName name, qint64 value)
{
    const int place = parameter(name);
    return place == 0 ? *this : check(sqlite3_bind_int64(m_prepared, place, value));
}

Statement &Statement::bindNull(ParameterName name)
{
    const int place = parameter(name);
    return place == 0 ? *this : check(sqlite3_bind_null(m_prepared, place));
}

Statement &Statement::bindText(ParameterName name, QByteArrayView utf8)
{
    const int place = parameter(name);
    if (place == 0)
        return *this;
    if (utf8.isEmpty())
        return check(sqlite3_bind_text64(m_prepared, place, "", 0, SQLITE_STATIC, SQLITE_UTF8));
    return check(sqlite3_bind_text64(m_prepared, place, utf8.data(), static_cast<sqlite3_uint64>(utf8.size()),
        SQLITE_TRANSIENT, SQLITE_UTF8)); // NOLINT: the macro casts
}

Result<qint64> Statement::run()
{
    for (;;) {
        const Result<bool> found = next();
        if (!found)
            return passOn(found);
        if (!*found)
            return sqlite3_changes64(m_connection->handle());
    }
}

Result<bool> Statement::next()
{
    if (m_error)
        return tl::unexpected(*m_error);
    if (m_connection->m_loss)
        return tl::unexpected(*m_connection->m_loss);
    const int code = sqlite3_step(m_prepared);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_prepared);
        return false;
    }
    Error error = m_connection->failure(m_sql);
    sqlite3_reset(m_prepared);
    return tl::unexpected(std::move(error));
}

void Statement::rewind()
{
    if (m_prepared != nullptr)
        sqlite3_reset(m_prepared);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_prepared, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_prepared, column);
}

bool Statement::boolean(int column) const
{
    return integer(column) != 0;
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(view(column));
}

Instant Statement::instant(int column) const
{
    return fromMilliseconds(integer(column));
}

QByteArray Statement::bytes(int column) const
{
    return view(column).toByteArray();
}

QByteArrayView Statement::view(int column) const
{
    // sqlite3_column_blob hands out the UTF-8 of a text as it is; it must be called before the size is asked.
    const void *data = sqlite3_column_blob(m_prepared, column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_prepared, column)};
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<Instant> Statement::optionalInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

} // namespace patchbay
