// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runsmodel.h"

#include "ui/runs/runwording.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/sortkey.h"
#include "ui/widgets/wording.h"

#include <algorithm>
#include <utility>

namespace patchbay {

namespace {

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
    m_head = newest.items;
    m_next = newest.next;
    m_behind = 0;
    m_isCounted = false;
    m_isCountAsked = false;
    m_pages.clear();
    endResetModel();
    wantCount();
}

void RunsModel::wantCount()
{
    if (m_next && !m_isCounted && !std::exchange(m_isCountAsked, true))
        Q_EMIT countWanted(*m_next);
}

void RunsModel::refresh(const Page<Execution> &newest)
{
    const bool isGap = newest.next && !newest.items.isEmpty() &&
                       (m_head.isEmpty() || m_head.first().id.value < *newest.next);
    if (isGap)
        return begin(newest);
    int place = 0;
    for (const Execution &execution : newest.items) {
        if (dropUntil(place, execution))
            replace(place, execution);
        else
            insert(place, execution);
        ++place;
    }
    if (newest.next) {
        m_pages.renew(); // they may have changed as well
        tellOf({int(m_head.size()), rowCount() - 1});
        return wantCount();
    }
    setBehind(0);
    drop({place, int(m_head.size()) - 1});
    m_next.reset();
}

void RunsModel::setBehind(qint64 executions)
{
    m_isCounted = true;
    const int before = rowCount();
    const int after = int(m_head.size() + executions);
    if (after > before) {
        const Stretch rows = rowsOf({before, after - 1}, after);
        beginInsertRows({}, rows.first, rows.last);
        m_behind = int(executions);
        endInsertRows();
    } else if (after < before) {
        const Stretch rows = rowsOf({after, before - 1}, before);
        beginRemoveRows({}, rows.first, rows.last);
        m_behind = int(executions);
        endRemoveRows();
    }
}

void RunsModel::setPage(qint64 page, const QList<Execution> &executions)
{
    m_pages.put(page, executions);
    const qint64 first = m_head.size() + page * listPageSize;
    const qint64 last = std::min<qint64>(rowCount(), first + executions.size()) - 1;
    tellOf({int(first), int(last)});
}

void RunsModel::update(const Execution &execution)
{
    const int place = placeOf(execution.id);
    if (place < m_head.size() && m_head[place].id == execution.id)
        replace(place, execution);
}

bool RunsModel::dropUntil(int place, const Execution &execution)
{
    int end = place;
    while (end < m_head.size() && m_head[end].id > execution.id)
        ++end;
    drop({place, end - 1});
    return place < m_head.size() && m_head[place].id == execution.id;
}

void RunsModel::insert(int place, const Execution &execution)
{
    const Stretch rows = rowsOf({place, place}, rowCount() + 1);
    beginInsertRows({}, rows.first, rows.last);
    m_head.insert(place, execution);
    endInsertRows();
}

void RunsModel::replace(int place, const Execution &execution)
{
    // A row that runs is told of also when only the time went on.
    if (m_head[place] == execution && isSettled(execution.status))
        return;
    m_head[place] = execution;
    tellOf({place, place});
}

void RunsModel::drop(Stretch places)
{
    if (places.last < places.first)
        return;
    const Stretch rows = rowsOf(places, rowCount());
    beginRemoveRows({}, rows.first, rows.last);
    m_head.remove(places.first, places.last - places.first + 1);
    endRemoveRows();
}

RunsModel::Stretch RunsModel::rowsOf(Stretch places, int among) const
{
    return m_order == Qt::DescendingOrder ? places
                                          : Stretch{among - 1 - places.last, among - 1 - places.first};
}

void RunsModel::tellOf(Stretch places)
{
    if (places.last < places.first)
        return;
    const Stretch rows = rowsOf(places, rowCount());
    Q_EMIT dataChanged(index(rows.first, 0), index(rows.last, ColumnCount - 1));
}

const Execution *RunsModel::at(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const int place = rowsOf({row, row}, rowCount()).first;
    if (place < m_head.size())
        return &m_head[place];
    return itemAt(m_pages, place - m_head.size(), [this](qint64 page) { Q_EMIT pageWanted(page); });
}

int RunsModel::placeOf(const ExecutionId &id) const
{
    const auto found = std::ranges::lower_bound(m_head, id, std::ranges::greater(), &Execution::id);
    return int(found - m_head.begin());
}

int RunsModel::rowOf(const ExecutionId &id) const
{
    const int place = placeOf(id);
    const bool isThere = place < m_head.size() && m_head[place].id == id;
    return isThere ? rowsOf({place, place}, rowCount()).first : -1;
}

QList<ExecutionId> RunsModel::unsettledBehind(int newest) const
{
    QList<ExecutionId> ids;
    for (qsizetype place = newest; place < m_head.size(); ++place) {
        if (!isSettled(m_head[place].status))
            ids.append(m_head[place].id);
    }
    return ids;
}

void RunsModel::sort(int column, Qt::SortOrder order)
{
    if (column != Started || order == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_order = order;
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &one : before)
        after.append(index(rowCount() - 1 - one.row(), one.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_head.size()) + m_behind;
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
    if (role == FirstOrderRole && section == Started)
        return QVariant::fromValue(Qt::DescendingOrder);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Integration"), tr("Status"), tr("Kind"), tr("Outcome"), tr("Started"),
        tr("Duration"), tr("Changes"), tr("Calls"), tr("By")};
    return names.value(section);
}

} // namespace patchbay
