// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/help.h"

#include <algorithm>

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QString written(const Option &option)
{
    return option.value.isEmpty() ? u"--"_s + option.name : u"--%1 %2"_s.arg(option.name, option.value);
}

QString optionLines(const QList<Option> &options)
{
    QString lines;
    for (const Option &option : options)
        lines += u"  %1 %2\n"_s.arg(written(option), -24).arg(option.help);
    return lines;
}

QString signature(const Command &command)
{
    return command.operands.isEmpty() ? command.name() : command.name() + u' ' + command.operands;
}

} // namespace

QString overview()
{
    QString text = u"Usage: patchbayctl [--workspace DIR] COMMAND …\n\n"_s;
    for (const Command &command : allCommands())
        text += u"  %1 %2\n"_s.arg(signature(command), -27).arg(command.summary);
    text += u"\nOptions of every command:\n"_s + optionLines(globalOptions());
    text +=
        u"\nExit codes: 0 done, 1 failed, 2 usage, 3 not found, 4 denied, 5 conflict, 6 unavailable, 130 cancelled\n"_s;
    return text;
}

QString usageOf(const Command &command)
{
    QString text = u"Usage: patchbayctl %1%2\n\n%3.\n"_s.arg(
        signature(command), command.options.isEmpty() ? QString() : u" [OPTION]…"_s, command.summary);
    if (!command.options.isEmpty())
        text += u"\nOptions:\n"_s + optionLines(command.options);
    return text;
}

} // namespace patchbay::ctl
