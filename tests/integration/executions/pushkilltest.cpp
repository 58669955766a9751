// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/executions/itemplatform.h"
#include "tests/integration/executions/listingserver.h"
#include "tests/integration/executions/pushdesk.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <future>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

constexpr int productCount = 120;

QByteArray product(int number)
{
    return "{\"id\":\"P" + QByteArray::number(1'000 + number) +
           "\",\"name\":\"N\",\"price\":" + QByteArray::number(number) + '}';
}

/// Half of the products are there with another price, a third of the items is in no shop.
QList<QByteArray> itemsBefore()
{
    QList<QByteArray> items;
    for (int number = 0; number < productCount; number += 2)
        items.append("{\"sku\":\"P" + QByteArray::number(1'000 + number) + "\",\"name\":\"N\",\"price\":-1}");
    for (int number = 0; number < productCount / 4; ++number)
        items.append("{\"sku\":\"X" + QByteArray::number(number) + "\",\"name\":\"X\",\"price\":1}");
    return items;
}

PushDesk::Options optionsOf(const QString &name)
{
    PushDesk::Options options;
    options.creates = name.startsWith(u"keyed") ? PushDesk::Creates::WithKey : PushDesk::Creates::WithoutKey;
    options.calls = name.endsWith(u" together") ? PushDesk::Calls::Together : PushDesk::Calls::OneByOne;
    options.maxItems = 10;
    return options;
}

/// This program as a child: `--child "keyed|bare [together]" DIRECTORY SHOP ITEMS` applies the newest plan.
int beChild(const QStringList &arguments)
{
    PushDesk desk(arguments.value(3), arguments.value(4).toLatin1(), arguments.value(5).toLatin1(),
        optionsOf(arguments.value(2)));
    const PlanId plan = desk.fixture.plans->page({}).value().value(0).id;
    return desk.apply(plan).status == ExecutionStatus::Succeeded ? 0 : 1;
}

} // namespace

/// SIGKILL in the middle of the apply of a push, exactly between a request's arrival and its answer.
class PushKillTest : public QObject
{
    Q_OBJECT

    using Effect = ItemPlatform::Trouble::Effect;

private Q_SLOTS:

    void goesOnWithoutSendingTwiceWhatWasAnswered_data()
    {
        QTest::addColumn<QString>("creates");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<bool>("isDone");
        QTest::addColumn<QString>("outcome"); // of the request that was never answered
        QTest::newRow("an update that was done") << u"keyed"_s << "PUT"_ba << true << u"skipped"_s;
        QTest::newRow("an update that was not") << u"keyed"_s << "PUT"_ba << false << u"sent"_s;
        QTest::newRow("a keyed create that was done") << u"keyed"_s << "POST"_ba << true << u"skipped"_s;
        QTest::newRow("a keyed create that was not") << u"keyed"_s << "POST"_ba << false << u"sent"_s;
        QTest::newRow("a bare create that was done") << u"bare"_s << "POST"_ba << true << u"skipped"_s;
        QTest::newRow("a bare create that was not") << u"bare"_s << "POST"_ba << false << u"unknown"_s;
        QTest::newRow("a delete that was done") << u"keyed"_s << "DELETE"_ba << true << u"skipped"_s;
        QTest::newRow("a delete that was not") << u"keyed"_s << "DELETE"_ba << false << u"sent"_s;
    }

    void goesOnWithoutSendingTwiceWhatWasAnswered()
    {
        QFETCH(QString, creates);
        QFETCH(QByteArray, method);
        QFETCH(bool, isDone);
        QFETCH(QString, outcome);
        const QTemporaryDir directory;
        prepare(directory.path(), creates);
        const ArrivedWrite unanswered =
            killAt(directory.path(), creates, method, isDone ? Effect::Done : Effect::None);

        PushDesk desk(directory.path(), m_shop.address(), m_items->address(), optionsOf(creates));
        QVERIFY(desk.fixture.runs->recover().has_value());
        const PlanId plan = desk.fixture.plans->page({}).value().value(0).id;
        const Execution resumed = desk.apply(plan);

        const bool isUnknown = outcome == u"unknown"_s;
        QCOMPARE(resumed.status, isUnknown ? ExecutionStatus::Partial : ExecutionStatus::Succeeded);
        QCOMPARE(desk.fixture.plans->byId(plan).value().status, PlanStatus::Applied);
        const QList<Change> changes = desk.fixture.changes(plan);
        int others = 0;
        for (const Change &change : changes)
            others += change.outcome.value().state == PushOutcome::State::Sent ? 0 : 1;
        QCOMPARE(others, outcome == u"sent"_s ? 0 : 1);
        QCOMPARE(timesOf(unanswered), outcome == u"sent"_s ? 2 : 1);
        QCOMPARE(m_items->writes().size(), changes.size() + (outcome == u"sent"_s ? 1 : 0));
        QCOMPARE(m_items->items().size(), productCount - (isUnknown ? 1 : 0));
        QCOMPARE(desk.changesOf(desk.perform(ExecutionKind::DryRun)).size(), isUnknown ? 1 : 0);
    }

    void ofACallOfManyEachChangeIsLookedAt_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("done");      // items that the platform did of the call
        QTest::addColumn<QString>("first"); // what becomes of its first change …
        QTest::addColumn<QString>("rest");  // … and of the nine others
        QTest::addColumn<int>("again");     // items that arrive once more
        const QByteArray create = "POST /items/batch";
        const QByteArray update = "POST /items/batch/change";
        const QByteArray remove = "POST /items/batch/delete";
        const QString keyed = u"keyed together"_s;
        const QString bare = u"bare together"_s;
        QTest::newRow("a keyed create, done") << keyed << create << 10 << u"skipped"_s << u"skipped"_s << 0;
        QTest::newRow("a keyed create, not done") << keyed << create << 0 << u"sent"_s << u"sent"_s << 10;
        QTest::newRow("a keyed create, begun") << keyed << create << 1 << u"skipped"_s << u"unknown"_s << 0;
        QTest::newRow("a bare create, done") << bare << create << 10 << u"skipped"_s << u"skipped"_s << 0;
        QTest::newRow("a bare create, not done") << bare << create << 0 << u"unknown"_s << u"unknown"_s << 0;
        QTest::newRow("a bare create, begun") << bare << create << 1 << u"skipped"_s << u"unknown"_s << 0;
        QTest::newRow("an update, done") << keyed << update << 10 << u"skipped"_s << u"skipped"_s << 0;
        QTest::newRow("an update, not done") << keyed << update << 0 << u"sent"_s << u"sent"_s << 10;
        QTest::newRow("an update, begun") << keyed << update << 1 << u"skipped"_s << u"sent"_s << 9;
        QTest::newRow("a delete, not done") << keyed << remove << 0 << u"sent"_s << u"sent"_s << 10;
        QTest::newRow("a delete, begun") << keyed << remove << 1 << u"skipped"_s << u"sent"_s << 9;
    }

    void ofACallOfManyEachChangeIsLookedAt()
    {
        QFETCH(QString, mode);
        QFETCH(QByteArray, line);
        QFETCH(int, done);
        QFETCH(QString, first);
        QFETCH(QString, rest);
        QFETCH(int, again);
        const QTemporaryDir directory;
        prepare(directory.path(), mode);
        const Effect effect = done == 10 ? Effect::Done : done == 1 ? Effect::FirstItem : Effect::None;
        const ArrivedWrite unanswered = killAt(directory.path(), mode, line, effect);

        PushDesk desk(directory.path(), m_shop.address(), m_items->address(), optionsOf(mode));
        QVERIFY(desk.fixture.runs->recover().has_value());
        const PlanId plan = desk.fixture.plans->page({}).value().value(0).id;
        QList<qint64> call;
        const QList<Change> halfway = desk.fixture.changes(plan);
        for (const Change &change : halfway) {
            if (change.outcome && change.outcome->state == PushOutcome::State::Sending)
                call.append(change.number);
        }
        const Execution resumed = desk.apply(plan);

        QCOMPARE(call.size(), 10);
        QCOMPARE(desk.fixture.plans->byId(plan).value().status, PlanStatus::Applied);
        QStringList states;
        int sent = 0;
        const QList<Change> changes = desk.fixture.changes(plan);
        for (const Change &change : changes) {
            if (call.contains(change.number))
                states.append(pushStateName(change.outcome->state));
            else
                sent += change.outcome->state == PushOutcome::State::Sent ? 1 : 0;
        }
        QCOMPARE(states, QStringList(first) + QStringList(9, rest));
        QCOMPARE(sent, changes.size() - 10);
        const int unknown = int(states.count(u"unknown"_s));
        QCOMPARE(resumed.status, unknown > 0 ? ExecutionStatus::Partial : ExecutionStatus::Succeeded);
        int items = 0;
        const QList<ArrivedWrite> writes = m_items->writes();
        for (const ArrivedWrite &write : writes)
            items += int(write.body.count('}')) - (write.body.startsWith('{') ? 1 : 0);
        QCOMPARE(items, changes.size() + again);
        QCOMPARE(timesOf(unanswered), again == 10 ? 2 : 1);
        QCOMPARE(desk.changesOf(desk.perform(ExecutionKind::DryRun)).size(), unknown);
    }

    /// At any moment: PATCHBAY_KILLS says how often (5); PATCHBAY_SEED repeats a series.
    void aSeriesOfKillsSendsNothingTwiceThatWasAnswered()
    {
        const unsigned seed = qEnvironmentVariableIsSet("PATCHBAY_SEED")
                                  ? unsigned(qEnvironmentVariableIntValue("PATCHBAY_SEED"))
                                  : std::random_device()();
        qInfo("seed: PATCHBAY_SEED=%u", seed);
        std::mt19937 random(seed);
        const int kills =
            qEnvironmentVariableIsSet("PATCHBAY_KILLS") ? qEnvironmentVariableIntValue("PATCHBAY_KILLS") : 5;
        constexpr int mostOfOnePlan = 5;
        for (int left = kills; left > 0 && !QTest::currentTestFailed(); left -= mostOfOnePlan)
            performPlan(std::min(left, mostOfOnePlan), random);
    }

private:
    /// Applies one plan, killed so many times on the way, to its end.
    void performPlan(int kills, std::mt19937 &random)
    {
        const QTemporaryDir directory;
        prepare(directory.path(), u"keyed"_s);
        const int each = int(itemsBefore().size()) + productCount / 2;

        for (int kill = 0; kill < kills; ++kill) {
            QProcess child;
            std::promise<void> reached;
            const int last = int(m_items->writes().size()) + 1 + int(random() % unsigned(each / kills));
            m_items->interfere(
                [&, last](int number, const ArrivedWrite &) -> std::optional<ItemPlatform::Trouble> {
                    if (number == last)
                        reached.set_value();
                    return std::nullopt;
                });
            startChild(child, directory.path(), u"keyed"_s);
            reached.get_future().wait();
            child.kill();
            child.waitForFinished();
            m_items->interfere({});
        }
        PushDesk desk(directory.path(), m_shop.address(), m_items->address(), {});
        QVERIFY(desk.fixture.runs->recover().has_value());
        const PlanId plan = desk.fixture.plans->page({}).value().value(0).id;
        const Execution resumed = desk.apply(plan);

        QCOMPARE(resumed.status, ExecutionStatus::Succeeded);
        QCOMPARE(m_items->items().size(), productCount);
        QVERIFY(m_items->writes().size() <= desk.fixture.changes(plan).size() + kills);
        QCOMPARE(desk.changesOf(desk.perform(ExecutionKind::DryRun)).size(), 0);
    }

    void prepare(const QString &directory, const QString &mode)
    {
        m_items = std::make_unique<ItemPlatform>();
        m_items->show(itemsBefore());
        QList<QByteArray> products;
        for (int number = 0; number < productCount; ++number)
            products.append(product(number));
        m_shop.show("products", products);
        PushDesk desk(directory, m_shop.address(), m_items->address(), optionsOf(mode));
        QCOMPARE(desk.readShop().status, ExecutionStatus::Succeeded);
        QCOMPARE(desk.perform(ExecutionKind::DryRun).status, ExecutionStatus::Succeeded);
    }

    void startChild(QProcess &child, const QString &directory, const QString &creates) const
    {
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(),
            {u"--child"_s, creates, directory, QString::fromLatin1(m_shop.address()),
                QString::fromLatin1(m_items->address())});
        QVERIFY(child.waitForStarted());
    }

    /// Kills a child when its third write of that method, or of that line, has arrived, before it is
    /// answered.
    [[nodiscard]] ArrivedWrite killAt(
        const QString &directory, const QString &creates, const QByteArray &line, Effect effect)
    {
        std::promise<ArrivedWrite> arrived;
        std::promise<void> killed;
        std::shared_future<void> isKilled = killed.get_future().share();
        int seen = 0;
        const auto isMeant = [&](const QByteArray &begin) {
            return line.contains(' ') ? begin == line : begin.startsWith(line);
        };
        m_items->interfere([&](int, const ArrivedWrite &write) -> std::optional<ItemPlatform::Trouble> {
            if (!isMeant(write.line) || ++seen != 3)
                return std::nullopt;
            arrived.set_value(write);
            isKilled.wait();
            return ItemPlatform::Trouble{{}, effect};
        });
        QProcess child;
        startChild(child, directory, creates);
        const ArrivedWrite unanswered = arrived.get_future().get();
        child.kill();
        child.waitForFinished();
        killed.set_value();
        if (!m_items->waitUntilIdle())
            qFatal("the platform does not finish what it was asked");
        m_items->interfere({});
        return unanswered;
    }

    [[nodiscard]] int timesOf(const ArrivedWrite &write) const { return int(m_items->writes().count(write)); }

    ListingServer m_shop;
    std::unique_ptr<ItemPlatform> m_items;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"--child"_s)
        return beChild(application.arguments());
    PushKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "pushkilltest.moc"
