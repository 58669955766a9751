// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/plan.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

namespace patchbay {

/// The changes of a plan, a million rows as well as ten: only pages that are looked at are asked for
/// (`pageWanted`), and only some are kept. A row that has not come yet is empty.
class ChangesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Record, Key, Fields, BeforeAfter, ColumnCount };

    static constexpr int pageSize = 200; ///< As the anchors of a filtered list go.

    explicit ChangesModel(QObject *parent);

    /// Begins a new list of so many rows; pages of the old one are not wanted any more.
    void reset(qint64 rows);
    /// The rows from `page` × pageSize on.
    void setPage(qint64 page, const QList<Change> &changes);

    /// nullptr: it has not come yet, and is asked for.
    [[nodiscard]] const Change *at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Told once until the page comes.
    void pageWanted(qint64 page) const;

private:
    static constexpr int pagesKept = 40;

    qint64 m_rows = 0;
    QCache<qint64, QList<Change>> m_pages;
    mutable QSet<qint64> m_wanted;
};

/// A value of a record as a person reads it: texts without their quotes, everything else as it came.
[[nodiscard]] QString shownValue(const QByteArray &json);

} // namespace patchbay
