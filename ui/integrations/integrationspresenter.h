// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "ui/integrations/integrationsmodel.h"

#include <QObject>

namespace patchbay {

/// Everything about the chosen integration that the panel beside the list shows.
struct IntegrationDetails
{
    IntegrationRow row;
    QList<StreamSummary> streams;
    KeychainView keychain;
};

/// What the page of installed integrations shows and does. It knows no widget.
class IntegrationsPresenter final : public QObject
{
    Q_OBJECT

public:
    /// The client must outlive the presenter.
    IntegrationsPresenter(const Client &client, QObject *parent);

    /// Reads the list again, and the details of what is chosen. Earlier answers that come late are dropped.
    void refresh();
    /// In the filter language; a filter that cannot be read is told by `filterRefused`, and the list stays.
    void filter(const QString &text);
    void choose(const QString &slug);

    void execute(const QString &slug, RunMode mode);
    void test(const QString &slug);
    void pause(const QString &slug);
    void resume(const QString &slug);

Q_SIGNALS:
    void listed(const QList<patchbay::IntegrationRow> &rows);
    void detailed(const patchbay::IntegrationDetails &details);
    void filterRefused(const QString &reason);
    /// The list could not be read at all.
    void failed(const patchbay::Error &error);
    /// What the person asked for went well, or did not: one line.
    void told(const QString &line);
    void executionStarted(const patchbay::Execution &execution);

private:
    void readRecent(const QList<Integration> &integrations);
    void readDetails();
    void change(const ClientCall<Integration> &call, const QString &done);

    const Client &m_client;
    QString m_filter;
    QString m_chosen;
    QList<IntegrationRow> m_rows;
    int m_listGeneration = 0;
    int m_detailsGeneration = 0;
};

} // namespace patchbay
