// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record.h"
#include "ui/widgets/pagecache.h"

#include <QAbstractTableModel>

namespace patchbay {

/// A value of a record as a person reads it: texts without their quotes, everything else as it came.
[[nodiscard]] QString recordValue(const QByteArray &json);

/// The fields of a record's body on its top level, in their order.
struct RecordField
{
    QString name;
    QByteArray json;
};

[[nodiscard]] QList<RecordField> recordFields(const QByteArray &body);

/// The records of a stream by their keys, a million rows as well as ten: only pages that are looked at are
/// asked for (`pageWanted`), and only some are kept. A row that has not come yet is empty. Some of the
/// records' own fields are columns: those that the first page has and that are no larger than a word.
class RecordsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Columns before the records' own fields; the last column is when the record changed.
    enum Column { Key, Title, FirstField };

    explicit RecordsModel(QObject *parent);

    /// A new list of so many rows, of which the first page has come.
    void reset(const QList<Record> &first, qint64 rows);
    /// How many there are, as far as that is known now.
    void setRows(qint64 rows);
    /// The records of a page, in the order of their keys.
    void setPage(qint64 page, const QList<Record> &records);
    /// The page could not be had: it is asked for again when it is looked at.
    void missPage(qint64 page);

    /// nullptr: it has not come yet, and is asked for.
    [[nodiscard]] const Record *at(int row) const;

    /// Names of the fields that are columns.
    [[nodiscard]] QStringList fieldColumns() const { return m_fields; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By the key only: that is how pages are read.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// Told once until the page comes, or is missed.
    void pageWanted(qint64 page) const;

private:
    /// Where the record of that row stands by its key; and the row of a place.
    [[nodiscard]] qint64 mirrored(qint64 row) const
    {
        return m_order == Qt::AscendingOrder ? row : m_rows - 1 - row;
    }

    [[nodiscard]] QString fieldText(const Record &record, int field) const;

    qint64 m_rows = 0;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    mutable PageCache<qint64, QList<Record>> m_pages;
    QStringList m_fields;
    mutable QString m_readKey; ///< The record whose fields are at hand: a painter goes row by row.
    mutable QList<RecordField> m_readFields;
};

} // namespace patchbay
