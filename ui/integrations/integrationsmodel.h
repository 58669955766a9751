// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/execution.h"
#include "core/model/integration.h"

#include "ui/widgets/wholelistmodel.h"

namespace patchbay {

/// An installed integration as its list shows it.
struct IntegrationRow
{
    Integration integration;
    QList<Execution> recent; ///< Newest first; at most those that a sparkline shows.

    bool operator==(const IntegrationRow &) const = default;
};

/// Lists installed integrations by any column; as long as none is chosen, those in trouble first, then by
/// name.
class IntegrationsModel final : public WholeListModel<IntegrationRow>
{
    Q_OBJECT

public:
    enum Column { Name, Status, Type, EnvironmentColumn, LastSync, LastOutcome, RecentRuns, ColumnCount };

    using WholeListModel::WholeListModel;

    void setRows(QList<IntegrationRow> rows);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const IntegrationRow &row) const override { return row.integration.slug; }

    [[nodiscard]] SortKey sortKeyOf(const IntegrationRow &row, int column) const override;

private:
    [[nodiscard]] QString textOf(const IntegrationRow &row, int column) const;
    [[nodiscard]] QVariant statusOf(const IntegrationRow &row, int column) const;
};

/// What a run came to, in a few words: `218 changed`, `no change`; empty for one that did not succeed.
[[nodiscard]] QString outcomeOf(const Execution &execution);

} // namespace patchbay
