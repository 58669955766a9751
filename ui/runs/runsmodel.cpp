// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runsmodel.h"

#include "ui/runs/runwording.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/wording.h"

#include <algorithm>

namespace patchbay {

namespace {

/// In a list that is sorted by id, newest first.
auto placeOf(const QList<Execution> &rows, const ExecutionId &id)
{
    return std::ranges::lower_bound(rows, id, std::ranges::greater(), &Execution::id);
}

QString figureText(const Execution &execution, int column, Instant now)
{
    switch (column) {
    case RunsModel::Duration: {
        const auto duration = runwording::durationOf(execution, now);
        return duration ? wording::duration(*duration) : wording::missing();
    }
    case RunsModel::Changes:
        return execution.startedAt ? wording::count(runwording::changesOf(execution)) : wording::missing();
    case RunsModel::Calls:
        return execution.startedAt ? wording::count(execution.telemetry.apiCallsMade) : wording::missing();
    default:
        return {};
    }
}

QString textOf(const Execution &execution, int column, Instant now)
{
    switch (column) {
    case RunsModel::Name:
        return execution.slug;
    case RunsModel::Kind:
        return wordOf(execution.kind);
    case RunsModel::Outcome: {
        const QString cause = runwording::causeOf(execution);
        return cause.isEmpty() ? runwording::sentenceOf(execution) : cause;
    }
    case RunsModel::By:
        return runwording::callerOf(execution.caller);
    default:
        return figureText(execution, column, now);
    }
}

} // namespace

RunsModel::RunsModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{}

void RunsModel::begin(const Page<Execution> &newest)
{
    beginResetModel();
    m_rows = newest.items;
    m_next = newest.next;
    m_isAsked = false;
    endResetModel();
}

void RunsModel::refresh(const Page<Execution> &newest)
{
    const bool isGap = newest.next && !newest.items.isEmpty() &&
                       (m_rows.isEmpty() || m_rows.first().id < newest.items.last().id);
    if (isGap)
        return begin(newest);
    int row = 0;
    for (const Execution &execution : newest.items) {
        if (dropUntil(row, execution)) {
            replace(row, execution);
        } else {
            beginInsertRows({}, row, row);
            m_rows.insert(row, execution);
            endInsertRows();
        }
        ++row;
    }
    if (newest.next)
        return;
    drop(row, int(m_rows.size()) - 1);
    m_next.reset();
}

void RunsModel::append(const Page<Execution> &page)
{
    m_isAsked = false;
    m_next = page.next;
    if (page.items.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(page.items.size()) - 1);
    m_rows += page.items;
    endInsertRows();
}

void RunsModel::update(const Execution &execution)
{
    if (const int row = rowOf(execution.id); row >= 0)
        replace(row, execution);
}

bool RunsModel::dropUntil(int row, const Execution &execution)
{
    int end = row;
    while (end < m_rows.size() && m_rows[end].id > execution.id)
        ++end;
    drop(row, end - 1);
    return row < m_rows.size() && m_rows[row].id == execution.id;
}

void RunsModel::replace(int row, const Execution &execution)
{
    // A row that runs is told of also when only the time went on.
    if (m_rows[row] == execution && isSettled(execution.status))
        return;
    m_rows[row] = execution;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void RunsModel::drop(int first, int last)
{
    if (last < first)
        return;
    beginRemoveRows({}, first, last);
    m_rows.remove(first, last - first + 1);
    endRemoveRows();
}

const Execution *RunsModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int RunsModel::rowOf(const ExecutionId &id) const
{
    const auto found = placeOf(m_rows, id);
    return found != m_rows.end() && found->id == id ? int(found - m_rows.begin()) : -1;
}

QList<ExecutionId> RunsModel::unsettledBehind(int rows) const
{
    QList<ExecutionId> ids;
    for (qsizetype row = rows; row < m_rows.size(); ++row) {
        if (!isSettled(m_rows[row].status))
            ids.append(m_rows[row].id);
    }
    return ids;
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    const Execution *const execution = at(index.row());
    if (!execution)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*execution, index.column(), m_clock.now());
    case Qt::ToolTipRole:
        return index.column() == Started ? wording::exact(execution->startedAt.value_or(execution->createdAt))
               : index.column() == Outcome ? textOf(*execution, Outcome, {})
                                           : QString();
    case StatusRole:
        return index.column() == Status ? QVariant::fromValue(execution->status) : QVariant();
    case InstantRole:
        return index.column() == Started
                   ? QVariant::fromValue(execution->startedAt.value_or(execution->createdAt))
                   : QVariant();
    case TroubleRole:
        return false; // weight is for objects, not for a log
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section >= Started && section <= Calls ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Integration"), tr("Status"), tr("Kind"), tr("Outcome"), tr("Started"),
        tr("Duration"), tr("Changes"), tr("Calls"), tr("By")};
    return names.value(section);
}

bool RunsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_isAsked;
}

void RunsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsked = true;
    Q_EMIT moreWanted(*m_next);
}

} // namespace patchbay
