// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "ui/integrations/integrationsmodel.h"

#include <QObject>

namespace patchbay {

/// What the page of installed integrations shows and does. It knows no widget.
class IntegrationsPresenter final : public QObject
{
    Q_OBJECT

public:
    /// The client must outlive the presenter.
    IntegrationsPresenter(const Client &client, QObject *parent);

    /// Reads the list again. Earlier answers that come late are dropped.
    void refresh();
    /// In the filter language; a filter that cannot be read is told by `filterRefused`, and the list stays.
    void filter(const QString &text);

    void execute(const QString &slug, RunMode mode);
    /// All of them as one batch; leads to it.
    void executeBatch(const QStringList &slugs, RunMode mode);
    /// Tests the stored credentials; what is in error becomes active when they work.
    void test(const QString &slug);
    /// Likewise; what was in error is active again when it works.
    void reconnect(const QString &slug);
    void pause(const QString &slug);
    void resume(const QString &slug);
    void disconnectIt(const QString &slug);
    void remove(const QString &slug);

Q_SIGNALS:
    void listed(const QList<patchbay::IntegrationRow> &rows);
    void filterRefused(const QString &reason);
    /// The list could not be read at all.
    void failed(const patchbay::Error &error);
    /// What the person asked for went well, or did not: one line.
    void told(const QString &line);
    void executionStarted(const patchbay::Execution &execution);
    void batchStarted(const patchbay::Batch &batch);

private:
    void readRecent(const QList<Integration> &integrations);
    void tryConnection(const QString &slug, const ClientCall<ConnectionOutcome> &call);
    void change(const ClientCall<Integration> &call, const QString &done);

    const Client &m_client;
    QString m_filter;
    int m_generation = 0;
};

} // namespace patchbay
