// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/executions/itemplatform.h"
#include "tests/integration/executions/listingserver.h"
#include "tests/integration/executions/pushdesk.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

const QList<QByteArray> shopProducts{R"({"id":"A","name":"Amber","price":99})",
    R"({"id":"B","name":"Bergamot","price":12.50})", R"({"id":"C","name":"Cedar","price":7})"};
const QList<QByteArray> deskItems{R"({"sku":"B","name":"Bergamot","price":10})",
    R"({"sku":"C","name":"Cedar","price":7.0})", R"({"sku":"D","name":"Damask","price":1})"};
const QList<QByteArray> asInTheShop{"B Bergamot 12.50", "C Cedar 7.0", "A Amber 99"};

const QStringList thePlan{uR"(update B PUT /items/1 {"name":"Bergamot","price":12.50})"_s,
    uR"(create A POST /items {"sku":"A","name":"Amber","price":99})"_s, u"delete D DELETE /items/3"_s};

struct Platforms
{
    QTemporaryDir directory;
    ListingServer shop;
    ItemPlatform items;
};

/// A desk that has read the shop's products.
class ReadDesk final : public PushDesk
{
public:
    ReadDesk(const Platforms &platforms, const Options &options)
        : PushDesk(platforms.directory.path(), platforms.shop.address(), platforms.items.address(), options)
    {
        if (readShop().status != ExecutionStatus::Succeeded)
            qFatal("the shop cannot be read");
    }
};

} // namespace

/// Pushes over HTTP, with a real database: the shop's products go to a platform that keeps items.
class PushTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_platforms = std::make_unique<Platforms>();
        m_platforms->shop.show("products", shopProducts);
        m_platforms->items.show(deskItems);
    }

    void aPreviewListsTheVeryRequestOfEachChangeAndSendsNone()
    {
        ReadDesk desk(*m_platforms, {});

        const Execution preview = desk.perform(ExecutionKind::DryRun);

        QCOMPARE(preview.status, ExecutionStatus::Succeeded);
        QCOMPARE(desk.requestsOf(preview), thePlan);
        QCOMPARE(m_platforms->items.writes(), QList<ArrivedWrite>());
        const QList<Change> changes = desk.changesOf(preview);
        QCOMPARE(changes[0].fields, QStringList(u"price"_s));
        QCOMPARE(changes[0].before, R"({"name":"Bergamot","price":10})"_ba);
        QCOMPARE(changes[0].after, R"({"name":"Bergamot","price":12.50})"_ba);
        QVERIFY(!header(changes[1].request->headers, "Idempotency-Key").value_or(QByteArray()).isEmpty());
        const StreamCounts counts = desk.planOf(preview).streams.value(0);
        QCOMPARE(counts.created + counts.updated + counts.deleted, 3);
        QCOMPARE(counts.unchanged, 1);
        QVERIFY(counts.isComplete);
    }

    void applySendsExactlyThePlanAndAPreviewAfterItIsEmpty()
    {
        ReadDesk desk(*m_platforms, {});
        const Execution preview = desk.perform(ExecutionKind::DryRun);

        const Execution applied = desk.apply(*preview.plan);

        QCOMPARE(applied.status, ExecutionStatus::Succeeded);
        const QList<Change> changes = desk.changesOf(preview);
        const QList<ArrivedWrite> writes = m_platforms->items.writes();
        QCOMPARE(writes.size(), changes.size());
        for (qsizetype i = 0; i < writes.size(); ++i) {
            const HttpRequest &planned = *changes[i].request;
            QVERIFY(planned.url.endsWith(writes[i].line.mid(writes[i].line.indexOf('/'))));
            QVERIFY(writes[i].line.startsWith(planned.method));
            QCOMPARE(writes[i].body, planned.body);
            QCOMPARE(
                writes[i].idempotencyKey, header(planned.headers, "Idempotency-Key").value_or(QByteArray()));
        }
        QCOMPARE(desk.outcomesOf(*preview.plan),
            QStringList({u"update B sent 200"_s, u"create A sent 201"_s, u"delete D sent 204"_s}));
        QCOMPARE(desk.planOf(preview).status, PlanStatus::Applied);
        QCOMPARE(applied.streams.value(0).changes(), 3);
        QCOMPARE(applied.telemetry.counters.value(u"items_pushed"_s), 3);
        QCOMPARE(m_platforms->items.items(), asInTheShop);
        QCOMPARE(desk.requestsOf(desk.perform(ExecutionKind::DryRun)), QStringList());
    }

    void aRunSendsWhatItsPlanSays()
    {
        ReadDesk desk(*m_platforms, {});

        const Execution run = desk.perform(ExecutionKind::Run);

        QCOMPARE(run.status, ExecutionStatus::Succeeded);
        QCOMPARE(desk.requestsOf(run), thePlan);
        QCOMPARE(desk.planOf(run).status, PlanStatus::Applied);
        QCOMPARE(run.streams.value(0).changes(), 3);
        QCOMPARE(m_platforms->items.items(), asInTheShop);
        QCOMPARE(m_platforms->items.writes().size(), 3);
    }

    void refusesAPlanWhoseSourceMoved()
    {
        ReadDesk desk(*m_platforms, {});
        const Execution preview = desk.perform(ExecutionKind::DryRun);
        m_platforms->shop.show(
            "products", {R"({"id":"A","name":"Amber","price":98})", shopProducts[1], shopProducts[2]});
        QCOMPARE(desk.readShop().status, ExecutionStatus::Succeeded);

        const Execution applied = desk.apply(*preview.plan);

        QCOMPARE(applied.status, ExecutionStatus::Failed);
        QCOMPARE(applied.error.value().message.key, "plan.stale"_ba);
        QVERIFY(applied.error->detail.contains(u"push_items A"_s));
        QCOMPARE(desk.planOf(preview).status, PlanStatus::Stale);
        QCOMPARE(m_platforms->items.writes(), QList<ArrivedWrite>());
    }

    void refusesAPlanWhosePlatformMoved_data()
    {
        QTest::addColumn<QList<QByteArray>>("now");
        QTest::addColumn<QString>("moved");
        QTest::newRow("what is updated differs")
            << QList<QByteArray>{R"({"sku":"B","name":"Bergamot","price":11})", deskItems[1], deskItems[2]}
            << u"push_items B"_s;
        QTest::newRow("what is created is there")
            << (deskItems + QList<QByteArray>{R"({"sku":"A","name":"Amber","price":99})"})
            << u"push_items A"_s;
        QTest::newRow("what is deleted has another id")
            << QList<QByteArray>{deskItems[0], deskItems[1], R"({"sku":"E"})", deskItems[2]}
            << u"push_items D"_s;
    }

    void refusesAPlanWhosePlatformMoved()
    {
        QFETCH(QList<QByteArray>, now);
        QFETCH(QString, moved);
        ReadDesk desk(*m_platforms, {});
        const Execution preview = desk.perform(ExecutionKind::DryRun);
        m_platforms->items.show(now);

        const Execution applied = desk.apply(*preview.plan);

        QCOMPARE(applied.status, ExecutionStatus::Failed);
        QCOMPARE(applied.error.value().message.key, "plan.stale"_ba);
        QCOMPARE(applied.error->detail, moved);
        QCOMPARE(m_platforms->items.writes(), QList<ArrivedWrite>());
    }

    void aRefusalIsTheEndOfThatChangeOnly()
    {
        ReadDesk desk(*m_platforms, {});
        const Execution preview = desk.perform(ExecutionKind::DryRun);
        m_platforms->items.interfere(
            [](int, const ArrivedWrite &write) -> std::optional<ItemPlatform::Trouble> {
                if (!write.line.startsWith("POST"))
                    return std::nullopt;
                return ItemPlatform::Trouble{httpAnswer(R"({"error":"too strong a scent"})", 422)};
            });

        const Execution applied = desk.apply(*preview.plan);

        QCOMPARE(applied.status, ExecutionStatus::Partial);
        QVERIFY(applied.error.value().message.text.contains(u"push_items A"_s));
        QVERIFY(applied.error->message.text.contains(u"too strong a scent"_s));
        QCOMPARE(desk.outcomesOf(*preview.plan),
            QStringList({u"update B sent 200"_s, u"create A failed 422"_s, u"delete D sent 204"_s}));
        QCOMPARE(desk.planOf(preview).status, PlanStatus::Applied);
        QCOMPARE(applied.streams.value(0).changes(), 2);
        QCOMPARE(desk.requestsOf(desk.perform(ExecutionKind::DryRun)), thePlan.mid(1, 1));
    }

    void sendsAgainWithTheSameKeyAfterTrouble()
    {
        ReadDesk desk(*m_platforms, {});
        const Execution preview = desk.perform(ExecutionKind::DryRun);
        m_platforms->items.interfere(
            [](int number, const ArrivedWrite &) -> std::optional<ItemPlatform::Trouble> {
                if (number != 2)
                    return std::nullopt;
                return ItemPlatform::Trouble{httpAnswer("{}", 503)};
            });

        QCOMPARE(desk.apply(*preview.plan).status, ExecutionStatus::Succeeded);

        const QList<ArrivedWrite> writes = m_platforms->items.writes();
        QCOMPARE(writes.size(), 4);
        QVERIFY(!writes[1].idempotencyKey.isEmpty());
        QCOMPARE(writes[2], writes[1]);
        QCOMPARE(m_platforms->items.items(), asInTheShop);
    }

    void neverSendsTwiceWhatMustNotBeRepeated_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("no answer") << QByteArray() << u"create A unknown 0"_s;
        QTest::newRow("trouble") << httpAnswer("{}", 503) << u"create A failed 503"_s;
    }

    void neverSendsTwiceWhatMustNotBeRepeated()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, outcome);
        ReadDesk desk(*m_platforms, {.creates = PushDesk::Creates::WithoutKey});
        const Execution preview = desk.perform(ExecutionKind::DryRun);
        m_platforms->items.interfere(
            [&](int number, const ArrivedWrite &) -> std::optional<ItemPlatform::Trouble> {
                if (number != 2)
                    return std::nullopt;
                return ItemPlatform::Trouble{answer};
            });

        const Execution applied = desk.apply(*preview.plan);

        QCOMPARE(applied.status, ExecutionStatus::Partial);
        QCOMPARE(m_platforms->items.writes().size(), 3);
        QCOMPARE(desk.outcomesOf(*preview.plan),
            QStringList({u"update B sent 200"_s, outcome, u"delete D sent 204"_s}));
    }

    void refusedCredentialsEndItAndItGoesOnLater()
    {
        ReadDesk desk(*m_platforms, {});
        const Execution preview = desk.perform(ExecutionKind::DryRun);
        m_platforms->items.interfere(
            [](int number, const ArrivedWrite &) -> std::optional<ItemPlatform::Trouble> {
                if (number != 2)
                    return std::nullopt;
                return ItemPlatform::Trouble{httpAnswer("{}", 401)};
            });

        const Execution first = desk.apply(*preview.plan);
        const QStringList halfway = desk.outcomesOf(*preview.plan);
        const Execution second = desk.apply(*preview.plan);

        QCOMPARE(first.status, ExecutionStatus::Failed);
        QCOMPARE(first.error.value().message.key, "connector.authentication"_ba);
        QCOMPARE(halfway, QStringList({u"update B sent 200"_s, u"create A none"_s, u"delete D none"_s}));
        QCOMPARE(second.status, ExecutionStatus::Succeeded);
        QCOMPARE(m_platforms->items.items(), asInTheShop);
        QCOMPARE(m_platforms->items.writes().size(), 4);
    }

    void createsAndDeletesNothingAfterAListThatWasCut()
    {
        ReadDesk desk(*m_platforms, {.maxPages = 1});

        const Execution preview = desk.perform(ExecutionKind::DryRun);

        QCOMPARE(preview.status, ExecutionStatus::Partial);
        QCOMPARE(desk.planOf(preview).status, PlanStatus::Incomplete);
        QCOMPARE(desk.requestsOf(preview), thePlan.first(1));
        QCOMPARE(desk.apply(*preview.plan).status, ExecutionStatus::Succeeded);
        QCOMPARE(m_platforms->items.writes().size(), 1);
    }

    void deletesNothingWhenTheSourceWasNeverRead()
    {
        PushDesk desk(
            m_platforms->directory.path(), m_platforms->shop.address(), m_platforms->items.address(), {});

        const Execution preview = desk.perform(ExecutionKind::DryRun);

        QCOMPARE(preview.status, ExecutionStatus::Partial);
        QCOMPARE(preview.error.value().message.key, "push.neverRead"_ba);
        QCOMPARE(desk.requestsOf(preview), QStringList());
    }

    void manyDeletesAskForAConfirmation()
    {
        ReadDesk desk(*m_platforms, {.deleteShareLimit = 20});
        const Execution preview = desk.perform(ExecutionKind::DryRun);

        const Execution refused = desk.apply(*preview.plan, ApplyRequest::Confirmation::NotGiven);

        QCOMPARE(refused.error.value().message.key, "plan.confirmationNeeded"_ba);
        QCOMPARE(m_platforms->items.writes(), QList<ArrivedWrite>());
        QCOMPARE(desk.apply(*preview.plan).status, ExecutionStatus::Succeeded);
        QCOMPARE(m_platforms->items.items(), asInTheShop);
    }

    void aRunWithholdsManyDeletes()
    {
        ReadDesk desk(*m_platforms, {.deleteShareLimit = 20});

        const Execution run = desk.perform(ExecutionKind::Run);

        QCOMPARE(run.status, ExecutionStatus::Partial);
        QCOMPARE(run.error.value().message.key, "execution.manyDeletes"_ba);
        QCOMPARE(desk.requestsOf(run), thePlan.first(2));
        QCOMPARE(m_platforms->items.items().size(), 4);
    }

    void refusesASourceOfTheOtherEnvironment()
    {
        ReadDesk desk(*m_platforms, {.environment = Environment::Production});

        const Execution preview = desk.perform(ExecutionKind::DryRun);

        QCOMPARE(preview.status, ExecutionStatus::Failed);
        QCOMPARE(preview.error.value().message.key, "push.sourceEnvironment"_ba);
        QVERIFY(preview.error->message.text.contains(u"both must be in the same"_s));
    }

private:
    std::unique_ptr<Platforms> m_platforms;
};

QTEST_GUILESS_MAIN(PushTest)

#include "pushtest.moc"
