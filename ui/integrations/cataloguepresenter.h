// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "ui/integrations/cataloguemodel.h"

#include <QObject>

namespace patchbay {

/// What the page of available connectors shows. It knows no widget.
class CataloguePresenter final : public QObject
{
    Q_OBJECT

public:
    /// The client must outlive the presenter.
    CataloguePresenter(const Client &client, QObject *parent);

    /// Reads the catalogue, and what of it is installed. Earlier answers that come late are dropped.
    void refresh();
    /// Text in names, and `type:`; a filter that cannot be read is told, and the list stays.
    void filter(const QString &text);

Q_SIGNALS:
    void listed(const QList<patchbay::CatalogueRow> &rows);
    void filterRefused(const QString &reason);
    void failed(const patchbay::Error &error);

private:
    void countInstalled(const QList<Connector> &connectors);

    const Client &m_client;
    QString m_filter;
    int m_generation = 0;
};

} // namespace patchbay
