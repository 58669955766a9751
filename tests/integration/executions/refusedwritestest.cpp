// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/connectordocument.h"
#include "core/executions/previewrun.h"
#include "core/executions/runjournal.h"
#include "tests/integration/executions/listingserver.h"
#include "tests/integration/executions/runfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

const QByteArray token = "s3cret-t0ken";

/// A list that is asked for by POST. `%1` is the platform, `%2` the credential.
const QByteArray documentPattern = R"({
  "slug": "shop", "name": "Shop", "type": "erp", "version": "1.0.0", "baseUrl": "%1",
  "auth": { "type": "bearer" },
  "actions": [
    { "name": "Search", "method": "POST", "endpoint": "/search", "safe": true,
      "parameters": [{ "name": "text", "in": "body" }, { "name": "key", "in": "query" }] }
  ],
  "streams": [
    { "name": "products", "action": "Search", "key": "$.id", "parameters": { "text": "all", "key": "%2" } }
  ]
})";

} // namespace

/// The second barrier. No connector may declare a listing that is not safe, so that a preview never has a
/// write to send; if one had, it would not leave the program.
class RefusedWritesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPreviewListsTheRequestThatItDidNotSend();

private:
    ListingServer m_server;
};

void RefusedWritesTest::aPreviewListsTheRequestThatItDidNotSend()
{
    const QTemporaryDir directory;
    RunFixture fixture(directory.path(), m_server.address(), {});
    m_server.show("products", {R"({"id":"p1","price":10.50})", R"({"id":"p2"})"});
    QCOMPARE(fixture.perform(ExecutionKind::Run, {u"products"_s}).status, ExecutionStatus::Succeeded);
    const QByteArray before = fixture.dump();
    const qsizetype requestsBefore = m_server.requestLines().size();
    auto connector = std::make_shared<Connector>(connectorFrom(
        QByteArray(documentPattern).replace("%1", "http://" + m_server.address()).replace("%2", token))
                                                     .value());
    connector->actions.first().isSafe = false; // what no document may say of a listing
    Integration shop = fixture.integration();
    shop.credentials = {u"token"_s};
    InMemorySecretStore secrets;
    QVERIFY(secrets.write(shop.id.value, {{u"token"_s, Secret(token)}}, {}));
    SystemRandom random;
    Execution execution;
    execution.id = fixture.ids.next<ExecutionId>();
    execution.integration = shop.id;
    execution.slug = shop.slug;
    execution.kind = ExecutionKind::DryRun;
    execution.caller = fixture.caller;
    QVERIFY(fixture.log->create(execution, {u"execution.dry_run"_s, {}}));
    Plan plan;
    plan.id = fixture.ids.next<PlanId>();
    plan.integration = shop.id;
    plan.execution = execution.id;
    plan.slug = shop.slug;
    RunJournal journal(execution.id);
    PreviewRun preview(
        {shop, connector, {&connector->streams.first()}, {}, secrets, *fixture.recordStore, *fixture.states,
            fixture.budgets.of(shop.id, connector->limits), fixture.clock, random},
        fixture.http, *fixture.plans, plan, PlanningSink::ManyDeletes::Ask, [] {});

    const auto result = preview.perform(journal, {{}, fixture.clock.elapsed() + std::chrono::minutes(1)});

    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Denied);
    QCOMPARE(result.error().message.key, "execution.writeRefused");
    QCOMPARE(m_server.requestLines().size(), requestsBefore);
    QCOMPARE(fixture.dump(), before);
    const Plan stored = fixture.plans->byId(plan.id).value();
    QCOMPARE(stored.status, PlanStatus::Incomplete);
    QCOMPARE(stored.changeCount, 0);
    QCOMPARE(stored.refused.size(), 1);
    const RefusedRequest &refused = stored.refused.first();
    QCOMPARE(refused.stage, u"products_sync"_s);
    QCOMPARE(refused.request.method, "POST"_ba);
    QCOMPARE(refused.request.url, "http://" + m_server.address() + "/search?key=«secret token»");
    QCOMPARE(header(refused.request.headers, "Authorization").value(), "Bearer «secret token»"_ba);
    QCOMPARE(header(refused.request.headers, "Content-Type").value(), "application/json"_ba);
    QCOMPARE(refused.request.body, R"({"text":"all"})"_ba);
    QCOMPARE(refused.reason.text,
        u"Cannot send the POST request: a preview changes nothing at the integration."_s);
}

QTEST_GUILESS_MAIN(RefusedWritesTest)
#include "refusedwritestest.moc"
