// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "ui/widgets/longlistreader.h"

#include <QObject>

namespace patchbay {

/// Reads the history of executions, and acts on one of them. It knows no widget.
class RunsPresenter final : public QObject
{
    Q_OBJECT

public:
    /// How much there is that a person should know of.
    struct Counts
    {
        qint64 running = 0;        ///< And queued.
        qint64 failedLately = 0;   ///< Within the last day.
        bool isFailedMore = false; ///< There are more than that.
    };

    /// The client must outlive the presenter.
    RunsPresenter(const Client &client, QObject *parent);

    /// Reads the newest page again, and those of the others that may still change.
    void refresh(const QList<ExecutionId> &alsoUnsettled);
    /// In the filter language; what cannot be read is told by `filterRefused`, and the list stays.
    void filter(const QString &text);
    /// How many of the list there are behind the cursor.
    void countBehind(const QString &cursor);
    /// A page of those that were counted.
    void readPage(qint64 page);
    void cancel(const ExecutionId &id);

    [[nodiscard]] bool isFiltered() const { return !m_filter.isEmpty(); }

Q_SIGNALS:
    /// Another list.
    void listBegan(const patchbay::Page<patchbay::Execution> &newest);
    void listRefreshed(const patchbay::Page<patchbay::Execution> &newest);
    void behindCounted(qint64 executions);
    void countMissed();
    void pageRead(qint64 page, const QList<patchbay::Execution> &executions);
    void pageMissed(qint64 page);
    void executionRead(const patchbay::Execution &execution);
    void counted(const patchbay::RunsPresenter::Counts &counts);
    void filterRefused(const QString &reason);
    void failed(const patchbay::Error &error);
    void told(const QString &line);

private:
    void take(const Result<Page<Execution>> &newest);
    void count();

    const Client &m_client;
    QString m_filter; ///< That is wanted …
    QString m_listed; ///< … and that of the list that was told last.
    QString m_cursor; ///< What is behind it is counted.
    LongListReader<Execution> m_behind;
    bool m_isNew = true; ///< The list is another than the one told last.
    int m_reading = 0;   ///< Of its first page.
};

} // namespace patchbay
