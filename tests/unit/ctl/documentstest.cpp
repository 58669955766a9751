// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/help.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay::ctl;

namespace {

QString fileText(const QString &path)
{
    QFile file(QStringLiteral(PATCHBAY_PACKAGING "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

/// `run: --dry-run --timeout --stream`, as the completion says it, of every command; sorted.
QStringList tableLines()
{
    QStringList lines;
    for (const Command &command : allCommands()) {
        QStringList words{command.name() + u':'};
        for (const Option &option : command.options)
            words.append(u"--"_s + option.name);
        lines.append(words.join(u' '));
    }
    lines.sort();
    return lines;
}

/// The section of the man page with that name, without its markup.
QString manSection(const QString &name)
{
    const QString page = fileText(u"man/patchbayctl.1"_s);
    const qsizetype begin = page.indexOf(u".SH "_s + name + u'\n');
    const qsizetype end = page.indexOf(u"\n.SH "_s, begin + 1);
    static const QRegularExpression font(u"\\\\f[BIRP]"_s);
    return page.mid(begin, end - begin).remove(font).replace(u"\\-"_s, u"-"_s).remove(u'"');
}

/// What the man page says of commands, in the completion's form; sorted. A command stands behind `.TP`, its
/// options between the following `.RS` and `.RE`.
QStringList manLines()
{
    static const QRegularExpression head(u"^\\.(?:BR|BI|B) (.*)$"_s);
    QStringList lines;
    bool isHead = false;
    bool isInside = false;
    for (const QString &line : manSection(u"COMMANDS"_s).split(u'\n')) {
        const auto match = isHead ? head.match(line) : QRegularExpressionMatch();
        isHead = line == u".TP";
        isInside = (isInside || line == u".RS") && line != u".RE";
        if (!match.hasMatch())
            continue;
        QStringList words = match.captured(1).split(u' ', Qt::SkipEmptyParts);
        if (isInside) {
            lines.last() += u' ' + words.first();
            continue;
        }
        words.removeIf([](const QString &word) { return word != word.toLower(); }); // operands
        lines.append(words.join(u' ') + u':');
    }
    lines.removeAll(u"help:"_s); // what the program does itself
    lines.sort();
    return lines;
}

} // namespace

/// The man page, the completion and the help say what the table of commands says, and nothing else.
class DocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void hasACompletionForEveryCommandAndOption()
    {
        const QString script = fileText(u"completions/patchbayctl"_s);
        const qsizetype begin = script.indexOf(u"_patchbayctl_commands='"_s);
        QStringList lines =
            script.mid(begin, script.indexOf(u"'\n"_s, begin + 30) - begin).split(u'\n').mid(1);
        lines.removeAll(QString());
        lines.sort();

        QCOMPARE(lines, tableLines());
    }

    void completesTheOptionsOfEveryCommand()
    {
        QStringList globals;
        for (const Option &option : globalOptions())
            globals.append(u"--"_s + option.name);

        QVERIFY(fileText(u"completions/patchbayctl"_s)
                    .contains(u"_patchbayctl_globals='%1'"_s.arg(globals.join(u' '))));
    }

    void skipsTheValuesOfOptionsWhenItCompletes()
    {
        const QString script = fileText(u"completions/patchbayctl"_s);

        for (const Command &command : allCommands()) {
            for (const Option &option : command.options) {
                const QRegularExpression skipped(u"--%1 (\\||\\)|\\\\)|--%1\\)"_s.arg(option.name));
                QCOMPARE(script.section(u"_patchbayctl_read_line() {"_s, 1)
                             .section(u"\n}\n"_s, 0, 0)
                             .contains(skipped),
                    !option.value.isEmpty());
            }
        }
    }

    void hasAManPageOfEveryCommandAndOption() { QCOMPARE(manLines(), tableLines()); }

    void explainsTheOptionsOfEveryCommandInTheManPage()
    {
        const QString section = manSection(u"OPTIONS"_s);

        for (const Option &option : globalOptions())
            QVERIFY2(section.contains(u"--"_s + option.name), qPrintable(option.name));
        QCOMPARE(section.count(u".TP"_s), globalOptions().size());
    }

    void explainsEveryExitStatusInTheManPage()
    {
        const QString section = manSection(u"EXIT STATUS"_s);

        for (const ExitCode code : {ExitCode::Done, ExitCode::Failed, ExitCode::Usage, ExitCode::NotFound,
                 ExitCode::Denied, ExitCode::Conflict, ExitCode::Unavailable, ExitCode::Cancelled})
            QVERIFY2(section.contains(u".B %1\n"_s.arg(int(code))), qPrintable(QString::number(int(code))));
    }

    void showsEveryCommandInTheHelp()
    {
        const QString help = overview();

        for (const Command &command : allCommands()) {
            QVERIFY2(help.contains(u"  "_s + command.name()), qPrintable(command.name()));
            for (const Option &option : command.options)
                QVERIFY2(usageOf(command).contains(u"--"_s + option.name), qPrintable(option.name));
        }
    }
};

QTEST_APPLESS_MAIN(DocumentsTest)
#include "documentstest.moc"
