// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/client/clientcall.h"
#include "core/model/execution.h"

#include <QAbstractTableModel>

namespace patchbay {

/// The history of executions, newest first, however long it is: the next page is asked for when the view
/// comes near its end (`moreWanted`). What comes anew goes in above, and rows keep their selection.
class RunsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Status, Kind, Outcome, Started, Duration, Changes, Calls, By, ColumnCount };

    /// The clock must outlive the model.
    RunsModel(const Clock &clock, QObject *parent);

    /// Another list: what was there is gone.
    void begin(const Page<Execution> &newest);
    /// The first page of the same list, read again.
    void refresh(const Page<Execution> &newest);
    /// The page behind the last row.
    void append(const Page<Execution> &page);
    /// One execution as it is now, where it is listed.
    void update(const Execution &execution);

    /// nullptr: there is no such row.
    [[nodiscard]] const Execution *at(int row) const;
    /// -1: it is not listed.
    [[nodiscard]] int rowOf(const ExecutionId &id) const;
    /// Those behind the first `rows` that may still change: the first page does not tell of them.
    [[nodiscard]] QList<ExecutionId> unsettledBehind(int rows) const;

    /// Whether all are here.
    [[nodiscard]] bool isWhole() const { return !m_next; }

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
    /// Takes rows away until `row` is none that is newer than `execution`; whether it is that one.
    bool dropUntil(int row, const Execution &execution);
    void replace(int row, const Execution &execution);
    void drop(int first, int last);

    const Clock &m_clock;
    QList<Execution> m_rows;
    std::optional<QString> m_next;
    bool m_isAsked = false; ///< For the next page.
};

} // namespace patchbay
