// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What tests/bench/window starts and asks for figures. Each line that it prints is a JSON object.
//   windowprobe prepare        runs the sandbox's shop and previews its next day
//   windowprobe window         the window on the sandbox: says when it is painted and usable; then its memory
//   windowprobe plan NUMBER    opens that plan, scrolls it and jumps about in it; scrolls it while the shop
//   is previewed
//   windowprobe records STREAM jumps about in the records of a stream of the shop
//   windowprobe runs           jumps about in the history

#include "app/ctl/arguments.h"
#include "app/ctl/help.h"
#include "app/ctl/opening.h"
#include "app/desktop/desktop.h"
#include "core/client/client.h"
#include "core/keychain/keychainthread.h"
#include "ui/data/recordsmodel.h"
#include "ui/overview/figuretiles.h"
#include "ui/plans/changelistview.h"
#include "ui/runs/runsmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/statusword.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <string>
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

/// In ms: what this thread has worked, without what it waited for a processor.
double worked()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

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
        const double workedBefore = worked();
        QElapsedTimer since;
        since.start();
        const bool isDone = QApplication::notify(receiver, event);
        const double held = double(since.nsecsElapsed()) / 1e6;
        const double own = worked() - workedBefore;
        m_isInside = false;
        longest = std::max(longest, held);
        longestOwn = std::max(longestOwn, own);
        if (paints && paints->paints > before) {
            frames.push_back(held);
            ownFrames.push_back(own);
        }
        return isDone;
    }

    void begin(const PaintWatch &watch)
    {
        paints = &watch;
        longest = 0;
        longestOwn = 0;
        frames.clear();
        ownFrames.clear();
    }

    const PaintWatch *paints = nullptr;
    double longest = 0;
    double longestOwn = 0;         ///< Without waiting for a processor.
    std::vector<double> frames;    ///< Of events in which something was painted.
    std::vector<double> ownFrames; ///< Without waiting for a processor.

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

/// Whether the rows that are seen now have come: whether they have a text in that column.
bool isReal(const ListTable &table, int column)
{
    const int first = table.rowAt(0);
    const int last = table.rowAt(table.viewport()->height() - 1);
    const QAbstractItemModel &model = *table.model();
    return first >= 0 && !model.index(first, column).data().toString().isEmpty() &&
           !model.index(last < 0 ? first : last, column).data().toString().isEmpty();
}

void scroll(const ListTable &table)
{
    constexpr int steps = 30;
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
std::pair<double, double> jump(const ListTable &table, int column)
{
    QScrollBar &bar = *table.verticalScrollBar();
    QRandomGenerator random(7);
    std::vector<double> times;
    for (int i = 0; i < 50; ++i) {
        QElapsedTimer since;
        since.start();
        bar.setValue(random.bounded(bar.maximum()));
        while (!isReal(table, column) && since.elapsed() < 5'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
        table.viewport()->repaint();
        times.push_back(double(since.nsecsElapsed()) / 1e6);
        QTest::qWait(50);
    }
    return {percentile(times, 1), percentile(times, 0.5)};
}

/// Works on events until something holds; false when it does not within a minute.
template<class Condition>
bool until(Condition holds)
{
    QElapsedTimer since;
    since.start();
    QTimer pulse; // so that waiting for more events ends
    pulse.start(1s);
    while (!holds() && since.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    return holds();
}

void tellFrames(const TimedApplication &application, const std::string &name)
{
    say((name + "_frames").c_str(), double(application.frames.size()));
    say((name + "_frame_p50_ms").c_str(), percentile(application.frames, 0.5));
    say((name + "_frame_p99_ms").c_str(), percentile(application.frames, 0.99));
    say((name + "_own_frame_p99_ms").c_str(), percentile(application.ownFrames, 0.99));
    say((name + "_longest_hold_ms").c_str(), application.longest);
    say((name + "_own_longest_hold_ms").c_str(), application.longestOwn);
}

/// Scrolls the plan while the shop is previewed: its stored records are all compared.
bool measureRun(TimedApplication &application, MainWindow &window, const ListTable &table,
    const PaintWatch &paints, const Place &plan)
{
    window.showPlace({Area::Overview, {}});
    const auto actions = window.page()->actions();
    const auto preview = std::ranges::find(actions, u"Preview Changes"_s, &QAction::text);
    if (preview == actions.end() || !until([&] { return (*preview)->isEnabled(); }))
        return false;
    const auto words = window.findChild<StatusBar *>()->findChildren<StatusWord *>();
    const auto runs = [&words] { return words.last()->isVisible(); };
    (*preview)->trigger();
    if (!until(runs))
        return false;
    window.showPlace(plan);
    if (!until([&] { return table.isVisible() && isReal(table, ChangesModel::Record); }))
        return false;
    application.begin(paints);
    for (int i = 0; i < 20 && runs(); ++i)
        scroll(table);
    tellFrames(application, "run");
    return true;
}

bool measurePlan(TimedApplication &application, MainWindow &window, const QString &plan)
{
    const Place place{Area::Plans, plan};
    window.showPlace(place);
    auto *const list = window.findChild<ChangeListView *>();
    ListTable &table = *list->table();
    if (!until([&] { return table.isVisible() && isReal(table, ChangesModel::Record); }))
        return false;
    QTest::qWait(2'000);
    say("rows", table.model()->rowCount());
    say("memory_plan_mb", memory());
    PaintWatch paints;
    table.viewport()->installEventFilter(&paints);
    application.begin(paints);
    for (int i = 0; i < 10; ++i)
        scroll(table);
    tellFrames(application, "scroll");
    application.begin(paints);
    const auto [longest, middle] = jump(table, ChangesModel::Record);
    say("jump_longest_ms", longest);
    say("jump_p50_ms", middle);
    say("jump_longest_hold_ms", application.longest);
    say("jump_own_longest_hold_ms", application.longestOwn);
    say("memory_after_scrolling_mb", memory());
    return measureRun(application, window, table, paints, place);
}

/// A list of many rows; `column` always has a text, `rows` are there at least.
bool measureList(TimedApplication &application, MainWindow &window, const Place &place, int column, int rows,
    const std::string &name)
{
    QElapsedTimer since;
    since.start();
    window.showPlace(place);
    const auto tables = window.page()->findChildren<ListTable *>();
    const auto isShown = [column](
                             const ListTable *table) { return table->isVisible() && isReal(*table, column); };
    if (!until([&] { return std::ranges::any_of(tables, isShown); }))
        return false;
    say((name + "_shown_ms").c_str(), double(since.elapsed()));
    const ListTable &table = **std::ranges::find_if(tables, isShown);
    if (!until([&] { return table.model()->rowCount() >= rows; }))
        return false;
    say((name + "_counted_ms").c_str(), double(since.elapsed()));
    QTest::qWait(2'000);
    say(name.c_str(), table.model()->rowCount());
    PaintWatch paints;
    table.viewport()->installEventFilter(&paints);
    application.begin(paints);
    const auto [longest, middle] = jump(table, column);
    say((name + "_jump_longest_ms").c_str(), longest);
    say((name + "_jump_p50_ms").c_str(), middle);
    say((name + "_longest_hold_ms").c_str(), application.longest);
    return true;
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

/// Whether the overview shows what it read, and a key does what it should.
bool isUsable(MainWindow &window)
{
    auto *const tiles = window.findChild<FigureTiles *>();
    window.activateWindow(); // what a window manager does; there may be none
    PaintWatch tilesSeen;
    tiles->installEventFilter(&tilesSeen);
    if (!until([&] { return tilesSeen.paints > 0 && window.isActiveWindow(); }))
        return false;
    const QWidget *const before = QApplication::focusWidget();
    QTest::keyClick(&window, Qt::Key_F6); // to the next pane
    return until([&] { return QApplication::focusWidget() != before; });
}

/// `words`: what else is measured, and of what.
int windowed(TimedApplication &application, const QStringList &words)
{
    const auto arguments = ctl::Arguments::parse({u"--sandbox"_s}, ctl::globalOptions());
    Desktop desktop(*arguments, Theme::Choice::Light);
    PaintWatch watch;
    QObject::connect(&desktop, &Desktop::opened, [&] { desktop.window()->installEventFilter(&watch); });
    if (!until([&] { return watch.paints > 0; }))
        return 1;
    MainWindow &window = *desktop.window();
    say("painted", 1);
    if (!isUsable(window))
        return 1;
    say("usable", 1);
    QTest::qWait(4'000);
    say("memory_idle_mb", memory());
    if (words.value(0) == "plan"_L1)
        return measurePlan(application, window, words.value(1)) ? 0 : 1;
    const Place stream{Area::Data, u"sandbox-shop/"_s + words.value(1)};
    const bool isMeasured =
        words.value(0) == "records"_L1
            ? measureList(application, window, stream, RecordsModel::Title, 1'000'000, "records")
        : words.value(0) == "runs"_L1
            ? measureList(application, window, {Area::Runs, {}}, RunsModel::Name, 100'000, "runs")
            : true;
    return isMeasured ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.value(1) == "prepare"_L1)
        return prepare();
    return windowed(application, words.sliced(1));
}
