// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/gate.h"
#include "core/client/client.h"
#include "core/client/httptransport.h"
#include "core/network/httplistener.h"
#include "tests/support/apibench.h"
#include "tests/support/immediatechanges.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

const QByteArray rightToken("a-token");

/// The API behind the listener of the program, as another process meets it.
class Server
{
public:
    Server()
        : m_gate(
              bench.api(),
              [](const Secret &token) {
                  const bool isKnown = token.equals(Secret(rightToken));
                  return isKnown ? std::optional(Caller{u"user:amal"_s, u"Amal"_s, Role::Admin})
                                 : std::nullopt;
              },
              bench.changes(), bench.clock)
        , m_listener({},
              [this](HttpRequest request, const Endpoint &, const Respond &respond) {
                  m_gate.handle(std::move(request), {respond, streamOver(respond)});
              })
        , m_port(m_listener.start().value_or(0))
    {}

    ~Server() { m_listener.stop(); }

    [[nodiscard]] std::unique_ptr<HttpTransport> transport(const QByteArray &token = rightToken) const
    {
        auto opened = HttpTransport::open(u"http://127.0.0.1:%1"_s.arg(m_port), Secret(token));
        return opened ? std::move(*opened) : nullptr;
    }

    ApiBench bench;

private:
    static OpenStream streamOver(const Respond &respond)
    {
        return [respond](HttpResponse head) -> WriteStream {
            const std::shared_ptr<HttpStream> stream = respond.stream(std::move(head));
            return [stream](const QByteArray &bytes) {
                return stream->write(bytes) == HttpStream::Written::Queued ? StreamWrite::Queued
                                                                           : StreamWrite::Closed;
            };
        };
    }

    ApiGate m_gate;
    HttpListener m_listener;
    quint16 m_port = 0;
};

} // namespace

/// Client, wire, listener, gate and API together.
class OverHttpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void doesTheMainJobFromAnotherProcessesView()
    {
        Server server;
        server.bench.connect();
        const auto transport = server.transport();
        const Client client(*transport, u"org_123"_s);

        const auto started = client.wait(client.execute(u"salla"_s, {}));
        QVERIFY2(started, started ? "" : qUtf8Printable(started.error().message.text));
        QTRY_COMPARE(client.wait(client.execution(started->id)).value_or(Execution{}).status,
            ExecutionStatus::Succeeded);
        const auto plan = client.wait(client.plan(u"1"_s));
        const auto applied = client.wait(client.apply(u"1"_s, PlanConfirmation::NotGiven));
        QVERIFY(applied);
        QTRY_COMPARE(client.wait(client.execution(applied->id)).value_or(Execution{}).status,
            ExecutionStatus::Succeeded);
        const auto record = client.wait(client.record(u"salla"_s, u"products"_s, u"prd_001"_s));

        QCOMPARE(plan.value_or(Plan{}).changeCount, 3);
        QCOMPARE(record.value_or(Record{}).body, QByteArray(R"({"id":"prd_001","name":"Oud","price":1.10})"));
    }

    void letsNobodyInWithoutTheToken()
    {
        Server server;
        const auto transport = server.transport("b-token");

        const auto workspace = Client(*transport, {}).wait(Client::workspace());

        QVERIFY(!workspace);
        QCOMPARE(workspace.error().code, ErrorCode::Denied);
    }

    void saysOverTheWireThatAnIntegrationIsNotFound()
    {
        Server server;
        const auto transport = server.transport();
        const Client client(*transport, u"org_123"_s);

        const auto integration = client.wait(client.integration(u"a/b c"_s));

        QVERIFY(!integration);
        QCOMPARE(integration.error().code, ErrorCode::NotFound);
        QCOMPARE(integration.error().message.arguments, QStringList{u"a/b c"_s});
    }

    void tellsOfChangesOverTheWire()
    {
        Server server;
        const auto transport = server.transport();
        const Client client(*transport, u"org_123"_s);
        QObject context;
        QList<ChangeNotice> told;
        const auto following =
            client.follow(&context, [&](const ChangeBatch &batch) { told += batch.notices; });
        QTRY_COMPARE(server.bench.changes().subscribers(), std::size_t{1});

        server.bench.changes().changed(u"plan"_s, u"p1"_s);
        server.bench.changes().changed(u"integration"_s, u"متجر"_s);

        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told[0].id, u"p1"_s);
        QCOMPARE(told[1].id, u"متجر"_s);
    }
};

QTEST_GUILESS_MAIN(OverHttpTest)
#include "overhttptest.moc"
