// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/databaseconnection.h"

namespace patchbay {

/// What a writing function works on: the writer's connection, inside an open transaction. Only
/// `Database::write` and `Database::submit` give one, so what asks for a Transaction cannot run anywhere
/// else.
class Transaction
{
public:
    explicit Transaction(DatabaseConnection &connection)
        : m_connection(connection)
    {}

    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Statement statement(Sql sql) { return m_connection.statement(sql); }

    /// For functions that only read.
    [[nodiscard]] DatabaseConnection &connection() { return m_connection; }

private:
    DatabaseConnection &m_connection;
};

} // namespace patchbay
