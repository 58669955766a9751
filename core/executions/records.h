// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/executions/executionlog.h"
#include "core/executions/recordchange.h"
#include "core/executions/streamstates.h"
#include "core/model/record.h"

#include <QByteArrayView>
#include <QList>

#include <functional>
#include <optional>

namespace patchbay {

/// How far an apply is, in the numbers of its plan.
struct AppliedUpTo
{
    PlanId plan;
    qint64 number = 0;   ///< The changes 1 … number are performed.
    bool isLast = false; ///< Nothing of the plan is left: it is applied.

    bool operator==(const AppliedUpTo &) const = default;
};

/// What is committed in one transaction, whole or not at all: changes of one stream, and what moves with
/// them.
struct RecordJob
{
    IntegrationId integration;
    QString stream;
    Instant at;
    QList<RecordChange>
        changes;             ///< At most RecordBatch::mostChanges. Invalid and unchanged ones write nothing.
    QList<StreamMove> moves; ///< Of any streams of the integration.
    std::optional<AppliedUpTo> applied;
    ExecutionProgress progress; ///< Of the execution that writes; its counts include this job.
    QList<CallRecord> calls;    ///< Calls made since the last time.

    bool operator==(const RecordJob &) const = default;
};

/// A stored record's body, by the record's number in storage.
struct StoredBody
{
    qint64 record = 0;
    QString key;
    QString title;
    QByteArray body;

    bool operator==(const StoredBody &) const = default;
};

struct StreamRecordCount
{
    QString stream;
    qint64 records = 0;

    bool operator==(const StreamRecordCount &) const = default;
};

/// What a record was before a change. A create leaves no line: the record itself says who created it, so the
/// first run of a large stream costs nothing extra. What it was *after* a change is the next line's `before`,
/// or the record as it is now.
struct RecordVersion
{
    ChangeKind kind = ChangeKind::Update; ///< Update or Delete.
    ExecutionId execution;                ///< Who did it …
    Instant at;                           ///< … and when.
    QByteArray before;
    QStringList fields;

    bool operator==(const RecordVersion &) const = default;
};

/// The port to the synced records. Thread-safe. Numbers of records are storage's own and never reused.
class Records
{
public:
    using Visit = std::function<void(qint64 record, QByteArrayView key, const Digest &body)>;

    static constexpr int mostBodies = 1'000; ///< That are read at once.

    virtual ~Records() = default;

    /// Visits every record of a stream, without its body, in no particular order. The key is valid during the
    /// visit.
    [[nodiscard]] virtual Result<> scan(
        const IntegrationId &integration, const QString &stream, const Visit &visit) = 0;
    /// The bodies of these records; those that are gone are missing. At most `mostBodies`.
    [[nodiscard]] virtual Result<QList<StoredBody>> bodies(const QList<qint64> &records) = 0;
    /// Performs the job. `Conflict` when a stored record is not what a change supposes: nothing is written
    /// then. Every update and delete leaves a RecordVersion.
    [[nodiscard]] virtual Result<> commit(const RecordJob &job) = 0;

    [[nodiscard]] virtual Result<Record> find(
        const IntegrationId &integration, const QString &stream, const QString &key) = 0;
    /// Records in the order of their keys, those after `afterKey`; at most 500.
    [[nodiscard]] virtual Result<QList<Record>> page(
        const IntegrationId &integration, const QString &stream, const QString &afterKey, int limit) = 0;
    /// Of all records of the stream, in the order of their keys; the first cursor is empty. Reads keys only.
    [[nodiscard]] virtual Result<PageAnchors> anchors(
        const IntegrationId &integration, const QString &stream) = 0;
    /// Of each stream that has records, by name. Does not count one by one: quick with millions.
    [[nodiscard]] virtual Result<QList<StreamRecordCount>> counts(const IntegrationId &integration) = 0;
    /// What the record was before, newest first, also when it is gone by now.
    [[nodiscard]] virtual Result<QList<RecordVersion>> versions(
        const IntegrationId &integration, const QString &stream, const QString &key, int limit) = 0;
};

} // namespace patchbay
