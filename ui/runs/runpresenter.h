// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "ui/runs/callfigures.h"

#include <QObject>

#include <optional>

namespace patchbay {

/// How far a run is.
struct RunProgress
{
    qint64 done = 0;                ///< Records read; in an apply, changes performed.
    std::optional<qint64> expected; ///< Nothing where nobody can know.
    bool isExact = false;           ///< Else it is what the last run of the same kind came to.
    std::optional<double> rate;     ///< Of `done`, a second.
    std::optional<std::chrono::seconds> remaining;

    bool operator==(const RunProgress &) const = default;
};

/// What the page of one run shows and does: the execution as it is now, its calls as they are made, its plan,
/// and the runs it can be compared with. It knows no widget.
class RunPresenter final : public QObject
{
    Q_OBJECT

public:
    /// More calls than these are not read; the page says so.
    static constexpr qint64 mostCalls = 20'000;

    /// Both must outlive the presenter.
    RunPresenter(const Client &client, const Clock &clock, QObject *parent);

    void open(const ExecutionId &id);
    /// Reads again what may have changed.
    void refresh();
    void cancel();
    /// Asks for the latest other runs of the same integration and kind: `partnersRead`.
    void readPartners();

    [[nodiscard]] Export planExport(const QString &plan, ExportFormat format) const;

    [[nodiscard]] const std::optional<Execution> &execution() const { return m_execution; }

    [[nodiscard]] const std::optional<Plan> &plan() const { return m_plan; }

    [[nodiscard]] RunProgress progress() const;

Q_SIGNALS:
    void executionRead(const patchbay::Execution &execution);
    /// Those behind the last ones told.
    void callsRead(const QList<patchbay::CallRecord> &calls);
    void planRead(const patchbay::Plan &plan);
    void partnersRead(const QList<patchbay::Execution> &partners);
    void failed(const patchbay::Error &error);
    void told(const QString &line);

private:
    void take(const Execution &execution);
    void readCalls();
    void readPlan();
    void readPast();
    [[nodiscard]] QString likeThis(const QString &more) const;

    const Client &m_client;
    const Clock &m_clock;
    ExecutionId m_id;
    std::optional<Execution> m_execution;
    std::optional<Plan> m_plan;
    std::optional<qint64> m_pastRecords; ///< Of the last run of the same kind that succeeded.
    RateMeter m_rate;
    qint64 m_lastCall = 0;
    bool m_isReadingCalls = false;
    int m_generation = 0; ///< Of the run that is shown.
};

} // namespace patchbay
