// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/api.h"
#include "core/client/client.h"
#include "tests/support/apibench.h"
#include "tests/support/immediatechanges.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

/// A transport into the bench: what the client asks is answered by the real API and held against its
/// description.
class BenchTransport final : public Transport
{
public:
    explicit BenchTransport(ApiBench &bench)
        : m_bench(bench)
    {}

    void send(HttpRequest request, Answer answer) override
    {
        answer(m_bench.ask(request.method, request.url, request.body, request.headers));
    }

    [[nodiscard]] std::unique_ptr<ChangeSubscription> subscribe(
        std::uint64_t after, ChangeListener changed) override
    {
        return m_bench.changes().subscribe(after, std::move(changed));
    }

private:
    ApiBench &m_bench;
};

struct Desk
{
    ApiBench bench;
    BenchTransport transport{bench};
    Client client{transport, u"org_123"_s};

    template<class T>
    T get(const ClientCall<T> &call)
    {
        auto result = client.wait(call);
        if (!result) {
            QTest::qFail(qUtf8Printable(result.error().message.text + u'\n' + result.error().detail),
                __FILE__, __LINE__);
            return T{};
        }
        return *result;
    }

    /// Waits until the execution has ended.
    Execution ended(const Execution &execution)
    {
        Execution now = execution;
        (void)QTest::qWaitFor([&] {
            now = get(client.execution(execution.id));
            return isSettled(now.status);
        });
        return now;
    }
};

InstallOrder order()
{
    InstallOrder order;
    order.document = sallaDocument();
    order.environment = Environment::Production;
    order.settings = {{u"shop"_s, u"acme"_s}};
    return order;
}

} // namespace

/// The typed client against the real API: every call is read as it was meant.
class ClientCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void installsConfiguresAndConnects()
    {
        Desk desk;

        const Integration installed = desk.get(desk.client.install(order()));
        ConfigurationChange change;
        change.name = u"Riyadh"_s;
        change.streams = {{u"orders"_s, false}};
        change.deleteShareLimit = 7;
        const Integration configured = desk.get(desk.client.configure(u"salla"_s, change));
        const ConnectionOutcome outcome =
            desk.get(desk.client.connect(u"salla"_s, {{u"token"_s, Secret(QByteArray("right"))}}));

        QCOMPARE(installed.settings.value(u"shop"_s), u"acme"_s);
        QCOMPARE(configured.name, u"Riyadh"_s);
        QCOMPARE(configured.streams.value(u"orders"_s), false);
        QCOMPARE(configured.deleteShareLimit, 7);
        QCOMPARE(outcome.account, u"Acme perfumes"_s);
        QCOMPARE(outcome.integration.status, IntegrationStatus::Active);
        QCOMPARE(desk.get(desk.client.integration(u"salla"_s)), outcome.integration);
        QCOMPARE(desk.get(desk.client.integrations(u"status:active"_s)).size(), 1);
        QCOMPARE(desk.get(desk.client.integrations(u"status:paused"_s)).size(), 0);
        QCOMPARE(desk.get(desk.client.apps()).first().name, u"Riyadh"_s);
        QCOMPARE(desk.get(desk.client.config(u"salla"_s)).customConfig.value(u"sync_orders"_s), false);
    }

    void doesTheMainJob()
    {
        Desk desk;
        desk.bench.connect();

        const Execution preview = desk.ended(desk.get(desk.client.execute(u"salla"_s, {})));
        const Plan plan = desk.get(desk.client.plan(u"1"_s));
        const Page<Change> changes = desk.get(desk.client.changes(u"1"_s, 1, 2));
        const Execution applied = desk.ended(desk.get(desk.client.apply(u"1"_s, PlanConfirmation::NotGiven)));
        const Execution again = desk.ended(desk.get(desk.client.execute(u"salla"_s, {})));
        const ListAnchors executions = desk.get(desk.client.executionAnchors(u"kind:run,apply"_s));
        const ListAnchors older = desk.get(desk.client.executionAnchors({}, again.id.value));

        QCOMPARE(preview.status, ExecutionStatus::Succeeded);
        QCOMPARE(executions, (ListAnchors{200, {QString()}, 1}));
        QCOMPARE(older, (ListAnchors{200, {again.id.value}, 2}));
        QCOMPARE(preview.plan, std::optional(plan.id));
        QCOMPARE(plan.changeCount, 3);
        QCOMPARE(changes.items.size(), 2);
        QCOMPARE(changes.items[0].after, QByteArray(R"({"id":"prd_001","name":"Oud","price":1.10})"));
        QCOMPARE(changes.next, std::optional(u"2"_s));
        QCOMPARE(applied.status, ExecutionStatus::Succeeded);
        QCOMPARE(again.streams[0].unchanged, 2);
        QCOMPARE(desk.get(desk.client.executions(u"kind:dry_run"_s)).items.size(), 2);
        QCOMPARE(desk.get(desk.client.calls(preview.id)).items.size(), 3);
        QCOMPARE(desk.get(desk.client.plans(u"status:applied"_s)).items.first().id, plan.id);
    }

    void readsTheInsideOfAPlan()
    {
        Desk desk;
        desk.bench.connect();
        (void)desk.bench.ask("POST", desk.bench.salla("/execute"));
        desk.bench.setRecords("/products", R"([{"id":"prd_001","name":"Oud","price":2}])");
        (void)desk.bench.preview();

        const ChangeDetails details = desk.get(desk.client.change(u"1"_s, 1));
        const Page<Change> deletes = desk.get(desk.client.changes(u"1"_s, u"kind:delete"_s, PageOrder{}));
        const ChangeAnchors anchors = desk.get(desk.client.anchors(u"1"_s, u"stream:products"_s));
        const ExportPiece piece =
            desk.get(desk.client.planExport(u"1"_s, ExportFormat::Csv).piece(QString()));

        QCOMPARE(details.fields, (QList<FieldChange>{{u"price"_s, "1.10", "2"}}));
        QCOMPARE(deletes.items.first().key, u"prd_002"_s);
        QCOMPARE(anchors, (ChangeAnchors{200, {1}, 2}));
        QCOMPARE(desk.get(desk.client.planGroups(u"1"_s)),
            (PlanGroups{{{ChangeKind::Update, 1}, {ChangeKind::Delete, 1}}, {{u"price"_s, 1}}}));
        QCOMPARE(piece.bytes.count('\n'), 3);
        QCOMPARE(piece.next, std::nullopt);
    }

    void joinsThePiecesOfAnExport()
    {
        Desk desk;
        desk.bench.connect();
        QByteArray products;
        for (int i = 0; i < 1'500; ++i)
            products += (i == 0 ? "[" : ",") + QByteArray(R"({"id":)") + QByteArray::number(i) + '}';
        desk.bench.setRecords("/products", products + ']');
        (void)desk.bench.preview();

        QByteArray text;
        int pieces = 0;
        const Export plan = desk.client.planExport(u"1"_s, ExportFormat::Json);
        ExportJoiner joiner(plan.format);
        for (std::optional<QString> cursor = QString(); cursor; ++pieces) {
            const ExportPiece piece = desk.get(plan.piece(*cursor));
            text += joiner.joined(piece);
            cursor = piece.next;
        }

        QCOMPARE(pieces, 2);
        const auto whole = json::Document::parse(text);
        QVERIFY(whole);
        QCOMPARE(whole->root().size(), 1'501);
    }

    void readsRecordsAuditAndWorkspace()
    {
        Desk desk;
        desk.bench.connect();
        (void)desk.bench.ask("POST", desk.bench.salla("/execute"));

        QCOMPARE(desk.get(desk.client.streams(u"salla"_s)).size(), 3);
        QCOMPARE(desk.get(desk.client.records(u"salla"_s, u"products"_s, u"oud"_s)).items.first().key,
            u"prd_001"_s);
        QCOMPARE(desk.get(desk.client.record(u"salla"_s, u"products"_s, u"prd_002"_s)).title, u"Musk"_s);
        QCOMPARE(desk.get(desk.client.audit()).items.last().entry.action, u"integration.install"_s);
        QCOMPARE(desk.get(Client::workspace()).organizationId, u"org_123"_s);
        QCOMPARE(desk.get(desk.client.capabilities()).server, u"patchbay"_s);
        QCOMPARE(desk.get(desk.client.keychain()).state, u"unlocked"_s);
        QCOMPARE(desk.get(desk.client.setEgressPolicy(u"everything"_s)), u"everything"_s);
        QCOMPARE(desk.get(desk.client.egressPolicy()), u"everything"_s);
        QVERIFY(desk.get(desk.client.catalogue()).size() >= 7);
        QCOMPARE(desk.get(desk.client.connector(u"sandbox-shop"_s)).credentials.first().name, u"token"_s);
        QVERIFY(desk.get(desk.client.systemHealth()).contains("uptime_seconds"));
    }

    void pausesResumesDisconnectsAndRemoves()
    {
        Desk desk;
        desk.bench.connect();

        QCOMPARE(desk.get(desk.client.pause(u"salla"_s)).status, IntegrationStatus::Paused);
        QCOMPARE(desk.get(desk.client.resume(u"salla"_s)).status, IntegrationStatus::Active);
        QCOMPARE(desk.get(desk.client.test(u"salla"_s)).account, u"Acme perfumes"_s);
        QCOMPARE(desk.get(desk.client.reconnect(u"salla"_s)).integration.status, IntegrationStatus::Active);
        QCOMPARE(desk.get(desk.client.disconnect(u"salla"_s)).status, IntegrationStatus::Disconnected);
        QVERIFY(desk.client.wait(desk.client.remove(u"salla"_s)));
        const auto gone = desk.client.wait(desk.client.integration(u"salla"_s));
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::NotFound);
        QCOMPARE(gone.error().message.text, u"Cannot find the integration salla: it is not installed."_s);
    }

    void givesRefusalsWithTheirKeys()
    {
        Desk desk;
        desk.bench.connect();
        (void)desk.bench.ask("POST", desk.bench.salla("/execute"));
        desk.bench.setRecords("/products", "[]");
        (void)desk.bench.preview();

        const auto refused = desk.client.wait(desk.client.apply(u"1"_s, PlanConfirmation::NotGiven));

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(refused.error().message.key, QByteArray("plan.confirmationNeeded"));
    }
};

QTEST_GUILESS_MAIN(ClientCallsTest)
#include "clientcallstest.moc"
