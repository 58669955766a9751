// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/execution.h"
#include "ui/runs/callfigures.h"

#include <QAbstractTableModel>

namespace patchbay {

/// The calls of one run, in the order in which they were made; they grow while it runs.
class CallsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Method, Request, Status, Size, Time, Waterfall, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    /// Those behind the last one.
    void append(const QList<CallRecord> &calls);
    /// The time of the run, which is the axis of the waterfall.
    void setSpan(const RunSpan &span);

    [[nodiscard]] const QList<CallRecord> &calls() const { return m_calls; }

    [[nodiscard]] const CallRecord *at(int row) const;
    /// Whether another attempt of the same request followed.
    [[nodiscard]] bool isRetried(int row) const;
    /// The next row, from `row` on in steps of `step` (1 or -1), that went wrong; -1: none.
    [[nodiscard]] int problemFrom(int row, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<CallRecord> m_calls;
    RunSpan m_span;
};

/// Path and query of a call's address.
[[nodiscard]] QString pathOf(const CallRecord &call);
/// Scheme and host of it.
[[nodiscard]] QString hostOf(const CallRecord &call);

} // namespace patchbay
