// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/client.h"
#include "tests/unit/client/scriptedtransport.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

const HttpResponse workspaceAnswer{
    200, {}, R"({"organization_id":"org_123","name":"Acme","environment":"sandbox"})"};

} // namespace

class DeliveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void bringsAnAnswerToTheThreadOfTheContext()
    {
        ScriptedTransport transport;
        const Client client(transport, u"org_123"_s);
        QObject context;
        QString name;
        QThread *deliveredOn = nullptr;
        client.ask(&context, Client::workspace(), [&](const Result<Workspace> &workspace) {
            name = workspace ? workspace->name : workspace.error().message.text;
            deliveredOn = QThread::currentThread();
        });

        std::thread([&] { transport.answerAll(workspaceAnswer); }).join();
        QVERIFY(name.isEmpty());
        QCoreApplication::processEvents();

        QCOMPARE(name, u"Acme"_s);
        QCOMPARE(deliveredOn, thread());
    }

    void dropsAnAnswerWhoseContextHasGone()
    {
        ScriptedTransport transport;
        const Client client(transport, u"org_123"_s);
        bool isDelivered = false;
        auto context = std::make_unique<QObject>();
        client.ask(
            context.get(), Client::workspace(), [&](const Result<Workspace> &) { isDelivered = true; });

        context.reset();
        transport.answerAll(workspaceAnswer);
        QCoreApplication::processEvents();

        QVERIFY(!isDelivered);
    }

    void dropsAnAnswerThatIsOnItsWayWhenTheContextGoes()
    {
        ScriptedTransport transport;
        const Client client(transport, u"org_123"_s);
        bool isDelivered = false;
        auto context = std::make_unique<QObject>();
        client.ask(
            context.get(), Client::workspace(), [&](const Result<Workspace> &) { isDelivered = true; });

        transport.answerAll(workspaceAnswer);
        context.reset();
        QCoreApplication::processEvents();

        QVERIFY(!isDelivered);
    }

    void survivesContextsThatGoWhileAnswersCome()
    {
        const auto delivered = std::make_shared<std::atomic<int>>(0);
        for (int round = 0; round < 200; ++round) {
            auto context = std::make_unique<QObject>();
            const auto delivery = Delivery::to(context.get());
            std::thread other([delivery, delivered] {
                for (int i = 0; i < 20; ++i)
                    delivery->deliver([delivered] { ++*delivered; });
            });
            context.reset();
            other.join();
        }
        QCoreApplication::processEvents();

        QCOMPARE(delivered->load(), 0);
    }

    void tellsOfChangesUntilNobodyFollows()
    {
        ScriptedTransport transport;
        const Client client(transport, u"org_123"_s);
        QObject context;
        QList<std::uint64_t> told;
        auto following =
            client.follow(&context, [&](const ChangeBatch &batch) { told.append(batch.sequence); });

        transport.tell({1, {}, false});
        QCoreApplication::processEvents();
        transport.tell({2, {}, false});
        following.reset();
        QCoreApplication::processEvents();

        QCOMPARE(told, QList<std::uint64_t>{1});
    }

    void waitsForAnAnswerAndForNoLongerThanItMay()
    {
        ScriptedTransport transport;
        const Client client(transport, u"org_123"_s);
        std::stop_source stop;
        stop.request_stop();

        const auto workspace = client.wait(Client::workspace(), stop.get_token());

        QVERIFY(!workspace);
        QCOMPARE(workspace.error().code, ErrorCode::Cancelled);
        QCOMPARE(transport.requests().first().url, QByteArray("/api/v1/workspace"));
        transport.answerAll(workspaceAnswer); // nobody waits any more; nothing breaks
    }
};

QTEST_GUILESS_MAIN(DeliveryTest)
#include "deliverytest.moc"
