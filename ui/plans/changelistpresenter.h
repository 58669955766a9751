// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "ui/plans/changesmodel.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace patchbay {

/// What the list of a plan's changes shows: filtered, in groups, page by page, and where the next problem is.
/// It knows no widget.
class ChangeListPresenter final : public QObject
{
    Q_OBJECT

public:
    enum class Grouping { None, Kind, Field };
    enum class Step { Next, Previous };

    /// The client must outlive the presenter.
    ChangeListPresenter(const Client &client, QObject *parent);

    /// Shows the changes of that plan from now on: all of them, in no groups.
    void open(const QString &plan);
    /// How many there are now; more while the plan is built.
    void setTotal(qint64 changes);
    /// In the filter language of changes; empty: all.
    void filter(const QString &text);
    void group(Grouping grouping);
    void openGroup(int group);
    void readPage(const ChangesPage &place);
    /// Looks for the next problem behind, or before, that change: a record that is invalid, or a change that
    /// was not sent as it should.
    void findProblem(Step step, qint64 from);

    [[nodiscard]] const QString &filterText() const { return m_filter; }

    [[nodiscard]] Grouping grouping() const { return m_grouping; }

Q_SIGNALS:
    /// A new list of so many changes.
    void listBegan(qint64 rows);
    /// The same list, with more changes at its end.
    void listGrew(qint64 rows);
    void groupsBegan(const QList<patchbay::ChangeGroup> &groups, qint64 changes);
    void groupOpened(int group, qint64 rows);
    void pageRead(const patchbay::ChangesPage &place, const QList<patchbay::Change> &changes);
    void pageMissed(const patchbay::ChangesPage &place, const QString &reason);
    void filterRefused(const QString &reason);
    /// Of the whole plan, largest first.
    void fieldsRead(const QList<patchbay::FieldCount> &fields);
    void problemFound(qint64 row);
    /// What was asked for is not there, or could not be had: one line.
    void told(const QString &line);

private:
    struct Part
    {
        QString filter;
        ChangeAnchors anchors; ///< Where the part has a filter.
    };

    void begin();
    void beginFiltered();
    void beginGroups();
    void readFields();
    [[nodiscard]] QList<ChangeGroup> takeGroups(const PlanGroups &groups);
    /// Tells the number of the next change, in that direction, that passes the filter; or that there is none.
    using Then = std::function<void(std::optional<qint64> number)>;
    void findNext(const QString &filter, Step step, qint64 from, const Then &then);
    void findNextOn(qsizetype page, const ChangeAnchors &anchors, const QString &filter, Step step,
        qint64 from, const Then &then);
    void locate(qint64 number);

    const Client &m_client;
    QString m_plan;
    QString m_filter;
    Grouping m_grouping = Grouping::None;
    qint64 m_total = -1;  ///< Not known yet.
    QList<Part> m_parts;  ///< One, or those of the groups.
    int m_generation = 0; ///< Of the list; answers for earlier ones are dropped.
};

} // namespace patchbay
