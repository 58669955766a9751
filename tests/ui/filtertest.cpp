// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/filtersuggestions.h"
#include "ui/widgets/filterterms.h"
#include "ui/widgets/filtertoken.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

namespace {

const QList<FilterWord> words{
    {u"status"_s, FilterWord::Kind::Choice, {u"active"_s, u"error"_s, u"paused"_s}},
    {u"stream"_s, FilterWord::Kind::Text, {}},
};

/// A field before a person, in a window that has other things too.
class Desk
{
public:
    explicit Desk(Qt::LayoutDirection direction = Qt::LeftToRight)
        : field(theme, u"Filter by status:"_s, &m_window)
    {
        m_window.setLayoutDirection(direction);
        m_window.resize(600, 200);
        field.setGeometry(0, 0, 500, field.height());
        field.setWords(words);
        m_window.show();
        m_window.activateWindow();
        field.setFocus();
    }

    [[nodiscard]] bool isReady() { return QTest::qWaitForWindowActive(&m_window) && field.hasFocus(); }

    /// The tokens that are shown, from the leading edge.
    [[nodiscard]] QList<FilterToken *> tokens() const
    {
        QList<FilterToken *> shown = field.findChildren<FilterToken *>();
        shown.removeIf([](const FilterToken *one) { return !one->isVisible(); });
        std::ranges::sort(shown, {}, [this](const FilterToken *one) {
            return field.layoutDirection() == Qt::RightToLeft ? -one->x() : one->x();
        });
        return shown;
    }

    [[nodiscard]] QStringList terms() const
    {
        QStringList terms;
        for (const QList<FilterToken *> all = tokens(); const FilterToken *const one : all)
            terms.append(one->text());
        return terms;
    }

    [[nodiscard]] QString draft() const { return field.QLineEdit::text(); }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&field, Qt::Key(key), modifiers);
    }

    [[nodiscard]] QString note() const
    {
        const auto *const shown = m_window.findChild<FieldNote *>();
        return shown && shown->isVisible() ? shown->text() : QString();
    }

private:
    Theme theme;
    QWidget m_window;

public:
    FilterField field;
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

    void findsTheTermsThatAreFinished_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("finished");
        QTest::addColumn<QString>("last");
        QTest::newRow("nothing") << u" "_s << QStringList() << QString();
        QTest::newRow("going on") << u"oud ros"_s << QStringList{u"oud"_s} << u"ros"_s;
        QTest::newRow("ended") << u"status:active "_s << QStringList{u"status:active"_s} << QString();
        QTest::newRow("quoted") << u"\"rose oil\" x"_s << QStringList{u"\"rose oil\""_s} << u"x"_s;
        QTest::newRow("in quotes") << u"a key:\"b c"_s << QStringList{u"a"_s} << u"key:\"b c"_s;
        QTest::newRow("a quote in quotes") << u"\"a\\\" b\" "_s << QStringList{u"\"a\\\" b\""_s} << QString();
        QTest::newRow("no value yet") << u"status: active"_s << QStringList() << u"status:active"_s;
    }

    void findsTheTermsThatAreFinished()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, finished);
        QFETCH(const QString, last);

        QCOMPARE(filterTerms(text), (FilterTerms{finished, last}));
    }

    void makesTokensOfWhatIsWritten()
    {
        Desk desk;
        QTRY_VERIFY(desk.isReady());
        const QSignalSpy told(&desk.field, &FilterField::filterChanged);

        QTest::keyClicks(&desk.field, u"status:active oud"_s);

        QCOMPARE(desk.terms(), QStringList{u"status:active"_s});
        QCOMPARE(desk.draft(), u"oud"_s);
        QCOMPARE(desk.field.text(), u"status:active oud"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.terms(), (QStringList{u"status:active"_s, u"oud"_s}));
        QCOMPARE(desk.draft(), QString());
        QCOMPARE(told.last().first().toString(), u"status:active oud"_s);
    }

    void choosesTheLastTokenByBackspaceAndRemovesItByAnother()
    {
        Desk desk;
        QTRY_VERIFY(desk.isReady());
        desk.field.choose(u"status:active oud"_s);
        QSignalSpy told(&desk.field, &FilterField::filterChanged);

        desk.press(Qt::Key_Backspace);

        QCOMPARE(desk.field.text(), u"status:active oud"_s);
        desk.press(Qt::Key_Backspace);
        QCOMPARE(desk.terms(), QStringList{u"status:active"_s});
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.last().first().toString(), u"status:active"_s);
    }

    void editsTheChosenTokenWhereItStands()
    {
        Desk desk;
        QTRY_VERIFY(desk.isReady());
        desk.field.choose(u"status:active oud"_s);

        desk.press(Qt::Key_Left);
        desk.press(Qt::Key_Left);
        desk.press(Qt::Key_Return);

        QCOMPARE(desk.draft(), u"status:active"_s);
        QCOMPARE(desk.field.text(), u"status:active oud"_s);
        QTest::keyClicks(&desk.field, u",error "_s);
        QCOMPARE(desk.terms(), (QStringList{u"status:active,error"_s, u"oud"_s}));
    }

    void walksMirroredTokensByMirroredArrows()
    {
        Desk desk(Qt::RightToLeft);
        QTRY_VERIFY(desk.isReady());
        desk.field.choose(u"status:active oud"_s);
        QCOMPARE(desk.terms(), (QStringList{u"status:active"_s, u"oud"_s}));

        desk.press(Qt::Key_Right);
        desk.press(Qt::Key_Right);
        desk.press(Qt::Key_Delete);

        QCOMPARE(desk.terms(), QStringList{u"oud"_s});
    }

    void removesByTheCrossAndEditsByAClickOnTheWord()
    {
        Desk desk;
        QTRY_VERIFY(desk.isReady());
        desk.field.choose(u"status:active oud"_s);
        QTRY_COMPARE(desk.tokens().size(), 2);

        const FilterToken *const first = desk.tokens().constFirst();
        QTest::mouseClick(desk.tokens().constFirst(), Qt::LeftButton, {}, {first->width() - 8, 10});
        QTRY_COMPARE(desk.terms(), QStringList{u"oud"_s});
        QTest::mouseClick(desk.tokens().constFirst(), Qt::LeftButton, {}, {8, 10});

        QTRY_COMPARE(desk.terms(), QStringList());
        QCOMPARE(desk.draft(), u"oud"_s);
    }

    void copiesAndPastesAsText()
    {
        Desk desk;
        QTRY_VERIFY(desk.isReady());
        desk.field.choose(u"status:active oud"_s);

        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.press(Qt::Key_X, Qt::ControlModifier);

        QCOMPARE(QGuiApplication::clipboard()->text(), u"status:active oud"_s);
        QCOMPARE(desk.field.text(), QString());
        desk.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.terms(), QStringList{u"status:active"_s});
        QCOMPARE(desk.field.text(), u"status:active oud"_s);
        desk.press(Qt::Key_Home);
        desk.press(Qt::Key_Backspace);
        desk.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"status:active"_s);
    }

    void writesOverAllThatIsChosen()
    {
        Desk desk;
        QTRY_VERIFY(desk.isReady());
        desk.field.choose(u"status:active oud"_s);

        desk.press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&desk.field, u"xy"_s);

        QCOMPARE(desk.field.text(), u"xy"_s);
        QVERIFY(desk.tokens().isEmpty());
        desk.press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&desk.field, u"oud"_s);
        QCOMPARE(desk.field.text(), u"oud"_s);
    }

    void takesAnOfferByTab()
    {
        Desk desk;
        QTRY_VERIFY(desk.isReady());

        QTest::keyClicks(&desk.field, u"status:err"_s);
        desk.press(Qt::Key_Tab);

        QCOMPARE(desk.terms(), QStringList{u"status:error"_s});
        QVERIFY(desk.field.hasFocus());
    }

    void waitsWithATermThatCannotBeReadYet()
    {
        Desk desk;
        QTRY_VERIFY(desk.isReady());
        const QSignalSpy told(&desk.field, &FilterField::filterChanged);

        QTest::keyClicks(&desk.field, u"status:act"_s);
        const auto *const rest = desk.field.findChild<QTimer *>();
        QTRY_VERIFY(!rest->isActive());
        QVERIFY(told.isEmpty());
        QTest::keyClicks(&desk.field, u"ive"_s);

        QTRY_COMPARE(told.size(), 1);
    }

    void marksWhatCannotBeReadAndSaysWhyUnderTheField()
    {
        Desk desk;
        QTRY_VERIFY(desk.isReady());
        QTest::keyClicks(&desk.field, u"colour:red status:active "_s);
        QTRY_COMPARE(desk.tokens().size(), 2);

        desk.field.setFault(u"There is no colour."_s);

        QVERIFY(desk.tokens()[0]->isFaulty());
        QVERIFY(desk.tokens()[0]->toolTip().contains(u"colour"_s));
        QVERIFY(!desk.tokens()[1]->isFaulty());
        QCOMPARE(desk.note(), u"There is no colour."_s);
        desk.field.setFault({});
        QCOMPARE(desk.note(), QString());
    }

    void tellsScreenReadersWhatItFiltersBy()
    {
        Desk desk;
        desk.field.choose(u"status:active oud"_s);

        const QAccessibleInterface *const field = QAccessible::queryAccessibleInterface(&desk.field);
        QCOMPARE(field->text(QAccessible::Description), u"status:active oud"_s);
        const QAccessibleInterface *const token =
            QAccessible::queryAccessibleInterface(desk.tokens().constFirst());
        QVERIFY(token->text(QAccessible::Name).contains(u"status:active"_s));
    }

    void showsTheLastOnesWhereNotAllFit()
    {
        Desk desk;
        QTRY_VERIFY(desk.isReady());
        QStringList many;
        for (int i = 0; i < 12; ++i)
            many.append(u"status:active,error"_s);

        desk.field.choose(many.join(u' ') + u" oud"_s);

        QTRY_COMPARE(desk.terms().constLast(), u"oud"_s);
        QVERIFY(desk.terms().size() < 13);
        desk.press(Qt::Key_Left);
        desk.press(Qt::Key_Home);
        QTRY_COMPARE(desk.terms().constFirst(), u"status:active,error"_s);
        QCOMPARE(desk.field.text(), many.join(u' ') + u" oud"_s);
    }

    void makesTokensWhenItIsLeft()
    {
        Desk desk;
        QTRY_VERIFY(desk.isReady());
        const QSignalSpy told(&desk.field, &FilterField::filterChanged);
        QTest::keyClicks(&desk.field, u"oud"_s);

        desk.field.clearFocus();

        QCOMPARE(desk.terms(), QStringList{u"oud"_s});
        QCOMPARE(told.size(), 1);
    }
};

QTEST_MAIN(FilterTest)

#include "filtertest.moc"
