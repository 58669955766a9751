// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/plansieve.h"

#include "core/storage/databaseconnection.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {
namespace {

constexpr Sql selectWhole =
    "SELECT id, stream, kind, key, fields, title, reason, before, after FROM plan_changes "
    "WHERE id >= :first AND id < :end ORDER BY id LIMIT :limit";
// Most of a row are its bodies, which lie on pages of their own.
constexpr Sql selectHeads = "SELECT id, stream, kind, key, fields, '', '', '', '' FROM plan_changes "
                            "WHERE id >= :first AND id < :end ORDER BY id LIMIT :limit";

// Few changes have an outcome that is asked for, so that their bodies may be read.
constexpr Sql selectSettled =
    "SELECT id, stream, kind, key, fields, title, plan_changes.reason, before, after FROM push_outcomes "
    "JOIN plan_changes USING (id) WHERE id >= :first AND id < :end "
    "AND instr(:states, ',' || state || ',') > 0 ORDER BY id LIMIT :limit";

bool finds(const QStringMatcher &matcher, QByteArrayView utf8)
{
    return matcher.indexIn(QString::fromUtf8(utf8)) >= 0;
}

bool isAt(QByteArrayView path, QByteArrayView wanted)
{
    return path == wanted ||
           (path.size() > wanted.size() && path.startsWith(wanted) && path[wanted.size()] == '/');
}

} // namespace

Statement PlanSieve::query(DatabaseConnection &connection, const PlanFilter &filter)
{
    if (filter.outcomes.isEmpty())
        return connection.statement(filter.text.isEmpty() ? selectHeads : selectWhole);
    QString states = u","_s;
    for (const PushOutcome::State state : filter.outcomes)
        states += pushStateName(state) + u',';
    Statement select = connection.statement(selectSettled);
    select.bind(":states", states);
    return select;
}

PlanSieve::PlanSieve(const PlanFilter &filter, const QStringList &streams)
    : m_anyStream(filter.streams.isEmpty())
    , m_key(filter.key, Qt::CaseInsensitive)
    , m_text(filter.text, Qt::CaseInsensitive)
{
    for (const QString &stream : filter.streams)
        m_streams.append(streams.indexOf(stream) + 1); // 0 where the plan has none of that name
    for (const ChangeKind kind : filter.kinds)
        m_kinds.append(changeKindName(kind).toLatin1());
    // Paths stand line by line in a row, and a line feed in a name as ~n.
    for (const QString &field : filter.fields)
        m_fields.append(field.toUtf8().replace("\n", "~n"));
}

bool PlanSieve::passes(const Statement &row) const
{
    const auto isKind = [&](const QByteArray &kind) { return row.view(2) == kind; };
    return (m_anyStream || m_streams.contains(row.integer(1))) &&
           (m_kinds.isEmpty() || std::ranges::any_of(m_kinds, isKind)) &&
           (m_key.pattern().isEmpty() || finds(m_key, row.view(3))) &&
           (m_fields.isEmpty() || passesField(row.view(4))) &&
           (m_text.pattern().isEmpty() || passesText(row));
}

bool PlanSieve::passesField(QByteArrayView fields) const
{
    const auto isWanted = [&](QByteArrayView path) {
        return std::ranges::any_of(m_fields, [&](const QByteArray &wanted) { return isAt(path, wanted); });
    };
    while (!fields.isEmpty()) {
        const qsizetype end = fields.indexOf('\n');
        if (isWanted(end < 0 ? fields : fields.first(end)))
            return true;
        fields = end < 0 ? QByteArrayView() : fields.sliced(end + 1);
    }
    return false;
}

bool PlanSieve::passesText(const Statement &row) const
{
    for (const int column : {3, 5, 6, 7, 8}) {
        if (finds(m_text, row.view(column)))
            return true;
    }
    return false;
}

} // namespace patchbay
