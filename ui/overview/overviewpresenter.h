// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "ui/overview/attention.h"

#include <QObject>
#include <QTimer>

namespace patchbay {

/// What the overview shows and does. It knows no widget.
class OverviewPresenter final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the presenter.
    OverviewPresenter(const Client &client, const Clock &clock, QObject *parent);

    /// Reads what runs at once, and all the rest at most once in a while: a run tells of itself many times a
    /// second.
    void refresh();

    void testConnection(const QString &slug);
    void execute(const QString &slug, RunMode mode);
    void cancel(const ExecutionId &execution);

    /// How far back the figures go, and over which spans they are summed up.
    static constexpr std::chrono::hours hoursShown{24};
    static constexpr int bucketMinutes = 15;

Q_SIGNALS:
    void runningRead(const QList<patchbay::Execution> &running);
    void read(const patchbay::OverviewReading &reading);
    /// It could not be read.
    void failed(const patchbay::Error &error);
    /// What the person asked for went well, or did not: one line.
    void told(const QString &line);
    void executionStarted(const patchbay::Execution &execution);

private:
    void readRunning();
    void readAll();
    /// Asks, and goes on with what all the answers are once the last one is there.
    template<class T, class Take>
    void gather(const ClientCall<T> &call, Take take);
    void readUnsuccessful();
    void finish();

    const Client &m_client;
    const Clock &m_clock;
    QTimer m_rest;        ///< After reading all.
    bool m_isDue = false; ///< Something changed meanwhile.
    OverviewReading m_reading;
    std::optional<Error> m_error;
    int m_open = 0; ///< Answers that are still to come.
    int m_generation = 0;
};

} // namespace patchbay
