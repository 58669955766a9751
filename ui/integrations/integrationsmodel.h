// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/execution.h"
#include "core/model/integration.h"

#include <QAbstractTableModel>

namespace patchbay {

/// An installed integration as its list shows it.
struct IntegrationRow
{
    Integration integration;
    QList<Execution> recent; ///< Newest first; at most those that a sparkline shows.

    bool operator==(const IntegrationRow &) const = default;
};

/// Lists installed integrations: those in trouble first, then by name.
class IntegrationsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Status, Type, EnvironmentColumn, LastSync, LastOutcome, RecentRuns, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows these. Rows that stay keep their persistent indexes, so that a selection survives a refresh.
    void setRows(QList<IntegrationRow> rows);

    [[nodiscard]] const IntegrationRow *at(int row) const;
    /// -1: not in the list.
    [[nodiscard]] int rowOf(const QString &slug) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const IntegrationRow &row, int column) const;
    [[nodiscard]] QVariant statusOf(const IntegrationRow &row, int column) const;

    QList<IntegrationRow> m_rows;
};

/// What a run came to, in a few words: `218 changed`, `no change`; empty for one that did not succeed.
[[nodiscard]] QString outcomeOf(const Execution &execution);

} // namespace patchbay
