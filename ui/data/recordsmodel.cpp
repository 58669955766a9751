// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/recordsmodel.h"

#include "core/base/json.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/sortkey.h"
#include "ui/widgets/wording.h"

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype fieldsShown = 3;
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

void RecordsModel::reset(const QList<Record> &first, qint64 rows)
{
    beginResetModel();
    m_rows = rows;
    m_fields = wordFields(first);
    m_readKey.clear();
    m_pages.clear();
    m_pages.put(0, first);
    endResetModel();
}

void RecordsModel::setRows(qint64 rows)
{
    if (rows == m_rows)
        return;
    const bool isAtEnd = m_order == Qt::AscendingOrder;
    if (rows > m_rows) {
        const qint64 first = isAtEnd ? m_rows : 0;
        beginInsertRows({}, int(first), int(first + rows - m_rows) - 1);
        m_rows = rows;
        endInsertRows();
    } else {
        const qint64 first = isAtEnd ? rows : 0;
        beginRemoveRows({}, int(first), int(first + m_rows - rows) - 1);
        m_rows = rows;
        endRemoveRows();
    }
}

void RecordsModel::setPage(qint64 page, const QList<Record> &records)
{
    m_pages.put(page, records);
    const qint64 first = page * listPageSize;
    const qint64 last = std::min<qint64>(m_rows, first + records.size()) - 1;
    if (last < first)
        return;
    const auto rows = std::minmax({mirrored(first), mirrored(last)}); // a list: values, not references
    Q_EMIT dataChanged(index(int(rows.first), 0), index(int(rows.second), columnCount() - 1));
}

void RecordsModel::missPage(qint64 page)
{
    m_pages.miss(page);
}

const Record *RecordsModel::at(int row) const
{
    if (row < 0 || row >= m_rows)
        return nullptr;
    return itemAt(m_pages, mirrored(row), [this](qint64 page) { Q_EMIT pageWanted(page); });
}

void RecordsModel::sort(int column, Qt::SortOrder order)
{
    if (column != Key || order == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_order = order;
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &one : before)
        after.append(index(int(m_rows) - 1 - one.row(), one.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows);
}

int RecordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstField + int(m_fields.size()) + 1;
}

QString RecordsModel::fieldText(const Record &record, int field) const
{
    if (record.key != m_readKey) {
        m_readFields = recordFields(record.body);
        m_readKey = record.key;
    }
    const auto found = std::ranges::find(m_readFields, m_fields[field], &RecordField::name);
    const bool isThere = found != m_readFields.end() && found->json != "null";
    return isThere ? recordValue(found->json) : wording::missing();
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    const bool isTime = index.column() == columnCount() - 1;
    const bool isAsked = isTime ? role == InstantRole || role == Qt::ToolTipRole : role == Qt::DisplayRole;
    const Record *const record = isAsked ? at(index.row()) : nullptr;
    if (!record)
        return {};
    if (isTime && role == InstantRole)
        return QVariant::fromValue(record->updatedAt);
    if (isTime)
        return wording::exact(record->updatedAt);
    if (index.column() == Key)
        return record->key;
    return index.column() == Title ? record->title : fieldText(*record, index.column() - FirstField);
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isTime = section == columnCount() - 1;
    if (role == Qt::TextAlignmentRole)
        return int((isTime ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == FirstOrderRole && section == Key)
        return QVariant::fromValue(Qt::AscendingOrder);
    if (role != Qt::DisplayRole)
        return {};
    if (isTime)
        return tr("Changed");
    if (section >= FirstField)
        return m_fields.value(section - FirstField);
    return section == Key ? tr("Key") : tr("Record");
}

} // namespace patchbay
