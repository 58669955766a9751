// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/model/execution.h"
#include "ui/widgets/panelsection.h"

#include <QAbstractTableModel>

namespace patchbay {

class Label;
class ListTable;

/// The latest runs of one integration, newest first.
class RecentRunsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Outcome, Length, Started, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(const QList<Execution> &newestFirst);

    [[nodiscard]] const Execution *at(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Execution> m_runs;
};

/// The section that lists them; each leads to its run.
class RecentRuns final : public PanelSection
{
    Q_OBJECT

public:
    /// The theme, the clock and the action must outlive the section. `showAll` leads to the whole history.
    RecentRuns(const Theme &theme, const Clock &clock, QAction &showAll, QWidget *parent);

    void setRuns(const QList<Execution> &newestFirst);

Q_SIGNALS:
    void runWanted(const patchbay::ExecutionId &id);

private:
    RecentRunsModel *m_model;
    ListTable *m_table;
    Label *m_none;
};

} // namespace patchbay
