// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/sourcespresenter.h"

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

SourcesPresenter::SourcesPresenter(const Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{}

void SourcesPresenter::read(const Integration &target)
{
    m_client.ask(this, m_client.integrations(),
        [this, generation = ++m_generation, target](const Result<QList<Integration>> &all) {
            if (generation != m_generation)
                return;
            if (!all) {
                Q_EMIT failed(all.error());
                return;
            }
            QList<Integration> others = *all;
            others.removeIf([&target](const Integration &one) {
                return one.slug == target.slug || one.environment != target.environment;
            });
            m_gathered.clear();
            m_awaited = others.size() + 1;
            for (const Integration &one : std::as_const(others))
                readStreams(one);
            arrive();
        });
}

void SourcesPresenter::readStreams(const Integration &integration)
{
    m_client.ask(this, m_client.installedConnector(integration.slug),
        [this, generation = m_generation, integration](const Result<Connector> &connector) {
            if (generation != m_generation)
                return;
            if (!connector) { // removed meanwhile
                arrive();
                return;
            }
            m_client.ask(this, m_client.streams(integration.slug),
                [this, generation, integration, connector = *connector](
                    const Result<QList<StreamSummary>> &streams) {
                    if (generation != m_generation)
                        return;
                    add(integration, connector, streams.value_or(QList<StreamSummary>()));
                    arrive();
                });
        });
}

void SourcesPresenter::add(
    const Integration &integration, const Connector &connector, const QList<StreamSummary> &streams)
{
    for (const Stream &stream : connector.streams) {
        if (stream.push)
            continue;
        const auto stored = std::ranges::find(streams, stream.name, &StreamSummary::stream);
        const QString label = stream.label.isEmpty() ? stream.name : stream.label;
        m_gathered.append({{integration.slug, stream.name}, u"%1 · %2"_s.arg(integration.name, label),
            stored == streams.end() ? 0 : stored->records});
    }
}

void SourcesPresenter::arrive()
{
    if (--m_awaited > 0)
        return;
    std::ranges::stable_sort(m_gathered, {}, [](const SourceChoice &one) { return one.source.integration; });
    Q_EMIT offered(m_gathered);
}

} // namespace patchbay
