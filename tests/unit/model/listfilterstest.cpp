// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/listfilters.h"
#include "core/base/instant.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

const Instant now = fromRfc3339(u"2024-01-15T10:30:00Z").value_or(Instant{});
const QStringList streams{u"products"_s, u"orders"_s};

PlanFilter planFilter(const QString &text)
{
    const auto filter = Filter::parse(text, planChangeWords(streams));
    return filter ? planFilterFrom(*filter, streams) : PlanFilter{};
}

bool passesExecution(const QString &text)
{
    Execution execution;
    execution.slug = u"salla"_s;
    execution.kind = ExecutionKind::DryRun;
    execution.status = ExecutionStatus::Failed;
    execution.stage = u"products_sync"_s;
    execution.createdAt = now - std::chrono::hours(1);
    execution.error = Error{ErrorCode::Unavailable, {"k", u"Cannot reach Salla: no answer."_s, {}}, {}};
    const auto filter = Filter::parse(text, ExecutionFilter::words());
    return filter && ExecutionFilter::from(*filter, now).matches(execution);
}

} // namespace

class ListFiltersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void filtersExecutions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("passes");

        QTest::newRow("everything") << QString() << true;
        QTest::newRow("its status") << u"status:failed"_s << true;
        QTest::newRow("one of several") << u"status:succeeded,failed"_s << true;
        QTest::newRow("another status") << u"status:running"_s << false;
        QTest::newRow("not its status") << u"-status:failed"_s << false;
        QTest::newRow("not another status") << u"-status:running"_s << true;
        QTest::newRow("a status and not that status") << u"status:failed -status:failed"_s << false;
        QTest::newRow("its kind") << u"kind:dry_run"_s << true;
        QTest::newRow("its integration") << u"integration:salla"_s << true;
        QTest::newRow("another integration") << u"integration:sal"_s << false;
        QTest::newRow("since before it") << u"after:2h"_s << true;
        QTest::newRow("since after it") << u"after:30m"_s << false;
        QTest::newRow("until after it") << u"before:30m"_s << true;
        QTest::newRow("text of its error") << u"\"no answer\""_s << true;
        QTest::newRow("other text") << u"shoes"_s << false;
    }

    void filtersExecutions()
    {
        QFETCH(QString, text);
        QFETCH(bool, passes);

        QCOMPARE(passesExecution(text), passes);
    }

    void turnsWordsIntoAPlanFilter()
    {
        const PlanFilter expected{
            {u"products"_s}, {ChangeKind::Update}, {u"price"_s, u"stock"_s}, u"prd_1"_s, u"red shoes"_s};

        QCOMPARE(
            planFilter(u"stream:products kind:update field:price,stock key:prd_1 red shoes"_s), expected);
    }

    void turnsExclusionsIntoWhatIsLeft()
    {
        QCOMPARE(
            planFilter(u"-kind:create,invalid"_s).kinds, (QList{ChangeKind::Update, ChangeKind::Delete}));
        QCOMPARE(planFilter(u"-stream:orders"_s).streams, QStringList{u"products"_s});
    }

    void neverLetsEverythingPassBecauseNothingIsLeft()
    {
        QCOMPARE(planFilter(u"-stream:orders,products"_s).streams, QStringList{QString()});
        QCOMPARE(planFilter(u"kind:create -kind:create"_s).kinds, QList{ChangeKind::Unchanged});
    }

    void refusesAStreamThatThePlanDoesNotHave()
    {
        const auto filter = Filter::parse(u"stream:product", planChangeWords(streams));

        QVERIFY(!filter);
        QVERIFY(filter.error().message.text.contains(u"Did you mean products?"));
    }

    void filtersIntegrationsByNameAndStatus()
    {
        Integration integration;
        integration.slug = u"salla-2"_s;
        integration.name = u"Riyadh shop"_s;
        integration.status = IntegrationStatus::Error;
        const auto matches = [&](const QString &text) {
            const auto filter = Filter::parse(text, IntegrationFilter::words());
            return filter && IntegrationFilter::from(*filter).matches(integration);
        };

        QVERIFY(matches(u"status:error riyadh"_s));
        QVERIFY(matches(u"salla"_s));
        QVERIFY(!matches(u"environment:production"_s));
    }

    void refusesFreeTextWherePlansHaveNone()
    {
        const auto filter = Filter::parse(u"shoes", PlanListFilter::words());

        QVERIFY(filter);
        QVERIFY(!PlanListFilter::from(*filter, now));
    }
};

QTEST_APPLESS_MAIN(ListFiltersTest)
#include "listfilterstest.moc"
