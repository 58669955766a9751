// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/recentruns.h"

#include "ui/integrations/integrationsmodel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/wording.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype runsShown = 6;
constexpr int rowHeight = 24;

QString lengthOf(const Execution &run)
{
    if (!run.startedAt || !run.finishedAt)
        return wording::missing();
    const auto milliseconds = (*run.finishedAt - *run.startedAt).count();
    if (milliseconds < 1'000)
        return RecentRuns::tr("%1 ms").arg(milliseconds);
    return RecentRuns::tr("%1 s").arg(double(milliseconds) / 1'000, 0, 'f', 1);
}

} // namespace

void RecentRunsModel::setRuns(const QList<Execution> &newestFirst)
{
    const QList<Execution> shown = newestFirst.first(std::min(newestFirst.size(), runsShown));
    const auto idOf = [](const Execution &run) { return run.id; };
    if (std::ranges::equal(shown, m_runs, {}, idOf, idOf)) {
        m_runs = shown;
        if (!m_runs.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_runs.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_runs = shown;
    endResetModel();
}

const Execution *RecentRunsModel::at(int row) const
{
    return row >= 0 && row < m_runs.size() ? &m_runs[row] : nullptr;
}

int RecentRunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int RecentRunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecentRunsModel::data(const QModelIndex &index, int role) const
{
    const Execution *const run = at(index.row());
    if (!run)
        return {};
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    switch (index.column()) {
    case Outcome:
        if (role == StatusRole)
            return QVariant::fromValue(run->status);
        if (role == Qt::ToolTipRole && run->error)
            return wording::sentence(run->error->message);
        if (isText) {
            const QString outcome = outcomeOf(*run);
            return u"%1: %2"_s.arg(wordOf(run->kind), outcome.isEmpty() ? lookOf(run->status).word : outcome);
        }
        return {};
    case Length:
        return isText ? lengthOf(*run) : QVariant();
    case Started:
        if (role == InstantRole)
            return QVariant::fromValue(run->createdAt);
        return isText || role == Qt::ToolTipRole ? wording::exact(run->createdAt) : QVariant();
    default:
        return {};
    }
}

RecentRuns::RecentRuns(const Theme &theme, const Clock &clock, QAction &showAll, QWidget *parent)
    : PanelSection(theme, tr("Recent runs"), parent)
    , m_model(new RecentRunsModel(this))
    , m_table(new ListTable(theme, rowHeight, this))
    , m_none(new Label(theme, TextRole::Body, Tone::Quiet, this))
{
    addToHead(showAll);
    m_none->setText(tr("None yet. Preview the changes to make the first."));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Recent runs"));
    m_table->horizontalHeader()->hide();
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setItemDelegateForColumn(RecentRunsModel::Outcome, new StatusDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(RecentRunsModel::Length,
        new CellDelegate(
            theme, {TextRole::Body, Tone::Secondary, CellDelegate::Edge::Trailing, Qt::ElideNone}, m_table));
    m_table->setItemDelegateForColumn(RecentRunsModel::Started, new TimeDelegate(theme, clock, m_table));
    m_table->setColumns({0, 72, 96}, {100, {}});
    content().addWidget(m_none);
    content().addWidget(m_table);
    const auto lead = [this](int row) {
        if (const Execution *const run = m_model->at(row))
            Q_EMIT runWanted(run->id);
    };
    connect(
        m_table, &QAbstractItemView::clicked, this, [lead](const QModelIndex &index) { lead(index.row()); });
    connect(m_table, &ListTable::rowActivated, this, lead);
}

void RecentRuns::setRuns(const QList<Execution> &newestFirst)
{
    m_model->setRuns(newestFirst);
    m_table->setFixedHeight(m_model->rowCount() * rowHeight);
    m_table->setVisible(m_model->rowCount() > 0);
    m_none->setVisible(m_model->rowCount() == 0);
}

} // namespace patchbay
