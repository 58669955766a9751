// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/client/clientcall.h"
#include "core/model/execution.h"
#include "ui/widgets/pagecache.h"

#include <QAbstractTableModel>

namespace patchbay {

/// The history of executions, however long it is. Its head is always here: the newest page, and what comes
/// anew, which moves no selection. What is behind that is counted (`countWanted`); from then on it has its
/// rows, and asks for the pages that are looked at (`pageWanted`). A row that has not come yet is empty.
///
/// A place is how many newer ones there are; which row that is, the order says.
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
    /// How many there are behind the newest page that the list began with.
    void setBehind(qint64 executions);

    /// They cannot be counted now: that is asked for again with the next refresh().
    void missCount() { m_isCountAsked = false; }

    /// A page of what is behind.
    void setPage(qint64 page, const QList<Execution> &executions);

    /// It could not be had: it is asked for again when it is looked at.
    void missPage(qint64 page) { m_pages.miss(page); }

    /// One execution as it is now, where it is listed.
    void update(const Execution &execution);

    /// nullptr: there is no such row; or it has not come yet, and is asked for.
    [[nodiscard]] const Execution *at(int row) const;
    /// -1: it is not in the head.
    [[nodiscard]] int rowOf(const ExecutionId &id) const;
    /// Those of the head behind the `newest` ones that may still change: the newest page does not tell of
    /// them.
    [[nodiscard]] QList<ExecutionId> unsettledBehind(int newest) const;

    /// Else there are more than it has rows.
    [[nodiscard]] bool isCounted() const { return !m_next || m_isCounted; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By when they were started only: pages are read in that order.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// How many are behind that cursor? Told once until it is said, or missed.
    void countWanted(const QString &cursor);
    /// Told once until the page comes, or is missed.
    void pageWanted(qint64 page) const;

private:
    /// What stands between two edges, both included: places, or the rows that show them.
    struct Stretch
    {
        int first = 0;
        int last = 0;
    };

    /// The rows that show those places in a list of so many.
    [[nodiscard]] Stretch rowsOf(Stretch places, int among) const;
    void tellOf(Stretch places);
    void wantCount();
    /// Takes away from a place on whatever is newer than `execution`; whether that stands there then.
    bool dropUntil(int place, const Execution &execution);
    void insert(int place, const Execution &execution);
    void replace(int place, const Execution &execution);
    void drop(Stretch places);
    [[nodiscard]] int placeOf(const ExecutionId &id) const;

    const Clock &m_clock;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    QList<Execution> m_head;
    std::optional<QString> m_next; ///< Where what is behind begins, if there is anything.
    int m_behind = 0;              ///< How many, once they are counted.
    bool m_isCounted = false;
    bool m_isCountAsked = false;
    mutable PageCache<qint64, QList<Execution>> m_pages; ///< Of what is behind.
};

} // namespace patchbay
