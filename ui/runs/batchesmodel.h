// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/clientcall.h"
#include "core/model/batch.h"
#include "ui/widgets/wholelistmodel.h"

#include <QAbstractTableModel>

namespace patchbay {

/// Batches, newest first, without their members; further pages come when the view nears its end.
class BatchesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Started, Status, Kind, Members, Parts, By, ColumnCount };

    static constexpr int PartsRole = Qt::UserRole + 20; ///< A QList<Proportion>.

    using QAbstractTableModel::QAbstractTableModel;

    /// The newest page, read again: what is behind it stays.
    void refresh(const Page<Batch> &newest);
    void append(const Page<Batch> &page);
    [[nodiscard]] const Batch *at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// Told once until the page comes.
    void moreWanted(const QString &cursor);

private:
    void insertNew(int row, const Batch &batch);

    QList<Batch> m_batches;
    std::optional<QString> m_next;
    bool m_isAsked = false;
};

/// The executions of one batch by any column, at first in the order in which they are started.
class MembersModel final : public WholeListModel<BatchMember>
{
    Q_OBJECT

public:
    enum Column { Slug, Status, Outcome, Duration, Run, ColumnCount };

    using WholeListModel::WholeListModel;

    void setMembers(const QList<BatchMember> &members) { showRows(members); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const BatchMember &member) const override
    {
        return QString::number(member.number);
    }

    [[nodiscard]] SortKey sortKeyOf(const BatchMember &member, int column) const override;
};

} // namespace patchbay
