// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "ui/widgets/areapage.h"

#include <QAbstractTableModel>

namespace patchbay {

class EmptyState;
class Label;
class ListTable;
class PageHead;
class StatusWord;
class Theme;

/// One measure of two runs.
struct ComparedFigure
{
    QString what; ///< The whole run, a stream, or the place of calls.
    QString measure;
    QString first;
    QString second;
    QString difference; ///< Empty: none.

    bool operator==(const ComparedFigure &) const = default;
};

[[nodiscard]] QList<ComparedFigure> figuresOf(const ExecutionComparison &comparison);

class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Measure, First, Second, Difference, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(const QList<ComparedFigure> &figures);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ComparedFigure> m_figures;
};

/// Two runs side by side: outcome, time, records by stream, calls by place.
class ComparePage final : public AreaPage
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    ComparePage(const Theme &theme, const Client &client, QWidget *parent);

    void refresh() override;

    [[nodiscard]] bool shows(const QString & /*kind*/) const override { return false; }

    /// `<first>:<second>`, the ids of two executions.
    void open(const QString &pair) override;

private:
    /// One of the two, in the head of the page.
    struct Side
    {
        StatusWord *status = nullptr;
        Label *text = nullptr;
        QAction *open = nullptr;
    };

    [[nodiscard]] Side makeSide(const Theme &theme, QWidget &parent, const QString &name, QAction *open);
    void makeTable(const Theme &theme);
    void show(const ExecutionComparison &comparison);

    const Client &m_client;
    ExecutionId m_first;
    ExecutionId m_second;
    int m_generation = 0;
    ComparisonModel *m_model;
    PageHead *m_head;
    QWidget *m_sides;
    Side m_sideOne;
    Side m_sideTwo;
    ListTable *m_table;
    EmptyState *m_failure;
};

} // namespace patchbay
