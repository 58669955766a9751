// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "ui/widgets/longlistreader.h"

#include <QObject>

namespace patchbay {

/// A record with what it was before each of its changes, newest first.
struct RecordHistory
{
    Record record;
    QList<RecordStep> steps;

    /// What the record was after that step.
    [[nodiscard]] const QByteArray &after(qsizetype step) const
    {
        return step == 0 ? record.body : steps[step - 1].before;
    }
};

/// A list of records as it begins.
struct RecordList
{
    QList<Record> first; ///< Of its pages.
    qint64 rows = 0;
    bool isCounted = false; ///< Else there are that many rows at least.
    qint64 ofStream = 0;    ///< Records, without the filter.
};

/// What the page of synced records shows: the integrations and their streams, the records of one by pages,
/// one with its history. It knows no widget.
class DataPresenter final : public QObject
{
    Q_OBJECT

public:
    /// The client must outlive the presenter.
    DataPresenter(const Client &client, QObject *parent);

    /// Reads the integrations and streams again, and the records when there are more or fewer of them.
    void refresh();
    /// Empty: the first one that there is.
    void chooseIntegration(const QString &slug);
    void chooseStream(const QString &stream);
    /// In the filter language of records.
    void filter(const QString &text);
    void readPage(qint64 page);
    /// Reads what the record was before.
    void chooseRecord(const Record &record);

    [[nodiscard]] const QString &slug() const { return m_slug; }

    [[nodiscard]] const QString &stream() const { return m_stream; }

    /// Of the records as they are listed now.
    [[nodiscard]] Export exportOf(ExportFormat format, const QStringList &columns) const;

Q_SIGNALS:
    void integrationsRead(const QList<patchbay::Integration> &integrations);
    void streamsRead(const QList<patchbay::StreamSummary> &streams);
    void listBegan(const patchbay::RecordList &list);
    /// There are that many rows at least.
    void listGrew(qint64 rows);
    void listCounted(qint64 rows);
    void pageRead(qint64 page, const QList<patchbay::Record> &records);
    void pageMissed(qint64 page);
    void historyRead(const patchbay::RecordHistory &history);
    void filterRefused(const QString &reason);
    void failed(const patchbay::Error &error);
    void told(const QString &line);

private:
    void takeIntegrations(const QList<Integration> &integrations);
    void readStreams();
    void takeStreams(const QList<StreamSummary> &streams);
    void beginList();
    void takeFirst(const Page<Record> &page);
    void takePage(qint64 page, const QList<Record> &records);

    const Client &m_client;
    QString m_slug;
    QString m_stream;
    QString m_filter;
    qint64 m_total = -1;
    LongListReader<Record> m_list;
    int m_generation = 0;       ///< Of the list.
    int m_sourceGeneration = 0; ///< Of integrations and streams.
    QString m_chosen;           ///< Key of the record that is shown.
};

} // namespace patchbay
