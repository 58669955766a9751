// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/planfilter.h"
#include "core/storage/sql.h"
#include "core/storage/statement.h"

#include <QByteArrayView>
#include <QList>
#include <QStringMatcher>

namespace patchbay {

/// Tells whether rows of plan_changes pass a filter, looking at no more of a row than it must.
class PlanSieve
{
public:
    /// `streams` are the plan's, see planStreams.
    PlanSieve(const PlanFilter &filter, const QStringList &streams);

    /// Asks for the rows that passes() takes, `:limit` of them from `:first` to below `:end`, which are to be
    /// bound: `id, stream, kind, key, fields, title, reason, before, after`. What the filter does not look
    /// into is empty.
    [[nodiscard]] static Statement query(DatabaseConnection &connection, const PlanFilter &filter);

    [[nodiscard]] bool passes(const Statement &row) const;

private:
    [[nodiscard]] bool passesField(QByteArrayView fields) const;
    [[nodiscard]] bool passesText(const Statement &row) const;

    bool m_anyStream;
    QList<qint64> m_streams;
    QList<QByteArray> m_kinds;
    QList<QByteArray> m_fields;
    QStringMatcher m_key;
    QStringMatcher m_text;
};

} // namespace patchbay
