// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/callsmodel.h"

#include "core/model/callstatistics.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/wording.h"

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where the path begins in an absolute address.
qsizetype pathBegin(const QByteArray &url)
{
    const qsizetype scheme = url.indexOf("://");
    const qsizetype slash = url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    return slash < 0 ? url.size() : slash;
}

} // namespace

QString pathOf(const CallRecord &call)
{
    const QByteArray path = call.url.mid(pathBegin(call.url));
    return path.isEmpty() ? u"/"_s : QString::fromUtf8(path);
}

QString hostOf(const CallRecord &call)
{
    return QString::fromUtf8(call.url.left(pathBegin(call.url)));
}

void CallsModel::clear()
{
    beginResetModel();
    m_calls.clear();
    endResetModel();
}

void CallsModel::append(const QList<CallRecord> &calls)
{
    if (calls.isEmpty())
        return;
    const int first = int(m_calls.size());
    beginInsertRows({}, first, first + int(calls.size()) - 1);
    m_calls += calls;
    endInsertRows();
    // It shows now whether the one before was tried again.
    if (first > 0)
        Q_EMIT dataChanged(index(first - 1, 0), index(first - 1, ColumnCount - 1));
}

void CallsModel::setSpan(const RunSpan &span)
{
    if (span == m_span)
        return;
    m_span = span;
    Q_EMIT headerDataChanged(Qt::Horizontal, Waterfall, Waterfall);
    if (!m_calls.isEmpty())
        Q_EMIT dataChanged(index(0, Waterfall), index(int(m_calls.size()) - 1, Waterfall));
}

const CallRecord *CallsModel::at(int row) const
{
    return row >= 0 && row < m_calls.size() ? &m_calls[row] : nullptr;
}

bool CallsModel::isRetried(int row) const
{
    const CallRecord *const next = at(row + 1);
    return next && next->attempt == m_calls[row].attempt + 1 && next->method == m_calls[row].method;
}

int CallsModel::problemFrom(int row, int step) const
{
    while (const CallRecord *const call = at(row)) {
        if (call->error)
            return row;
        row += step;
    }
    return -1;
}

int CallsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_calls.size());
}

int CallsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CallsModel::data(const QModelIndex &index, int role) const
{
    const CallRecord *const call = at(index.row());
    if (!call)
        return {};
    const int column = index.column();
    if (role == StatusRole)
        return column == Status ? QVariant::fromValue(lookOf(*call, isRetried(index.row()))) : QVariant();
    if (role == WaterfallDelegate::FallRole)
        return QVariant::fromValue(fallOf(*call, isRetried(index.row()), m_span));
    if (role == Qt::ToolTipRole)
        return column == Request ? QString::fromUtf8(call->url) : QString();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Number:
        return wording::count(call->number);
    case Method:
        return QString::fromLatin1(call->method);
    case Request:
        return pathOf(*call);
    case Size:
        return call->status > 0 ? wording::bytes(call->bytesReceived) : wording::missing();
    case Time:
        return wasMade(*call) ? wording::duration(call->timings.total) : wording::missing();
    default:
        return {};
    }
}

QVariant CallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == AxisRole)
        return section == Waterfall ? QVariant::fromValue(axisTicks(m_span.length())) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return int(section == Number || section == Size || section == Time ? Qt::AlignRight : Qt::AlignLeft);
    const QStringList names{
        tr("No."), QString(), tr("Request"), tr("Status"), tr("Size"), tr("Time"), tr("Timing")};
    return role == Qt::DisplayRole ? names.value(section) : QVariant();
}

} // namespace patchbay
