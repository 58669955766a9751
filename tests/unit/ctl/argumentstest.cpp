// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/arguments.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;
using namespace patchbay::ctl;

namespace {

const QList<Option> options{
    {u"dry-run"_s, {}, {}}, {u"timeout"_s, u"SECONDS"_s, {}}, {u"set"_s, u"NAME=VALUE"_s, {}}};

Arguments parsed(const QString &line)
{
    return Arguments::parse(line.split(u' ', Qt::SkipEmptyParts), options).value_or(Arguments());
}

QString refusal(const QString &line)
{
    const auto arguments = Arguments::parse(line.split(u' ', Qt::SkipEmptyParts), options);
    return arguments ? u"no refusal"_s : arguments.error().message.text;
}

} // namespace

class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void tellsWordsFromOptionsWhereverTheyStand()
    {
        const Arguments arguments = parsed(u"run --timeout 5 salla --dry-run --set a=1 --set=b=x=y"_s);

        QCOMPARE(arguments.positional(), (QStringList{u"run"_s, u"salla"_s}));
        QVERIFY(arguments.has(u"dry-run"_s));
        QCOMPARE(*arguments.number(u"timeout"_s, 1, 10), std::optional(5));
        QCOMPARE(*arguments.pairs(u"set"_s), (QMap<QString, QString>{{u"a"_s, u"1"_s}, {u"b"_s, u"x=y"_s}}));
    }

    void takesWhatFollowsTwoDashesAsWords()
    {
        QCOMPARE(parsed(u"apps -- --dry-run"_s).positional(), (QStringList{u"apps"_s, u"--dry-run"_s}));
    }

    void takesANegatedFilterAsAWord()
    {
        QCOMPARE(parsed(u"apps -status:error"_s).positional(), (QStringList{u"apps"_s, u"-status:error"_s}));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("sentence");

        QTest::newRow("a misspelt option")
            << u"--dryrun"_s
            << u"Cannot understand --dryrun: there is no such option (did you mean --dry-run?)."_s;
        QTest::newRow("an unknown option")
            << u"--colour"_s
            << u"Cannot understand --colour: there is no such option (see patchbayctl help)."_s;
        QTest::newRow("no value") << u"--timeout"_s << u"Cannot use --timeout alone: it needs SECONDS."_s;
        QTest::newRow("a value for a switch")
            << u"--dry-run=yes"_s << u"Cannot give a value to --dry-run: it is a switch."_s;
    }

    void refuses()
    {
        QFETCH(QString, line);
        QFETCH(QString, sentence);

        QCOMPARE(refusal(line), sentence);
    }

    void refusesNumbersOutOfBounds()
    {
        for (const QString &value : {u"0"_s, u"11"_s, u"5s"_s, u"99999999999"_s}) {
            const auto number = parsed(u"--timeout "_s + value).number(u"timeout"_s, 1, 10);

            QVERIFY2(!number, qPrintable(value));
            QCOMPARE(number.error().message.text,
                u"Cannot use “%1” for --timeout: it takes a whole number from 1 to 10."_s.arg(value));
        }
    }
};

QTEST_APPLESS_MAIN(ArgumentsTest)
#include "argumentstest.moc"
