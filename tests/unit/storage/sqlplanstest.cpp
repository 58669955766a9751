// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlplans.h"
#include "core/executions/recordsink.h"

#include "core/storage/sqlexecutionlog.h"
#include "core/storage/sqlintegrations.h"
#include "tests/unit/storage/workspacefixture.h"

#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

const Caller amal{u"user:amal"_s, u"Amal"_s, Role::Admin};

RecordChange created(int number)
{
    RecordChange change;
    change.key = "p" + QByteArray::number(number);
    change.title = u"Product %1"_s.arg(number);
    change.after = "{\"id\":" + QByteArray::number(number) + ",\"price\":0.10}";
    change.afterDigest = digestOf(change.after);
    change.call = 1;
    change.place = number;
    return change;
}

RecordChange updated(const QByteArray &key, const QStringList &fields)
{
    RecordChange change;
    change.kind = ChangeKind::Update;
    change.key = key;
    change.before = R"({"price":{"amount":1.10}})";
    change.after = R"({"price":{"amount":1.1000000000000000000001}})";
    change.beforeDigest = digestOf(change.before);
    change.afterDigest = digestOf(change.after);
    change.fields = fields;
    return change;
}

RecordChange deleted(const QByteArray &key)
{
    RecordChange change;
    change.kind = ChangeKind::Delete;
    change.key = key;
    change.before = R"({"name":"Musk \u0026 Amber"})";
    change.beforeDigest = digestOf(change.before);
    return change;
}

RecordChange invalid()
{
    RecordChange change;
    change.kind = ChangeKind::Invalid;
    change.after = R"({"name":"nameless"})";
    change.reason = message("record.noKey", u"Cannot take the record: it has no key."_s);
    return change;
}

QList<qint64> numbersOf(const QList<Change> &changes)
{
    QList<qint64> numbers;
    for (const Change &change : changes)
        numbers.append(change.number);
    return numbers;
}

} // namespace

class SqlPlansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_fixture.emplace();
        QVERIFY(m_fixture->open());
        m_integrations.emplace(
            *m_fixture->database, m_fixture->workspace->row(), m_fixture->clock, m_fixture->changes);
        m_log.emplace(*m_fixture->database, m_fixture->workspace->row(), m_fixture->clock);
        m_plans.emplace(*m_fixture->database, m_fixture->workspace->row(), m_fixture->clock);
        install();
    }

    void cleanup()
    {
        m_plans.reset();
        m_log.reset();
        m_integrations.reset();
        m_fixture.reset();
    }

    void givesChangesByNumberOverManyPages()
    {
        const Plan plan = begun();
        constexpr int all = 2'345;
        appendCreated(plan, all);

        QList<Change> read;
        QList<qsizetype> pages;
        do {
            const QList<Change> page = m_plans->changes(plan.id, read.size() + 1, 500).value();
            pages.append(page.size());
            read += page;
        } while (pages.last() == 500);

        QCOMPARE(pages, QList<qsizetype>({500, 500, 500, 500, 345}));
        QCOMPARE(read.size(), all);
        for (int i = 0; i < all; ++i) {
            const RecordChange given = created(i + 1);
            const Change &change = read[i];
            QCOMPARE(change.number, i + 1);
            QCOMPARE(change.stream, u"products"_s);
            QCOMPARE(change.kind, ChangeKind::Create);
            QCOMPARE(change.key.toUtf8(), given.key);
            QCOMPARE(change.title, given.title);
            QCOMPARE(change.before, QByteArray());
            QCOMPARE(change.after, given.after);
            QCOMPARE(change.place, given.place);
        }
    }

    void keepsThePlansOfOneNumberRangeApart()
    {
        const Plan first = begun();
        const Plan second = begun();
        appendCreated(first, 3);
        append(second, u"stock"_s, 1, {deleted("s1")});

        QCOMPARE(first.number, 1);
        QCOMPARE(second.number, 2);
        QCOMPARE(m_plans->changes(first.id, 1, 1'000).value().size(), 3);
        QCOMPARE(m_plans->changes(first.id, 4, 1'000).value(), {});
        const QList<Change> ofSecond = m_plans->changes(second.id, 1, 1'000).value();
        QCOMPARE(ofSecond.size(), 1);
        QCOMPARE(ofSecond.first().stream, u"stock"_s);
        QCOMPARE(ofSecond.first().before, deleted("s1").before);
    }

    void filters_data()
    {
        QTest::addColumn<PlanFilter>("filter");
        QTest::addColumn<QList<qint64>>("numbers");
        const auto row = [](const char *name, const PlanFilter &filter, const QList<qint64> &numbers) {
            QTest::newRow(name) << filter << numbers;
        };
        row("all", {}, {1, 2, 3, 4, 5, 6});
        row("one stream", {{u"stock"_s}, {}, {}, {}, {}}, {5, 6});
        row("two streams", {{u"stock"_s, u"products"_s}, {}, {}, {}, {}}, {1, 2, 3, 4, 5, 6});
        row("a stream that is not there", {{u"orders"_s}, {}, {}, {}, {}}, {});
        row("kinds", {{}, {ChangeKind::Update, ChangeKind::Invalid}, {}, {}, {}}, {3, 4, 6});
        row("a field", {{}, {}, {u"price/amount"_s}, {}, {}}, {3});
        row("a field stands for what is below it", {{}, {}, {u"price"_s}, {}, {}}, {3, 6});
        row("no field by half of its name", {{}, {}, {u"pri"_s}, {}, {}}, {});
        row("a field after others", {{}, {}, {u"tags"_s}, {}, {}}, {3});
        row("a field with a line feed in its name", {{}, {}, {u"two\nlines"_s}, {}, {}}, {6});
        row("a part of the key, in any case", {{}, {}, {}, u"P2"_s, {}}, {2, 3});
        row("a percent sign is no wildcard", {{}, {}, {}, u"%"_s, {}}, {});
        row("text of the title", {{}, {}, {}, {}, u"product 1"_s}, {1});
        row("text of the body before", {{}, {}, {}, {}, u"musk"_s}, {5});
        row("text of the body after", {{}, {}, {}, {}, u"nameless"_s}, {4});
        row("text of the reason", {{}, {}, {}, {}, u"no key"_s}, {4});
        row("all parts together", {{u"products"_s}, {ChangeKind::Update}, {u"tags"_s}, u"p"_s, u"1.10"_s},
            {3});
    }

    void filters()
    {
        QFETCH(const PlanFilter, filter);
        QFETCH(const QList<qint64>, numbers);
        const Plan plan = begun();
        append(plan, u"products"_s, 1,
            {created(1), created(2), updated("p20", {u"price/amount"_s, u"tags"_s}), invalid()});
        append(plan, u"stock"_s, 5, {deleted("s1"), updated("s2", {u"two\nlines"_s, u"price"_s})});

        QCOMPARE(numbersOf(m_plans->filtered(plan.id, filter, 0, 1'000).value()), numbers);
        QCOMPARE(m_plans->anchors(plan.id, filter).value().total, numbers.size());
    }

    void pagesThroughAFilteredListByKey()
    {
        const Plan plan = begun();
        mixed(plan, 3'000);
        const PlanFilter deletes{{}, {ChangeKind::Delete}, {}, {}, {}};

        QList<Change> read;
        QList<qsizetype> pages;
        for (qint64 after = 0;; after = read.last().number) {
            const QList<Change> page = m_plans->filtered(plan.id, deletes, after, 300).value();
            pages.append(page.size());
            read += page;
            if (page.size() < 300)
                break;
        }

        QCOMPARE(pages, QList<qsizetype>({300, 300, 300, 100}));
        for (qsizetype i = 0; i < read.size(); ++i)
            QCOMPARE(read[i].number, 3 * i + 3);
    }

    void anchorsAreWhereThePagesBegin()
    {
        const Plan plan = begun();
        mixed(plan, 3'000);
        const PlanFilter deletes{{}, {ChangeKind::Delete}, {}, {}, {}};

        const PlanAnchors anchors = m_plans->anchors(plan.id, deletes).value();

        QCOMPARE(anchors.total, 1'000);
        QCOMPARE(anchors.numbers, QList<qint64>({3, 603, 1203, 1803, 2403}));
        for (const qint64 anchor : anchors.numbers) {
            const auto page = m_plans->filtered(plan.id, deletes, anchor - 1, PlanAnchors::step).value();
            QCOMPARE(page.size(), PlanAnchors::step);
            QCOMPARE(page.first().number, anchor);
        }
    }

    void supposesOfEachChangeWhatItWasMadeFrom()
    {
        const Plan plan = begun();
        append(plan, u"products"_s, 1, {created(1), updated("p2", {u"price"_s}), deleted("p3")});

        const QList<Supposition> suppositions = m_plans->suppositions(plan.id, 2, 2).value();

        QCOMPARE(suppositions.size(), 2);
        QCOMPARE(suppositions[0],
            (Supposition{2, u"products"_s, ChangeKind::Update, "p2", updated("p2", {}).beforeDigest}));
        QCOMPARE(suppositions[1],
            (Supposition{3, u"products"_s, ChangeKind::Delete, "p3", deleted("p3").beforeDigest}));
    }

    void forgetsOldPlansALittleAtATime()
    {
        const Plan old = begun();
        appendCreated(old, 250);
        finish(old, PlanStatus::Ready);
        m_fixture->clock.advance(std::chrono::hours(1));
        const Instant border = m_fixture->clock.now();
        const Plan young = begun();
        appendCreated(young, 5);
        finish(young, PlanStatus::Ready);

        QList<qint64> left;
        while (m_plans->forget(border, 100).value())
            left.append(m_fixture->number("SELECT count(*) FROM plan_changes"));

        QCOMPARE(left, QList<qint64>({155, 55, 5}));
        QCOMPARE(m_plans->byId(old.id).error().code, ErrorCode::NotFound);
        QCOMPARE(m_fixture->number("SELECT count(*) FROM plan_streams"), 1);
        QCOMPARE(m_plans->changes(young.id, 1, 1'000).value().size(), 5);
        QCOMPARE(m_plans->byId(young.id).value().status, PlanStatus::Ready);
        QCOMPARE(m_plans->forget(border, 100).value(), false);
    }

    void keepsRequestsAndWhatCameOfThem()
    {
        const Plan plan = begun();
        PlanJob job;
        job.plan = plan.id;
        job.stream = u"push_products"_s;
        job.changes = {created(1), created(2)};
        job.changes[0].request = HttpRequest{"POST", HttpEffect::Write, "https://depot.example/items",
            {{"Idempotency-Key", "a1"}}, R"({"price":1.10})"};
        job.progress.execution = plan.execution;
        QVERIFY(m_plans->append(job));
        Plan whole = plan;
        whole.changeCount = 2;
        finish(whole, PlanStatus::Ready);
        PushNote note{plan.id, 1, {PushOutcome{}}, job.progress, {}};
        note.outcomes[0]->execution = plan.execution;
        note.outcomes[0]->at = m_fixture->clock.now();
        QCOMPARE(m_plans->note(note).error().code, ErrorCode::Conflict); // nobody applies it
        QVERIFY(m_plans->beginApply(plan.id, amal, {u"plan.apply"_s, {}}));

        QVERIFY(m_plans->note(note));
        const QList<Change> sending = m_plans->changes(plan.id, 1, 10).value();
        const qint64 whileSending = m_plans->byId(plan.id).value().appliedCount;
        note.outcomes[0]->state = PushOutcome::State::Failed;
        note.outcomes[0]->status = 422;
        note.outcomes[0]->reason = message("push.failed", u"Cannot push it: no."_s);
        QVERIFY(m_plans->note(note));
        const QList<Change> settled = m_plans->changes(plan.id, 1, 10).value();

        QCOMPARE(sending[0].request, job.changes[0].request);
        QVERIFY(sending[0].outcome->state == PushOutcome::State::Sending);
        QVERIFY(!sending[1].request && !sending[1].outcome);
        QCOMPARE(whileSending, 0);
        QCOMPARE(settled[0].outcome, note.outcomes[0]);
        QCOMPARE(m_plans->byId(plan.id).value().appliedCount, 1);
        QVERIFY(m_plans->markStale(plan.id));
        m_fixture->clock.advance(std::chrono::hours(1));
        while (m_plans->forget(m_fixture->clock.now(), 100).value())
            continue;
        QCOMPARE(m_fixture->number("SELECT count(*) FROM push_requests"), 0);
        QCOMPARE(m_fixture->number("SELECT count(*) FROM push_outcomes"), 0);
    }

    void theChangesOfACallAreNotedTogether()
    {
        using State = PushOutcome::State;
        const Plan plan = begun();
        PlanJob job;
        job.plan = plan.id;
        job.stream = u"push_products"_s;
        job.changes = {created(1), created(2), created(3), created(4)};
        for (int place = 1; place <= 3; ++place) {
            job.changes[place].request =
                HttpRequest{"POST", HttpEffect::Write, "https://depot.example/items/batch", {}, "[{}]"};
            job.changes[place].batch = BatchPlace{place, 3};
        }
        job.progress.execution = plan.execution;
        QVERIFY(m_plans->append(job));
        Plan whole = plan;
        whole.changeCount = 4;
        finish(whole, PlanStatus::Ready);
        QVERIFY(m_plans->beginApply(plan.id, amal, {u"plan.apply"_s, {}}));
        const auto applied = [&] { return m_plans->byId(plan.id).value().appliedCount; };
        const PushOutcome sending;
        const PushOutcome sent{State::Sent, plan.execution, m_fixture->clock.now(), 207, {}};
        const PushOutcome failed{State::Failed, plan.execution, m_fixture->clock.now(), 207,
            message("push.failed", u"Cannot push it: no."_s)};

        QVERIFY(m_plans->note({plan.id, 2, {sending, sending, sending}, job.progress, {}}));
        const qint64 whileSending = applied();
        QVERIFY(m_plans->note({plan.id, 2, {sent, std::nullopt, sending}, job.progress, {}}));
        const qint64 halfway = applied();
        const QList<Change> half = m_plans->changes(plan.id, 1, 10).value();
        QVERIFY(m_plans->note({plan.id, 2, {sent, failed, sent}, job.progress, {}}));
        const QList<Change> settled = m_plans->changes(plan.id, 1, 10).value();

        QCOMPARE(whileSending, 1);
        QCOMPARE(halfway, 1);
        QCOMPARE(half[1].outcome, std::optional(sent));
        QVERIFY(!half[2].outcome);
        QCOMPARE(half[3].outcome->state, State::Sending);
        QCOMPARE(applied(), 4);
        QCOMPARE(settled[2].outcome, std::optional(failed));
        QCOMPARE(settled[3].outcome, std::optional(sent));
        QVERIFY(!settled[0].batch && !settled[0].outcome);
        QCOMPARE(settled[2].batch, std::optional(BatchPlace{2, 3}));
    }

    void forgetsNothingThatIsAtWork()
    {
        const Plan building = begun();
        const Plan applying = begun();
        appendCreated(building, 3);
        appendCreated(applying, 3);
        finish(applying, PlanStatus::Ready);
        QVERIFY(m_plans->beginApply(applying.id, amal, {u"plan.apply"_s, {}}));
        m_fixture->clock.advance(std::chrono::hours(1));

        QCOMPARE(m_plans->forget(m_fixture->clock.now(), 100).value(), false);

        QCOMPARE(m_plans->changes(building.id, 1, 10).value().size(), 3);
        QCOMPARE(m_plans->changes(applying.id, 1, 10).value().size(), 3);
    }

    void isIncompleteOnceItsExecutionHasEnded()
    {
        const Plan plan = begun();
        const Plan other = begun();
        PlanJob job;
        job.plan = plan.id;
        job.stream = u"products"_s;
        job.changes = {created(1)};
        job.progress.execution = plan.execution;
        job.confirmation = message("plan.manyDeletes", u"It deletes many."_s);
        QVERIFY(m_plans->append(job));
        Execution execution = m_log->byId(plan.execution).value();
        execution.status = ExecutionStatus::Running;
        QVERIFY(m_log->update(execution, {}));
        const PlanStatus meanwhile = m_plans->byId(plan.id).value().status;

        execution.status = ExecutionStatus::Failed;
        execution.finishedAt = m_fixture->clock.now();
        QVERIFY(m_log->update(execution, {}));

        const Plan ended = m_plans->byId(plan.id).value();
        QCOMPARE(meanwhile, PlanStatus::Building);
        QCOMPARE(ended.status, PlanStatus::Incomplete);
        QCOMPARE(ended.changeCount, 1);
        QCOMPARE(ended.confirmation, job.confirmation);
        QCOMPARE(m_plans->byId(other.id).value().status, PlanStatus::Building);
    }

    void aForgottenPlansNumberNeverComesAgain()
    {
        (void)begun();
        const Plan last = begun();
        finish(last, PlanStatus::Ready);
        QVERIFY(m_plans->finishAbandoned());
        m_fixture->clock.advance(std::chrono::hours(1));
        while (m_plans->forget(m_fixture->clock.now(), 100).value())
            continue;

        const Plan next = begun();

        QCOMPARE(m_plans->page({}).value().size(), 1);
        QCOMPARE(next.number, last.number + 1);
    }

private:
    void install()
    {
        Integration shop;
        shop.id = m_fixture->ids.next<IntegrationId>();
        shop.slug = u"shop"_s;
        shop.name = u"Shop"_s;
        shop.connector = u"shop"_s;
        const auto added = m_integrations->add(
            shop, "{}", Integrations::SlugRule::AsGiven, amal, {u"integration.install"_s, {}});
        QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
        m_shop = added->id;
    }

    /// A plan that is being built, of a dry run of its own.
    [[nodiscard]] Plan begun()
    {
        Execution execution;
        execution.id = m_fixture->ids.next<ExecutionId>();
        execution.integration = m_shop;
        execution.slug = u"shop"_s;
        execution.kind = ExecutionKind::DryRun;
        execution.caller = amal;
        execution.createdAt = m_fixture->clock.now();
        if (const auto stored = m_log->create(execution, {u"execution.dry_run"_s, {}}); !stored)
            qFatal("%s", qPrintable(stored.error().detail));
        Plan plan;
        plan.id = m_fixture->ids.next<PlanId>();
        plan.integration = m_shop;
        plan.execution = execution.id;
        plan.slug = u"shop"_s;
        plan.createdAt = execution.createdAt;
        return m_plans->create(plan).value();
    }

    void append(const Plan &plan, const QString &stream, qint64 first, const QList<RecordChange> &changes)
    {
        ExecutionProgress progress;
        progress.execution = plan.execution;
        const auto appended = m_plans->append({plan.id, stream, first, changes, progress, {}, {}});
        QVERIFY2(appended, appended ? "" : qPrintable(appended.error().detail));
    }

    void appendCreated(const Plan &plan, int count)
    {
        QList<RecordChange> changes;
        qint64 first = 1;
        for (int number = 1; number <= count; ++number) {
            changes.append(created(number));
            if (changes.size() < RecordBatch::mostChanges && number < count)
                continue;
            append(plan, u"products"_s, first, changes);
            first = number + 1;
            changes.clear();
        }
    }

    /// A create, an update and a delete by turns.
    void mixed(const Plan &plan, int count)
    {
        for (int first = 1; first <= count; first += 600) {
            QList<RecordChange> changes;
            for (int number = first; number < first + 600; number += 3)
                changes << created(number) << updated("u", {u"price"_s}) << deleted("d");
            append(plan, u"products"_s, first, changes);
        }
    }

    void finish(Plan plan, PlanStatus status)
    {
        plan.status = status;
        QVERIFY(m_plans->finish(plan, {}));
    }

    std::optional<WorkspaceFixture> m_fixture;
    std::optional<SqlIntegrations> m_integrations;
    std::optional<SqlExecutionLog> m_log;
    std::optional<SqlPlans> m_plans;
    IntegrationId m_shop;
};

QTEST_GUILESS_MAIN(SqlPlansTest)
#include "sqlplanstest.moc"
