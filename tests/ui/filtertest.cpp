// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/filtersuggestions.h"

#include <QSignalSpy>
#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

namespace {

const QList<FilterWord> words{
    {u"status"_s, FilterWord::Kind::Choice, {u"active"_s, u"error"_s, u"paused"_s}},
    {u"stream"_s, FilterWord::Kind::Text, {}},
};

} // namespace

/// The field in which people write filters.
class FilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void offersWordsAndThenTheirChoices()
    {
        QCOMPARE(filterSuggestions(u"zid st"_s, words), (QStringList{u"zid status:"_s, u"zid stream:"_s}));
        QCOMPARE(filterSuggestions(u"-status:e"_s, words), QStringList{u"-status:error"_s});
        QCOMPARE(filterSuggestions(u"status:error,p"_s, words), QStringList{u"status:error,paused"_s});
        QCOMPARE(filterSuggestions(u"status:error"_s, words), QStringList());
        QCOMPARE(filterSuggestions(u"colour:r"_s, words), QStringList());
    }

    void tellsWhatWasTypedOnceTheTypingRests()
    {
        Theme theme;
        FilterField field(theme, {}, nullptr);
        QSignalSpy told(&field, &FilterField::filterChanged);

        QTest::keyClicks(&field, u"salla"_s);

        QVERIFY(told.wait());
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toString(), u"salla"_s);
    }

    void keepsAndForgetsTheFilterThatIsWritten()
    {
        Theme theme;
        FilterField field(theme, {}, nullptr);
        QSignalSpy kept(&field, &FilterField::saveWanted);
        QSignalSpy forgotten(&field, &FilterField::forgetWanted);
        field.choose(u"status:error"_s);

        QTest::keyClick(&field, Qt::Key_S, Qt::ControlModifier);
        field.setSaved({u"status:error"_s});
        QTest::keyClick(&field, Qt::Key_S, Qt::ControlModifier);

        QCOMPARE(kept.size(), 1);
        QCOMPARE(forgotten.size(), 1);
        QCOMPARE(forgotten.first().first().toString(), u"status:error"_s);
    }

    void clearsByEscAndTellsIt()
    {
        Theme theme;
        FilterField field(theme, {}, nullptr);
        field.choose(u"status:error"_s);
        QSignalSpy told(&field, &FilterField::filterChanged);

        QTest::keyClick(&field, Qt::Key_Escape);

        QCOMPARE(field.text(), QString());
        QCOMPARE(told.size(), 1);
    }
};

QTEST_MAIN(FilterTest)

#include "filtertest.moc"
