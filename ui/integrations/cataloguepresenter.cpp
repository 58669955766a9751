// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/cataloguepresenter.h"

#include "ui/widgets/wording.h"

#include <algorithm>

namespace patchbay {

CataloguePresenter::CataloguePresenter(const Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{}

void CataloguePresenter::refresh()
{
    m_client.ask(this, m_client.catalogue(m_filter),
        [this, generation = ++m_generation](const Result<QList<Connector>> &catalogue) {
            if (generation != m_generation)
                return;
            if (catalogue) {
                Q_EMIT filterRefused({});
                countInstalled(*catalogue);
            } else if (catalogue.error().code == ErrorCode::InvalidInput) {
                Q_EMIT filterRefused(wording::sentence(catalogue.error().message));
            } else {
                Q_EMIT failed(catalogue.error());
            }
        });
}

void CataloguePresenter::countInstalled(const QList<Connector> &connectors)
{
    m_client.ask(this, m_client.integrations(),
        [this, generation = m_generation, connectors](const Result<QList<Integration>> &installed) {
            if (generation != m_generation)
                return;
            QList<CatalogueRow> rows;
            for (const Connector &connector : connectors) {
                const qint64 count =
                    installed ? std::ranges::count(*installed, connector.slug, &Integration::connector) : 0;
                rows.append({connector, count});
            }
            Q_EMIT listed(rows);
        });
}

void CataloguePresenter::filter(const QString &text)
{
    m_filter = text.trimmed();
    refresh();
}

} // namespace patchbay
