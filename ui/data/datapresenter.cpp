// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/datapresenter.h"

#include "ui/widgets/pagecache.h"
#include "ui/widgets/wording.h"

#include <algorithm>
#include <utility>

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
    m_anchors.reset();
    m_waiting.clear();
    m_isCountWanted = false;
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
    countList();
    if (here < listPageSize)
        readOn(0, page.items, *page.next);
}

/// Finds where its pages begin. Of a filtered list that takes the engine a while, so that only one is counted
/// at a time.
void DataPresenter::countList()
{
    m_isCountWanted = true;
    if (std::exchange(m_isCounting, true))
        return;
    m_client.ask(this, m_client.recordAnchors(m_slug, m_stream, m_filter),
        [this, generation = m_generation](const Result<RecordAnchors> &anchors) {
            m_isCounting = false;
            if (generation == m_generation)
                takeAnchors(anchors);
            else if (m_isCountWanted)
                countList();
        });
}

void DataPresenter::takeAnchors(const Result<RecordAnchors> &anchors)
{
    m_isCountWanted = false;
    const QSet<qint64> waiting = std::exchange(m_waiting, {});
    if (!anchors) {
        Q_EMIT told(wording::sentence(anchors.error().message));
        for (const qint64 page : waiting)
            Q_EMIT pageMissed(page);
        return;
    }
    m_anchors = *anchors;
    Q_EMIT listCounted(anchors->total);
    for (const qint64 page : waiting)
        readPage(page);
}

void DataPresenter::readPage(qint64 page)
{
    if (page == 0)
        return readOn(page, {}, {});
    if (m_anchors)
        return readOn(page, {}, m_anchors->cursors.value(page));
    m_waiting.insert(page);
    countList();
}

/// What a page of the list has, as far as that is known.
qint64 DataPresenter::sizeOf(qint64 page) const
{
    return m_anchors ? std::clamp<qint64>(m_anchors->total - page * listPageSize, 0, listPageSize)
                     : listPageSize;
}

/// Where few records pass the filter, the engine gives a page in pieces.
void DataPresenter::readOn(qint64 page, const QList<Record> &soFar, const QString &cursor)
{
    const int wanted = int(listPageSize - soFar.size());
    m_client.ask(this, m_client.records(m_slug, m_stream, m_filter, {cursor, wanted}),
        [this, page, soFar, generation = m_generation](const Result<Page<Record>> &piece) {
            if (generation != m_generation)
                return;
            if (!piece) {
                Q_EMIT told(wording::sentence(piece.error().message));
                Q_EMIT pageMissed(page);
                return;
            }
            const QList<Record> records = soFar + piece->items;
            if (!m_anchors && !m_filter.isEmpty())
                Q_EMIT listGrew(page * listPageSize + records.size());
            Q_EMIT pageRead(page, records);
            if (piece->next && records.size() < sizeOf(page))
                readOn(page, records, *piece->next);
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
