// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/badinput/shopdesk.h"
#include "tests/integration/badinput/shopplatform.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

constexpr int longest = 30'000;

/// `%1` is the platform.
const QByteArray documentPattern = R"({
  "slug": "shop", "name": "Shop", "type": "ecommerce", "version": "1.0.0", "baseUrl": "%1",
  "auth": { "type": "bearer" },
  "test": { "action": "Ping", "account": "$.account" },
  "actions": [
    { "name": "Ping", "method": "GET", "endpoint": "/ping" },
    { "name": "List", "method": "GET", "endpoint": "/products" }
  ],
  "streams": [{ "name": "products", "action": "List", "records": "$.data[*]", "key": "$.id" }]
})";

/// This program as a child: `--hold DIRECTORY` is the workspace's engine until it is killed.
int hold(const QString &directory)
{
    const ShopDesk desk(directory);
    std::puts(desk.isEngine() ? "engine" : "client");
    std::fflush(stdout);
    return std::getchar();
}

/// Another process that holds the workspace.
class Holder
{
public:
    explicit Holder(const QString &directory)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, directory});
        while (!m_said.endsWith('\n') && m_process.waitForReadyRead(longest))
            m_said += m_process.readAllStandardOutput();
    }

    ~Holder() { kill(); }

    Holder(const Holder &) = delete;
    Holder &operator=(const Holder &) = delete;

    [[nodiscard]] bool isEngine() const { return m_said == "engine\n"; }

    /// SIGKILL.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(longest);
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

} // namespace

/// The process that is the engine is killed: one of the others that are attached to the workspace goes on as
/// the engine, and nobody has to ask twice.
class TakeOverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void whoIsAttachedGoesOnAsTheEngine()
    {
        const QTemporaryDir directory;
        Holder holder(directory.path());
        QVERIFY(holder.isEngine());
        const ShopDesk desk(directory.path());
        QVERIFY(!desk.isEngine());

        holder.kill();

        QTRY_VERIFY_WITH_TIMEOUT(desk.isEngine(), longest);
        QVERIFY(desk.client().wait(desk.client().integrations()));
    }

    void aQuestionThatTheKilledEngineLeavesOpenIsAnswered()
    {
        const QTemporaryDir directory;
        Holder holder(directory.path());
        const ShopDesk desk(directory.path());
        QVERIFY(!desk.isEngine());

        holder.kill();
        const auto answered = desk.client().wait(desk.client().integrations());

        QVERIFY2(answered, answered ? "" : qPrintable(answered.error().message.text));
        QVERIFY(desk.isEngine());
    }

    void theRunOfTheKilledEngineIsInterruptedAndMayBeRepeated()
    {
        const QTemporaryDir directory;
        ShopPlatform platform;
        platform.list(R"({"data":[{"id":1,"price":1.10}]})");
        Holder holder(directory.path());
        ShopDesk desk(directory.path());
        desk.install(QByteArray(documentPattern).replace("%1", platform.url()));
        QCOMPARE(desk.run(RunMode::Run, u"products"_s).status, ExecutionStatus::Succeeded);
        platform.answer([](ScriptedServer::Connection &connection, const QByteArray &) {
            connection.waitForEnd();
            return false;
        });
        const auto started =
            desk.client().wait(desk.client().execute(u"shop"_s, {RunMode::Run, {}, {u"products"_s}}));
        QVERIFY(started);
        QTRY_COMPARE_WITH_TIMEOUT(platform.requests().size(), 1, longest);

        holder.kill();
        const auto left = desk.client().wait(desk.client().execution(started->id));
        platform.list(R"({"data":[{"id":1,"price":1.10},{"id":2}]})");
        const Execution repeated = desk.run(RunMode::Run, u"products"_s);

        QVERIFY(left);
        QCOMPARE(left->status, ExecutionStatus::Interrupted);
        QCOMPARE(left->error->message.key, "execution.interrupted");
        QCOMPARE(repeated.status, ExecutionStatus::Succeeded);
        QCOMPARE(
            desk.records(u"products"_s), QStringList({u"1 {\"id\":1,\"price\":1.10}"_s, u"2 {\"id\":2}"_s}));
    }

    void whoFollowsIsToldToReadEverythingAgain()
    {
        const QTemporaryDir directory;
        Holder holder(directory.path());
        const ShopDesk desk(directory.path());
        QObject context;
        int resyncs = 0;
        const auto subscription = desk.client().follow(
            &context, [&resyncs](const ChangeBatch &batch) { resyncs += batch.isResync ? 1 : 0; });
        QCOMPARE(resyncs, 0);

        holder.kill();

        QTRY_VERIFY_WITH_TIMEOUT(desk.isEngine() && resyncs > 0, longest);
    }

    void oneOfManyTakesOver()
    {
        const QTemporaryDir directory;
        Holder holder(directory.path());
        const ShopDesk first(directory.path());
        const ShopDesk second(directory.path());
        QVERIFY(!first.isEngine() && !second.isEngine());

        holder.kill();

        QTRY_VERIFY_WITH_TIMEOUT(first.isEngine() || second.isEngine(), longest);
        QVERIFY(first.client().wait(first.client().integrations()));
        QVERIFY(second.client().wait(second.client().integrations()));
        QVERIFY(first.isEngine() != second.isEngine());
    }

    void whoDoesNotTakeOverFollowsTheNewEngineUnasked()
    {
        const QTemporaryDir directory;
        Holder holder(directory.path());
        const ShopDesk first(directory.path());
        const ShopDesk second(directory.path());
        QObject context;
        int firstResyncs = 0;
        int secondResyncs = 0;
        const auto firstFollows = first.client().follow(
            &context, [&](const ChangeBatch &batch) { firstResyncs += batch.isResync ? 1 : 0; });
        const auto secondFollows = second.client().follow(
            &context, [&](const ChangeBatch &batch) { secondResyncs += batch.isResync ? 1 : 0; });

        holder.kill();

        QTRY_VERIFY_WITH_TIMEOUT(firstResyncs > 0 && secondResyncs > 0, longest);
        QVERIFY(first.isEngine() != second.isEngine());
        const ShopDesk &client = first.isEngine() ? second : first;
        const auto changed = client.client().wait(client.client().setEgressPolicy(u"everything"_s));
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().message.text));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"--hold"_s)
        return hold(application.arguments().value(2));
    TakeOverTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "takeovertest.moc"
