// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/datapresenter.h"

#include "ui/widgets/pagecache.h"
#include "ui/widgets/wording.h"

#include <algorithm>

namespace patchbay {

DataPresenter::DataPresenter(const Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_list(client, *this,
          {[this] { return m_client.recordAnchors(m_slug, m_stream, m_filter); },
              [this](const PageOrder &order) { return m_client.records(m_slug, m_stream, m_filter, order); }},
          {[this](qint64 rows) { Q_EMIT listCounted(rows); },
              [this](qint64 page, const QList<Record> &records) { takePage(page, records); },
              [this](qint64 page) { Q_EMIT pageMissed(page); },
              [this](const Error &error) { Q_EMIT told(wording::sentence(error.message)); }})
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
    m_list.begin();
    if (m_stream.isEmpty()) {
        Q_EMIT listBegan({{}, 0, true, 0});
        return;
    }
    m_client.ask(this, m_client.records(m_slug, m_stream, m_filter, {{}, listPageSize}),
        [this, generation](const Result<Page<Record>> &page) {
            if (generation != m_generation)
                return;
            if (page)
                takeFirst(*page);
            else if (page.error().code == ErrorCode::InvalidInput)
                Q_EMIT filterRefused(wording::sentence(page.error().message));
            else
                Q_EMIT failed(page.error());
        });
}

void DataPresenter::takeFirst(const Page<Record> &page)
{
    const bool isWhole = !page.next;
    const qint64 here = page.items.size();
    Q_EMIT filterRefused({});
    Q_EMIT listBegan({page.items, isWhole || !m_filter.isEmpty() ? here : std::max(here, m_total),
        isWhole || m_filter.isEmpty(), m_total});
    if (isWhole)
        return;
    m_list.count();
    if (here < listPageSize)
        m_list.readOn(0, page.items, *page.next);
}

void DataPresenter::readPage(qint64 page)
{
    m_list.read(page);
}

void DataPresenter::takePage(qint64 page, const QList<Record> &records)
{
    if (!m_list.isCounted() && !m_filter.isEmpty())
        Q_EMIT listGrew(page * listPageSize + records.size());
    Q_EMIT pageRead(page, records);
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
