// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ids.h"
#include "tests/support/seededrandom.h"
#include "tests/support/virtualclock.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace patchbay;

class IdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void anIdIsAUuidOfVersionSevenInLowerCase()
    {
        const VirtualClock clock;
        SeededRandom random;
        IdSource ids(clock, random);
        static const QRegularExpression form(
            u"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);

        for (int i = 0; i < 1000; ++i) {
            const QString id = ids.next();

            QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
        }
    }

    void anIdBeginsWithTheMillisecondItWasMade()
    {
        const VirtualClock clock;
        SeededRandom random;
        IdSource ids(clock, random);

        const QString id = ids.next();

        const qint64 milliseconds = id.first(13).remove(u'-').toLongLong(nullptr, 16);
        QCOMPARE(milliseconds, clock.now().time_since_epoch().count());
    }

    void aLaterIdSortsAfterAnEarlierOne()
    {
        VirtualClock clock;
        SeededRandom random;
        IdSource ids(clock, random);
        auto earlier = ids.next<ExecutionId>();

        for (int i = 0; i < 1000; ++i) {
            clock.advance(1ms);
            const auto later = ids.next<ExecutionId>();

            QVERIFY2(earlier < later, qPrintable(earlier.value + u" before "_s + later.value));
            earlier = later;
        }
    }

    void idsOfOneMillisecondDiffer()
    {
        const VirtualClock clock;
        SeededRandom random;
        IdSource ids(clock, random);
        QSet<PlanId> seen;

        for (int i = 0; i < 10'000; ++i)
            seen.insert(ids.next<PlanId>());

        QCOMPARE(seen.size(), 10'000);
    }

    void kindsDoNotMix()
    {
        static_assert(!std::is_convertible_v<ExecutionId, PlanId>);
        static_assert(!std::is_constructible_v<PlanId, ExecutionId>);

        QVERIFY(PlanId().isEmpty());
    }
};

QTEST_APPLESS_MAIN(IdsTest)
#include "idstest.moc"
