// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"

#include <QObject>

#include <optional>

namespace patchbay {

/// What the page of one plan shows and does: the plan as it is now, its changes by pages, one change field by
/// field, and the apply. It knows no widget.
class PlanPresenter final : public QObject
{
    Q_OBJECT

public:
    /// The client must outlive the presenter.
    PlanPresenter(const Client &client, QObject *parent);

    /// Shows that plan, by its id or number.
    void open(const QString &plan);
    /// Reads the plan again: its state moves while it is applied.
    void refresh();
    /// In the filter language of changes; empty: all.
    void filter(const QString &text);
    /// The changes from `page` × `size` on, in the list as it is filtered now.
    void readPage(qint64 page, int size);
    void chooseChange(qint64 number);
    /// Performs the plan. Where the plan asks for a confirmation, it must have been given.
    void apply(PlanConfirmation confirmation);

    [[nodiscard]] const std::optional<Plan> &plan() const { return m_plan; }

Q_SIGNALS:
    void planRead(const patchbay::Plan &plan);
    /// A new list of so many changes.
    void listBegan(qint64 rows);
    void pageRead(qint64 page, const QList<patchbay::Change> &changes);
    void changeRead(const patchbay::ChangeDetails &details);
    void filterRefused(const QString &reason);
    /// What the person asked for did not go well: one line.
    void told(const QString &line);
    void applyStarted(const patchbay::Execution &execution);

private:
    void beginList();

    const Client &m_client;
    QString m_name;
    QString m_filter;
    std::optional<Plan> m_plan;
    ChangeAnchors m_anchors; ///< Of the filtered list.
    int m_generation = 0;    ///< Of the list; answers of earlier ones are dropped.
    qint64 m_chosen = 0;
};

} // namespace patchbay
