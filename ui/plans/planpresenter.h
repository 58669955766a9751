// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"

#include <QObject>

#include <optional>

namespace patchbay {

/// What the page of one plan shows and does but for its list: the plan as it is now, its last apply, and what
/// can be done with it. It knows no widget.
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
    /// Performs the plan. Where the plan asks for a confirmation, it must have been given.
    void apply(PlanConfirmation confirmation);
    /// Ends the apply that goes on. What is written stays written.
    void cancelApply();
    /// Makes a new plan of the same integration, and tells when it is there.
    void previewAgain();
    /// Reads the other plans of the integration, newest first.
    void readOthers();

    /// By its id or number, as it was opened.
    [[nodiscard]] const QString &name() const { return m_name; }

    [[nodiscard]] const std::optional<Plan> &plan() const { return m_plan; }

    /// The last apply of this plan.
    [[nodiscard]] const std::optional<Execution> &lastApply() const { return m_lastApply; }

Q_SIGNALS:
    void planRead(const patchbay::Plan &plan);
    void failed(const patchbay::Error &error);
    void applyRead(const patchbay::Execution &apply);
    void executionStarted(const patchbay::Execution &execution);
    void previewed(const patchbay::PlanId &plan);
    void othersRead(const QList<patchbay::Plan> &plans);
    /// What the person asked for did not go well: one line.
    void told(const QString &line);

private:
    void takePlan(const Plan &plan);
    void readApply();
    void readPreview();

    const Client &m_client;
    QString m_name;
    std::optional<Plan> m_plan;
    std::optional<Execution> m_lastApply;
    std::optional<ExecutionId> m_preview; ///< Asked for from here, and not ended yet.
};

} // namespace patchbay
