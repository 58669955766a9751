// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/integrationsmodel.h"

#include "core/base/instant.h"
#include "ui/integrations/connectorfields.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace patchbay {

namespace {

Milliseconds lengthOf(const Execution &execution)
{
    const bool isWhole = execution.startedAt && execution.finishedAt;
    return isWhole ? *execution.finishedAt - *execution.startedAt : Milliseconds(0);
}

QList<Bar> barsOf(const QList<Execution> &newestFirst)
{
    Milliseconds longest(1);
    for (const Execution &execution : newestFirst)
        longest = std::max(longest, lengthOf(execution));
    QList<Bar> bars;
    for (auto execution = newestFirst.crbegin(); execution != newestFirst.crend(); ++execution) {
        const double share = double(lengthOf(*execution).count()) / double(longest.count());
        bars.append({0.15 + 0.85 * share, lookOf(execution->status).wordTone});
    }
    return bars;
}

qint64 changesOf(const Execution &execution)
{
    qint64 changes = 0;
    for (const StreamCounts &counts : execution.streams)
        changes += counts.changes();
    return changes;
}

/// What failed before what went well; of that, what changed more before what changed less.
SortKey outcomeKey(const QList<Execution> &newestFirst)
{
    constexpr qint64 more = qint64(1) << 40; // than any run changes
    if (newestFirst.isEmpty())
        return {};
    const Execution &last = newestFirst.first();
    return urgencyOf(last.status) * more + changesOf(last);
}

} // namespace

QString outcomeOf(const Execution &execution)
{
    if (execution.status != ExecutionStatus::Succeeded)
        return {};
    const qint64 changes = changesOf(execution);
    if (changes == 0)
        return QCoreApplication::translate("IntegrationsModel", "no change");
    const QString text = execution.kind == ExecutionKind::DryRun
                             ? QCoreApplication::translate("IntegrationsModel", "%1 proposed")
                             : QCoreApplication::translate("IntegrationsModel", "%1 changed");
    return text.arg(wording::count(changes));
}

void IntegrationsModel::setRows(QList<IntegrationRow> rows)
{
    std::ranges::stable_sort(rows, {}, [](const IntegrationRow &row) {
        const bool isInTrouble = row.integration.status == IntegrationStatus::Error;
        return std::pair(!isInTrouble, row.integration.name.toCaseFolded());
    });
    showRows(std::move(rows));
}

SortKey IntegrationsModel::sortKeyOf(const IntegrationRow &row, int column) const
{
    switch (column) {
    case Status:
        return urgencyOf(row.integration.status);
    case LastSync:
        return row.integration.lastSync ? SortKey(toMilliseconds(*row.integration.lastSync)) : SortKey();
    case LastOutcome:
        return outcomeKey(row.recent);
    default:
        return textOf(row, column);
    }
}

int IntegrationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString IntegrationsModel::textOf(const IntegrationRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.integration.name;
    case Type:
        return categoryName(row.integration.type);
    case EnvironmentColumn:
        return wordOf(row.integration.environment);
    case LastOutcome:
        return row.recent.isEmpty() ? wording::missing() : outcomeOf(row.recent.first());
    default:
        return {};
    }
}

QVariant IntegrationsModel::statusOf(const IntegrationRow &row, int column) const
{
    if (column == Status)
        return QVariant::fromValue(row.integration.status);
    const bool tellsOfRun = column == LastOutcome && !row.recent.isEmpty() &&
                            row.recent.first().status != ExecutionStatus::Succeeded;
    return tellsOfRun ? QVariant::fromValue(row.recent.first().status) : QVariant();
}

QVariant IntegrationsModel::data(const QModelIndex &index, int role) const
{
    const IntegrationRow *const row = at(index.row());
    if (!row)
        return {};
    const int column = index.column();
    const std::optional<Instant> synced = column == LastSync ? row->integration.lastSync : std::nullopt;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*row, column);
    case StatusRole:
        return statusOf(*row, column);
    case InstantRole:
        return synced ? QVariant::fromValue(*synced) : QVariant();
    case Qt::ToolTipRole:
        if (column == Status)
            return wording::sentence(row->integration.statusReason);
        return synced ? QVariant(wording::exact(*synced)) : QVariant();
    case TroubleRole:
        return row->integration.status == IntegrationStatus::Error;
    case BarsRole:
        return column == RecentRuns ? QVariant::fromValue(barsOf(row->recent)) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Status ? lookOf(row->integration.status).word : textOf(*row, column);
    default:
        return {};
    }
}

QVariant IntegrationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == LastSync ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == FirstOrderRole && section != RecentRuns) {
        const bool isMostFirst = section == Status || section == LastSync || section == LastOutcome;
        return QVariant::fromValue(isMostFirst ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Name"), tr("Status"), tr("Type"), tr("Environment"), tr("Last sync"),
        tr("Last outcome"), tr("Recent runs")};
    return names.value(section);
}

} // namespace patchbay
