// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

#include <stop_token>

/// What standard input, output and error are, and what a person does at them.
namespace patchbay::ctl {

[[nodiscard]] bool isInputTerminal();
[[nodiscard]] bool isOutputTerminal();
[[nodiscard]] bool isErrorTerminal();
/// Columns of the terminal that standard output is; a pipe has plenty.
[[nodiscard]] int outputWidth();

void printOut(const QString &text);
void printOut(const QByteArray &utf8);
void printError(const QString &text);

/// Shows one line on standard error that the next one replaces; nothing when it is no terminal. An empty text
/// wipes it.
void showProgress(const QString &text);

/// Asks on the terminal, without echo. `Cancelled` when the input ends.
[[nodiscard]] Result<Secret> askSecret(const QString &question);
/// Asks on the terminal for one line, without blanks around it.
[[nodiscard]] QString askLine(const QString &question);
/// Asks a question that yes or no answers; no by default.
[[nodiscard]] bool askYes(const QString &question);

/// Requested by the first Ctrl+C (or SIGTERM); a second one ends the program at once.
[[nodiscard]] std::stop_token interruption();

} // namespace patchbay::ctl
