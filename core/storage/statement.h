// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/instant.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QVarLengthArray>

#include <concepts>
#include <optional>
#include <type_traits>
#include <utility>

struct sqlite3_stmt;

namespace patchbay {

class DatabaseConnection;

/// The name of a parameter. Only a compile-time constant becomes one, so that its address says which it is.
class ParameterName
{
public:
    explicit(false) consteval ParameterName(const char *text)
        : m_text(text)
    {}

    [[nodiscard]] constexpr const char *text() const { return m_text; }

private:
    const char *m_text;
};

/// One use of a prepared statement. It comes from `DatabaseConnection::statement` and goes back into the
/// connection's cache when it is destroyed. Belongs to the thread of its connection and must not outlive it.
///
///     auto insert = transaction.statement(insertStream);
///     for (const QString &name : names) {
///         if (const auto done = insert.bind(":name", name).run(); !done)
///             return passOn(done);
///     }
///
/// Values are bound by name and copied; they stay until they are bound anew. A statement that does not
/// compile or a name that does not exist fails in `run` and `next`.
///
/// This is SQLite's C interface and not QSqlQuery. Measured on rows of 1 KB (tests/bench/storage, -O2),
/// QSqlQuery takes a third longer for an update and 40 % longer for a scan of keys and hashes (a QVariant a
/// value, text through UTF-16 both ways), and it hides the extended error code and the autocommit state,
/// which the writer must see. Two ways to run a statement would be worse than one; opening and closing stay
/// with Qt Sql.
class Statement
{
public:
    Statement(
        DatabaseConnection &connection, const char *sql, sqlite3_stmt *prepared, std::optional<Error> error);
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(Statement) = delete;
    ~Statement();

    Statement &bind(ParameterName name, const QString &text);
    Statement &bind(ParameterName name, const QByteArray &bytes);
    Statement &bind(ParameterName name, Instant instant);

    Statement &bind(ParameterName name, std::integral auto value)
    {
        return bindInteger(name, static_cast<qint64>(value));
    }

    /// Nothing is bound as NULL.
    template<class T>
    Statement &bind(ParameterName name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }

    Statement &bindInteger(ParameterName name, qint64 value);
    Statement &bindNull(ParameterName name);
    /// Text that is at hand as UTF-8.
    Statement &bindText(ParameterName name, QByteArrayView utf8);

    /// Runs a statement of which no rows are wanted. Returns how many rows an INSERT, UPDATE or DELETE
    /// changed.
    Result<qint64> run();

    /// Moves to the next row, at first to the first one. False: there is none, and the statement may be bound
    /// and used again.
    [[nodiscard]] Result<bool> next();
    /// Starts again with the first row, for a statement that was not read to its end.
    void rewind();

    // Columns of the present row, counted from 0.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool boolean(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] Instant instant(int column) const;
    /// A copy of a text (as UTF-8) or of bytes.
    [[nodiscard]] QByteArray bytes(int column) const;
    /// The same without a copy; valid until the next call of `next`, `run` or `rewind`.
    [[nodiscard]] QByteArrayView view(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] std::optional<Instant> optionalInstant(int column) const;

    /// What `make(const Statement &)` makes of each row.
    template<class Make>
    [[nodiscard]] auto all(Make make) -> Result<QList<std::invoke_result_t<Make, const Statement &>>>
    {
        QList<std::invoke_result_t<Make, const Statement &>> made;
        for (;;) {
            const Result<bool> found = next();
            if (!found)
                return passOn(found);
            if (!*found)
                return made;
            made.append(make(std::as_const(*this)));
        }
    }

    /// What `make(const Statement &)` makes of the first row; nothing when there is none.
    template<class Make>
    [[nodiscard]] auto first(Make make)
        -> Result<std::optional<std::invoke_result_t<Make, const Statement &>>>
    {
        using Made = std::optional<std::invoke_result_t<Make, const Statement &>>;
        const Result<bool> found = next();
        if (!found)
            return passOn(found);
        Made made = *found ? Made(make(std::as_const(*this))) : Made();
        rewind();
        return made;
    }

private:
    /// Where a parameter stands, once SQLite has told it: it compares the names one by one each time.
    struct Place
    {
        const char *name;
        int place;
    };

    int parameter(ParameterName name);
    int placeOf(ParameterName name);
    Statement &check(int code);

    DatabaseConnection *m_connection;
    const char *m_sql;
    sqlite3_stmt *m_prepared;
    std::optional<Error> m_error;
    QVarLengthArray<Place, 16> m_places;
};

} // namespace patchbay
