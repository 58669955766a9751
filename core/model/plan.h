// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/http.h"
#include "core/base/ids.h"
#include "core/model/environment.h"
#include "core/model/execution.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace patchbay {

/// What a plan says of one record.
enum class ChangeKind { Create, Update, Delete, Invalid, Unchanged };

[[nodiscard]] QString changeKindName(ChangeKind kind);
[[nodiscard]] std::optional<ChangeKind> changeKindFromName(QStringView name);

/// One field that an update changes. Values are raw JSON text; empty where the field is absent on that side.
struct FieldChange
{
    QString
        path; ///< JSON Pointer within the record, without the leading slash at the top level: `price/amount`.
    QByteArray before;
    QByteArray after;

    bool operator==(const FieldChange &) const = default;
};

/// What came of sending a push's change to the platform.
struct PushOutcome
{
    enum class State {
        Sending, ///< About to leave, or unanswered: kept before anything is sent.
        Sent,    ///< The platform took it.
        Failed,  ///< The platform refused it, or it never got through.
        Unknown, ///< It left, no answer came, and it must not be sent twice.
        Skipped, ///< Not sent: the platform had it already.
    };

    State state = State::Sending;
    ExecutionId execution; ///< The one that sent it.
    Instant at;
    int status = 0; ///< HTTP status of the answer; 0 when there was none.
    Message reason; ///< Why it is not sent, and what to do.

    bool operator==(const PushOutcome &) const = default;
};

[[nodiscard]] QString pushStateName(PushOutcome::State state);
[[nodiscard]] std::optional<PushOutcome::State> pushStateFromName(QStringView name);

/// The place of a push's change in a call that takes many. Those of a call have numbers one behind the other.
struct BatchPlace
{
    int place = 1; ///< From 1.
    int size = 1;  ///< Of the call.

    bool operator==(const BatchPlace &) const = default;
};

/// One line of a plan. Bodies are the record's raw JSON text.
struct Change
{
    qint64 number = 0; ///< 1, 2, 3 … within its plan; pages go by it.
    QString stream;
    ChangeKind kind = ChangeKind::Create;
    QString key;
    QString title;      ///< The record's name for people; may be empty.
    QByteArray before;  ///< Empty for a create.
    QByteArray after;   ///< Empty for a delete; what was received for an invalid record.
    QStringList fields; ///< Paths of the fields that an update changes.
    Message reason;     ///< Why it is invalid.
    qint64 call = 0;    ///< Where it comes from: the number of the call …
    int place = 0;      ///< … and the record's place on that page, from 1.

    // Of a push only; `before` is then what the platform has, `after` what it shall have:
    std::optional<HttpRequest> request; ///< The very request, but for the credentials …
    std::optional<BatchPlace> batch; ///< … and, where several changes leave in one, for the others' items:
                                     ///< each is written as the call with its own item alone.
    std::optional<PushOutcome> outcome; ///< Once an apply has reached it.

    bool operator==(const Change &) const = default;
};

/// The fields in which two records differ, depth first in the order of `after`, then what only `before` has.
/// Objects are compared member by member; an array that differs is one change. Numbers compare exactly.
[[nodiscard]] QList<FieldChange> fieldChanges(const QByteArray &before, const QByteArray &after);

/// A request that a preview did not send, because it would change something.
struct RefusedRequest
{
    QString stage;
    HttpRequest request; ///< Secrets replaced.
    Message reason;

    bool operator==(const RefusedRequest &) const = default;
};

enum class PlanStatus {
    Building,
    Ready,      ///< May be applied.
    Incomplete, ///< The run behind it failed or was cut: what is there may be applied, deletes are not in it.
    Applying,
    Applied,
    Stale, ///< A stored record changed since: preview again.
};

[[nodiscard]] QString planStatusName(PlanStatus status);
[[nodiscard]] std::optional<PlanStatus> planStatusFromName(QStringView name);

/// What a sync would change: saved, numbered, immutable but for its status.
struct Plan
{
    PlanId id;
    qint64 number = 0; ///< 1, 2, 3 … within the workspace, for people.
    IntegrationId integration;
    QString slug;
    Environment environment = Environment::Test;
    ExecutionId execution; ///< The dry run that made it.
    PlanStatus status = PlanStatus::Building;
    Instant createdAt;
    std::optional<Instant> appliedAt;
    QList<StreamCounts> streams;
    QList<RefusedRequest> refused;
    qint64 changeCount = 0;  ///< Numbered lines: creates, updates, deletes and invalid records.
    qint64 appliedCount = 0; ///< How many of them an apply has performed so far.
    Message confirmation;    ///< Not empty: applying asks first, and this says why (too many deletes).

    bool operator==(const Plan &) const = default;
};

} // namespace patchbay
