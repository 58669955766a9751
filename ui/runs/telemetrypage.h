// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "ui/widgets/areapage.h"
#include "ui/widgets/barchart.h"
#include "ui/widgets/linechart.h"

#include <QAbstractTableModel>

class QVBoxLayout;

namespace patchbay {

class EmptyState;
class HeadTabs;
class Label;
class ListTable;
class PageHead;
class Theme;

/// Calls over time as charts take them: one step an hour or a day, also where nothing was called.
struct CallsOverTime
{
    QList<ChartBar> calls;
    ChartSeries p50;
    ChartSeries p95;
    ChartSeries errorRate; ///< Percent.
    QList<int> departsP95; ///< Steps in which it departs from its own history.
    QList<int> departsErrors;
    QList<ChartLabel> labels;

    bool operator==(const CallsOverTime &) const = default;
};

[[nodiscard]] CallsOverTime overTime(const CallStatistics &statistics);

/// The hours or days that had calls, newest first.
class BucketsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Calls, Errors, ErrorRate, P50, P95, Departs, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setStatistics(const CallStatistics &statistics);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<CallBucket> m_buckets;
};

/// How the calls of one integration went over time: how many, how long they took, how many failed, and where
/// an hour departs from what was usual.
class TelemetryPage final : public AreaPage
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    TelemetryPage(const Theme &theme, const Client &client, QWidget *parent);

    void refresh() override;

    [[nodiscard]] bool shows(const QString &kind) const override { return kind == u"execution"; }

    /// By the integration's slug.
    void open(const QString &slug) override;

private:
    void makeHead(const Theme &theme, QVBoxLayout &column);
    void makeCharts(const Theme &theme, QVBoxLayout &column);
    void makeTable(const Theme &theme);
    void show(const CallStatistics &statistics);
    void tellNothing(const QString &sentence, const QString &paragraph, const QString &action);

    const Client &m_client;
    QString m_slug;
    int m_generation = 0;
    BucketsModel *m_model;
    PageHead *m_head;
    HeadTabs *m_ranges;
    QWidget *m_body;
    Label *m_sentence = nullptr;
    BarChart *m_calls = nullptr;
    LineChart *m_time = nullptr;
    LineChart *m_errors = nullptr;
    ListTable *m_table;
    EmptyState *m_empty;
};

} // namespace patchbay
