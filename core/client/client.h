// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secretstore.h"
#include "core/client/clientcall.h"
#include "core/client/clientvalues.h"
#include "core/client/delivery.h"
#include "core/client/export.h"
#include "core/client/transport.h"
#include "core/model/auditlog.h"
#include "core/model/callstatistics.h"
#include "core/model/comparison.h"
#include "core/model/connector.h"
#include "core/model/connectorwork.h"
#include "core/model/execution.h"
#include "core/model/executionfigures.h"
#include "core/model/integration.h"
#include "core/model/integrationjson.h"
#include "core/model/plan.h"
#include "core/model/plangroups.h"
#include "core/model/record.h"
#include "core/model/schedulejson.h"
#include "core/model/workspace.h"

#include <stop_token>

class QObject;

namespace patchbay {

/// The API, typed. A call is a value that is asked, or waited for:
///
///     client.ask(this, client.integrations(u"status:error"_s), [this](const auto &result) { … });
///     const Result<Plan> plan = client.wait(client.plan(u"12"_s), stop);
///
/// Names of plans are their ids or numbers. Filters are in the filter language. Thread-safe.
class Client
{
public:
    /// The transport must outlive the client. `organization` is what workspace() says.
    Client(Transport &transport, QString organization);

    /// Asks, and returns at once. `done` is called with a Result<T> on the context's thread, or not at all
    /// when the context dies first. Answers are decoded on the transport's thread. Call on the context's
    /// thread.
    template<class T, class Done>
    void ask(QObject *context, const ClientCall<T> &call, Done done) const
    {
        m_transport.send(call.request,
            [read = call.read, done, delivery = Delivery::to(context)](const Result<HttpResponse> &response) {
                delivery->deliver(
                    [done, result = response ? read(*response) : passOn(response)] { done(result); });
            });
    }

    /// Asks and waits: for the terminal, never for the window. `Cancelled` when `stop` is requested first;
    /// the request itself goes on.
    template<class T>
    [[nodiscard]] Result<T> wait(const ClientCall<T> &call, std::stop_token stop = {}) const
    {
        const Result<HttpResponse> response = waitFor(call.request, std::move(stop));
        return response ? call.read(*response) : passOn(response);
    }

    /// Tells of changes on the context's thread, until the subscription or the context goes.
    [[nodiscard]] std::unique_ptr<ChangeSubscription> follow(QObject *context, ChangeListener changed) const;

    // The workspace.
    [[nodiscard]] static ClientCall<Workspace> workspace();
    [[nodiscard]] ClientCall<Capabilities> capabilities() const;
    [[nodiscard]] ClientCall<KeychainView> keychain() const;
    [[nodiscard]] ClientCall<QString> egressPolicy() const;
    [[nodiscard]] ClientCall<QString> setEgressPolicy(const QString &policy) const;
    [[nodiscard]] ClientCall<Page<AuditRow>> audit(const QString &cursor = {}) const;
    [[nodiscard]] ClientCall<QByteArray> systemHealth() const; ///< Linkit's JSON, as it comes.
    [[nodiscard]] ClientCall<QByteArray> telemetry() const;    ///< Likewise.

    // The catalogue. Connectors come as far as connectorjson.h goes.
    [[nodiscard]] ClientCall<QList<Connector>> catalogue(const QString &filter = {}) const;
    [[nodiscard]] ClientCall<Connector> connector(const QString &slug) const;
    [[nodiscard]] ClientCall<QByteArray> connectorDocument(const QString &slug) const;

    // Connectors while they are written.
    [[nodiscard]] ClientCall<LintReport> lintConnector(const QByteArray &document) const;
    /// Takes as long as the platform does.
    [[nodiscard]] ClientCall<TryReport> tryConnector(const TryRequest &order) const;

    // Installed integrations.
    [[nodiscard]] ClientCall<QList<IntegrationSummary>> apps() const; ///< Linkit's list; up to 100.
    [[nodiscard]] ClientCall<QList<Integration>> integrations(const QString &filter = {}) const;
    [[nodiscard]] ClientCall<Integration> integration(const QString &slug) const;
    [[nodiscard]] ClientCall<IntegrationConfig> config(const QString &slug) const;
    [[nodiscard]] ClientCall<QByteArray> installedDocument(const QString &slug) const;
    [[nodiscard]] ClientCall<Connector> installedConnector(const QString &slug) const;
    [[nodiscard]] ClientCall<Integration> install(const InstallOrder &order) const;
    [[nodiscard]] ClientCall<Integration> configure(
        const QString &slug, const ConfigurationChange &change) const;
    /// Tests the credentials at the platform, then stores them. Takes as long as the platform does.
    [[nodiscard]] ClientCall<ConnectionOutcome> connect(
        const QString &slug, const SecretBundle &credentials) const;
    /// Tests the stored credentials; an integration in error becomes active again.
    [[nodiscard]] ClientCall<ConnectionOutcome> reconnect(const QString &slug) const;
    /// Tests the stored credentials, and changes nothing.
    [[nodiscard]] ClientCall<ConnectionOutcome> test(const QString &slug) const;
    [[nodiscard]] ClientCall<Integration> disconnect(const QString &slug) const;
    [[nodiscard]] ClientCall<Integration> pause(const QString &slug) const;
    [[nodiscard]] ClientCall<Integration> resume(const QString &slug) const;
    [[nodiscard]] ClientCall<void> remove(const QString &slug) const;

    // Executions.
    [[nodiscard]] ClientCall<Execution> execute(const QString &slug, const RunOrder &order) const;
    [[nodiscard]] ClientCall<Execution> execution(const ExecutionId &id) const;
    [[nodiscard]] ClientCall<Page<Execution>> executions(
        const QString &filter = {}, const PageOrder &page = {}) const;
    /// Of those behind the cursor; empty: of all.
    [[nodiscard]] ClientCall<ListAnchors> executionAnchors(
        const QString &filter = {}, const QString &cursor = {}) const;
    /// Until now, over spans of so many minutes. `from` as in filters: `24h`.
    [[nodiscard]] ClientCall<ExecutionFigures> executionFigures(const QString &from, int bucketMinutes) const;
    [[nodiscard]] ClientCall<Execution> cancel(const ExecutionId &id) const;
    [[nodiscard]] ClientCall<Page<CallRecord>> calls(const ExecutionId &id, const PageOrder &page = {}) const;

    // Batches.
    [[nodiscard]] ClientCall<Batch> executeBatch(const BatchOrder &order) const;
    [[nodiscard]] ClientCall<Page<Batch>> batches(
        const PageOrder &page = {}) const; ///< Without their members.
    [[nodiscard]] ClientCall<Batch> batch(const BatchId &id) const;
    [[nodiscard]] ClientCall<Batch> cancelBatch(const BatchId &id) const;
    [[nodiscard]] ClientCall<Batch> resumeBatch(
        const BatchId &id, BatchRetry retry, PlanConfirmation confirmation) const;
    [[nodiscard]] ClientCall<CombinedPlan> combinedPlan(const BatchId &id) const;
    /// A new batch, which applies the plans.
    [[nodiscard]] ClientCall<Batch> applyBatch(const BatchId &id, PlanConfirmation confirmation) const;
    /// Of all its plans.
    [[nodiscard]] Export batchExport(const BatchId &id, ExportFormat format) const;

    // Schedules.
    [[nodiscard]] ClientCall<Page<ScheduleView>> schedules(
        const QString &slug = {}, const PageOrder &page = {}) const;
    [[nodiscard]] ClientCall<ScheduleView> schedule(const ScheduleId &id) const;
    [[nodiscard]] ClientCall<ScheduleView> addSchedule(const ScheduleWish &wish) const;
    [[nodiscard]] ClientCall<ScheduleView> changeSchedule(
        const ScheduleId &id, const ScheduleWish &wish) const;
    [[nodiscard]] ClientCall<void> removeSchedule(const ScheduleId &id) const;
    [[nodiscard]] ClientCall<Page<ScheduleRun>> scheduleRuns(
        const ScheduleId &id, const PageOrder &page = {}) const;
    /// The next three times of a timing, in words.
    [[nodiscard]] ClientCall<QList<ComingRun>> scheduleTimes(const ScheduleTiming &timing) const;

    // Plans.
    [[nodiscard]] ClientCall<Page<Plan>> plans(const QString &filter = {}, const PageOrder &page = {}) const;
    [[nodiscard]] ClientCall<Plan> plan(const QString &name) const;
    /// The changes `from`, `from` + 1, … of all.
    [[nodiscard]] ClientCall<Page<Change>> changes(const QString &plan, qint64 from, int limit) const;
    /// Those that pass the filter, behind the page's cursor (a change's number).
    [[nodiscard]] ClientCall<Page<Change>> changes(
        const QString &plan, const QString &filter, const PageOrder &page) const;
    [[nodiscard]] ClientCall<ChangeAnchors> anchors(const QString &plan, const QString &filter) const;
    /// Of the changes that pass the filter.
    [[nodiscard]] ClientCall<PlanGroups> planGroups(const QString &plan, const QString &filter = {}) const;
    [[nodiscard]] ClientCall<ChangeDetails> change(const QString &plan, qint64 number) const;
    [[nodiscard]] ClientCall<Execution> apply(const QString &plan, PlanConfirmation confirmation) const;
    [[nodiscard]] Export planExport(const QString &plan, ExportFormat format) const;

    // Comparisons. `with`: another plan of the integration, or `storedRecords`.
    [[nodiscard]] ClientCall<Page<ComparedLine>> comparison(
        const QString &plan, const QString &with, const QString &filter, const PageOrder &page = {}) const;
    [[nodiscard]] ClientCall<ComparisonSummary> comparisonSummary(
        const QString &plan, const QString &with) const;
    [[nodiscard]] Export comparisonExport(
        const QString &plan, const QString &with, const QString &filter, ExportFormat format) const;
    [[nodiscard]] ClientCall<ExecutionComparison> executionComparison(
        const ExecutionId &first, const ExecutionId &second) const;

    // Figures of calls. `from` and `to` as in filters (`7d`, a date, a time); empty: the last seven days.
    [[nodiscard]] ClientCall<CallStatistics> statistics(
        const QString &slug, const QString &from, const QString &to, StatisticsBucket bucket) const;

    // The sandbox shop, in workspaces that are one.
    [[nodiscard]] ClientCall<SandboxView> sandbox() const;
    [[nodiscard]] ClientCall<SandboxView> advanceSandbox() const;
    [[nodiscard]] ClientCall<SandboxView> breakSandbox(
        const QString &fault, const QString &path, int times) const;
    [[nodiscard]] ClientCall<SandboxView> repairSandbox() const;

    // Records.
    [[nodiscard]] ClientCall<QList<StreamSummary>> streams(const QString &slug) const;
    [[nodiscard]] ClientCall<Page<Record>> records(const QString &slug, const QString &stream,
        const QString &filter = {}, const PageOrder &page = {}) const;
    /// Reads the whole stream where there is a filter.
    [[nodiscard]] ClientCall<ListAnchors> recordAnchors(
        const QString &slug, const QString &stream, const QString &filter = {}) const;
    [[nodiscard]] ClientCall<Record> record(
        const QString &slug, const QString &stream, const QString &key) const;
    /// What the record was before, newest first, also when it is gone.
    [[nodiscard]] ClientCall<QList<RecordStep>> recordSteps(
        const QString &slug, const QString &stream, const QString &key) const;
    /// `columns`: for CSV, fields that get a column each.
    [[nodiscard]] Export recordsExport(const QString &slug, const QString &stream, const QString &filter,
        ExportFormat format, const QStringList &columns) const;

private:
    [[nodiscard]] Result<HttpResponse> waitFor(const HttpRequest &request, std::stop_token stop) const;
    /// `/api/v1/integrations/<organization>/<slug><rest>`.
    [[nodiscard]] QByteArray integrationUrl(const QString &slug, const char *rest) const;

    Transport &m_transport;
    QString m_organization;
};

} // namespace patchbay
