// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/plan.h"

#include <QAbstractTableModel>

namespace patchbay {

/// Saved plans, newest first.
class PlansModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Number,
        Status,
        Slug,
        EnvironmentColumn,
        Creates,
        Updates,
        Deletes,
        Invalids,
        Created,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlans(const QList<Plan> &plans);
    [[nodiscard]] const Plan *at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Plan> m_plans;
};

} // namespace patchbay
