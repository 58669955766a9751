// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "ui/integrations/integrationdetails.h"

#include <QObject>

namespace patchbay {

/// What the panel beside the list shows of the chosen integration, and changes of it. It knows no widget.
class DetailsPresenter final : public QObject
{
    Q_OBJECT

public:
    /// The client must outlive the presenter.
    DetailsPresenter(const Client &client, QObject *parent);

    /// Another integration; empty: none. Earlier answers that come late are dropped.
    void choose(const QString &slug);
    void refresh();

    [[nodiscard]] const QString &slug() const { return m_slug; }

    /// Changes its configuration; tells `saved` or `refused`.
    void configure(const ConfigurationChange &change);
    /// Changes the source of a push; tells `sourceSaved` or `sourceRefused`.
    void saveSource(const ConfigurationChange &change);

    void addSchedule(const ScheduleWish &wish);
    void pauseSchedule(const ScheduleId &id);
    void resumeSchedule(const ScheduleId &id);
    void removeSchedule(const ScheduleId &id);
    /// The next times of a timing that is not saved yet; tells `timesRead` or `timingRefused`.
    void readTimes(const ScheduleTiming &timing);

Q_SIGNALS:
    void detailed(const patchbay::IntegrationDetails &details);
    void saved();
    void refused(const patchbay::Error &error);
    void sourceSaved();
    void sourceRefused(const patchbay::Error &error);
    void scheduleAdded();
    void scheduleRefused(const patchbay::Error &error);
    void timesRead(const QList<patchbay::ComingRun> &times);
    void timingRefused(const QString &reason);
    void told(const QString &line);

private:
    template<class T>
    void read(const ClientCall<T> &call, T IntegrationDetails::*member);
    template<class T>
    void readItems(const ClientCall<Page<T>> &call, QList<T> IntegrationDetails::*member);
    void readStatistics();
    void readSiblings();
    void arrive();
    void changeSchedule(const ScheduleId &id, const ScheduleWish &wish, const QString &done);

    const Client &m_client;
    QString m_slug;
    IntegrationDetails m_gathered; ///< Of the reading under way.
    int m_awaited = 0;             ///< Answers that are still to come.
    int m_generation = 0;
    int m_timesGeneration = 0;
};

} // namespace patchbay
