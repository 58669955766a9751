// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/iregexp.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

class IRegexpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void matchesTheWholeText_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isMatch");
        const auto row = [](const char *pattern, const QByteArray &text, bool isMatch) {
            QTest::addRow("%s on %s", pattern, text.constData()) << QByteArray(pattern) << text << isMatch;
        };
        row("abc", "abc", true);
        row("abc", "xabcx", false);
        row("", "", true);
        row("a|bc", "bc", true);
        row("a|bc", "ac", false);
        row("(ab)+", "abab", true);
        row("a{2}", "aa", true);
        row("a{2,}", "aaaa", true);
        row("a{2,3}", "aaaa", false);
        row(".", "ü", true);
        row(".", "😀", true);
        row(".", "\n", false);
        row(".", "\r", false);
        row(".", "\xe2\x80\xa8", true);
        row("\ufeffa", "\ufeffa", true);
        row("^a$", "a", true);
        row("^a$", "^a$", false);
        row("[$]\\^", "$^", true);
        row("[a-c]", "b", true);
        row("[^a-c]", "b", false);
        row("[-a]", "-", true);
        row("[a-]", "-", true);
        row("[.]", "x", false);
        row("[\\]]", "]", true);
        row("\\.", ".", true);
        row("\\t\\n", "\t\n", true);
        row("\\p{Lu}\\P{Lu}", "Üü", true);
        row("[\\p{Nd}x]+", "1x2", true);
    }

    void matchesTheWholeText()
    {
        QFETCH(const QByteArray, pattern);
        QFETCH(const QByteArray, text);

        const auto expression = IRegexp::parse(pattern);

        QVERIFY(expression);
        QTEST(expression->matches(text), "isMatch");
    }

    void findsAPartOfTheText()
    {
        QVERIFY(IRegexp::parse("b+")->isFoundIn("abbc"));
        QVERIFY(!IRegexp::parse("b+")->isFoundIn("ac"));
        QVERIFY(IRegexp::parse("^b")->isFoundIn("ba"));
        QVERIFY(!IRegexp::parse("^b")->isFoundIn("ab"));
        QVERIFY(!IRegexp::parse("^b")->isFoundIn("a\nb"));
    }

    void refusesWhatIsNoIRegexp_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        for (const char *pattern : {"\\d", "\\w", "\\b", "a**", "a+?", "*a", "(?:a)", "(a", "a)", "[a", "[]",
                 "[^]", "a{", "a{,2}", "a{x}", "{2}", "]", "}", "\\", "\\p{Xx}", "\\p{", "\\pL", "[b-a]",
                 "[a-\\p{L}]", "[[]", "(?i)a", "\\1"})
            QTest::newRow(pattern) << QByteArray(pattern);
    }

    void refusesWhatIsNoIRegexp()
    {
        QFETCH(const QByteArray, pattern);

        QVERIFY(!IRegexp::parse(pattern));
    }

    void nestingWithoutEndIsRefused()
    {
        QVERIFY(!IRegexp::parse(QByteArray(1'000'000, '(')));
        QVERIFY(!IRegexp::parse("a{1001}"));
        QVERIFY(!IRegexp::parse("((((a{1000}){1000}){1000}){1000})"));
    }

    void aHarmfulPatternTakesLinearTime()
    {
        const auto expression = IRegexp::parse("(a*)*(a*)*(a*)*b");

        QVERIFY(expression);
        QVERIFY(!expression->matches(QByteArray(100'000, 'a')));
    }
};

QTEST_APPLESS_MAIN(IRegexpTest)
#include "iregexptest.moc"
