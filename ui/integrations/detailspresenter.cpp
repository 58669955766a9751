// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/detailspresenter.h"

#include "ui/widgets/wording.h"

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int runsRead = 50;

/// Also one in error was.
bool wasConnected(const Integration &integration)
{
    return integration.status != IntegrationStatus::Disconnected;
}

} // namespace

DetailsPresenter::DetailsPresenter(const Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{}

void DetailsPresenter::choose(const QString &slug)
{
    if (slug == m_slug)
        return;
    m_slug = slug;
    refresh();
}

void DetailsPresenter::refresh()
{
    ++m_generation;
    if (m_slug.isEmpty())
        return;
    m_gathered = {};
    m_awaited = 0;
    read(m_client.integration(m_slug), &IntegrationDetails::integration);
    read(m_client.installedConnector(m_slug), &IntegrationDetails::connector);
    read(m_client.streams(m_slug), &IntegrationDetails::streams);
    read(m_client.keychain(), &IntegrationDetails::keychain);
    readItems(m_client.schedules(m_slug), &IntegrationDetails::schedules);
    readItems(m_client.executions(u"integration:"_s + m_slug, {{}, runsRead}), &IntegrationDetails::recent);
    readStatistics();
    readSiblings();
}

template<class T>
void DetailsPresenter::read(const ClientCall<T> &call, T IntegrationDetails::*member)
{
    ++m_awaited;
    m_client.ask(this, call, [this, generation = m_generation, member](const Result<T> &result) {
        if (generation != m_generation)
            return;
        if (result)
            m_gathered.*member = *result;
        arrive();
    });
}

template<class T>
void DetailsPresenter::readItems(const ClientCall<Page<T>> &call, QList<T> IntegrationDetails::*member)
{
    ++m_awaited;
    m_client.ask(this, call, [this, generation = m_generation, member](const Result<Page<T>> &result) {
        if (generation != m_generation)
            return;
        if (result)
            m_gathered.*member = result->items;
        arrive();
    });
}

void DetailsPresenter::readStatistics()
{
    ++m_awaited;
    m_client.ask(this, m_client.statistics(m_slug, {}, {}, StatisticsBucket::Day),
        [this, generation = m_generation](const Result<CallStatistics> &calls) {
            if (generation != m_generation)
                return;
            if (calls)
                m_gathered.calls = *calls;
            arrive();
        });
}

void DetailsPresenter::readSiblings()
{
    ++m_awaited;
    m_client.ask(this, m_client.integrations(),
        [this, generation = m_generation](const Result<QList<Integration>> &all) {
            if (generation != m_generation)
                return;
            const QList<Integration> installed = all.value_or(QList<Integration>());
            const auto own = std::ranges::find(installed, m_slug, &Integration::slug);
            const QString connector = own == installed.end() ? QString() : own->connector;
            m_gathered.isConnectedInTest = std::ranges::any_of(installed, [&](const Integration &one) {
                return one.connector == connector && one.environment == Environment::Test &&
                       wasConnected(one);
            });
            arrive();
        });
}

void DetailsPresenter::arrive()
{
    if (--m_awaited == 0 && m_gathered.integration.slug == m_slug)
        Q_EMIT detailed(m_gathered);
}

void DetailsPresenter::configure(const ConfigurationChange &change)
{
    m_client.ask(
        this, m_client.configure(m_slug, change), [this, slug = m_slug](const Result<Integration> &changed) {
            if (changed)
                Q_EMIT told(tr("%1 is changed").arg(changed->name));
            else
                Q_EMIT told(wording::sentence(changed.error().message));
            if (slug != m_slug)
                return;
            if (changed)
                Q_EMIT saved();
            else
                Q_EMIT refused(changed.error());
            refresh();
        });
}

void DetailsPresenter::saveSource(const ConfigurationChange &change)
{
    m_client.ask(
        this, m_client.configure(m_slug, change), [this, slug = m_slug](const Result<Integration> &changed) {
            if (slug != m_slug)
                return;
            if (!changed) {
                Q_EMIT sourceRefused(changed.error());
                return;
            }
            Q_EMIT told(tr("%1 is changed").arg(changed->name));
            Q_EMIT sourceSaved();
            refresh();
        });
}

void DetailsPresenter::addSchedule(const ScheduleWish &wish)
{
    ScheduleWish own = wish;
    own.slug = m_slug;
    m_client.ask(this, m_client.addSchedule(own), [this](const Result<ScheduleView> &added) {
        if (!added)
            return Q_EMIT scheduleRefused(added.error());
        Q_EMIT told(tr("%1 runs by schedule now").arg(added->schedule.slug));
        Q_EMIT scheduleAdded();
        refresh();
    });
}

void DetailsPresenter::changeSchedule(const ScheduleId &id, const ScheduleWish &wish, const QString &done)
{
    m_client.ask(this, m_client.changeSchedule(id, wish), [this, done](const Result<ScheduleView> &changed) {
        Q_EMIT told(changed ? done : wording::sentence(changed.error().message));
        refresh();
    });
}

void DetailsPresenter::pauseSchedule(const ScheduleId &id)
{
    ScheduleWish wish;
    wish.isEnabled = false;
    changeSchedule(id, wish, tr("The schedule is paused"));
}

void DetailsPresenter::resumeSchedule(const ScheduleId &id)
{
    ScheduleWish wish;
    wish.isEnabled = true;
    changeSchedule(id, wish, tr("The schedule runs again"));
}

void DetailsPresenter::removeSchedule(const ScheduleId &id)
{
    m_client.ask(this, m_client.removeSchedule(id), [this](const Result<> &removed) {
        Q_EMIT told(removed ? tr("The schedule is removed") : wording::sentence(removed.error().message));
        refresh();
    });
}

void DetailsPresenter::readTimes(const ScheduleTiming &timing)
{
    m_client.ask(this, m_client.scheduleTimes(timing),
        [this, generation = ++m_timesGeneration](const Result<QList<ComingRun>> &times) {
            if (generation != m_timesGeneration)
                return;
            if (times)
                Q_EMIT timesRead(*times);
            else
                Q_EMIT timingRefused(wording::sentence(times.error().message));
        });
}

} // namespace patchbay
