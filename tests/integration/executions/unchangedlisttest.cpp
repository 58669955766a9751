// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/listingmemory.h"
#include "tests/integration/executions/listingserver.h"
#include "tests/integration/executions/runfixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

QByteArray product(int id, int price)
{
    return "{\"id\":\"p" + QByteArray::number(id) +
           "\",\"name\":\"Oud\",\"price\":" + QByteArray::number(price) + ".10}";
}

/// What the table of records has when exactly this was listed.
QStringList asStored(const QList<QByteArray> &products)
{
    QStringList lines;
    for (const QByteArray &body : products) {
        const auto document = json::Document::parse(body).value();
        lines.append(document.root()["id"].string() + u' ' + QString::fromUtf8(body));
    }
    lines.sort();
    return lines;
}

const QStringList products{u"products"_s};

} // namespace

/// A list that the platform says is unchanged is not read; and whatever the platform says, no record is lost
/// by it.
class UnchangedListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_server.emplace();
        m_server->giveEtags();
        m_directory.emplace();
        m_fixture = std::make_unique<RunFixture>(
            m_directory->path(), m_server->address(), RunFixture::Options{2, 10'000, 100, 4, {}});
        show({product(1, 1), product(2, 2), product(3, 3), product(4, 4), product(5, 5)});
    }

    void cleanup()
    {
        m_fixture.reset();
        m_directory.reset();
        m_server.reset();
    }

    void costsNoPageAndKeepsEveryRecord()
    {
        QCOMPARE(run().status, ExecutionStatus::Succeeded);

        const Execution second = run();

        QCOMPARE(statuses(second), (QList<int>{304, 304, 304}));
        QCOMPARE(second.status, ExecutionStatus::Succeeded);
        QCOMPARE(second.streams.first().unchanged, 5);
        QCOMPARE(second.streams.first().fetched, 0);
        QCOMPARE(second.streams.first().deleted, 0);
        QVERIFY(second.streams.first().isComplete);
        QCOMPARE(m_fixture->records(u"products"_s), asStored(m_shown));
    }

    void aPreviewAsksTheSameWayAndPlansNothing()
    {
        QCOMPARE(run().status, ExecutionStatus::Succeeded);

        const Execution preview = m_fixture->perform(ExecutionKind::DryRun, products);

        QCOMPARE(statuses(preview), (QList<int>{304, 304, 304}));
        QCOMPARE(m_fixture->plan(preview).changeCount, 0);
        QCOMPARE(m_fixture->plan(preview).status, PlanStatus::Ready);
    }

    void onePageThatChangedMakesAllBeRead()
    {
        QCOMPARE(run().status, ExecutionStatus::Succeeded);
        show({product(1, 1), product(2, 2), product(3, 3), product(4, 44), product(5, 5)});

        const Execution second = run();

        QCOMPARE(statuses(second), (QList<int>{304, 200, 200, 200, 200}));
        QCOMPARE(second.streams.first().updated, 1);
        QCOMPARE(second.streams.first().fetched, 5);
        QCOMPARE(m_fixture->records(u"products"_s), asStored(m_shown));
        QCOMPARE(statuses(run()), (QList<int>{304, 304, 304}));
    }

    void aShorterListDeletesWhatIsGoneAndALongerOneIsSeen()
    {
        QCOMPARE(run().status, ExecutionStatus::Succeeded);
        show({product(1, 1), product(2, 2), product(3, 3)});
        QCOMPARE(run().streams.first().deleted, 2);
        QCOMPARE(m_fixture->records(u"products"_s), asStored(m_shown));

        show({product(1, 1), product(2, 2), product(3, 3), product(6, 6), product(7, 7)});
        QCOMPARE(run().streams.first().created, 2);
        QCOMPARE(m_fixture->records(u"products"_s), asStored(m_shown));
    }

    void aPreviewRemembersNothingUntilItsPlanIsApplied()
    {
        const Execution preview = m_fixture->perform(ExecutionKind::DryRun, products);
        QCOMPARE(statuses(m_fixture->perform(ExecutionKind::DryRun, products)), (QList<int>{200, 200, 200}));

        QCOMPARE(m_fixture->apply(m_fixture->plan(preview).id).status, ExecutionStatus::Succeeded);

        QCOMPARE(statuses(run()), (QList<int>{304, 304, 304}));
        QCOMPARE(m_fixture->records(u"products"_s), asStored(m_shown));
    }

    void anOldPlanAppliedAfterwardsMakesTheListBeReadAgain()
    {
        const Execution preview = m_fixture->perform(ExecutionKind::DryRun, products);
        const PlanId plan = m_fixture->plan(preview).id;
        show({});
        QCOMPARE(run().status, ExecutionStatus::Succeeded); // nothing there: remembered so
        QCOMPARE(m_fixture->apply(plan).status, ExecutionStatus::Succeeded);
        QCOMPARE(m_fixture->records(u"products"_s).size(), 5);

        const Execution last = run();

        QCOMPARE(last.streams.first().deleted, 5);
        QCOMPARE(m_fixture->records(u"products"_s), QStringList());
    }

    void withheldDeletesAreProposedAgain()
    {
        QVERIFY(run().status == ExecutionStatus::Succeeded);
        m_fixture->change([](Integration &integration) -> Result<> {
            integration.deleteShareLimit = 20;
            return {};
        });
        show({product(1, 1)});

        const Execution second = run();
        const Execution third = run();

        QCOMPARE(second.error->message.key, QByteArray("execution.manyDeletes"));
        QCOMPARE(third.error->message.key, QByteArray("execution.manyDeletes"));
        QCOMPARE(statuses(third), QList<int>{200});
        QCOMPARE(m_fixture->records(u"products"_s).size(), 5);
    }

    void aListWithAnInvalidRecordIsReadEachTime()
    {
        show({product(1, 1), R"({"name":"nameless"})"});

        QCOMPARE(run().streams.first().invalid, 1);
        const Execution second = run();

        QCOMPARE(second.streams.first().invalid, 1);
        QCOMPARE(statuses(second), QList<int>{200});
    }

    void aListThatIsNotToBeStoredIsReadEachTime_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("no-store") << QByteArray("Cache-Control: private, No-Store\r\n");
        QTest::newRow("vary") << QByteArray("Vary: *\r\n");
    }

    void aListThatIsNotToBeStoredIsReadEachTime()
    {
        QFETCH(QByteArray, headers);
        m_server->giveEtags(headers);
        QCOMPARE(run().status, ExecutionStatus::Succeeded);

        QCOMPARE(statuses(run()), (QList<int>{200, 200, 200}));
    }

    void aPageThatLosesItsEtagEndsTheMemory()
    {
        QCOMPARE(run().status, ExecutionStatus::Succeeded);
        m_server->interfere([](const QByteArray &target) {
            return target.contains("page=1") ? httpAnswer(R"({"data":[],"total_pages":1})") : QByteArray();
        });

        QCOMPARE(run().streams.first().deleted, 5);
        QCOMPARE(statuses(run()), QList<int>{200});
        QCOMPARE(m_fixture->records(u"products"_s), QStringList());
    }

    void aRefusalOfTheConditionIsNoFailure()
    {
        QCOMPARE(run().status, ExecutionStatus::Succeeded);
        int asked = 0;
        m_server->interfere(
            [&asked](const QByteArray &) { return ++asked == 1 ? httpAnswer("{}", 412) : QByteArray(); });

        const Execution second = run();

        QCOMPARE(second.status, ExecutionStatus::Succeeded);
        QCOMPARE(statuses(second), (QList<int>{412, 200, 200, 200}));
        QCOMPARE(m_fixture->records(u"products"_s), asStored(m_shown));
    }

    void a304ThatNobodyAskedForIsAFailureAndDeletesNothing()
    {
        m_server->giveEtags("Cache-Control: no-store\r\n");
        QCOMPARE(run().status, ExecutionStatus::Succeeded);
        m_server->interfere([](const QByteArray &) { return "HTTP/1.1 304 Not Modified\r\n\r\n"_ba; });

        const Execution second = run();

        QCOMPARE(second.status, ExecutionStatus::Failed);
        QCOMPARE(m_fixture->records(u"products"_s), asStored(m_shown));
    }

    /// Whatever happens between: after a run that succeeds, what is stored is what the platform shows.
    void afterAnyHistoryTheRecordsAreWhatThePlatformShows()
    {
        for (unsigned seed = 1; seed <= 4; ++seed) {
            cleanup();
            init();
            std::mt19937 random(seed);
            QList<PlanId> open;
            int unread = 0;
            for (int step = 0; step < 40; ++step) {
                change(random);
                switch (random() % 5) {
                case 0: {
                    const Plan plan = m_fixture->plan(m_fixture->perform(ExecutionKind::DryRun, products));
                    if (plan.status == PlanStatus::Ready)
                        open.append(plan.id);
                    break;
                }
                case 1:
                    if (!open.isEmpty())
                        (void)m_fixture->apply(open.takeAt(qsizetype(random() % std::size_t(open.size()))),
                            ApplyRequest::Confirmation::Given);
                    break;
                default: {
                    const Execution done = run();
                    QCOMPARE(done.status, ExecutionStatus::Succeeded);
                    QCOMPARE(m_fixture->records(u"products"_s), asStored(m_shown));
                    unread += done.streams.first().fetched == 0 && done.streams.first().unchanged > 0;
                }
                }
            }
            QVERIFY(unread > 0);
        }
    }

private:
    void show(const QList<QByteArray> &list)
    {
        m_shown = list;
        m_server->show("products", list);
    }

    void change(std::mt19937 &random)
    {
        QList<QByteArray> list = m_shown;
        switch (random() % 6) {
        case 0:
            list.append(product(int(random() % 1'000) + 100, 1));
            break;
        case 1:
            if (!list.isEmpty())
                list.removeAt(qsizetype(random() % std::size_t(list.size())));
            break;
        case 2:
            if (!list.isEmpty())
                list.prepend(list.takeLast());
            break;
        case 3:
            show({product(1, 1), product(2, 2), product(3, 3), product(4, 4), product(5, 5)});
            return;
        default:
            return;
        }
        QStringList keys;
        for (const QByteArray &body : list)
            keys.append(QString::fromUtf8(body.left(12)));
        if (keys.removeDuplicates() == 0)
            show(list);
    }

    [[nodiscard]] Execution run() { return m_fixture->perform(ExecutionKind::Run, products); }

    [[nodiscard]] QList<int> statuses(const Execution &execution)
    {
        QList<int> found;
        const auto calls = m_fixture->log->calls(execution.id, 0, 100);
        for (const CallRecord &call : calls.value_or(QList<CallRecord>()))
            found.append(call.status);
        return found;
    }

    std::optional<ListingServer> m_server;
    std::optional<QTemporaryDir> m_directory;
    std::unique_ptr<RunFixture> m_fixture;
    QList<QByteArray> m_shown;
};

QTEST_GUILESS_MAIN(UnchangedListTest)
#include "unchangedlisttest.moc"
