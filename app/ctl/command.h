// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/arguments.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcode.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace patchbay::ctl {

/// One command. The table of them is what the program, its help, the completion and the man page go by.
struct Command
{
    QStringList words;     ///< `plan show`
    QString operands;      ///< `SLUG`, `[ID]`, `[SLUG...]` for any number; empty for none.
    QString summary;       ///< One line, without a full stop.
    QList<Option> options; ///< Besides the global ones.
    Result<ExitCode> (*run)(const Context &, const Arguments &) = nullptr;

    [[nodiscard]] QString name() const { return words.join(u' '); }

    /// How many operands it must and may have, as `operands` says.
    [[nodiscard]] qsizetype leastOperands() const;
    [[nodiscard]] qsizetype mostOperands() const;
};

[[nodiscard]] QList<Command> catalogueCommands();
[[nodiscard]] QList<Command> connectorCommands();
[[nodiscard]] QList<Command> integrationCommands();
[[nodiscard]] QList<Command> credentialCommands();
[[nodiscard]] QList<Command> runCommands();
[[nodiscard]] QList<Command> batchCommands();
[[nodiscard]] QList<Command> scheduleCommands();
[[nodiscard]] QList<Command> planCommands();
[[nodiscard]] QList<Command> comparisonCommands();
[[nodiscard]] QList<Command> statisticsCommands();
[[nodiscard]] QList<Command> dataCommands();
[[nodiscard]] QList<Command> sandboxCommands();
[[nodiscard]] QList<Command> workspaceCommands();
[[nodiscard]] QList<Command> serveCommands();

/// All of them, in the order of the help.
[[nodiscard]] QList<Command> allCommands();
/// Options that every command takes.
[[nodiscard]] QList<Option> globalOptions();

} // namespace patchbay::ctl
