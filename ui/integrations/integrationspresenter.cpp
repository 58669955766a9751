// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/integrationspresenter.h"

#include "ui/widgets/wording.h"

#include <QHash>

namespace patchbay {

namespace {

constexpr int barsShown = 20;
constexpr int executionsRead = 200;

QList<IntegrationRow> rowsOf(const QList<Integration> &integrations, const QList<Execution> &newestFirst)
{
    QHash<QString, QList<Execution>> bySlug;
    for (const Execution &execution : newestFirst) {
        QList<Execution> &own = bySlug[execution.slug];
        if (own.size() < barsShown)
            own.append(execution);
    }
    QList<IntegrationRow> rows;
    for (const Integration &integration : integrations)
        rows.append({integration, bySlug.value(integration.slug)});
    return rows;
}

} // namespace

IntegrationsPresenter::IntegrationsPresenter(const Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{}

void IntegrationsPresenter::refresh()
{
    m_client.ask(this, m_client.integrations(m_filter),
        [this, generation = ++m_generation](const Result<QList<Integration>> &list) {
            if (generation != m_generation)
                return;
            if (list) {
                Q_EMIT filterRefused({});
                readRecent(*list);
            } else if (list.error().code == ErrorCode::InvalidInput) {
                Q_EMIT filterRefused(wording::sentence(list.error().message));
            } else {
                Q_EMIT failed(list.error());
            }
        });
}

void IntegrationsPresenter::readRecent(const QList<Integration> &integrations)
{
    m_client.ask(this, m_client.executions({}, {{}, executionsRead}),
        [this, generation = m_generation, integrations](const Result<Page<Execution>> &recent) {
            if (generation != m_generation)
                return;
            Q_EMIT listed(rowsOf(integrations, recent ? recent->items : QList<Execution>()));
        });
}

void IntegrationsPresenter::filter(const QString &text)
{
    m_filter = text.trimmed();
    refresh();
}

void IntegrationsPresenter::execute(const QString &slug, RunMode mode)
{
    m_client.ask(this, m_client.execute(slug, {mode, {}, {}}), [this](const Result<Execution> &execution) {
        if (execution)
            Q_EMIT executionStarted(*execution);
        else
            Q_EMIT told(wording::sentence(execution.error().message));
    });
}

void IntegrationsPresenter::executeBatch(const QStringList &slugs, RunMode mode)
{
    BatchOrder order;
    order.slugs = slugs;
    order.mode = mode;
    m_client.ask(this, m_client.executeBatch(order), [this](const Result<Batch> &batch) {
        if (batch)
            Q_EMIT batchStarted(*batch);
        else
            Q_EMIT told(wording::sentence(batch.error().message));
    });
}

void IntegrationsPresenter::test(const QString &slug)
{
    // Asked anew: what is shown may be older than the failure. In error there is nothing that a test could
    // disturb: when it works, it is active again.
    m_client.ask(this, m_client.integration(slug), [this, slug](const Result<Integration> &integration) {
        const bool isInError = integration && integration->status == IntegrationStatus::Error;
        tryConnection(slug, isInError ? m_client.reconnect(slug) : m_client.test(slug));
    });
}

void IntegrationsPresenter::reconnect(const QString &slug)
{
    tryConnection(slug, m_client.reconnect(slug));
}

void IntegrationsPresenter::tryConnection(const QString &slug, const ClientCall<ConnectionOutcome> &call)
{
    Q_EMIT told(tr("Testing the connection of %1").arg(slug));
    m_client.ask(this, call, [this, slug](const Result<ConnectionOutcome> &outcome) {
        if (!outcome)
            Q_EMIT told(wording::sentence(outcome.error().message));
        else if (outcome->account.isEmpty())
            Q_EMIT told(tr("The connection of %1 works").arg(slug));
        else
            Q_EMIT told(tr("The connection of %1 works, as %2").arg(slug, outcome->account));
        refresh();
    });
}

void IntegrationsPresenter::pause(const QString &slug)
{
    change(m_client.pause(slug), tr("%1 is paused").arg(slug));
}

void IntegrationsPresenter::resume(const QString &slug)
{
    change(m_client.resume(slug), tr("%1 may run again").arg(slug));
}

void IntegrationsPresenter::disconnectIt(const QString &slug)
{
    change(m_client.disconnect(slug), tr("%1 is disconnected").arg(slug));
}

void IntegrationsPresenter::remove(const QString &slug)
{
    m_client.ask(this, m_client.remove(slug), [this, slug](const Result<> &removed) {
        Q_EMIT told(removed ? tr("%1 is removed").arg(slug) : wording::sentence(removed.error().message));
        refresh();
    });
}

void IntegrationsPresenter::change(const ClientCall<Integration> &call, const QString &done)
{
    m_client.ask(this, call, [this, done](const Result<Integration> &changed) {
        Q_EMIT told(changed ? done : wording::sentence(changed.error().message));
        refresh();
    });
}

} // namespace patchbay
