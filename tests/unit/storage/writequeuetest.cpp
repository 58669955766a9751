// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/writequeue.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

/// A job that writes its name into the log when it is told of its outcome.
WriteJob job(Priority priority, const QString &name, QStringList &log)
{
    return {
        priority, [](Transaction &) { return Result<>(); }, [name, &log](const Result<> &) { log += name; }};
}

} // namespace

class WriteQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void givesInteractiveJobsFirst()
    {
        WriteQueue queue(10);
        QVERIFY(queue.push(job(Priority::Bulk, u"bulk"_s, m_log)));
        QVERIFY(queue.push(job(Priority::Interactive, u"first"_s, m_log)));
        QVERIFY(queue.push(job(Priority::Interactive, u"second"_s, m_log)));

        take(queue.first());
        take(queue.another(Priority::Interactive));

        QCOMPARE(m_log, (QStringList{u"first"_s, u"second"_s}));
        QVERIFY(!queue.another(Priority::Interactive));
    }

    void endsABulkGroupWhenAnInteractiveJobCame()
    {
        WriteQueue queue(10);
        QVERIFY(queue.push(job(Priority::Bulk, u"first bulk"_s, m_log)));
        QVERIFY(queue.push(job(Priority::Bulk, u"second bulk"_s, m_log)));
        take(queue.first());

        QVERIFY(queue.push(job(Priority::Interactive, u"interactive"_s, m_log)));

        QVERIFY(!queue.another(Priority::Bulk));
        take(queue.first());
        QCOMPARE(m_log, (QStringList{u"first bulk"_s, u"interactive"_s}));
    }

    void doesNotStarveBulkJobs()
    {
        WriteQueue queue(10);
        QVERIFY(queue.push(job(Priority::Bulk, u"bulk"_s, m_log)));
        QVERIFY(queue.push(job(Priority::Interactive, u"first"_s, m_log)));
        take(queue.first());

        QVERIFY(queue.push(job(Priority::Interactive, u"second"_s, m_log)));
        take(queue.first());
        take(queue.first());

        QCOMPARE(m_log, (QStringList{u"first"_s, u"bulk"_s, u"second"_s}));
    }

    void refusesOffersWhenItIsFull()
    {
        WriteQueue queue(2);
        QVERIFY(queue.offer(job(Priority::Bulk, u"one"_s, m_log)));
        QVERIFY(queue.offer(job(Priority::Interactive, u"two"_s, m_log)));

        QVERIFY(!queue.offer(job(Priority::Interactive, u"three"_s, m_log)));
        QVERIFY(queue.push(job(Priority::Interactive, u"somebody waits"_s, m_log)));

        QCOMPARE(queue.takeAll().size(), 3U);
    }

    void givesOutWhatWaitsAfterItWasClosed()
    {
        WriteQueue queue(10);
        QVERIFY(queue.push(job(Priority::Interactive, u"last"_s, m_log)));

        queue.close();

        QVERIFY(!queue.push(job(Priority::Interactive, u"late"_s, m_log)));
        QVERIFY(!queue.offer(job(Priority::Bulk, u"late"_s, m_log)));
        take(queue.first());
        QVERIFY(!queue.first());
        QCOMPARE(m_log, QStringList{u"last"_s});
    }

    void init() { m_log.clear(); }

private:
    static void take(const std::optional<WriteJob> &job)
    {
        QVERIFY(job);
        job->done({});
    }

    QStringList m_log;
};

QTEST_GUILESS_MAIN(WriteQueueTest)
#include "writequeuetest.moc"
