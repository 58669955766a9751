// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"

#include <QObject>

namespace patchbay {

/// Records of another integration that a push could take.
struct SourceChoice
{
    PushSource source;
    QString name; ///< For people: the integration's name and the stream's.
    qint64 records = 0;

    bool operator==(const SourceChoice &) const = default;
};

/// Finds out whose records the pushes of an integration could take: those of the streams that read, of the
/// other integrations in its environment.
class SourcesPresenter final : public QObject
{
    Q_OBJECT

public:
    /// The client must outlive the presenter.
    SourcesPresenter(const Client &client, QObject *parent);

    /// Tells `offered` or `failed`; an earlier question is dropped.
    void read(const Integration &target);

Q_SIGNALS:
    void offered(const QList<patchbay::SourceChoice> &choices);
    void failed(const patchbay::Error &error);

private:
    void readStreams(const Integration &integration);
    void add(const Integration &integration, const Connector &connector, const QList<StreamSummary> &streams);
    void arrive();

    const Client &m_client;
    QList<SourceChoice> m_gathered;
    qsizetype m_awaited = 0;
    int m_generation = 0;
};

} // namespace patchbay
