// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secretstore.h"
#include "core/model/batch.h"
#include "core/model/environment.h"
#include "core/model/integration.h"
#include "core/model/plan.h"
#include "core/model/schedule.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// What the client's calls take and give, beside the model's values.
namespace patchbay {

struct PageOrder
{
    QString cursor; ///< What the last page gave as `next`; empty: the first page.
    int limit = 50;
};

struct Capabilities
{
    QString server;
    QString version;
    QStringList features;

    bool operator==(const Capabilities &) const = default;
};

struct KeychainView
{
    QString name;
    QString state; ///< As secretStoreStateName() says it.

    bool operator==(const KeychainView &) const = default;
};

struct InstallOrder
{
    QString connector;   ///< A slug of the catalogue; or else …
    QByteArray document; ///< … a connector document.
    QString slug;        ///< Empty: the connector's own, or the next free one.
    QString name;        ///< Empty: the connector's own.
    Environment environment = Environment::Test;
    QMap<QString, QString> settings;
};

/// What shall be tried of a connector document that is not installed.
struct TryRequest
{
    QByteArray document;
    QString name; ///< Of a stream or an action.
    Environment environment = Environment::Test;
    QMap<QString, QString> settings;
    SecretBundle credentials;
    QMap<QString, QByteArray> parameters; ///< Raw JSON values.
    bool mayWrite = false;                ///< An action that changes something is sent, not only shown.
};

/// What is not set stays as it is.
struct ConfigurationChange
{
    std::optional<QString> name;
    QMap<QString, QString> settings;
    QMap<QString, bool> streams;
    QMap<QString, QString> sources; ///< Of pushes: `integration/stream`; empty: none any more.
    std::optional<RunPolicy> runs;
    std::optional<int> deleteShareLimit;
};

/// What a connection test found.
struct ConnectionOutcome
{
    Integration integration; ///< As it is afterwards.
    QString account;         ///< Who we are at the platform, where it says so.
    QList<Message> notes;    ///< What the person should know.
    QList<CallRecord> calls;
};

struct SandboxView
{
    QString address;
    int day = 0;
    QString credential; ///< Play money.

    bool operator==(const SandboxView &) const = default;
};

enum class RunMode { Run, DryRun };

struct RunOrder
{
    RunMode mode = RunMode::DryRun;
    std::optional<int> timeoutSeconds; ///< Nothing: no limit of its own.
    QStringList streams;               ///< Empty: those that are switched on.
};

struct BatchOrder
{
    QStringList slugs;
    RunMode mode = RunMode::DryRun;
    std::optional<int> maxConcurrent;  ///< Nothing: the engine's own.
    std::optional<int> stopAfter;      ///< Failures.
    std::optional<int> timeoutSeconds; ///< Of each execution; nothing: no limit of its own.
};

/// What a resume runs again, beside what was not finished.
enum class BatchRetry { Nothing, Failed };

/// A batch of dry runs as one plan.
struct CombinedPlan
{
    StreamCounts counts; ///< The sums of its plans; only what they would change.
    qint64 changeCount = 0;
    qint64 appliedCount = 0;
    QList<Plan> plans;

    bool operator==(const CombinedPlan &) const = default;
};

/// A new schedule, or what changes of one: what is not set stays, or has the engine's own value.
struct ScheduleWish
{
    QString slug; ///< Of a new one.
    std::optional<RunMode> mode;
    std::optional<int> everySeconds;
    std::optional<QString> cron;
    std::optional<QString> timeZone;
    std::optional<int> jitterSeconds;
    std::optional<int> timeoutSeconds;
    QStringList streams; ///< Empty: not set.
    std::optional<bool> isEnabled;
};

enum class PlanConfirmation { NotGiven, Given };

/// Where the pages of a filtered list of changes begin.
struct ChangeAnchors
{
    int step = 0;
    QList<qint64> numbers;
    qint64 total = 0;

    bool operator==(const ChangeAnchors &) const = default;
};

/// Where the pages of a list begin: each behind its cursor.
struct ListAnchors
{
    int step = 0;
    QStringList cursors;
    qint64 total = 0;

    bool operator==(const ListAnchors &) const = default;
};

struct ChangeDetails
{
    Change change;
    QList<FieldChange> fields;

    bool operator==(const ChangeDetails &) const = default;
};

/// What a plan is compared with where it is not another plan: the records as they are now.
inline const QString storedRecords = QStringLiteral("stored");

enum class StatisticsBucket { Hour, Day };

enum class ExportFormat { Json, Csv };

struct ExportPiece
{
    QByteArray bytes;            ///< CSV lines, or a JSON array.
    std::optional<QString> next; ///< The cursor of the next piece; nothing at the end.

    bool operator==(const ExportPiece &) const = default;
};

} // namespace patchbay
