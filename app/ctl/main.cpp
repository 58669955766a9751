// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/bell.h"
#include "app/ctl/command.h"
#include "app/ctl/help.h"
#include "app/ctl/opening.h"
#include "app/ctl/terminal.h"
#include "core/engine/session.h"
#include "core/keychain/keychainthread.h"
#include "core/model/nearestword.h"

#include <QCoreApplication>

#include <algorithm>
#include <clocale>

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The longest command whose words the line begins with, options left aside.
std::optional<Command> commandOf(const QStringList &words)
{
    std::optional<Command> found;
    for (const Command &command : allCommands()) {
        const bool isIt = words.mid(0, command.words.size()) == command.words;
        if (isIt && (!found || command.words.size() > found->words.size()))
            found = command;
    }
    return found;
}

tl::unexpected<Error> unknownCommand(const QStringList &words)
{
    QStringList known;
    for (const Command &command : allCommands())
        known.append(command.name());
    std::optional<QString> meant;
    for (qsizetype count = words.size(); count > 0 && !meant; --count) // operands may stand behind
        meant = nearestWord(words.first(count).join(u' '), known);
    const QString hint = meant ? u"did you mean %1?"_s.arg(*meant) : u"see patchbayctl help"_s;
    return fail(ErrorCode::InvalidInput,
        message("ctl.unknownCommand", u"Cannot do “%1”: there is no such command (%2)."_s,
            {words.join(u' '), hint}));
}

Result<> checkOperands(const Command &command, const Arguments &arguments)
{
    const qsizetype given = arguments.positional().size() - command.words.size();
    const bool isNamed = !arguments.positional().contains(QString());
    if (isNamed && given >= command.leastOperands() && given <= command.mostOperands())
        return {};
    return fail(ErrorCode::InvalidInput,
        message("ctl.operands", u"Cannot understand the command line: write patchbayctl %1 %2."_s,
            {command.name(), command.operands.isEmpty() ? u"without anything behind"_s : command.operands}));
}

/// What other programs have asked this engine for would be interrupted by its end.
void awaitOthers(const Context &context)
{
    const Session &session = context.session();
    Bell bell(context.transport());
    const std::stop_callback interrupted(context.stop(), [&bell] { bell.ring(); });
    while (session.runsToInterrupt() > 0 && !context.stop().stop_requested()) {
        showProgress(u"Waiting for what other programs run here. Ctrl+C interrupts it."_s);
        bell.wait();
    }
    showProgress({});
}

Result<ExitCode> perform(const Command &command, const Arguments &whole)
{
    KeychainThread keychain;
    SystemClock clock;
    const auto session = openSession(whole, keychain, clock);
    if (!session)
        return passOn(session);
    Transport &transport = (*session)->transport();
    Client unnamed(transport, {});
    const auto workspace = unnamed.wait(Client::workspace());
    if (!workspace)
        return passOn(workspace);
    Client client(transport, workspace->organizationId);
    const Context context(**session, client, whole.has(u"json"_s) ? OutputForm::Json : OutputForm::People);
    const auto code = command.run(context, whole.without(command.words.size()));
    if ((*session)->runsToInterrupt() > 0)
        awaitOthers(context);
    return code;
}

Result<ExitCode> dispatch(const QStringList &line)
{
    QList<Option> options = globalOptions();
    for (const Command &command : allCommands())
        options += command.options;
    const auto loose = Arguments::parse(line, options);
    if (!loose)
        return passOn(loose);
    if (loose->has(u"version"_s)) {
        printOut(u"patchbayctl "_s + QStringLiteral(PATCHBAY_VERSION));
        return ExitCode::Done;
    }
    const bool asksHelp = loose->has(u"help"_s) || loose->at(0) == u"help"_s;
    QStringList named = loose->positional();
    if (named.value(0) == u"help"_s)
        named.removeFirst();
    if (named.isEmpty()) {
        printOut(overview().toUtf8());
        return asksHelp ? ExitCode::Done : ExitCode::Usage;
    }
    const auto command = commandOf(named);
    if (!command)
        return unknownCommand(named);
    if (asksHelp) {
        printOut(usageOf(*command).toUtf8());
        return ExitCode::Done;
    }
    // What is said to the sandbox shop goes to the sandbox, if no other workspace is named.
    const bool impliesSandbox = command->words.first() == u"sandbox"_s && !loose->has(u"workspace"_s);
    const QStringList whole = impliesSandbox ? QStringList{u"--sandbox"_s} + line : line;
    const auto arguments = Arguments::parse(whole, globalOptions() + command->options);
    if (!arguments)
        return passOn(arguments);
    if (const auto checked = checkOperands(*command, *arguments); !checked)
        return passOn(checked);
    return perform(*command, *arguments);
}

} // namespace

} // namespace patchbay::ctl

int main(int argc, char **argv)
{
    using namespace patchbay::ctl;
    std::setlocale(LC_ALL, "");
    [[maybe_unused]] const auto stop = interruption(); // before there are other threads
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("patchbayctl"));
    const auto code = dispatch(QCoreApplication::arguments().mid(1));
    const auto written = allWritten();
    if (code && written)
        return static_cast<int>(*code);
    const patchbay::Error error = code ? written.error() : code.error();
    printError(error.message.text);
    return static_cast<int>(exitCodeFor(error.code));
}
