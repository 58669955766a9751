// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/record.h"

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

/// The records of a stream in the order of their keys. It begins with one page and asks for the next one when
/// its end is looked at (`moreWanted`). Some of the records' own fields are columns: those that the first
/// page has and that are no larger than a word.
class RecordsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Columns before the records' own fields; the last column is when the record changed.
    enum Column { Key, Title, FirstField };

    explicit RecordsModel(QObject *parent);

    /// A new list.
    void reset(const QList<Record> &first, bool hasMore);
    /// The next page.
    void append(const QList<Record> &records, bool hasMore);

    /// It could not be had: asked for again when the end is looked at again.
    void missMore() { m_isAsked = false; }

    [[nodiscard]] const Record *at(int row) const;

    [[nodiscard]] bool hasMore() const { return m_hasMore; }

    /// Names of the fields that are columns.
    [[nodiscard]] QStringList fieldColumns() const { return m_fields; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// Told once until the page comes.
    void moreWanted();

private:
    void askWhereShort();
    [[nodiscard]] QString fieldText(int row, int field) const;

    QList<Record> m_records;
    QStringList m_fields;
    bool m_hasMore = false;
    bool m_isAsked = false;
    mutable int m_readRow = -1; ///< The row whose fields are at hand: a painter goes row by row.
    mutable QList<RecordField> m_readFields;
};

} // namespace patchbay
