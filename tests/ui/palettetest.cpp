// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/fuzzymatch.h"
#include "ui/shell/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

namespace {

PaletteEntry entry(PaletteEntry::Group group, const QString &title, const QString &detail = {})
{
    PaletteEntry made;
    made.group = group;
    made.title = title;
    made.detail = detail;
    return made;
}

QStringList shown(const PaletteModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row).data().toString());
    return titles;
}

int scoreOf(const QString &pattern, const QString &text)
{
    const auto match = fuzzyMatch(pattern, text);
    return match ? match->score : -1;
}

} // namespace

/// What the palette finds, and in which order it shows it.
class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void findsWordsInAnyOrderAndTellsTheirLetters()
    {
        const auto match = fuzzyMatch(u"ri zid"_s, u"Zid – Riyadh"_s);

        QVERIFY(match.has_value());
        QCOMPARE(match->positions, (QList<int>{0, 1, 2, 6, 7}));
        QVERIFY(!fuzzyMatch(u"zid jeddah"_s, u"Zid – Riyadh"_s).has_value());
    }

    void prefersTheBeginningOfAWordToItsMiddleAndThatToScatteredLetters()
    {
        QVERIFY(scoreOf(u"plan"_s, u"Show Plans"_s) > scoreOf(u"plan"_s, u"Explanation"_s));
        QVERIFY(scoreOf(u"plan"_s, u"Explanation"_s) > scoreOf(u"plan"_s, u"Pause all runs"_s));
        QCOMPARE(scoreOf(u"plan"_s, u"Runs"_s), -1);
    }

    void marksALetterOnceWhenTwoWordsFindIt()
    {
        const auto match = fuzzyMatch(u"zid z"_s, u"Zid"_s);

        QVERIFY(match.has_value());
        QCOMPARE(match->positions, (QList<int>{0, 1, 2}));
    }

    void showsWhatFitsUnderTheHeadsOfItsGroups()
    {
        using Group = PaletteEntry::Group;
        PaletteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({entry(Group::Plans, u"Plan 7 · zid"_s), entry(Group::Actions, u"Refresh"_s),
            entry(Group::Integrations, u"Organized"_s),
            entry(Group::Integrations, u"Salla"_s, u"not Zid"_s)});

        model.setPattern(u"zid"_s);

        QCOMPARE(shown(model), (QStringList{u"Integrations"_s, u"Salla"_s, u"Plans"_s, u"Plan 7 · zid"_s}));
        QCOMPARE(model.found(), 2);
        QCOMPARE(model.nextEntry(0, 1), 1);
        QCOMPARE(model.nextEntry(2, 1), 3);
        QCOMPARE(model.nextEntry(0, -1), -1);
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    }

    void outlivesAnActionThatGoesAway()
    {
        PaletteModel model;
        auto action = std::make_unique<QAction>(u"Pause"_s);
        PaletteEntry pause = entry(PaletteEntry::Group::Actions, action->text());
        pause.action = action.get();
        model.setEntries({pause});

        action.reset();

        QVERIFY(model.at(1)->action.isNull());
        QCOMPARE(model.at(1)->title, u"Pause"_s);
    }
};

QTEST_MAIN(PaletteTest)

#include "palettetest.moc"
