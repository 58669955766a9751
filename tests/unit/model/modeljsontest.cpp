// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/connectorjson.h"
#include "core/model/executionjson.h"
#include "core/model/integrationjson.h"
#include "core/model/planjson.h"
#include "core/model/recordjson.h"
#include "core/model/valuejson.h"
#include "core/model/workspacejson.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

constexpr Instant morning{Milliseconds(1'705'314'600'000)};
constexpr Instant fraction{Milliseconds(1'705'314'600'123)};

const Message sentence{"plan.stale", u"Cannot apply plan “12”: 3 records moved.\n"_s, {u"12"_s, u"3"_s}};

/// What comes back when a value is written and read again.
template<class T>
T again(const T &value, T (*read)(Fields &))
{
    const QByteArray text = jsonText([&](json::Writer &writer) { write(writer, value); });
    const auto document = json::Document::parse(text);
    if (!document)
        qFatal("no JSON: %s", text.constData());
    const Result<T> result = readAs(document->root(), read);
    if (!result)
        qFatal("%s in %s", qUtf8Printable(result.error().detail), text.constData());
    return *result;
}

Integration anIntegration()
{
    Integration integration;
    integration.id = {u"018d0a1e-0000-7000-8000-000000000001"_s};
    integration.slug = u"salla-2"_s;
    integration.name = u"سلة \"eu\""_s;
    integration.type = u"ecommerce"_s;
    integration.connector = u"salla"_s;
    integration.connectorVersion = u"2.1.0"_s;
    integration.environment = Environment::Production;
    integration.status = IntegrationStatus::Error;
    integration.statusReason = sentence;
    integration.statusSince = fraction;
    integration.settings = {{u"shop"_s, u"a/b~c"_s}};
    integration.credentials = {u"token"_s};
    integration.streams = {{u"orders"_s, false}, {u"products"_s, true}};
    integration.sources = {{u"products"_s, {u"erp"_s, u"articles"_s}}};
    integration.runs = {false, true};
    integration.deleteShareLimit = 35;
    integration.installedAt = morning;
    integration.configuredAt = fraction;
    integration.lastSync = morning;
    integration.revision = 7;
    return integration;
}

StreamCounts someCounts()
{
    return {u"products"_s, 1, 2, 3, 4, 5, 6, 7, true};
}

Execution anExecution()
{
    Execution execution;
    execution.id = {u"e"_s};
    execution.integration = {u"i"_s};
    execution.slug = u"salla"_s;
    execution.kind = ExecutionKind::Apply;
    execution.status = ExecutionStatus::Partial;
    execution.stage = u"inventory_sync"_s;
    execution.caller = {u"user:amal"_s, u"Amal"_s, Role::Operator};
    execution.plan = PlanId{u"p"_s};
    execution.timeout = Milliseconds(120'000);
    execution.createdAt = morning;
    execution.startedAt = fraction;
    execution.finishedAt = fraction + Milliseconds(1523);
    execution.streams = {someCounts()};
    execution.telemetry = {{{u"products_synced"_s, 150}, {u"own"_s, 9'007'199'254'740'993}}, 45};
    execution.processedIds = {u"prd_001"_s, u"prd_002"_s};
    execution.error = Error{ErrorCode::Unavailable, sentence, u"errno 5"_s};
    return execution;
}

CallRecord aCall()
{
    CallRecord call;
    call.number = 3;
    call.stage = u"products_sync"_s;
    call.method = "GET";
    call.url = "https://api.example.com/x?token=«secret token»";
    call.effect = HttpEffect::SignIn;
    call.attempt = 2;
    call.status = 429;
    call.timings.firstByte = std::chrono::microseconds(84'000);
    call.timings.total = std::chrono::microseconds(85'001);
    call.bytesSent = 10;
    call.bytesReceived = 20;
    call.startedAt = fraction;
    call.error = Error{ErrorCode::RateLimited, sentence, {}};
    call.waitedBefore = Milliseconds(2'000);
    return call;
}

Plan aPlan()
{
    Plan plan;
    plan.id = {u"p"_s};
    plan.number = 12;
    plan.integration = {u"i"_s};
    plan.slug = u"salla"_s;
    plan.environment = Environment::Production;
    plan.execution = {u"e"_s};
    plan.status = PlanStatus::Applying;
    plan.createdAt = morning;
    plan.appliedAt = fraction;
    plan.streams = {someCounts()};
    plan.refused = {{u"orders_sync"_s,
        {"POST", HttpEffect::Write, "https://a/b", {{"Authorization", "«secret token»"}}, "{\"a\":1}"},
        sentence}};
    plan.changeCount = 1'000'000;
    plan.appliedCount = 999;
    plan.confirmation = sentence;
    return plan;
}

Connector aConnector()
{
    Connector connector;
    connector.slug = u"salla"_s;
    connector.name = u"Salla"_s;
    connector.type = u"ecommerce"_s;
    connector.version = u"1.0.0"_s;
    connector.description = u"A shop"_s;
    connector.documentationUrl = u"https://docs.salla.dev"_s;
    connector.environments = {Environment::Production, Environment::Test};
    connector.settings = {{u"region"_s, u"Region"_s, u"where"_s, u"eu"_s, Setting::Type::Choice, true,
        u"[a-z]+"_s, {u"eu"_s, u"us"_s}, u"eu"_s}};
    connector.credentials = {{u"token"_s, u"Token"_s, u"there"_s, false}};
    Stream stream;
    stream.name = u"products"_s;
    stream.label = u"Products"_s;
    stream.counter = u"products_synced"_s;
    stream.isOnByDefault = false;
    connector.streams = {stream};
    Action action;
    action.name = u"List"_s;
    action.method = "POST";
    action.endpoint = u"/search"_s;
    action.description = u"all"_s;
    action.isSafe = true;
    connector.actions = {action};
    return connector;
}

} // namespace

class ModelJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void keepsAnIntegration() { QCOMPARE(again(anIntegration(), readIntegration), anIntegration()); }

    void keepsAnIntegrationThatNeverRan()
    {
        Integration integration = anIntegration();
        integration.lastSync.reset();

        QCOMPARE(again(integration, readIntegration), integration);
    }

    void keepsAnExecution() { QCOMPARE(again(anExecution(), readExecution), anExecution()); }

    void keepsAnExecutionThatStandsInTheQueue()
    {
        Execution execution = anExecution();
        execution.status = ExecutionStatus::Queued;
        execution.plan.reset();
        execution.startedAt.reset();
        execution.finishedAt.reset();
        execution.error.reset();

        QCOMPARE(again(execution, readExecution), execution);
    }

    void keepsACallWithWhatWasNotMeasured() { QCOMPARE(again(aCall(), readCallRecord), aCall()); }

    void keepsAPlan() { QCOMPARE(again(aPlan(), readPlan), aPlan()); }

    void keepsTheRecordsOfAChangeToTheLastDigit()
    {
        Change change;
        change.number = 4;
        change.stream = u"products"_s;
        change.kind = ChangeKind::Update;
        change.key = u"prd_1"_s;
        change.title = u"Oud"_s;
        change.before = R"({"price":1.10,"id":9007199254740993,"z":1,"a":2})";
        change.after = R"({"price":1.1000000000000000000001,"id":9007199254740993,"z":1,"a":2})";
        change.fields = {u"price"_s};
        change.reason = sentence;
        change.call = 2;
        change.place = 9;

        const Change back = again(change, readChange);

        QCOMPARE(back, change);
        QCOMPARE(back.before, change.before);
    }

    void keepsTheRequestOfAPushAndWhatCameOfIt()
    {
        Change change;
        change.number = 1;
        change.request = HttpRequest{"PUT", HttpEffect::Write, "https://depot.example/items/1",
            {{"Idempotency-Key", "a1"}}, R"({"price":1.10})"};
        change.batch = BatchPlace{2, 100};
        change.outcome = PushOutcome{PushOutcome::State::Failed, {u"e"_s}, fraction, 422, sentence};

        QCOMPARE(again(change, readChange), change);
        for (const auto state : {PushOutcome::State::Sending, PushOutcome::State::Sent,
                 PushOutcome::State::Failed, PushOutcome::State::Unknown, PushOutcome::State::Skipped})
            QVERIFY(pushStateFromName(pushStateName(state)) == state);
    }

    void tellsAbsentFromNull()
    {
        const FieldChange appeared{u"stock"_s, {}, "null"};
        const FieldChange vanished{u"stock"_s, "null", {}};

        QCOMPARE(again(appeared, readFieldChange), appeared);
        QCOMPARE(again(vanished, readFieldChange), vanished);
    }

    void keepsRecordsAndStreams()
    {
        const Record record{
            u"products"_s, u"prd_1"_s, u"Oud"_s, R"([1.10,"x"])", {u"e"_s}, morning, fraction};
        const StreamSummary summary{u"products"_s, true, 1'000'000};

        QCOMPARE(again(record, readRecord), record);
        QCOMPARE(again(summary, readStreamSummary), summary);
    }

    void keepsWhatAPersonSeesOfAConnector()
    {
        QCOMPARE(again(aConnector(), readConnectorOverview), aConnector());
    }

    void keepsTheWorkspaceItsAuditAndItsChanges()
    {
        const Workspace workspace{u"org_123"_s, u"Acme"_s, u"sandbox"_s};
        const AuditRow row{
            5, fraction, u"user:amal"_s, u"Amal"_s, {u"integration.pause"_s, u"because"_s}, u"salla"_s};
        const ChangeBatch batch{1'705'314'600'123'456, {{7, u"plan"_s, u"p"_s}}, true};

        QCOMPARE(again(workspace, readWorkspace), workspace);
        QCOMPARE(again(row, readAuditRow), row);
        QCOMPARE(again(batch, readChangeBatch), batch);
    }

    void writesTheSummaryThatLinkitDocuments()
    {
        const IntegrationSummary summary{u"salla"_s, u"Salla"_s, u"ecommerce"_s, true, morning};

        const QByteArray text = jsonText([&](json::Writer &writer) { write(writer, summary); });

        QCOMPARE(text, QByteArray(R"({"slug":"salla","name":"Salla","type":"ecommerce","enabled":true,)"
                                  R"("last_sync":"2024-01-15T10:30:00Z"})"));
        QCOMPARE(again(summary, readIntegrationSummary), summary);
    }

    void writesTheConfigThatLinkitDocuments()
    {
        const IntegrationConfig config{u"salla"_s, u"Salla"_s, u"ecommerce"_s, u"org_123"_s, u"2.1.0"_s,
            u"https://api.salla.dev"_s, 2, 4, true, {{u"sync_orders"_s, true}}, morning};

        const QByteArray text = jsonText([&](json::Writer &writer) { write(writer, config); });

        QCOMPARE(text,
            QByteArray(R"({"slug":"salla","name":"Salla","type":"ecommerce","organization_id":"org_123",)"
                       R"("version":"2.1.0","base_url":"https://api.salla.dev","headers_count":2,)"
                       R"("params_count":4,"supports_staging":true,"custom_config":{"sync_orders":true},)"
                       R"("configured_at":"2024-01-15T10:30:00Z"})"));
        QCOMPARE(again(config, readIntegrationConfig), config);
    }
};

QTEST_APPLESS_MAIN(ModelJsonTest)
#include "modeljsontest.moc"
