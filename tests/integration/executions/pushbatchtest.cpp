// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/pushcall.h"
#include "tests/integration/executions/itemplatform.h"
#include "tests/integration/executions/listingserver.h"
#include "tests/integration/executions/pushdesk.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

/// Pushes whose actions take many items in one call, over HTTP, with a real database. Two items a call.
class PushBatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPreviewShowsEachItemInItsCall();
    void applySendsManyChangesInOneCall();
    void aRunSendsWhatItsPlanSays();
    void anItemThatIsRefusedFailsAlone();
    void anAnswerSaysWhatBecameOfEach_data();
    void anAnswerSaysWhatBecameOfEach();
    void aCallThatIsRefusedFailsWithAllItsChanges();
    void sendsTheSameCallAgainAfterTrouble();
    void neverSendsTwiceWhatMustNotBeRepeated();
    void refusedCredentialsEndItAndItGoesOnLater();
    void aCancelledApplyGoesOnLater();
    void refusesAPlanOfWhichOneItemMoved();
    void callsGoOverTheBordersOfPages();
    void aPageEndsWithAWholeCall_data();
    void aPageEndsWithAWholeCall();

private:
    struct Platforms;
    class ReadDesk;
    std::unique_ptr<Platforms> m_platforms;
};

namespace {

const QList<QByteArray> shopProducts{R"({"id":"A","name":"Amber","price":99})",
    R"({"id":"B","name":"Bergamot","price":12.50})", R"({"id":"C","name":"Cedar","price":7})",
    R"({"id":"D","name":"Damask","price":1})", R"({"id":"E","name":"Elemi","price":3})",
    R"({"id":"F","name":"Fir","price":4})", R"({"id":"G","name":"Galbanum","price":5})"};
const QList<QByteArray> deskItems{R"({"sku":"E","name":"Elemi","price":2})",
    R"({"sku":"X","name":"Xanthoxylum","price":1})", R"({"sku":"F","name":"Fir","price":2})",
    R"({"sku":"G","name":"Galbanum","price":5.0})", R"({"sku":"Y","name":"Ylang","price":1})"};
const QList<QByteArray> asInTheShop{
    "E Elemi 3", "F Fir 4", "G Galbanum 5.0", "A Amber 99", "B Bergamot 12.50", "C Cedar 7", "D Damask 1"};

const QStringList thePlan{
    uR"(update E POST /items/batch/change {"items":[{"id":1,"name":"Elemi","price":3}]} 1/2)"_s,
    uR"(update F POST /items/batch/change {"items":[{"id":3,"name":"Fir","price":4}]} 2/2)"_s,
    uR"(create A POST /items/batch {"items":[{"sku":"A","name":"Amber","price":99}]} 1/2)"_s,
    uR"(create B POST /items/batch {"items":[{"sku":"B","name":"Bergamot","price":12.50}]} 2/2)"_s,
    uR"(create C POST /items/batch {"items":[{"sku":"C","name":"Cedar","price":7}]} 1/2)"_s,
    uR"(create D POST /items/batch {"items":[{"sku":"D","name":"Damask","price":1}]} 2/2)"_s,
    uR"(delete X POST /items/batch/delete [{"id":2}] 1/2)"_s,
    uR"(delete Y POST /items/batch/delete [{"id":5}] 2/2)"_s};

const QList<QByteArray> theBodies{
    R"({"items":[{"id":1,"name":"Elemi","price":3},{"id":3,"name":"Fir","price":4}]})",
    R"({"items":[{"sku":"A","name":"Amber","price":99},{"sku":"B","name":"Bergamot","price":12.50}]})",
    R"({"items":[{"sku":"C","name":"Cedar","price":7},{"sku":"D","name":"Damask","price":1}]})",
    R"([{"id":2},{"id":5}])"};

QStringList linesOf(PushDesk &desk, const Execution &execution)
{
    QStringList lines = desk.requestsOf(execution);
    const QList<Change> changes = desk.changesOf(execution);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (changes[i].batch)
            lines[i] += u" %1/%2"_s.arg(changes[i].batch->place).arg(changes[i].batch->size);
    }
    return lines;
}

QByteArray keyOf(const Change &change)
{
    return header(change.request->headers, "Idempotency-Key").value_or(QByteArray());
}

ItemPlatform::Interference answerTo(int wanted, const ItemPlatform::Trouble &trouble)
{
    return [=](int number, const ArrivedWrite &) {
        return number == wanted ? std::optional(trouble) : std::nullopt;
    };
}

} // namespace

struct PushBatchTest::Platforms
{
    QTemporaryDir directory;
    ListingServer shop;
    ItemPlatform items;
};

/// A desk that has read the shop's products, and sends them together.
class PushBatchTest::ReadDesk final : public PushDesk
{
public:
    explicit ReadDesk(const Platforms &platforms, Options options = {})
        : PushDesk(platforms.directory.path(), platforms.shop.address(), platforms.items.address(),
              together(options))
    {
        if (readShop().status != ExecutionStatus::Succeeded)
            qFatal("the shop cannot be read");
    }

private:
    static Options together(Options options)
    {
        options.calls = Calls::Together;
        return options;
    }
};

void PushBatchTest::init()
{
    m_platforms = std::make_unique<Platforms>();
    m_platforms->shop.show("products", shopProducts);
    m_platforms->items.show(deskItems);
}

void PushBatchTest::aPreviewShowsEachItemInItsCall()
{
    ReadDesk desk(*m_platforms);

    const Execution preview = desk.perform(ExecutionKind::DryRun);

    QCOMPARE(preview.status, ExecutionStatus::Succeeded);
    QCOMPARE(linesOf(desk, preview), thePlan);
    QCOMPARE(m_platforms->items.writes(), QList<ArrivedWrite>());
    const QList<Change> changes = desk.changesOf(preview);
    QVERIFY(!keyOf(changes[2]).isEmpty());
    QCOMPARE(keyOf(changes[3]), keyOf(changes[2]));
    QVERIFY(keyOf(changes[4]) != keyOf(changes[2]));
    QCOMPARE(desk.planOf(preview).streams.value(0).unchanged, 1);
}

void PushBatchTest::applySendsManyChangesInOneCall()
{
    ReadDesk desk(*m_platforms);
    const Execution preview = desk.perform(ExecutionKind::DryRun);

    const Execution applied = desk.apply(*preview.plan);

    QCOMPARE(applied.status, ExecutionStatus::Succeeded);
    const QList<ArrivedWrite> writes = m_platforms->items.writes();
    QCOMPARE(writes.size(), theBodies.size());
    for (qsizetype i = 0; i < writes.size(); ++i)
        QCOMPARE(writes[i].body, theBodies[i]);
    const QList<Change> changes = desk.changesOf(preview);
    QCOMPARE(writes[1].idempotencyKey, keyOf(changes[2]));
    QCOMPARE(writes[2].idempotencyKey, keyOf(changes[4]));
    QCOMPARE(desk.outcomesOf(*preview.plan),
        QStringList({u"update E sent 200"_s, u"update F sent 200"_s, u"create A sent 200"_s,
            u"create B sent 200"_s, u"create C sent 200"_s, u"create D sent 200"_s, u"delete X sent 204"_s,
            u"delete Y sent 204"_s}));
    QCOMPARE(desk.planOf(preview).status, PlanStatus::Applied);
    QCOMPARE(applied.streams.value(0).changes(), 8);
    QCOMPARE(applied.telemetry.counters.value(u"items_pushed"_s), 8);
    QCOMPARE(m_platforms->items.items(), asInTheShop);
    QCOMPARE(desk.requestsOf(desk.perform(ExecutionKind::DryRun)), QStringList());
}

void PushBatchTest::aRunSendsWhatItsPlanSays()
{
    ReadDesk desk(*m_platforms);

    const Execution run = desk.perform(ExecutionKind::Run);

    QCOMPARE(run.status, ExecutionStatus::Succeeded);
    QCOMPARE(linesOf(desk, run), thePlan);
    QCOMPARE(m_platforms->items.items(), asInTheShop);
    QCOMPARE(m_platforms->items.writes().size(), 4);
}

void PushBatchTest::anItemThatIsRefusedFailsAlone()
{
    QList<QByteArray> products = shopProducts;
    products[1] = R"({"id":"B","name":"Bergamot","price":-1})";
    products[5] = R"({"id":"F","name":"Fir","price":-2})";
    m_platforms->shop.show("products", products);
    ReadDesk desk(*m_platforms);
    const Execution preview = desk.perform(ExecutionKind::DryRun);

    const Execution applied = desk.apply(*preview.plan);

    QCOMPARE(applied.status, ExecutionStatus::Partial);
    QVERIFY2(applied.error.value().message.text.contains(u"2 of the changes"_s),
        qPrintable(applied.error->message.text));
    QCOMPARE(desk.outcomesOf(*preview.plan),
        QStringList({u"update E sent 200"_s, u"update F failed 200"_s, u"create A sent 207"_s,
            u"create B failed 207"_s, u"create C sent 200"_s, u"create D sent 200"_s, u"delete X sent 204"_s,
            u"delete Y sent 204"_s}));
    const Message reason = desk.changesOf(preview)[3].outcome->reason;
    QCOMPARE(reason.key, "push.itemRefused"_ba);
    QVERIFY2(reason.text.contains(u"“too cheap”"_s), qPrintable(reason.text));
    QCOMPARE(applied.streams.value(0).changes(), 6);
    QCOMPARE(desk.planOf(preview).status, PlanStatus::Applied);
    QCOMPARE(m_platforms->items.writes().size(), 4);
    QCOMPARE(desk.requestsOf(desk.perform(ExecutionKind::DryRun)).size(), 2);
}

void PushBatchTest::anAnswerSaysWhatBecameOfEach_data()
{
    QTest::addColumn<int>("write");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QStringList>("outcomes"); // of that write's changes

    const auto row = [](const char *name, int write, const QByteArray &answer, const QStringList &outcomes) {
        QTest::newRow(name) << write << httpAnswer(answer) << outcomes;
    };
    const QStringList unknown{u"create A unknown 200"_s, u"create B unknown 200"_s};
    row("in another order", 2, R"({"results":[{"sku":"B"}],"errors":[{"sku":"A","message":"no"}]})",
        {u"create A failed 200"_s, u"create B sent 200"_s});
    row("it lacks a member", 2, R"({"results":[{"sku":"B"}]})",
        {u"create A unknown 200"_s, u"create B sent 200"_s});
    row("it lacks all", 2, R"({"results":[]})", unknown);
    row("it speaks of others", 2, R"({"results":[{"sku":"Q"},{"sku":"R"}]})", unknown);
    row("it is no JSON", 2, "<html>", unknown);
    row("by place, it lacks one", 1, R"({"results":[{}]})",
        {u"update E unknown 200"_s, u"update F unknown 200"_s});
    row("by place, one too many", 1, R"({"results":[{},{},{}]})",
        {u"update E unknown 200"_s, u"update F unknown 200"_s});
    row("nothing is said where nothing is asked", 4, "<html>",
        {u"delete X sent 200"_s, u"delete Y sent 200"_s});
}

void PushBatchTest::anAnswerSaysWhatBecameOfEach()
{
    QFETCH(const int, write);
    QFETCH(const QByteArray, answer);
    QFETCH(const QStringList, outcomes);
    ReadDesk desk(*m_platforms);
    const Execution preview = desk.perform(ExecutionKind::DryRun);
    m_platforms->items.interfere(answerTo(write, {answer, ItemPlatform::Trouble::Effect::Done}));

    const Execution applied = desk.apply(*preview.plan);

    const bool isWell = outcomes.filter(u"sent"_s).size() == outcomes.size();
    QCOMPARE(applied.status, isWell ? ExecutionStatus::Succeeded : ExecutionStatus::Partial);
    QCOMPARE(desk.outcomesOf(*preview.plan).mid((write - 1) * 2, 2), outcomes);
    QCOMPARE(desk.outcomesOf(*preview.plan).filter(u"sent"_s).size(), 6 + outcomes.filter(u"sent"_s).size());
    QCOMPARE(desk.planOf(preview).status, PlanStatus::Applied);
    QCOMPARE(m_platforms->items.writes().size(), 4);
    QCOMPARE(desk.requestsOf(desk.perform(ExecutionKind::DryRun)), QStringList());
}

void PushBatchTest::aCallThatIsRefusedFailsWithAllItsChanges()
{
    ReadDesk desk(*m_platforms);
    const Execution preview = desk.perform(ExecutionKind::DryRun);
    m_platforms->items.interfere(answerTo(2, {httpAnswer(R"({"error":"too strong a scent"})", 422)}));

    const Execution applied = desk.apply(*preview.plan);

    QCOMPARE(applied.status, ExecutionStatus::Partial);
    QVERIFY(applied.error.value().message.text.contains(u"too strong a scent"_s));
    QCOMPARE(desk.outcomesOf(*preview.plan),
        QStringList({u"update E sent 200"_s, u"update F sent 200"_s, u"create A failed 422"_s,
            u"create B failed 422"_s, u"create C sent 200"_s, u"create D sent 200"_s, u"delete X sent 204"_s,
            u"delete Y sent 204"_s}));
    QCOMPARE(linesOf(desk, desk.perform(ExecutionKind::DryRun)), thePlan.mid(2, 2));
}

void PushBatchTest::sendsTheSameCallAgainAfterTrouble()
{
    ReadDesk desk(*m_platforms);
    const Execution preview = desk.perform(ExecutionKind::DryRun);
    m_platforms->items.interfere(answerTo(2, {httpAnswer("{}", 503)}));

    QCOMPARE(desk.apply(*preview.plan).status, ExecutionStatus::Succeeded);

    const QList<ArrivedWrite> writes = m_platforms->items.writes();
    QCOMPARE(writes.size(), 5);
    QVERIFY(!writes[1].idempotencyKey.isEmpty());
    QCOMPARE(writes[2], writes[1]);
    QCOMPARE(m_platforms->items.items(), asInTheShop);
}

void PushBatchTest::neverSendsTwiceWhatMustNotBeRepeated()
{
    ReadDesk desk(*m_platforms, {.creates = PushDesk::Creates::WithoutKey});
    const Execution preview = desk.perform(ExecutionKind::DryRun);
    m_platforms->items.interfere(answerTo(2, {}));

    const Execution applied = desk.apply(*preview.plan);

    QCOMPARE(applied.status, ExecutionStatus::Partial);
    QCOMPARE(m_platforms->items.writes().size(), 4);
    QCOMPARE(desk.outcomesOf(*preview.plan).mid(2, 3),
        QStringList({u"create A unknown 0"_s, u"create B unknown 0"_s, u"create C sent 200"_s}));
}

void PushBatchTest::refusedCredentialsEndItAndItGoesOnLater()
{
    ReadDesk desk(*m_platforms);
    const Execution preview = desk.perform(ExecutionKind::DryRun);
    m_platforms->items.interfere(answerTo(2, {httpAnswer("{}", 401)}));

    const Execution first = desk.apply(*preview.plan);
    const QStringList halfway = desk.outcomesOf(*preview.plan);
    const qint64 reached = desk.planOf(preview).appliedCount;
    const Execution second = desk.apply(*preview.plan);

    QCOMPARE(first.error.value().message.key, "connector.authentication"_ba);
    QCOMPARE(
        halfway.first(3), QStringList({u"update E sent 200"_s, u"update F sent 200"_s, u"create A none"_s}));
    QCOMPARE(reached, 2);
    QCOMPARE(second.status, ExecutionStatus::Succeeded);
    QCOMPARE(m_platforms->items.items(), asInTheShop);
    QCOMPARE(m_platforms->items.writes().size(), 5);
}

void PushBatchTest::aCancelledApplyGoesOnLater()
{
    ReadDesk desk(*m_platforms);
    const Execution preview = desk.perform(ExecutionKind::DryRun);
    m_platforms->items.interfere([&](int number,
                                     const ArrivedWrite &) -> std::optional<ItemPlatform::Trouble> {
        if (number == 2) {
            const ExecutionId running = desk.fixture.log->unsettled().value().value(0).id;
            [[maybe_unused]] const auto cancelled = desk.fixture.runs->cancel(running, desk.fixture.caller);
        }
        return std::nullopt;
    });

    const Execution first = desk.apply(*preview.plan);
    const Execution second = desk.apply(*preview.plan);

    QCOMPARE(first.status, ExecutionStatus::Cancelled);
    QCOMPARE(second.status, ExecutionStatus::Succeeded);
    QCOMPARE(m_platforms->items.items(), asInTheShop);
    QCOMPARE(desk.planOf(preview).status, PlanStatus::Applied);
}

void PushBatchTest::refusesAPlanOfWhichOneItemMoved()
{
    ReadDesk desk(*m_platforms);
    const Execution preview = desk.perform(ExecutionKind::DryRun);
    QList<QByteArray> items = deskItems;
    items[2] = R"({"sku":"F","name":"Fir","price":9})";
    m_platforms->items.show(items);

    const Execution applied = desk.apply(*preview.plan);

    QCOMPARE(applied.error.value().message.key, "plan.stale"_ba);
    QCOMPARE(applied.error->detail, u"push_items F"_s);
    QCOMPARE(m_platforms->items.writes(), QList<ArrivedWrite>());
}

void PushBatchTest::callsGoOverTheBordersOfPages()
{
    QList<QByteArray> products;
    for (int number = 0; number < 1'300; ++number) {
        products.append("{\"id\":\"P" + QByteArray::number(number) +
                        "\",\"name\":\"N\",\"price\":" + QByteArray::number(number) + '}');
    }
    m_platforms->shop.show("products", products);
    m_platforms->items.show({});
    ReadDesk desk(*m_platforms, {.maxItems = 300});
    const Execution preview = desk.perform(ExecutionKind::DryRun);

    QCOMPARE(desk.apply(*preview.plan).status, ExecutionStatus::Succeeded);

    QList<int> sizes;
    const QList<ArrivedWrite> writes = m_platforms->items.writes();
    for (const ArrivedWrite &write : writes)
        sizes.append(int(write.body.count("\"sku\"")));
    QCOMPARE(sizes, (QList<int>{300, 300, 300, 300, 100}));
    QCOMPARE(m_platforms->items.items().size(), 1'300);
}

void PushBatchTest::aPageEndsWithAWholeCall_data()
{
    QTest::addColumn<QList<int>>("places"); // of calls of three; 0: alone
    QTest::addColumn<int>("left");
    QTest::newRow("nothing") << QList<int>{} << 0;
    QTest::newRow("alone") << QList<int>{0, 0} << 2;
    QTest::newRow("a whole call") << QList<int>{0, 1, 2, 3} << 4;
    QTest::newRow("a beginning") << QList<int>{0, 1, 2} << 1;
    QTest::newRow("a call and a beginning") << QList<int>{1, 2, 3, 1} << 3;
    QTest::newRow("nothing else") << QList<int>{1, 2} << 2;
}

void PushBatchTest::aPageEndsWithAWholeCall()
{
    QFETCH(const QList<int>, places);
    QFETCH(const int, left);
    QList<Change> page;
    for (const int place : places) {
        Change change;
        if (place > 0)
            change.batch = BatchPlace{place, 3};
        page.append(change);
    }

    QCOMPARE(wholeCalls(page), page.first(left));
}

QTEST_GUILESS_MAIN(PushBatchTest)

#include "pushbatchtest.moc"
