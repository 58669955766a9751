// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plans/changelistpresenter.h"
#include "ui/widgets/surface.h"

class QPushButton;
class QVBoxLayout;

namespace patchbay {

class EmptyState;
class FilterField;
class Label;
class ListTable;

/// The changes of a plan as a list: filtered, in groups, a million rows as well as ten.
class ChangeListView final : public Surface
{
    Q_OBJECT

public:
    using Grouping = ChangeListPresenter::Grouping;
    using Step = ChangeListPresenter::Step;

    /// Both must outlive the view.
    ChangeListView(const Theme &theme, const Client &client, QWidget *parent);

    void open(const QString &plan);
    /// Whether an apply has gone on since: what is shown of a change may be another now.
    bool setPlan(const Plan &plan);

    /// As if the person had written it.
    void setFilter(const QString &text);

    [[nodiscard]] const QString &filterText() const { return m_presenter.filterText(); }

    void focusFilter();
    void group(Grouping grouping);

    [[nodiscard]] Grouping grouping() const { return m_presenter.grouping(); }

    void stepProblem(Step step);
    void stepRow(Step step);
    /// The change that is chosen, as far as it has come.
    [[nodiscard]] const Change *chosen() const;
    /// `3 of 2,184`.
    [[nodiscard]] QString position() const;

    [[nodiscard]] ListTable *table() const { return m_table; }

    /// Where the button stands that chooses the groups.
    [[nodiscard]] QPushButton *groupButton() const { return m_group; }

Q_SIGNALS:
    void changeChosen(const patchbay::Change &change);
    void fieldsRead(const QList<patchbay::FieldCount> &fields);
    void groupingChanged();
    void told(const QString &line);

private:
    void makeHead(QVBoxLayout &column);
    void makeTable(QVBoxLayout &column);
    void listen();
    void listenToPages();
    void showList(qint64 rows);
    void showGroups(const QList<ChangeGroup> &groups, qint64 changes);
    void showCount(qint64 changes);
    /// Why the plan has no change at all.
    void tellNone();
    void tellChosen();
    void toggle(int row);
    void missPage(const ChangesPage &place, const QString &reason);

    ChangeListPresenter m_presenter;
    ChangesModel *m_model;
    qint64 m_total = 0;
    PlanStatus m_status = PlanStatus::Building;
    bool m_isTroubled = false; ///< A page could not be had, and that was told.
    FilterField *m_filter = nullptr;
    QPushButton *m_group = nullptr;
    Label *m_count = nullptr;
    ListTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace patchbay
