// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/datapresenter.h"

#include "ui/widgets/wording.h"

#include <algorithm>

namespace patchbay {

DataPresenter::DataPresenter(const Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{}

void DataPresenter::refresh()
{
    m_client.ask(this, m_client.integrations(),
        [this, generation = ++m_sourceGeneration](const Result<QList<Integration>> &integrations) {
            if (generation != m_sourceGeneration)
                return;
            if (integrations)
                takeIntegrations(*integrations);
            else
                Q_EMIT failed(integrations.error());
        });
}

void DataPresenter::takeIntegrations(const QList<Integration> &integrations)
{
    Q_EMIT integrationsRead(integrations);
    const bool isKnown = std::ranges::any_of(
        integrations, [this](const Integration &integration) { return integration.slug == m_slug; });
    if (!isKnown) {
        m_slug = integrations.isEmpty() ? QString() : integrations.first().slug;
        m_stream.clear();
        m_total = -1;
    }
    if (m_slug.isEmpty())
        takeStreams({});
    else
        readStreams();
}

void DataPresenter::chooseIntegration(const QString &slug)
{
    if (slug == m_slug || slug.isEmpty())
        return;
    m_slug = slug;
    m_stream.clear();
    m_total = -1;
    refresh();
}

void DataPresenter::readStreams()
{
    m_client.ask(this, m_client.streams(m_slug),
        [this, generation = ++m_sourceGeneration](const Result<QList<StreamSummary>> &streams) {
            if (generation != m_sourceGeneration)
                return;
            if (streams)
                takeStreams(*streams);
            else
                Q_EMIT failed(streams.error());
        });
}

void DataPresenter::takeStreams(const QList<StreamSummary> &streams)
{
    Q_EMIT streamsRead(streams);
    auto chosen = std::ranges::find(streams, m_stream, &StreamSummary::stream);
    if (chosen == streams.end())
        chosen = std::ranges::find_if(streams, [](const StreamSummary &one) { return one.records > 0; });
    if (chosen == streams.end())
        chosen = streams.begin();
    const QString stream = chosen == streams.end() ? QString() : chosen->stream;
    const qint64 total = chosen == streams.end() ? 0 : chosen->records;
    if (stream == m_stream && total == m_total)
        return;
    m_stream = stream;
    m_total = total;
    beginList();
}

void DataPresenter::chooseStream(const QString &stream)
{
    if (stream == m_stream || stream.isEmpty())
        return;
    m_stream = stream;
    m_total = -1;
    readStreams();
}

void DataPresenter::filter(const QString &text)
{
    m_filter = text.trimmed();
    beginList();
}

void DataPresenter::beginList()
{
    const int generation = ++m_generation;
    m_chosen.clear();
    if (m_stream.isEmpty()) {
        Q_EMIT listBegan({}, false, 0);
        return;
    }
    m_client.ask(this, m_client.records(m_slug, m_stream, m_filter, {{}, pageSize}),
        [this, generation](const Result<Page<Record>> &page) {
            if (generation != m_generation)
                return;
            if (page) {
                m_cursor = page->next.value_or(QString());
                Q_EMIT filterRefused({});
                Q_EMIT listBegan(page->items, page->next.has_value(), m_total);
            } else if (page.error().code == ErrorCode::InvalidInput) {
                Q_EMIT filterRefused(wording::sentence(page.error().message));
            } else {
                Q_EMIT failed(page.error());
            }
        });
}

void DataPresenter::readMore()
{
    m_client.ask(this, m_client.records(m_slug, m_stream, m_filter, {m_cursor, pageSize}),
        [this, generation = m_generation](const Result<Page<Record>> &page) {
            if (generation != m_generation)
                return;
            if (!page) {
                Q_EMIT told(wording::sentence(page.error().message));
                Q_EMIT moreMissed();
                return;
            }
            m_cursor = page->next.value_or(QString());
            Q_EMIT moreRead(page->items, page->next.has_value());
        });
}

void DataPresenter::chooseRecord(const Record &record)
{
    if (record.key == m_chosen)
        return;
    m_chosen = record.key;
    m_client.ask(this, m_client.recordSteps(m_slug, m_stream, record.key),
        [this, record](const Result<QList<RecordStep>> &steps) {
            if (record.key != m_chosen)
                return;
            if (!steps)
                Q_EMIT told(wording::sentence(steps.error().message));
            Q_EMIT historyRead({record, steps.value_or(QList<RecordStep>())});
        });
}

Export DataPresenter::exportOf(ExportFormat format, const QStringList &columns) const
{
    return m_client.recordsExport(m_slug, m_stream, m_filter, format, columns);
}

} // namespace patchbay
