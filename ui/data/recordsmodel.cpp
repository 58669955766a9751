// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/recordsmodel.h"

#include "core/base/json.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/wording.h"

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype fieldsShown = 3;
constexpr qsizetype leastShown = 100;
constexpr qsizetype recordsLookedAt = 20;
constexpr qsizetype longestWord = 40; ///< Longer values do not make a column.

bool isWord(const QByteArray &json)
{
    return json.size() <= longestWord && !json.startsWith('{') && !json.startsWith('[');
}

/// The fields that most of the records have, and that are words, in the order of the first record.
QStringList wordFields(const QList<Record> &records)
{
    QStringList order;
    QHash<QString, int> known;
    QSet<QString> others; ///< Fields that are more than words somewhere.
    const QList<Record> some = records.first(std::min(records.size(), recordsLookedAt));
    for (const Record &record : some) {
        for (const RecordField &field : recordFields(record.body)) {
            const QString text = recordValue(field.json);
            if (!isWord(field.json))
                others.insert(field.name);
            else if (text != record.key && text != record.title && ++known[field.name] == 1)
                order.append(field.name);
        }
    }
    order.removeIf(
        [&](const QString &name) { return others.contains(name) || known[name] * 2 <= some.size(); });
    return order.first(std::min(order.size(), fieldsShown));
}

} // namespace

QString recordValue(const QByteArray &json)
{
    const Result<json::Document> document = json::Document::parse(json);
    return document && document->root().isString() ? document->root().string() : QString::fromUtf8(json);
}

QList<RecordField> recordFields(const QByteArray &body)
{
    QList<RecordField> fields;
    const Result<json::Document> document = json::Document::parse(body);
    if (!document || !document->root().isObject())
        return fields;
    for (const json::Value member : document->root())
        fields.append({QString::fromUtf8(member.name()), member.raw().toByteArray()});
    return fields;
}

RecordsModel::RecordsModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void RecordsModel::reset(const QList<Record> &first, bool hasMore)
{
    beginResetModel();
    m_records = first;
    m_fields = wordFields(first);
    m_hasMore = hasMore;
    m_isAsked = false;
    m_readRow = -1;
    endResetModel();
    askWhereShort();
}

void RecordsModel::append(const QList<Record> &records, bool hasMore)
{
    m_hasMore = hasMore;
    m_isAsked = false;
    if (records.isEmpty())
        return askWhereShort();
    const int row = int(m_records.size());
    beginInsertRows({}, row, row + int(records.size()) - 1);
    m_records.append(records);
    endInsertRows();
    askWhereShort();
}

/// A filter that little passes gives pages that fill no view, and what cannot be scrolled asks for nothing.
void RecordsModel::askWhereShort()
{
    if (m_records.size() < leastShown)
        fetchMore({});
}

const Record *RecordsModel::at(int row) const
{
    return row >= 0 && row < m_records.size() ? &m_records[row] : nullptr;
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int RecordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstField + int(m_fields.size()) + 1;
}

QString RecordsModel::fieldText(int row, int field) const
{
    if (row != m_readRow) {
        m_readFields = recordFields(m_records[row].body);
        m_readRow = row;
    }
    const auto found = std::ranges::find(m_readFields, m_fields[field], &RecordField::name);
    const bool isThere = found != m_readFields.end() && found->json != "null";
    return isThere ? recordValue(found->json) : wording::missing();
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    const Record *const record = at(index.row());
    if (!record)
        return {};
    const int column = index.column();
    const bool isTime = column == columnCount() - 1;
    if (isTime && role == InstantRole)
        return QVariant::fromValue(record->updatedAt);
    if (isTime && role == Qt::ToolTipRole)
        return wording::exact(record->updatedAt);
    if (role != Qt::DisplayRole || isTime)
        return {};
    if (column == Key)
        return record->key;
    return column == Title ? record->title : fieldText(index.row(), column - FirstField);
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isTime = section == columnCount() - 1;
    if (role == Qt::TextAlignmentRole)
        return int((isTime ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (isTime)
        return tr("Changed");
    if (section >= FirstField)
        return m_fields.value(section - FirstField);
    return section == Key ? tr("Key") : tr("Record");
}

bool RecordsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isAsked;
}

void RecordsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsked = true;
    Q_EMIT moreWanted();
}

} // namespace patchbay
