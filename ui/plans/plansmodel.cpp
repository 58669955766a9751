// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/plansmodel.h"

#include "ui/plans/plansummary.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/wording.h"

#include <algorithm>

namespace patchbay {

namespace {

QString textOf(const Plan &plan, int column)
{
    const ChangeCounts counts = countsOf(plan.streams);
    switch (column) {
    case PlansModel::Number:
        return PlansModel::tr("Plan %1").arg(plan.number);
    case PlansModel::Slug:
        return plan.slug;
    case PlansModel::EnvironmentColumn:
        return wordOf(plan.environment);
    case PlansModel::Creates:
        return wording::count(counts[ChangeKind::Create]);
    case PlansModel::Updates:
        return wording::count(counts[ChangeKind::Update]);
    case PlansModel::Deletes:
        return wording::count(counts[ChangeKind::Delete]);
    case PlansModel::Invalids:
        return wording::count(counts[ChangeKind::Invalid]);
    default:
        return {};
    }
}

} // namespace

void PlansModel::setPlans(const QList<Plan> &plans)
{
    if (std::ranges::equal(plans, m_plans, {}, &Plan::id, &Plan::id)) {
        m_plans = plans;
        if (!plans.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(plans.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_plans = plans;
    endResetModel();
}

const Plan *PlansModel::at(int row) const
{
    return row >= 0 && row < m_plans.size() ? &m_plans[row] : nullptr;
}

int PlansModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plans.size());
}

int PlansModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlansModel::data(const QModelIndex &index, int role) const
{
    const Plan *const plan = at(index.row());
    if (!plan)
        return {};
    const bool isTime = index.column() == Created;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*plan, index.column());
    case StatusRole:
        return index.column() == Status ? QVariant::fromValue(plan->status) : QVariant();
    case InstantRole:
        return isTime ? QVariant::fromValue(plan->createdAt) : QVariant();
    case Qt::ToolTipRole:
        return isTime ? QVariant(wording::exact(plan->createdAt)) : QVariant();
    default:
        return {};
    }
}

QVariant PlansModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Creates ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Plan"), tr("Status"), tr("Integration"), tr("Environment"), tr("Create"),
        tr("Update"), tr("Delete"), tr("Invalid"), tr("Created")};
    return names.value(section);
}

} // namespace patchbay
