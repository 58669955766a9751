// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/terminal.h"

#include <QFile>
#include <QStringList>
#include <QTextStream>

#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <thread>

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Without echo while it lives.
class QuietTerminal
{
public:
    QuietTerminal()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &quiet);
    }

    QuietTerminal(const QuietTerminal &) = delete;
    QuietTerminal &operator=(const QuietTerminal &) = delete;

    ~QuietTerminal() { tcsetattr(STDIN_FILENO, TCSANOW, &m_before); }

private:
    termios m_before{};
};

void write(std::FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    std::fflush(file);
}

/// Waits for the signals on a thread of its own, where everything may be done.
class SignalWatch
{
public:
    SignalWatch()
    {
        sigemptyset(&m_signals);
        for (const int signal : {SIGINT, SIGTERM})
            sigaddset(&m_signals, signal);
        pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
        std::thread([this] {
            int signal = 0;
            sigwait(&m_signals, &signal);
            m_stop.request_stop();
            sigwait(&m_signals, &signal);
            _exit(130);
        }).detach();
    }

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    sigset_t m_signals{};
    std::stop_source m_stop;
};

} // namespace

bool isInputTerminal()
{
    return isatty(STDIN_FILENO) == 1;
}

bool isOutputTerminal()
{
    return isatty(STDOUT_FILENO) == 1;
}

bool isErrorTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

int outputWidth()
{
    winsize size{};
    if (isOutputTerminal() && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return 10'000;
}

void printOut(const QString &text)
{
    printOut(text.toUtf8() + '\n');
}

void printOut(const QByteArray &utf8)
{
    write(stdout, utf8);
}

void printError(const QString &text)
{
    showProgress({});
    write(stderr, text.toUtf8() + '\n');
}

void showProgress(const QString &text)
{
    if (isErrorTerminal())
        write(stderr, "\r\033[K" + text.toUtf8());
}

Result<Secret> askSecret(const QString &question)
{
    write(stderr, question.toUtf8() + ": ");
    const QuietTerminal quiet;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Text))
        return fail(
            ErrorCode::Cancelled, message("ctl.noInput", u"Cannot read the answer: the input has ended."_s));
    QByteArray line = input.readLine(64 * 1024);
    write(stderr, "\n");
    if (!line.endsWith('\n'))
        return fail(
            ErrorCode::Cancelled, message("ctl.noInput", u"Cannot read the answer: the input has ended."_s));
    line.chop(1);
    return Secret(std::move(line));
}

QString askLine(const QString &question)
{
    write(stderr, question.toUtf8() + ": ");
    QTextStream input(stdin);
    return input.readLine().trimmed();
}

bool askYes(const QString &question)
{
    write(stderr, question.toUtf8() + " [y/N] ");
    QTextStream input(stdin);
    const QString answer = input.readLine().trimmed().toLower();
    return answer == u"y"_s || answer == u"yes"_s;
}

std::stop_token interruption()
{
    static const auto *watch = new SignalWatch; // for the program's life: its thread waits until the end
    return watch->token();
}

} // namespace patchbay::ctl
