// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewpresenter.h"

#include "core/base/instant.h"
#include "ui/widgets/wording.h"

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto betweenReadings = 1s;
constexpr int plansRead = 100;
constexpr int schedulesRead = 200;
constexpr int unsuccessfulRead = 100;

} // namespace

OverviewPresenter::OverviewPresenter(const Client &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(betweenReadings);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isDue, false))
            readAll();
    });
}

void OverviewPresenter::refresh()
{
    readRunning();
    if (m_rest.isActive() || m_open > 0)
        m_isDue = true;
    else
        readAll();
}

void OverviewPresenter::readRunning()
{
    m_client.ask(this, m_client.executions(u"status:running,queued"_s),
        [this](const Result<Page<Execution>> &running) {
            if (running)
                Q_EMIT runningRead(running->items);
        });
}

template<class T, class Take>
void OverviewPresenter::gather(const ClientCall<T> &call, Take take)
{
    ++m_open;
    m_client.ask(this, call, [this, take, generation = m_generation](const Result<T> &answer) {
        if (generation != m_generation)
            return;
        if (answer)
            take(*answer);
        else if (!m_error)
            m_error = answer.error();
        if (--m_open == 0)
            finish();
    });
}

void OverviewPresenter::readAll()
{
    ++m_generation;
    m_open = 0;
    m_error.reset();
    m_reading = {};
    const Instant from = hourOf(m_clock.now()) - hoursShown + 1h;
    gather(Client::workspace(), [this](const Workspace &workspace) { m_reading.workspace = workspace; });
    gather(m_client.integrations(), [this](const auto &all) { m_reading.integrations = all; });
    gather(m_client.executions({}, {{}, 1}), [this](const Page<Execution> &page) {
        if (!page.items.isEmpty())
            m_reading.latest = page.items.first();
    });
    gather(m_client.plans({}, {{}, plansRead}), [this](const auto &page) { m_reading.plans = page.items; });
    gather(m_client.schedules({}, {{}, schedulesRead}),
        [this](const auto &page) { m_reading.schedules = page.items; });
    gather(m_client.keychain(), [this](const auto &keychain) { m_reading.keychain = keychain; });
    gather(m_client.executionFigures(toRfc3339(from), bucketMinutes), [this](const auto &figures) {
        m_reading.figures = figures;
        readUnsuccessful();
    });
}

/// Only where there are any: to find none among a hundred thousand would cost as much as to read them.
void OverviewPresenter::readUnsuccessful()
{
    const auto &buckets = m_reading.figures.buckets;
    if (std::ranges::none_of(buckets, [](const ExecutionBucket &one) { return one.unsuccessful() > 0; }))
        return;
    const QString filter =
        u"status:failed,partial,interrupted after:\"%1\""_s.arg(toRfc3339(m_reading.figures.from));
    gather(m_client.executions(filter, {{}, unsuccessfulRead}),
        [this](const Page<Execution> &page) { m_reading.unsuccessful = page.items; });
}

void OverviewPresenter::finish()
{
    m_rest.start();
    if (m_error)
        Q_EMIT failed(*m_error);
    else
        Q_EMIT read(m_reading);
}

void OverviewPresenter::testConnection(const QString &slug)
{
    Q_EMIT told(tr("Testing the connection of %1").arg(slug));
    m_client.ask(this, m_client.reconnect(slug), [this, slug](const Result<ConnectionOutcome> &outcome) {
        Q_EMIT told(outcome ? tr("The connection of %1 works").arg(slug)
                            : wording::sentence(outcome.error().message));
        refresh();
    });
}

void OverviewPresenter::execute(const QString &slug, RunMode mode)
{
    m_client.ask(this, m_client.execute(slug, {mode, {}, {}}), [this](const Result<Execution> &execution) {
        if (execution)
            Q_EMIT executionStarted(*execution);
        else
            Q_EMIT told(wording::sentence(execution.error().message));
    });
}

void OverviewPresenter::cancel(const ExecutionId &execution)
{
    m_client.ask(this, m_client.cancel(execution), [this](const Result<Execution> &cancelled) {
        Q_EMIT told(cancelled ? tr("The run of %1 is being cancelled").arg(cancelled->slug)
                              : wording::sentence(cancelled.error().message));
        refresh();
    });
}

} // namespace patchbay
