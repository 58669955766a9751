// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/worklists.h"

#include "core/base/instant.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/wording.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype comingShown = 6;

void removeAll(QLayout &layout)
{
    while (QLayoutItem *const item = layout.takeAt(0)) {
        if (QLayout *const inner = item->layout())
            removeAll(*inner);
        delete item->widget();
        delete item;
    }
}

QString elapsed(Milliseconds time)
{
    const auto seconds = std::max<qint64>(0, time / 1s);
    const QString shown =
        u"%1:%2"_s.arg(seconds / 60 % 60, 2, 10, QChar(u'0')).arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds < 3600 ? shown : u"%1:%2"_s.arg(QString::number(seconds / 3600), shown);
}

/// The time of today, with the day for any other.
QString timeOf(Instant at)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(at)).toLocalTime();
    const QString time = local.toString(u"HH:mm"_s);
    return local.date() == QDate::currentDate()
               ? time
               : u"%1 %2"_s.arg(QLocale().toString(local.date(), u"ddd"_s), time);
}

} // namespace

QString progressOf(const Execution &execution)
{
    if (execution.status == ExecutionStatus::Queued)
        return RunningList::tr("waits for its turn");
    const qint64 records = totalOf(execution.streams).fetched;
    const QString calls = RunningList::tr("%1 calls", nullptr, int(execution.telemetry.apiCallsMade))
                              .arg(wording::count(execution.telemetry.apiCallsMade));
    const QString read = RunningList::tr("%1 records", nullptr, int(records)).arg(wording::count(records));
    return execution.stage.isEmpty() ? u"%1 · %2"_s.arg(read, calls)
                                     : u"%1 · %2 · %3"_s.arg(execution.stage, read, calls);
}

SideSection::SideSection(const Theme &theme, const QString &head, QWidget *parent)
    : Surface(theme, &Colours::s0, Qt::BottomEdge, parent)
    , m_lines(new QVBoxLayout)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::edge, metrics::section, metrics::edge, metrics::section);
    column->setSpacing(metrics::control);
    auto *const title = new Label(theme, TextRole::Section, Tone::Primary, this);
    title->setText(head);
    column->addWidget(title);
    m_lines->setSpacing(metrics::word);
    column->addLayout(m_lines);
}

void SideSection::clear()
{
    removeAll(*m_lines);
}

void SideSection::sayNothing(const QString &why)
{
    auto *const line = new Label(theme(), TextRole::Body, Tone::Quiet, this);
    line->setText(why);
    line->setWordWrap(true);
    m_lines->addWidget(line);
}

RunningList::RunningList(const Theme &theme, const Clock &clock, QWidget *parent)
    : SideSection(theme, tr("Running now"), parent)
    , m_clock(clock)
{
    m_seconds.setInterval(1s);
    connect(&m_seconds, &QTimer::timeout, this, &RunningList::tick);
    build();
}

void RunningList::setRunning(const QList<Execution> &running, const QHash<QString, QString> &names)
{
    QList<Line> lines;
    for (const Execution &execution : running)
        lines.append({execution, names.value(execution.slug, execution.slug), nullptr, nullptr});
    const auto keyOf = [](const Line &line) { return std::pair(line.execution.id, line.name); };
    if (!std::ranges::equal(lines, m_running, {}, keyOf, keyOf)) {
        m_running = lines;
        build();
    }
    for (qsizetype i = 0; i < running.size(); ++i) {
        m_running[i].execution = running[i];
        m_running[i].progress->setText(progressOf(running[i]));
    }
    tick();
}

void RunningList::build()
{
    clear();
    for (Line &line : m_running)
        addLine(line);
    if (m_running.isEmpty()) {
        sayNothing(tr("Nothing runs at the moment."));
        m_seconds.stop();
    } else {
        m_seconds.start();
    }
}

void RunningList::addLine(Line &line)
{
    line.elapsed = new Label(theme(), TextRole::Body, Tone::Secondary, this);
    line.progress = new Label(theme(), TextRole::Meta, Tone::Secondary, this);
    auto *const row = new QHBoxLayout;
    row->setSpacing(metrics::control);
    row->addWidget(new NameLine(theme(), line.name, this), 1);
    row->addWidget(line.elapsed);
    auto *const cancel =
        new IconButton(theme(), u"edit-delete-remove"_s, tr("Cancel %1").arg(line.name), this);
    cancel->setToolTip(tr("Cancel the %1 of %2").arg(wordOf(line.execution.kind), line.name));
    connect(cancel, &IconButton::clicked, this, [this, id = line.execution.id] { Q_EMIT cancelWanted(id); });
    row->addWidget(cancel);
    lines().addLayout(row);
    line.progress->setIndent(metrics::tile + metrics::control);
    lines().addWidget(line.progress);
}

void RunningList::tick()
{
    for (const Line &line : std::as_const(m_running)) {
        const Instant begin = line.execution.startedAt.value_or(line.execution.createdAt);
        line.elapsed->setText(elapsed(m_clock.now() - begin));
    }
}

ComingList::ComingList(const Theme &theme, QWidget *parent)
    : SideSection(theme, tr("Next"), parent)
{
    setSchedules({}, {});
}

void ComingList::setSchedules(const QList<ScheduleView> &schedules, const QHash<QString, QString> &names)
{
    clear();
    QList<ScheduleView> coming;
    std::ranges::copy_if(schedules, std::back_inserter(coming),
        [](const ScheduleView &view) { return view.schedule.isEnabled && !view.next.isEmpty(); });
    std::ranges::sort(coming, {}, [](const ScheduleView &view) { return view.next.first().at; });
    for (const ScheduleView &view : coming.first(std::min(coming.size(), comingShown))) {
        auto *const row = new QHBoxLayout;
        const QString &slug = view.schedule.slug;
        row->addWidget(new NameLine(theme(), names.value(slug, slug), this), 1);
        auto *const time = new Label(theme(), TextRole::Body, Tone::Secondary, this);
        time->setText(timeOf(view.next.first().at));
        time->setToolTip(u"%1 · %2"_s.arg(wordOf(view.schedule.kind), view.next.first().words));
        row->addWidget(time);
        lines().addLayout(row);
    }
    if (coming.isEmpty())
        sayNothing(tr("No schedule is set. Runs begin when somebody starts them."));
    else if (coming.size() > comingShown)
        sayNothing(tr("and %1 more").arg(wording::count(coming.size() - comingShown)));
}

} // namespace patchbay
