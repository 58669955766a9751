// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/productionquestions.h"

#include "ui/widgets/wording.h"

#include <algorithm>

namespace patchbay {

namespace {

/// What a run of those that are switched on compares.
QString touchesOf(const QList<StreamSummary> &streams)
{
    qint64 records = 0;
    qint64 on = 0;
    for (const StreamSummary &stream : streams) {
        records += stream.isOn ? stream.records : 0;
        on += stream.isOn ? 1 : 0;
    }
    return ProductionQuestions::tr(
        "Streams that are switched on: %1. Records that are stored of them, and may change: %2.")
        .arg(wording::count(on), wording::count(records));
}

} // namespace

ProductionQuestions::ProductionQuestions(const Client &client, Question question, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_question(std::move(question))
{}

void ProductionQuestions::beforeRun(const QString &slug, const std::function<void()> &go)
{
    const auto ask = [this, go](const Integration &integration, const QList<StreamSummary> &streams) {
        m_question(tr("Run %1 in production?").arg(integration.name),
            tr("A run writes what it finds at once, without a plan to look at first. %1")
                .arg(touchesOf(streams)),
            tr("Run Now"), go);
    };
    inProduction(slug, slug, ask, go);
}

void ProductionQuestions::beforeSchedule(
    const QString &slug, const QString &timing, const std::function<void()> &go)
{
    const auto ask = [this, timing, go](const Integration &integration, const QList<StreamSummary> &streams) {
        m_question(tr("Let %1 run by itself in production?").arg(integration.name),
            tr("It runs %1, and writes what it finds without a plan to look at first. %2")
                .arg(timing, touchesOf(streams)),
            tr("Let It Run"), go);
    };
    inProduction(slug, slug, ask, go);
}

void ProductionQuestions::beforePush(
    const QString &slug, const PushSource &source, const std::function<void()> &go)
{
    const auto ask = [this, source, go](const Integration &integration, const QList<StreamSummary> &streams) {
        const auto list = std::ranges::find(streams, source.stream, &StreamSummary::stream);
        const qint64 records = list == streams.end() ? 0 : list->records;
        m_question(tr("Let %1 write to its platform in production?").arg(integration.name),
            tr("From the next run on it writes there what %1 has: %2 records are stored of it now.")
                .arg(wording::technical(source.text()), wording::count(records)),
            tr("Let It Write"), go);
    };
    inProduction(slug, source.integration, ask, go);
}

void ProductionQuestions::inProduction(
    const QString &slug, const QString &counted, const Ask &ask, const std::function<void()> &go)
{
    m_client.ask(
        this, m_client.integration(slug), [this, counted, ask, go](const Result<Integration> &integration) {
            if (!integration) {
                Q_EMIT told(wording::sentence(integration.error().message));
                return;
            }
            if (integration->environment != Environment::Production)
                return go();
            m_client.ask(this, m_client.streams(counted),
                [ask, integration = *integration](const Result<QList<StreamSummary>> &streams) {
                    ask(integration, streams.value_or(QList<StreamSummary>()));
                });
        });
}

} // namespace patchbay
