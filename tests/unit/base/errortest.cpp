// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/base/result.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

class ErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void aMessageFillsItsArgumentsIn()
    {
        const Message filled =
            message("plan.stale", u"Cannot apply plan %1: %2 records moved."_s, {u"7"_s, u"3"_s});

        QCOMPARE(filled.key, "plan.stale"_ba);
        QCOMPARE(filled.text, u"Cannot apply plan 7: 3 records moved."_s);
        QCOMPARE(filled.arguments, (QStringList{u"7"_s, u"3"_s}));
    }

    void anArgumentThatLooksLikeAPlaceIsNotFilledInAgain()
    {
        const Message filled = message("a.b", u"Cannot find %1: %2."_s, {u"%2"_s, u"gone"_s});

        QCOMPARE(filled.text, u"Cannot find %2: gone."_s);
    }

    void aPlaceWithoutArgumentAndABarePercentSignStay()
    {
        const Message filled = message("a.b", u"100% of %1, %2, %"_s, {u"x"_s});

        QCOMPARE(filled.text, u"100% of x, %2, %"_s);
    }

    void everyCodeHasANameOfItsOwn()
    {
        const QList<ErrorCode> codes{ErrorCode::Cancelled, ErrorCode::InvalidInput, ErrorCode::NotFound,
            ErrorCode::Denied, ErrorCode::RateLimited, ErrorCode::Unavailable, ErrorCode::Conflict,
            ErrorCode::Internal};

        QSet<QString> names;
        for (const ErrorCode code : codes)
            names.insert(errorCodeName(code));

        QCOMPARE(names.size(), codes.size());
        QCOMPARE(errorCodeName(ErrorCode::InvalidInput), u"invalid_input"_s);
        QCOMPARE(errorCodeName(ErrorCode::RateLimited), u"rate_limited"_s);
    }

    void aFailureIsHandedOnUnchanged()
    {
        const Result<int> failed =
            fail(ErrorCode::NotFound, message("a.b", u"Cannot find it."_s), u"the system's words"_s);

        const Result<QString> handedOn = passOn(failed);

        QVERIFY(!handedOn);
        QCOMPARE(handedOn.error(), failed.error());
        QCOMPARE(handedOn.error().detail, u"the system's words"_s);
    }
};

QTEST_APPLESS_MAIN(ErrorTest)
#include "errortest.moc"
