// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"

#include <QObject>

namespace patchbay {

/// What the engine says of itself and its workspace.
struct WorkspaceFacts
{
    Workspace workspace;
    Capabilities capabilities;
    KeychainView keychain;
    QString egress; ///< `public`, `everything`, or ranges.
};

/// What the settings show and do, but for what is kept on this machine. It knows no widget.
class SettingsPresenter final : public QObject
{
    Q_OBJECT

public:
    /// The client must outlive the presenter.
    SettingsPresenter(const Client &client, QObject *parent);

    void refresh();
    void setEgress(const QString &policy);
    void readMoreAudit();

    /// Whether requests may go to more places by the other policy than by the one.
    [[nodiscard]] static bool isLooser(const QString &policy, const QString &other);

Q_SIGNALS:
    void read(const patchbay::WorkspaceFacts &facts);
    void newestAudit(const QList<patchbay::AuditRow> &rows, bool hasMore);
    void moreAudit(const QList<patchbay::AuditRow> &rows, bool hasMore);
    void moreAuditMissed();
    /// Why the policy was not taken; empty: it was.
    void egressRefused(const QString &reason);
    void failed(const patchbay::Error &error);
    void told(const QString &line);

private:
    template<class T, class Take>
    void gather(const ClientCall<T> &call, Take take);

    const Client &m_client;
    WorkspaceFacts m_facts;
    QString m_cursor; ///< Of the next page of the audit.
    int m_generation = 0;
    int m_open = 0; ///< Answers that are still to come.
};

} // namespace patchbay
