// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/changefeed.h"
#include "core/base/clock.h"

#include <QTest>

#include <condition_variable>
#include <mutex>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace patchbay;

namespace {

/// Keeps what a follower is told, and waits for it.
class ToldBatches
{
public:
    [[nodiscard]] ChangeListener listener()
    {
        return [this](const ChangeBatch &batch) {
            const std::lock_guard lock(m_mutex);
            m_batches.append(batch);
            m_arrived.notify_all();
        };
    }

    /// All notices so far, once the one of that id is among them.
    [[nodiscard]] QList<ChangeNotice> until(const QString &id)
    {
        std::unique_lock lock(m_mutex);
        QList<ChangeNotice> notices;
        m_arrived.wait_for(lock, 10s, [&] {
            notices.clear();
            for (const ChangeBatch &batch : m_batches)
                notices += batch.notices;
            return std::ranges::count(notices, id, &ChangeNotice::id) > 0;
        });
        return notices;
    }

    [[nodiscard]] ChangeBatch first()
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait_for(lock, 10s, [&] { return !m_batches.isEmpty(); });
        return m_batches.value(0);
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    QList<ChangeBatch> m_batches;
};

} // namespace

class ChangeFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void tellsWhatChangedOnceHoweverOftenItDid()
    {
        SystemClock clock;
        ChangeFeed feed(clock);
        ToldBatches told;
        const auto subscription = feed.subscribe(0, told.listener());

        for (int i = 0; i < 1000; ++i)
            feed.changed(u"execution"_s, u"e1"_s);
        feed.changed(u"plan"_s, u"p1"_s);

        const auto notices = told.until(u"p1"_s);
        QCOMPARE(notices.last().kind, u"plan"_s);
        QVERIFY(std::ranges::count(notices, u"e1"_s, &ChangeNotice::id) <= 3);
    }

    void tellsWhatSettledAsWhatChanged()
    {
        SystemClock clock;
        ChangeFeed feed(clock);
        ToldBatches told;
        const auto subscription = feed.subscribe(0, told.listener());

        for (int i = 0; i < 10; ++i) {
            feed.changed(u"execution"_s, u"running"_s);
            feed.settled(u"execution"_s, u"e%1"_s.arg(i));
            QVERIFY(!told.until(u"e%1"_s.arg(i)).isEmpty());
        }

        const auto notices = told.until(u"e9"_s);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(std::ranges::count(notices, u"e%1"_s.arg(i), &ChangeNotice::id), 1);
    }

    void continuesBehindASequence()
    {
        SystemClock clock;
        ChangeFeed feed(clock);
        ToldBatches before;
        auto subscription = feed.subscribe(0, before.listener());
        feed.changed(u"plan"_s, u"p1"_s);
        const std::uint64_t sequence = before.until(u"p1"_s).last().sequence;
        subscription.reset();
        feed.changed(u"plan"_s, u"p2"_s);
        ToldBatches after;

        subscription = feed.subscribe(sequence, after.listener());

        const ChangeBatch batch = after.first();
        QVERIFY(!batch.isResync);
        QCOMPARE(batch.notices.size(), 1);
        QCOMPARE(batch.notices.first().id, u"p2"_s);
    }

    void asksToReadAgainWhatIsNotRemembered_data()
    {
        QTest::addColumn<quint64>("after");
        QTest::newRow("an earlier engine's") << quint64{1};
        QTest::newRow("one that never was") << (quint64{1} << 62);
    }

    void asksToReadAgainWhatIsNotRemembered()
    {
        QFETCH(quint64, after);
        SystemClock clock;
        ChangeFeed feed(clock);
        ToldBatches told;

        const auto subscription = feed.subscribe(after, told.listener());

        QVERIFY(told.first().isResync);
    }

    void asksToReadAgainWhenTooMuchHappened()
    {
        SystemClock clock;
        ChangeFeed feed(clock);
        ToldBatches before;
        auto subscription = feed.subscribe(0, before.listener());
        feed.changed(u"plan"_s, u"first"_s);
        const std::uint64_t sequence = before.until(u"first"_s).last().sequence;
        subscription.reset();
        for (std::size_t i = 0; i <= ChangeFeed::remembered; ++i)
            feed.changed(u"record"_s, QString::number(i));
        ToldBatches after;

        subscription = feed.subscribe(sequence, after.listener());

        QVERIFY(after.first().isResync);
    }

    void aFollowerMayEndItselfWhileItIsTold()
    {
        SystemClock clock;
        ChangeFeed feed(clock);
        std::unique_ptr<ChangeSubscription> subscription;
        std::mutex mutex;
        int calls = 0;
        {
            const std::lock_guard lock(mutex);
            subscription = feed.subscribe(0, [&](const ChangeBatch &) {
                const std::lock_guard inner(mutex);
                ++calls;
                subscription.reset();
            });
        }
        ToldBatches other;
        const auto witness = feed.subscribe(0, other.listener());

        feed.changed(u"plan"_s, u"p1"_s);
        QVERIFY(!other.until(u"p1"_s).isEmpty());
        feed.changed(u"plan"_s, u"p2"_s);
        QVERIFY(!other.until(u"p2"_s).isEmpty());

        const std::lock_guard lock(mutex);
        QCOMPARE(calls, 1);
    }
};

QTEST_GUILESS_MAIN(ChangeFeedTest)

#include "changefeedtest.moc"
