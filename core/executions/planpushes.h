// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectors/integrationcaller.h"
#include "core/executions/plans.h"
#include "core/executions/pushcall.h"
#include "core/executions/syncrun.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <optional>

namespace patchbay {

/// Looks at the last attempt on its way to another log.
class LastAttempt final : public CallLog
{
public:
    explicit LastAttempt(CallLog &log)
        : m_log(log)
    {}

    qint64 record(CallRecord call) override
    {
        m_status = call.status;
        m_mayHaveArrived = !call.error || !isBeforeSending(*call.error);
        return m_log.record(std::move(call));
    }

    void recordRefused(RefusedRequest request) override { m_log.recordRefused(std::move(request)); }

    /// Of the answer; 0 when there was none.
    [[nodiscard]] int status() const { return m_status; }

    /// Whether the request may have arrived, and no answer came: the other side may have taken it.
    [[nodiscard]] bool isOpen() const { return m_mayHaveArrived && m_status == 0; }

    void forget()
    {
        m_status = 0;
        m_mayHaveArrived = false;
    }

private:
    /// Whether it says that no connection came about. What is not known to say so does not.
    [[nodiscard]] static bool isBeforeSending(const Error &error);

    CallLog &m_log;
    int m_status = 0;
    bool m_mayHaveArrived = false;
};

/// The pushes of a plan that is applied: looks again whether both sides still are what the plan saw, then
/// sends exactly its requests, one after the other; the changes of a batch in one call. What is about to be
/// sent is kept before it leaves, what came of it after; so a killed apply sends nothing twice that was
/// answered. Belongs to the apply's thread.
///
/// A refusal is the end of that change only; of a whole call, of its changes. The apply ends, and can go on
/// later, when the credentials are refused, the rate limit cannot be waited for, or the platform fails
/// `mostTroubles` times in a row.
class PlanPushes
{
public:
    static constexpr int mostTroubles = 3;

    /// `setup` has the plan's push streams only. Everything it refers to outlives this.
    PlanPushes(SyncSetup setup, HttpClient &http, Plans &plans);

    [[nodiscard]] bool cover(const QString &stream) const { return m_streams.contains(stream); }

    /// Lists again, compares again, and returns the changes from that number on (as `stream key`) that would
    /// not be found again with the very same request. One that was sent without an answer is none of them
    /// when it is not needed any more.
    [[nodiscard]] Result<QStringList> moved(
        const Plan &plan, qint64 from, RunJournal &journal, const WorkSpan &span);

    /// Sends the changes of one call of the plan: those of them that were not sent before.
    [[nodiscard]] Result<> send(
        const PlanId &plan, const QList<Change> &call, RunJournal &journal, const WorkSpan &span);

    /// What the person should know of changes that were not taken; nothing when all were.
    [[nodiscard]] std::optional<Error> lacking() const;

private:
    struct Line;                                        ///< The wire to the platform.
    using Outcomes = QList<std::optional<PushOutcome>>; ///< Of the changes of a call.

    [[nodiscard]] Result<> look(RunJournal &journal, const WorkSpan &span);
    [[nodiscard]] Result<> open(RunJournal &journal, const WorkSpan &span);
    [[nodiscard]] const Action *actionOf(const Change &change) const;
    [[nodiscard]] QByteArray printOf(const QString &stream, ChangeKind kind, const QByteArray &before,
        const QByteArray &after, HttpRequest request) const;
    [[nodiscard]] bool isAsPlanned(const Change &change) const;
    /// What is known of the changes of a call that may have left already; absent: send them (again).
    [[nodiscard]] Outcomes settled(const QList<Change> &call) const;
    [[nodiscard]] std::optional<PushOutcome> settledAs(const Change &change, Repetition repetition) const;
    /// Whether it left, is needed still, and nothing is known of what came of it.
    [[nodiscard]] bool isOpen(const Change &change) const;
    /// Fails when the apply must end here.
    [[nodiscard]] Result<QList<PushOutcome>> judged(
        const QList<Change> &sent, const Action &action, const Result<Answer> &answer);
    /// Sends those of the call that have no outcome yet, and gives them one.
    [[nodiscard]] Result<> exchange(const PlanId &plan, const QList<Change> &call, Outcomes outcomes,
        RunJournal &journal, const WorkSpan &span);
    [[nodiscard]] Result<> keep(
        const PlanId &plan, const QList<Change> &call, Outcomes outcomes, RunJournal &journal);
    void count(const Change &change, const PushOutcome &outcome);

    SyncSetup m_setup;
    HttpClient &m_http;
    Plans &m_plans;
    QStringList m_streams;
    QHash<QString, QByteArray> m_found; ///< `stream key` → print of the change, as found when last looked.
    ExecutionId m_execution;
    std::shared_ptr<Line> m_line;
    int m_troubles = 0; ///< In a row.
    qint64 m_lackingCount = 0;
    QStringList m_lacking;
};

} // namespace patchbay
