// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/plancomparison.h"
#include "core/executions/recordsink.h"

#include "core/storage/sqlplankeys.h"
#include "tests/unit/storage/planfixture.h"

#include <QTest>

#include <algorithm>
#include <optional>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

RecordChange change(ChangeKind kind, const QByteArray &key, const QByteArray &after)
{
    RecordChange change;
    change.kind = kind;
    change.key = key;
    change.title = u"Title of "_s + QString::fromUtf8(key);
    change.before = kind == ChangeKind::Create ? QByteArray() : QByteArray(R"({"old":true})");
    change.beforeDigest = digestOf(change.before);
    change.after = after;
    change.afterDigest = digestOf(after);
    if (kind == ChangeKind::Invalid)
        change.reason = message("record.noKey", u"Cannot take the record: it has no key."_s);
    return change;
}

/// `only_first products/a`, in the order given.
QStringList said(const QList<ComparedLine> &lines)
{
    QStringList texts;
    for (const ComparedLine &line : lines)
        texts.append(verdictName(line.verdict) + u' ' + line.stream + u'/' + line.key);
    return texts;
}

} // namespace

class PlanComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_fixture.emplace();
        QVERIFY(m_fixture->begin());
        m_keys.emplace(*m_fixture->database, m_fixture->workspace->row());
    }

    void cleanup()
    {
        m_keys.reset();
        m_fixture.reset();
    }

    void tellsWhatIsOnOneSideAndWhatDiffersFieldByField()
    {
        const Plan first =
            plan({{u"products"_s, {change(ChangeKind::Create, "z", R"({"price":1.10})"),
                                      change(ChangeKind::Update, "b", R"({"price":2,"name":"x"})"),
                                      change(ChangeKind::Delete, "c", {}),
                                      change(ChangeKind::Create, "a", R"({"n":1.0,"m":2})")}}});
        const Plan second =
            plan({{u"products"_s, {change(ChangeKind::Create, "a", R"({"m":2,"n":1})"),
                                      change(ChangeKind::Update, "b", R"({"price":3,"name":"x"})"),
                                      change(ChangeKind::Update, "c", R"({"price":3})")}},
                {u"orders"_s, {change(ChangeKind::Create, "z", "{}")}}});

        const auto page = all(first, second, {}, 100);

        QCOMPARE(said(page),
            (QStringList{u"only_second orders/z"_s, u"same products/a"_s, u"different products/b"_s,
                u"different products/c"_s, u"only_first products/z"_s}));
        QCOMPARE(page[2].fields, (QList<FieldChange>{{u"price"_s, "2", "3"}}));
        QCOMPARE(page[2].title, u"Title of b"_s);
        QCOMPARE(page[3].first, (ComparedSide{3, ChangeKind::Delete}));
        QCOMPARE(page[3].second, (ComparedSide{3, ChangeKind::Update}));
        QVERIFY(!page[4].second);
    }

    void aDeleteAndARecordOfNothingAreNotTheSame()
    {
        const Plan first = plan({{u"s"_s, {change(ChangeKind::Delete, "a", {})}}});
        const Plan second = plan({{u"s"_s, {change(ChangeKind::Delete, "a", {})}}});
        const Plan third = plan({{u"s"_s, {change(ChangeKind::Create, "a", "{}")}}});

        QCOMPARE(said(all(first, second, {}, 9)), QStringList{u"same s/a"_s});
        QCOMPARE(said(all(first, third, {}, 9)), QStringList{u"different s/a"_s});
    }

    void pairsSeveralInvalidRecordsOfOneKeyInOrder()
    {
        const auto invalid = [](const QByteArray &body) { return change(ChangeKind::Invalid, {}, body); };
        const Plan first = plan({{u"s"_s, {invalid("1"), invalid("2"), invalid("3")}}});
        const Plan second = plan({{u"s"_s, {invalid("1"), invalid("7")}}});

        QCOMPARE(said(all(first, second, {}, 1)),
            (QStringList{u"same s/"_s, u"different s/"_s, u"only_first s/"_s}));
    }

    void isWhatAComparisonInMemoryWouldSay()
    {
        std::mt19937 random(7);
        QMap<QByteArray, QByteArray> sides[2];
        QList<RecordChange> changes[2];
        for (int side = 0; side < 2; ++side) {
            for (int i = 0; i < 2'500; ++i) {
                const QByteArray key = QByteArray::number(random() % 4'000) + "\u00e9";
                if (sides[side].contains(key))
                    continue;
                const QByteArray body = "{\"price\":" + QByteArray::number(random() % 3) + "}";
                sides[side].insert(key, body);
                changes[side].append(change(ChangeKind::Update, key, body));
            }
        }
        QStringList expected;
        const auto keys = [&] {
            QList<QByteArray> found = sides[0].keys() + sides[1].keys();
            std::ranges::sort(found);
            found.erase(std::unique(found.begin(), found.end()), found.end());
            return found;
        }();
        for (const QByteArray &key : keys) {
            const Verdict verdict = !sides[1].contains(key)          ? Verdict::OnlyFirst
                                    : !sides[0].contains(key)        ? Verdict::OnlySecond
                                    : sides[0][key] == sides[1][key] ? Verdict::Same
                                                                     : Verdict::Different;
            expected.append(verdictName(verdict) + u" s/"_s + QString::fromUtf8(key));
        }
        const Plan first = plan({{u"s"_s, changes[0]}});
        const Plan second = plan({{u"s"_s, changes[1]}});

        QCOMPARE(said(all(first, second, {}, 1'000)), expected);
        QCOMPARE(said(all(first, second, {}, 7)), expected);
        const auto summary = PlanComparison(*m_keys, first.id, second.id).summary({}).value();
        QCOMPARE(summary.onlyFirst, qint64(expected.filter(u"only_first"_s).size()));
        QCOMPARE(summary.onlySecond, qint64(expected.filter(u"only_second"_s).size()));
        QCOMPARE(summary.different, qint64(expected.filter(u"different"_s).size()));
        QCOMPARE(summary.same, qint64(expected.filter(u"same"_s).size()));
        QCOMPARE(summary.fields.size(), 1);
        QCOMPARE(summary.fields.first().path, u"price"_s);
        QCOMPARE(summary.fields.first().count, summary.different);
        QCOMPARE(summary.fields.first().examples.size(), ComparisonSummary::mostExamples);
    }

    void filtersByVerdictKindStreamFieldAndKey()
    {
        const Plan first = plan({{u"s"_s,
            {change(ChangeKind::Update, "a", R"({"price":{"amount":1}})"),
                change(ChangeKind::Update, "b", R"({"name":1})"), change(ChangeKind::Delete, "c", {})}}});
        const Plan second = plan({{u"s"_s, {change(ChangeKind::Update, "a", R"({"price":{"amount":2}})"),
                                               change(ChangeKind::Update, "b", R"({"name":2})")}}});
        const auto with = [&](const ComparisonFilter &filter) { return said(all(first, second, filter, 1)); };

        QCOMPARE(with({{Verdict::OnlyFirst}, {}, {}, {}, {}}), QStringList{u"only_first s/c"_s});
        QCOMPARE(with({{}, {u"t"_s}, {}, {}, {}}), QStringList());
        QCOMPARE(with({{}, {}, {ChangeKind::Delete}, {}, {}}), QStringList{u"only_first s/c"_s});
        QCOMPARE(with({{}, {}, {}, {u"price"_s}, {}}), QStringList{u"different s/a"_s});
        QCOMPARE(with({{}, {}, {}, {}, u"B"_s}), QStringList{u"different s/b"_s});
    }

    void makesTheOrderOfAPlanOnceAndGoesOnAfterAStop()
    {
        QList<RecordChange> many;
        for (int i = 0; i < 2'500; ++i)
            many.append(change(ChangeKind::Create, QByteArray::number(i), "{}"));
        const Plan big = plan({{u"s"_s, many}});
        QCOMPARE(m_fixture->number("SELECT count(*) FROM plan_keys"), 0);
        std::stop_source stopped;
        stopped.request_stop();

        const auto refused = m_keys->prepare(big.id, stopped.get_token());
        const auto prepared = m_keys->prepare(big.id, {});
        const auto again = m_keys->prepare(big.id, {});

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Cancelled);
        QVERIFY(prepared && again);
        QCOMPARE(m_fixture->number("SELECT count(*) FROM plan_keys"), 2'500);
        QCOMPARE(m_fixture->number("SELECT keyed_count FROM plans"), 2'500);
    }

    void isForgottenWithItsPlan()
    {
        const Plan old = plan({{u"s"_s, {change(ChangeKind::Create, "a", "{}")}}});
        QVERIFY(m_keys->prepare(old.id, {}));
        m_fixture->clock.advance(std::chrono::hours(1));

        while (m_fixture->plans->forget(m_fixture->clock.now(), 100).value())
            continue;

        QCOMPARE(m_fixture->number("SELECT count(*) FROM plan_keys"), 0);
        QCOMPARE(m_keys->prepare(old.id, {}).error().code, ErrorCode::NotFound);
    }

    void refusesAPlanThatIsBeingMadeAndACursorThatIsNone()
    {
        const Plan building = m_fixture->begunPlan();
        const Plan made = plan({});

        QCOMPARE(m_keys->prepare(building.id, {}).error().code, ErrorCode::Conflict);
        for (const QString &cursor : {u"x"_s, u"1.2"_s, u"1.2.-3"_s, u"1.2.3.4"_s, u"-1.0.0"_s}) {
            const auto page = PlanComparison(*m_keys, made.id, made.id).page(cursor, {}, 10, {});
            QVERIFY2(!page, qPrintable(cursor));
            QCOMPARE(page.error().code, ErrorCode::InvalidInput);
        }
        QVERIFY(PlanComparison(*m_keys, made.id, made.id).page(u"99.1.1"_s, {}, 10, {}));
    }

private:
    struct StreamChanges
    {
        QString stream;
        QList<RecordChange> changes;
    };

    [[nodiscard]] Plan plan(const QList<StreamChanges> &streams)
    {
        Plan plan = m_fixture->begunPlan();
        qint64 next = 1;
        for (const StreamChanges &stream : streams) {
            for (qsizetype from = 0; from < stream.changes.size(); from += RecordBatch::mostChanges) {
                const QList<RecordChange> some = stream.changes.mid(from, RecordBatch::mostChanges);
                if (const auto done = m_fixture->append(plan, stream.stream, next, some); !done)
                    qFatal("%s", qPrintable(done.error().detail));
                next += some.size();
            }
        }
        plan.status = PlanStatus::Ready;
        plan.changeCount = next - 1;
        if (const auto done = m_fixture->plans->finish(plan, {}); !done)
            qFatal("%s", qPrintable(done.error().detail));
        return plan;
    }

    /// All lines, by pages of that size.
    [[nodiscard]] QList<ComparedLine> all(
        const Plan &first, const Plan &second, const ComparisonFilter &filter, int pageSize)
    {
        QList<ComparedLine> lines;
        QString cursor;
        while (true) {
            PlanComparison comparison(*m_keys, first.id, second.id);
            const auto page = comparison.page(cursor, filter, pageSize, {});
            if (!page)
                qFatal("%s", qPrintable(page.error().message.text + page.error().detail));
            lines += page->lines;
            if (!page->next)
                return lines;
            cursor = *page->next;
        }
    }

    std::optional<PlanFixture> m_fixture;
    std::optional<SqlPlanKeys> m_keys;
};

QTEST_GUILESS_MAIN(PlanComparisonTest)
#include "plancomparisontest.moc"
