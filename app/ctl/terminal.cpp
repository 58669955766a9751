// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/terminal.h"

#include "app/ctl/words.h"

#include <QByteArray>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <mutex>
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

/// The line that is typed next, with its end; less when the input ends or Ctrl+C is pressed before.
QByteArray typedLine()
{
    static constexpr qsizetype longest = 64 * 1024;
    const int bell = eventfd(0, EFD_CLOEXEC);
    const std::stop_callback ring(interruption(), [bell] { eventfd_write(bell, 1); });
    QByteArray line;
    while (!line.endsWith('\n') && line.size() < longest) {
        std::array<pollfd, 2> sources{{{STDIN_FILENO, POLLIN, 0}, {bell, POLLIN, 0}}};
        if (poll(sources.data(), sources.size(), -1) < 0 && errno != EINTR)
            break;
        char letter = 0;
        if (sources[1].revents != 0 || (sources[0].revents != 0 && read(STDIN_FILENO, &letter, 1) != 1))
            break;
        if (sources[0].revents != 0)
            line += letter;
    }
    close(bell);
    return line;
}

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
    write(stderr, printable(text).toUtf8() + '\n');
}

Result<> allWritten()
{
    if (std::ferror(stdout) == 0)
        return {};
    return fail(ErrorCode::Unavailable,
        message("ctl.output",
            u"Cannot write all of the output: the disk behind it is full. Free some space, then try again."_s));
}

void showProgress(const QString &text)
{
    if (isErrorTerminal())
        write(stderr, "\r\033[K" + text.toUtf8());
}

Waiting::Waiting()
{
    if (!isErrorTerminal())
        return;
    m_teller = std::jthread([](const std::stop_token &stop) {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any ended;
        if (ended.wait_for(lock, stop, std::chrono::seconds(1), [&] { return stop.stop_requested(); }))
            return;
        showProgress(u"Waiting for the answer. Ctrl+C cancels."_s);
        ended.wait(lock, stop, [] { return false; });
        showProgress({});
    });
}

Waiting::~Waiting() = default;

Result<Secret> askSecret(const QString &question)
{
    write(stderr, question.toUtf8() + ": ");
    const QuietTerminal quiet;
    QByteArray line = typedLine();
    write(stderr, "\n");
    if (!line.endsWith('\n'))
        return fail(ErrorCode::Cancelled, message("ctl.noInput", u"Cannot go on: there was no answer."_s));
    line.chop(1);
    return Secret(std::move(line));
}

QString askLine(const QString &question)
{
    write(stderr, question.toUtf8() + ": ");
    return QString::fromUtf8(typedLine()).trimmed();
}

bool askYes(const QString &question)
{
    write(stderr, question.toUtf8() + " [y/N] ");
    const QString answer = QString::fromUtf8(typedLine()).trimmed().toLower();
    return answer == u"y"_s || answer == u"yes"_s;
}

std::stop_token interruption()
{
    static const auto *watch = new SignalWatch; // for the program's life: its thread waits until the end
    return watch->token();
}

} // namespace patchbay::ctl
