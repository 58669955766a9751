// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What tests/bench/window starts and asks for figures. Each line that it prints is a JSON object.
//   windowprobe prepare        runs the sandbox's shop and previews its next day
//   windowprobe bare           a window of Qt with nothing in it: says when it is painted
//   windowprobe window         the window on the sandbox: says when it is painted and usable; then its memory
//   windowprobe plan NUMBER    opens that plan, scrolls it and jumps about in it

#include "app/ctl/arguments.h"
#include "app/ctl/help.h"
#include "app/ctl/opening.h"
#include "core/client/client.h"
#include "core/keychain/keychainthread.h"
#include "ui/plans/changelistview.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/listtable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// In MB: what the process keeps in memory, shared pages by its share.
double memory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().chopped(3).toDouble() / 1024;
    }
    return -1;
}

void say(const char *what, double figure)
{
    std::printf("{\"%s\": %.3f}\n", what, figure);
    std::fflush(stdout);
}

/// Hears of the first paint, and counts those that come.
class PaintWatch final : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

    int paints = 0;
};

/// Measures how long each event holds the thread, with all that comes of it.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_isInside)
            return QApplication::notify(receiver, event);
        m_isInside = true;
        const int before = paints ? paints->paints : 0;
        QElapsedTimer since;
        since.start();
        const bool isDone = QApplication::notify(receiver, event);
        const double held = double(since.nsecsElapsed()) / 1e6;
        m_isInside = false;
        longest = std::max(longest, held);
        if (paints && paints->paints > before)
            frames.push_back(held);
        return isDone;
    }

    void begin(const PaintWatch &watch)
    {
        paints = &watch;
        longest = 0;
        frames.clear();
    }

    const PaintWatch *paints = nullptr;
    double longest = 0;
    std::vector<double> frames; ///< Of events in which something was painted.

private:
    bool m_isInside = false;
};

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return -1;
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, std::size_t(double(values.size()) * share))];
}

/// Whether the rows that are seen now have come.
bool isReal(const ListTable &table)
{
    const int first = table.rowAt(0);
    const int last = table.rowAt(table.viewport()->height() - 1);
    const QAbstractItemModel &model = *table.model();
    return first >= 0 && !model.index(first, ChangesModel::Record).data().toString().isEmpty() &&
           !model.index(last < 0 ? first : last, ChangesModel::Record).data().toString().isEmpty();
}

void scroll(const ListTable &table)
{
    constexpr int steps = 300;
    QScrollBar &bar = *table.verticalScrollBar();
    int done = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        bar.setValue(bar.value() + 60);
        ++done;
    });
    timer.start(16ms);
    while (done < steps)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
}

/// The longest and the middle time from a jump until the rows there are painted.
std::pair<double, double> jump(const ListTable &table)
{
    QScrollBar &bar = *table.verticalScrollBar();
    QRandomGenerator random(7);
    std::vector<double> times;
    for (int i = 0; i < 50; ++i) {
        QElapsedTimer since;
        since.start();
        bar.setValue(random.bounded(bar.maximum()));
        while (!isReal(table) && since.elapsed() < 5'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
        table.viewport()->repaint();
        times.push_back(double(since.nsecsElapsed()) / 1e6);
        QTest::qWait(50);
    }
    return {percentile(times, 1), percentile(times, 0.5)};
}

int bare()
{
    QWidget window;
    PaintWatch watch;
    window.installEventFilter(&watch);
    window.resize(1440, 900);
    window.show();
    if (!QTest::qWaitFor([&] { return watch.paints > 0; }))
        return 1;
    say("painted", 1);
    return 0;
}

void measurePlan(TimedApplication &application, MainWindow &window, const QString &plan)
{
    window.showPlace({Area::Plans, plan});
    auto *const list = window.findChild<ChangeListView *>();
    ListTable &table = *list->table();
    if (!QTest::qWaitFor([&] { return table.isVisible() && isReal(table); }, 60'000))
        return;
    QTest::qWait(2'000);
    say("rows", table.model()->rowCount());
    say("memory_plan_mb", memory());
    PaintWatch paints;
    table.viewport()->installEventFilter(&paints);
    application.begin(paints);
    scroll(table);
    say("frames", double(application.frames.size()));
    say("frame_p50_ms", percentile(application.frames, 0.5));
    say("frame_p99_ms", percentile(application.frames, 0.99));
    say("scroll_longest_hold_ms", application.longest);
    application.begin(paints);
    const auto [longest, middle] = jump(table);
    say("jump_longest_ms", longest);
    say("jump_p50_ms", middle);
    say("jump_longest_hold_ms", application.longest);
    say("memory_after_scrolling_mb", memory());
}

bool perform(const Client &client, RunMode mode)
{
    const auto started = client.wait(client.execute(u"sandbox-shop"_s, {mode, {}, {}}));
    const auto isDone = [&] {
        const auto execution = client.wait(client.execution(started->id));
        return !execution || isSettled(execution->status);
    };
    return started && QTest::qWaitFor(isDone, 60'000);
}

int prepare()
{
    KeychainThread keychain;
    SystemClock clock;
    const auto arguments = ctl::Arguments::parse({u"--sandbox"_s}, ctl::globalOptions());
    const auto session = ctl::openSession(*arguments, keychain, clock);
    if (!session)
        return 1;
    const auto workspace = Client((*session)->transport(), {}).wait(Client::workspace());
    const Client client((*session)->transport(), workspace->organizationId);
    const bool isDone = perform(client, RunMode::Run) && client.wait(client.advanceSandbox()) &&
                        perform(client, RunMode::DryRun);
    return isDone ? 0 : 1;
}

int windowed(TimedApplication &application, const QString &plan)
{
    KeychainThread keychain;
    SystemClock clock;
    const auto arguments = ctl::Arguments::parse({u"--sandbox"_s}, ctl::globalOptions());
    const auto session = ctl::openSession(*arguments, keychain, clock);
    if (!session)
        return 1;
    const auto workspace = Client((*session)->transport(), {}).wait(Client::workspace());
    if (!workspace)
        return 1;
    const Client client((*session)->transport(), workspace->organizationId);
    Theme theme;
    theme.choose(Theme::Choice::Light);
    MainWindow window(theme, clock, client, *workspace, {[] { return 0; }, [](ReadOnlyTransport::Access) {}});
    PaintWatch watch;
    window.installEventFilter(&watch);
    window.show();
    if (!QTest::qWaitFor([&] { return watch.paints > 0; }))
        return 1;
    say("painted", 1);
    // Usable: what its first page asked for is answered, since requests are answered in their order at most.
    bool isAnswered = false;
    client.ask(
        &window, client.integrations(), [&](const Result<QList<Integration>> &) { isAnswered = true; });
    if (!QTest::qWaitFor([&] { return isAnswered; }, 60'000))
        return 1;
    window.repaint();
    say("usable", 1);
    QTest::qWait(4'000);
    say("memory_idle_mb", memory());
    if (!plan.isEmpty())
        measurePlan(application, window, plan);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.value(1) == "prepare"_L1)
        return prepare();
    if (words.value(1) == "bare"_L1)
        return bare();
    return windowed(application, words.value(1) == "plan"_L1 ? words.value(2) : QString());
}
