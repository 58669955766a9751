// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"
#include "ui/theme/colours.h"
#include "ui/theme/typeface.h"

#include <QApplication>
#include <QComboBox>
#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(patchbay::Colours)

namespace {

/// WCAG 2.2: how far apart two colours are in lightness, 1 to 21.
double ratio(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void textCanBeReadWhereItStands_data()
    {
        QTest::addColumn<Colours>("colours");
        QTest::newRow("light") << coloursOf(Appearance::Light);
        QTest::newRow("dark") << coloursOf(Appearance::Dark);
        QTest::newRow("light, increased") << coloursOf(Appearance::Light, Contrast::Increased);
        QTest::newRow("dark, increased") << coloursOf(Appearance::Dark, Contrast::Increased);
    }

    void textCanBeReadWhereItStands()
    {
        QFETCH(const Colours, colours);
        const Colours &c = colours;
        constexpr double enough = 4.5; // WCAG AA

        for (const QColor &ground : {c.s0, c.s1, c.s2, c.selection}) {
            for (const QColor &ink : {c.t1, c.t2, c.t3, c.accent, c.ok, c.warn, c.err})
                QVERIFY2(ratio(ink, ground) >= enough, qPrintable(ink.name() + u" on "_s + ground.name()));
        }
        QVERIFY(ratio(c.onFill, c.accentFill) >= enough);
        QVERIFY(ratio(c.production, c.s1) >= enough);
        QVERIFY(ratio(c.test, c.s1) >= enough);
    }

    void increasedContrastMakesBordersSeen()
    {
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            const Colours usual = coloursOf(appearance);
            const Colours increased = coloursOf(appearance, Contrast::Increased);

            QVERIFY(ratio(increased.lineStrong, increased.s0) >= 3); // WCAG 1.4.11
            QVERIFY(ratio(increased.line, increased.s0) > ratio(usual.line, usual.s0));
            QVERIFY(ratio(increased.t3, increased.s0) > ratio(usual.t3, usual.s0));
        }
        m_theme.choose(Theme::Choice::Light);
        const int usual = m_theme.focusWidth();
        m_theme.choose(Theme::Choice::Light, Contrast::Increased);
        QVERIFY(m_theme.focusWidth() > usual);
    }

    void controlsStandOnOneLine()
    {
        m_theme.choose(Theme::Choice::Light);
        QComboBox choice;
        choice.addItem(u"Test"_s);
        QSpinBox number;
        QPushButton button(u"Go"_s);

        QCOMPARE(choice.sizeHint().height(), button.sizeHint().height());
        QCOMPARE(number.sizeHint().height(), button.sizeHint().height());
    }

    void theFieldWithTheFocusIsSeen()
    {
        m_theme.choose(Theme::Choice::Light);
        QComboBox choice;
        choice.addItem(u"Test"_s);
        choice.show();
        const QImage before = choice.grab().toImage();

        choice.setFocus();
        QApplication::setActiveWindow(&choice);
        QTRY_VERIFY(choice.hasFocus());

        const QImage after = choice.grab().toImage();
        QCOMPARE(after.pixelColor(after.width() / 2, 0), m_theme.colours().accent);
        QVERIFY(before.pixelColor(before.width() / 2, 0) != m_theme.colours().accent);
    }

    void theRingIsForTheKeyboard()
    {
        m_theme.choose(Theme::Choice::Light);
        QWidget window;
        auto *const row = new QHBoxLayout(&window);
        auto *const first = new QPushButton(u"First"_s, &window);
        auto *const second = new QPushButton(u"Second"_s, &window);
        row->addWidget(first);
        row->addWidget(second);
        window.show();
        QApplication::setActiveWindow(&window);
        const auto isRinged = [this](QPushButton &button) {
            return button.grab().toImage().pixelColor(button.width() / 2, 0) == m_theme.colours().accent;
        };

        first->setFocus(); // as when a page is opened
        QTRY_VERIFY(first->hasFocus());
        QVERIFY(!isRinged(*first));

        QTest::keyClick(first, Qt::Key_Tab);
        QTRY_VERIFY(second->hasFocus());
        QVERIFY(isRinged(*second));

        QTest::mouseClick(first, Qt::LeftButton);
        QTRY_VERIFY(first->hasFocus());
        QVERIFY(!isRinged(*first));

        QTest::keyClick(first, Qt::Key_Tab);
        QTRY_VERIFY(isRinged(*second));
        first->setFocus();
        QVERIFY(!isRinged(*first));

        QTest::mouseClick(second, Qt::LeftButton);
        QTest::keyClick(second, Qt::Key_Escape);
        second->hide(); // the focus goes on by itself, and nobody pressed Tab
        QTRY_VERIFY(first->hasFocus());
        QVERIFY(!isRinged(*first));
    }

    void lettersStandWithinTheirLine_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("low");

        QTest::newRow("Latin") << QLocale(QLocale::English) << u"gjpqy"_s;
        QTest::newRow("Arabic") << QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) << u"في"_s;
    }

    void lettersStandWithinTheirLine()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QString, low);
        const QLocale before;
        QLocale::setDefault(locale);

        for (const TextRole role : {TextRole::Sentence, TextRole::Title, TextRole::Body, TextRole::Strong,
                 TextRole::Section, TextRole::Meta, TextRole::Small, TextRole::Caption, TextRole::Code}) {
            const double depth = QFontMetricsF(fontOf(role)).tightBoundingRect(low).bottom();
            QVERIFY2(baselineOf(role) + depth <= lineHeightOf(role), qPrintable(QString::number(int(role))));
        }
        QLocale::setDefault(before);
    }

private:
    Theme m_theme; // one for all: the application's style refers to it
};

QTEST_MAIN(ThemeTest)

#include "themetest.moc"
