// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

#include <stop_token>
#include <thread>

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

/// Fails when something that was printed could not be written: the disk is full, say.
[[nodiscard]] Result<> allWritten();

/// Shows one line on standard error that the next one replaces; nothing when it is no terminal. An empty text
/// wipes it.
void showProgress(const QString &text);

/// Tells on the terminal that an answer is awaited, as soon as that takes longer than a second.
class Waiting
{
public:
    Waiting();
    Waiting(const Waiting &) = delete;
    Waiting &operator=(const Waiting &) = delete;
    ~Waiting();

private:
    std::jthread m_teller;
};

// A Ctrl+C ends each question, as the end of the input does.

/// Asks on the terminal, without echo. `Cancelled` when there is no answer.
[[nodiscard]] Result<Secret> askSecret(const QString &question);
/// Asks on the terminal for one line, without blanks around it.
[[nodiscard]] QString askLine(const QString &question);
/// Asks a question that yes or no answers; no by default.
[[nodiscard]] bool askYes(const QString &question);

/// Requested by the first Ctrl+C (or SIGTERM); a second one ends the program at once.
[[nodiscard]] std::stop_token interruption();

} // namespace patchbay::ctl
