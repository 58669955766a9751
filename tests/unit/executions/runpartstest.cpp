// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/jobqueue.h"
#include "core/executions/runqueue.h"
#include "core/executions/safeonlyhttpclient.h"
#include "core/executions/sinkfeed.h"
#include "core/executions/writingsink.h"
#include "tests/support/scriptedhttpclient.h"
#include "tests/support/virtualclock.h"
#include "tests/unit/executions/inmemoryrecords.h"

#include <QTest>

#include <future>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;
using namespace std::chrono_literals;

namespace {

const Error diskFull{
    ErrorCode::Unavailable, message("database.full", u"Cannot write: the disk is full."_s), {}};

RecordChange created(const QByteArray &key)
{
    RecordChange change;
    change.key = key;
    change.after = "{}";
    return change;
}

RecordChange unchanged()
{
    RecordChange change;
    change.kind = ChangeKind::Unchanged;
    return change;
}

/// Keeps nothing, and not before the gate is opened.
class BusySink final : public RecordSink
{
public:
    explicit BusySink(std::shared_future<void> gate)
        : m_gate(std::move(gate))
    {}

    [[nodiscard]] Result<> take(const RecordBatch &batch) override
    {
        m_gate.wait();
        m_sizes.append(batch.changes.size());
        return {};
    }

    [[nodiscard]] Result<> admit(const DeleteShare & /*share*/) override { return {}; }

    /// Of the batches that it took; ask once the feed is drained.
    [[nodiscard]] QList<qsizetype> sizes() const { return m_sizes; }

private:
    const std::shared_future<void> m_gate;
    QList<qsizetype> m_sizes;
};

} // namespace

/// How findings get from a run to the disk.
class RunPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobsAreDoneInOrder();
    void afterAFailedJobNoneIsDone();
    void aFullQueueMakesItsOwnerWait();
    void aPreviewSendsNothingUnsafe_data();
    void aPreviewSendsNothingUnsafe();
    void batchesGrowWhileTheSinkIsBusy();
    void aBatchOfLargeRecordsIsCutByItsBytes();
    void theCountsOfABatchEndWithIt();
    void aCheckpointComesAtItsPace();
    void aStreamMovesWithItsLastBatch();
    void aDeleteShareAboveTheLimitIsRefused_data();
    void aDeleteShareAboveTheLimitIsRefused();
};

void RunPartsTest::jobsAreDoneInOrder()
{
    QList<int> done;
    JobQueue queue;

    for (int job = 0; job < 20; ++job) {
        QVERIFY(queue.push([&done, job]() -> Result<> {
            done.append(job);
            return {};
        }));
    }
    QVERIFY(queue.drain());

    QCOMPARE(done.size(), 20);
    QVERIFY(std::is_sorted(done.begin(), done.end()));
}

void RunPartsTest::afterAFailedJobNoneIsDone()
{
    bool isDone = false;
    JobQueue queue;
    QVERIFY(queue.push([]() -> Result<> { return tl::unexpected<Error>(diskFull); }));
    (void)queue.drain();

    const Result<> pushed = queue.push([&isDone]() -> Result<> {
        isDone = true;
        return {};
    });

    QCOMPARE(pushed.error(), diskFull);
    QCOMPARE(queue.drain().error(), diskFull);
    QVERIFY(!isDone);
}

void RunPartsTest::aFullQueueMakesItsOwnerWait()
{
    std::promise<void> gate;
    std::shared_future<void> opened = gate.get_future().share();
    std::promise<void> begun;
    JobQueue queue(1);
    QVERIFY(queue.push([&begun, opened]() -> Result<> {
        begun.set_value();
        opened.wait();
        return {};
    }));
    begun.get_future().wait();
    QVERIFY(queue.push([]() -> Result<> { return {}; }));

    auto third =
        std::async(std::launch::async, [&queue] { return queue.push([]() -> Result<> { return {}; }); });

    QCOMPARE(third.wait_for(20ms), std::future_status::timeout);
    gate.set_value();
    QVERIFY(third.get().has_value());
}

void RunPartsTest::aPreviewSendsNothingUnsafe_data()
{
    QTest::addColumn<HttpEffect>("effect");
    QTest::addColumn<bool>("isSent");

    QTest::newRow("read") << HttpEffect::Read << true;
    QTest::newRow("sign in") << HttpEffect::SignIn << true;
    QTest::newRow("write") << HttpEffect::Write << false;
}

void RunPartsTest::aPreviewSendsNothingUnsafe()
{
    QFETCH(const HttpEffect, effect);
    QFETCH(const bool, isSent);
    ScriptedHttpClient http(QList{answered("{}")});
    SafeOnlyHttpClient client(http);
    HttpRequest request;
    request.method = "POST";
    request.url = "http://shop.test/products";
    request.effect = effect;

    const HttpExchange exchange = client.send(request, {}, {});

    QCOMPARE(http.requests().size(), isSent ? 1 : 0);
    QCOMPARE(exchange.failure, isSent ? HttpFailure::None : HttpFailure::Refused);
    QCOMPARE(exchange.response.has_value(), isSent);
}

void RunPartsTest::batchesGrowWhileTheSinkIsBusy()
{
    std::promise<void> gate;
    BusySink sink(gate.get_future().share());
    const VirtualClock clock;
    RunJournal journal({});
    SinkFeed feed(sink, journal, clock, [] {});
    feed.beginStream(u"products"_s);

    for (int number = 0; number < 5'500; ++number)
        QVERIFY(feed.add(created(QByteArray::number(number))));
    QVERIFY(feed.flush());
    gate.set_value();
    QVERIFY(feed.drain());

    QCOMPARE(sink.sizes(), (QList<qsizetype>{1'000, 4'000, 500}));
}

void RunPartsTest::aBatchOfLargeRecordsIsCutByItsBytes()
{
    std::promise<void> gate;
    BusySink sink(gate.get_future().share());
    const VirtualClock clock;
    RunJournal journal({});
    SinkFeed feed(sink, journal, clock, [] {});
    feed.beginStream(u"products"_s);
    RecordChange large = created("1");
    large.after = QByteArray(3 * 1024 * 1024, 'x');

    for (int number = 0; number < 4; ++number)
        QVERIFY(feed.add(large));
    QVERIFY(feed.flush());
    gate.set_value();
    QVERIFY(feed.drain());

    QCOMPARE(sink.sizes(), (QList<qsizetype>{3, 1}));
}

void RunPartsTest::theCountsOfABatchEndWithIt()
{
    InMemoryRecords records;
    const VirtualClock clock;
    const Integration shop;
    WritingSink sink(records, shop, clock);
    RunJournal journal({});
    SinkFeed feed(sink, journal, clock, [] {});
    feed.beginStream(u"products"_s);

    for (int number = 0; number < 1'200; ++number) {
        QVERIFY(feed.add(created(QByteArray::number(number))));
        QVERIFY(feed.add(unchanged()));
    }
    QVERIFY(feed.drain());

    const StreamCounts counts = records.jobs().value(0).progress.streams.value(0);
    QCOMPARE(counts.created, 1'000);
    QCOMPARE(counts.unchanged, 999);
    QCOMPARE(journal.processedIds().size(), 1'000);
}

void RunPartsTest::aCheckpointComesAtItsPace()
{
    InMemoryRecords records;
    VirtualClock clock(VirtualClock::Mode::Told);
    const Integration shop;
    WritingSink sink(records, shop, clock);
    RunJournal journal({});
    std::atomic<int> notices = 0;
    SinkFeed feed(sink, journal, clock, [&notices] { ++notices; });
    feed.beginStream(u"products"_s);
    QVERIFY(feed.add(created("a")));

    QVERIFY(feed.checkpoint());
    clock.advance(249ms);
    QVERIFY(feed.checkpoint());
    QVERIFY(feed.drain());
    QCOMPARE(records.jobs().size(), 0);

    clock.advance(1ms);
    QVERIFY(feed.checkpoint());
    QVERIFY(feed.checkpoint());
    QVERIFY(feed.drain());
    QCOMPARE(records.jobs().size(), 1);
    QCOMPARE(notices, 1);
}

void RunPartsTest::aStreamMovesWithItsLastBatch()
{
    InMemoryRecords records;
    const VirtualClock clock;
    const Integration shop;
    WritingSink sink(records, shop, clock);
    RunJournal journal({});
    SinkFeed feed(sink, journal, clock, [] {});
    feed.beginStream(u"orders"_s);
    QVERIFY(feed.add(created("a")));

    QVERIFY(feed.endStream({u"orders"_s, "1", "2"}));
    QVERIFY(feed.drain());

    QCOMPARE(records.jobs().size(), 1);
    QCOMPARE(records.jobs().value(0).changes.size(), 1);
    QCOMPARE(records.jobs().value(0).moves, QList{(StreamMove{u"orders"_s, "1", "2"})});
}

void RunPartsTest::aDeleteShareAboveTheLimitIsRefused_data()
{
    QTest::addColumn<qint64>("deletes");
    QTest::addColumn<qint64>("stored");
    QTest::addColumn<bool>("isAdmitted");

    QTest::newRow("none of none") << qint64(0) << qint64(0) << true;
    QTest::newRow("at the limit") << qint64(20) << qint64(100) << true;
    QTest::newRow("above it") << qint64(21) << qint64(100) << false;
    QTest::newRow("all") << qint64(1) << qint64(1) << false;
}

void RunPartsTest::aDeleteShareAboveTheLimitIsRefused()
{
    QFETCH(const qint64, deletes);
    QFETCH(const qint64, stored);
    QFETCH(const bool, isAdmitted);
    InMemoryRecords records;
    const VirtualClock clock;
    const Integration shop;
    WritingSink sink(records, shop, clock);

    const Result<> admitted = sink.admit({u"products"_s, deletes, stored});

    QCOMPARE(admitted.has_value(), isAdmitted);
}

QTEST_GUILESS_MAIN(RunPartsTest)
#include "runpartstest.moc"
