// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/connectors/callbudget.h"
#include "core/executions/runs.h"
#include "core/network/curlhttpclient.h"
#include "core/network/egress.h"
#include "core/storage/sqlexecutionlog.h"
#include "core/storage/sqlintegrations.h"
#include "core/storage/sqlplans.h"
#include "core/storage/sqlrecords.h"
#include "core/storage/sqlstreamstates.h"
#include "core/storage/sqlworkspace.h"
#include "tests/support/inmemorysecretstore.h"

#include <QTemporaryDir>

#include <future>
#include <memory>
#include <optional>

namespace patchbay {

/// Drops all notices.
class DeafChanges final : public ChangeSink
{
public:
    void changed(const QString & /*kind*/, const QString & /*id*/) override {}
};

/// The engine's heart with its real parts: SQLite in a file, libcurl, runs. One integration `shop` of a
/// connector with the streams `products`, `stock` and `orders` (the last asks for changes only) is installed
/// in it.
class RunFixture
{
public:
    struct Options
    {
        int pageSize = 2;
        int maxPages = 10'000;
        int deleteShareLimit = 20;
        int atOnce = 4;
        std::optional<qint64> maximumBytes = std::nullopt; ///< Of the database.
    };

    /// Opens or makes the database of that directory. `http` replaces libcurl, `clock` the machine's.
    RunFixture(const QString &directory, const QByteArray &address, const Options &options,
        HttpClient *http = nullptr, Clock *clock = nullptr);

    [[nodiscard]] Execution perform(ExecutionKind kind, const QStringList &streams = {});
    [[nodiscard]] Execution apply(
        const PlanId &plan, ApplyRequest::Confirmation confirmation = ApplyRequest::Confirmation::NotGiven);
    /// Starts, and does not wait.
    [[nodiscard]] std::future<Execution> begin(const RunRequest &request);
    [[nodiscard]] RunRequest request(ExecutionKind kind) const;

    [[nodiscard]] Plan plan(const Execution &execution);
    [[nodiscard]] QList<Change> changes(const PlanId &plan);
    /// All records of a stream as `key body`.
    [[nodiscard]] QStringList records(const QString &stream);
    [[nodiscard]] Integration integration();
    void change(const Integrations::Edit &edit);
    /// Every row of the tables that hold records and positions, byte for byte.
    [[nodiscard]] QByteArray dump();

    Caller caller{QStringLiteral("user:amal"), QStringLiteral("Amal"), Role::Operator};
    QStringList authenticationFailures;

private:
    SystemClock m_systemClock;
    SystemRandom m_random;
    EgressGuard m_guard;
    std::unique_ptr<CurlHttpClient> m_curl;
    DeafChanges m_changes;
    InMemorySecretStore m_secrets;

public:
    Clock &clock;
    HttpClient &http;
    IdSource ids;
    std::unique_ptr<Database> database;
    std::unique_ptr<SqlWorkspace> workspace;
    std::unique_ptr<SqlIntegrations> integrations;
    std::unique_ptr<SqlExecutionLog> log;
    std::unique_ptr<SqlPlans> plans;
    std::unique_ptr<SqlRecords> recordStore;
    std::unique_ptr<SqlStreamStates> states;
    CallBudgets budgets;
    std::unique_ptr<Runs> runs;
};

} // namespace patchbay
