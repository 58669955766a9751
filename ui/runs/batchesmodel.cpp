// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/batchesmodel.h"

#include "ui/runs/runwording.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/proportionbar.h"
#include "ui/widgets/wording.h"

#include <algorithm>

namespace patchbay {

namespace {

QList<Proportion> partsOf(const BatchCounts &counts)
{
    return {{counts.succeeded, Tone::Ok}, {counts.running, Tone::Accent},
        {counts.cancelled + counts.interrupted, Tone::Warn}, {counts.failed, Tone::Err},
        {counts.waiting, Tone::Quiet}};
}

QString outcomeOf(const BatchMember &member)
{
    return member.error ? wording::sentence(member.error->message) : QString();
}

} // namespace

void BatchesModel::refresh(const Page<Batch> &newest)
{
    for (qsizetype i = 0; i < newest.items.size(); ++i) {
        const int row = int(i);
        if (row < m_batches.size() && m_batches[row].id == newest.items[i].id) {
            m_batches[row] = newest.items[i];
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        } else {
            insertNew(row, newest.items[i]);
        }
    }
    if (m_batches.size() <= newest.items.size())
        m_next = newest.next;
}

void BatchesModel::insertNew(int row, const Batch &batch)
{
    // What was listed here and is not any more was forgotten by the engine.
    int end = row;
    while (end < m_batches.size() && m_batches[end].id > batch.id)
        ++end;
    if (end > row) {
        beginRemoveRows({}, row, end - 1);
        m_batches.remove(row, end - row);
        endRemoveRows();
    }
    if (row < m_batches.size() && m_batches[row].id == batch.id)
        return;
    beginInsertRows({}, row, row);
    m_batches.insert(row, batch);
    endInsertRows();
}

void BatchesModel::append(const Page<Batch> &page)
{
    m_isAsked = false;
    m_next = page.next;
    if (page.items.isEmpty())
        return;
    const int first = int(m_batches.size());
    beginInsertRows({}, first, first + int(page.items.size()) - 1);
    m_batches += page.items;
    endInsertRows();
}

const Batch *BatchesModel::at(int row) const
{
    return row >= 0 && row < m_batches.size() ? &m_batches[row] : nullptr;
}

int BatchesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_batches.size());
}

int BatchesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchesModel::data(const QModelIndex &index, int role) const
{
    const Batch *const batch = at(index.row());
    if (!batch)
        return {};
    const int column = index.column();
    if (role == InstantRole && column == Started)
        return QVariant::fromValue(batch->createdAt);
    if (role == StatusRole && column == Status)
        return QVariant::fromValue(runwording::lookOf(batch->status));
    if (role == PartsRole && column == Parts)
        return QVariant::fromValue(partsOf(batch->counts));
    if (role == Qt::ToolTipRole && column == Started)
        return wording::exact(batch->createdAt);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Kind:
        return wordOf(batch->kind);
    case Members:
        return runwording::sentenceOf(*batch);
    case By:
        return runwording::callerOf(batch->caller);
    default:
        return {};
    }
}

QVariant BatchesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == Started ? Qt::AlignRight : Qt::AlignLeft);
    const QStringList names{
        tr("Started"), tr("Status"), tr("Kind"), tr("Integrations"), tr("Outcome"), tr("By")};
    return role == Qt::DisplayRole ? names.value(section) : QVariant();
}

bool BatchesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_isAsked;
}

void BatchesModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsked = true;
    Q_EMIT moreWanted(*m_next);
}

SortKey MembersModel::sortKeyOf(const BatchMember &member, int column) const
{
    switch (column) {
    case Status:
        return runwording::urgencyOf(member.status);
    case Outcome:
        return member.error ? SortKey(outcomeOf(member)) : SortKey();
    case Duration:
        return member.duration.count() > 0 ? SortKey(qint64(member.duration.count())) : SortKey();
    default:
        return member.slug;
    }
}

int MembersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    const BatchMember *const member = at(index.row());
    if (!member)
        return {};
    const int column = index.column();
    if (role == StatusRole && column == Status)
        return QVariant::fromValue(runwording::lookOf(member->status));
    if (role == Qt::ToolTipRole && column == Outcome)
        return outcomeOf(*member);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Slug:
        return member->slug;
    case Outcome:
        return outcomeOf(*member);
    case Duration:
        return member->duration.count() > 0 ? wording::duration(member->duration) : wording::missing();
    case Run:
        return member->execution ? runwording::shortId(member->execution->value) : wording::missing();
    default:
        return {};
    }
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == Duration ? Qt::AlignRight : Qt::AlignLeft);
    if (role == FirstOrderRole && section != Run)
        return QVariant::fromValue(
            section == Status || section == Duration ? Qt::DescendingOrder : Qt::AscendingOrder);
    const QStringList names{tr("Integration"), tr("Status"), tr("Why"), tr("Duration"), tr("Run")};
    return role == Qt::DisplayRole ? names.value(section) : QVariant();
}

} // namespace patchbay
