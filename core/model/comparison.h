// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/model/execution.h"
#include "core/model/plan.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// What comparing plans and executions finds. The *outcome* of a change is what it makes of its record: its
/// kind and the record after it. What the record was before does not matter.
namespace patchbay {

/// How two sides stand to each other.
enum class Verdict {
    OnlyFirst,
    OnlySecond,
    Different, ///< On both sides, with a different outcome.
    Same,
};

[[nodiscard]] QString verdictName(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictFromName(QStringView name);

/// A change on one side.
struct ComparedSide
{
    qint64 number = 0; ///< Within its plan.
    ChangeKind kind = ChangeKind::Create;

    bool operator==(const ComparedSide &) const = default;
};

/// The stored record, on the second side of a comparison of a plan with what happened.
struct StoredSide
{
    ExecutionId execution; ///< Who touched it last; empty when that is forgotten.
    Instant updatedAt;

    bool operator==(const StoredSide &) const = default;
};

/// One record of a comparison.
struct ComparedLine
{
    Verdict verdict = Verdict::Same;
    QString stream;
    QString key;
    QString title;
    std::optional<ComparedSide> first;
    std::optional<ComparedSide> second;
    std::optional<StoredSide> stored; ///< Only against what is stored, where there is such a record.
    std::optional<bool> isPerformed;  ///< Only against what is stored: an apply has performed this change.
    QList<FieldChange> fields;        ///< Where the outcomes differ: `before` is the first side's value.

    bool operator==(const ComparedLine &) const = default;
};

/// Which lines a list shows. All parts must hold; an empty one allows all.
struct ComparisonFilter
{
    QList<Verdict> verdicts;
    QStringList streams;
    QList<ChangeKind> kinds; ///< Of one side at least.
    QStringList fields;      ///< As in PlanFilter, among those that differ.
    QString key;             ///< A part of it; upper and lower case do not matter.

    bool operator==(const ComparisonFilter &) const = default;

    [[nodiscard]] bool isEmpty() const { return *this == ComparisonFilter{}; }

    [[nodiscard]] bool matches(const ComparedLine &line) const;
};

/// Lines of the same kinds on both sides.
struct KindGroup
{
    Verdict verdict = Verdict::Same;
    std::optional<ChangeKind> first;
    std::optional<ChangeKind> second; ///< Nothing where the second side is what is stored.
    qint64 count = 0;
    QStringList examples; ///< `stream/key` of the first few.

    bool operator==(const KindGroup &) const = default;
};

/// Lines that differ in the same field.
struct FieldGroup
{
    QString path;
    qint64 count = 0;
    QStringList examples; ///< `stream/key` of the first few.

    bool operator==(const FieldGroup &) const = default;
};

/// A whole comparison in figures.
struct ComparisonSummary
{
    static constexpr int mostExamples = 3;
    static constexpr int mostFields = 1'000;

    qint64 onlyFirst = 0;
    qint64 onlySecond = 0;
    qint64 different = 0;
    qint64 same = 0;
    QList<KindGroup> kinds;
    QList<FieldGroup> fields;        ///< Largest first; at most `mostFields`.
    qint64 otherFields = 0;          ///< Differences in fields beyond those.
    std::optional<qint64> performed; ///< Only against what is stored: changes that an apply has performed.
    QList<ExecutionId> appliedBy;    ///< Only against what is stored: the applies of this plan, newest first.

    bool operator==(const ComparisonSummary &) const = default;
};

/// The calls of one side to one place.
struct CallFigures
{
    qint64 calls = 0;
    qint64 errors = 0;
    qint64 bytesReceived = 0;
    std::optional<double> p50; ///< Milliseconds, of the calls that were answered.
    std::optional<double> p95;

    bool operator==(const CallFigures &) const = default;
};

/// `GET https://shop.example/products`, without its query.
struct ComparedCalls
{
    QString place;
    CallFigures first;
    CallFigures second;

    bool operator==(const ComparedCalls &) const = default;
};

/// Two executions side by side. A stream or a place that one of them did not reach has zeros there.
struct ExecutionComparison
{
    struct Streams
    {
        StreamCounts first;
        StreamCounts second;

        bool operator==(const Streams &) const = default;
    };

    static constexpr int mostPlaces = 200;

    Execution first;
    Execution second;
    QList<Streams> streams;
    QList<ComparedCalls> calls; ///< By place; at most `mostPlaces`, the rest together under `…`.

    bool operator==(const ExecutionComparison &) const = default;
};

} // namespace patchbay
