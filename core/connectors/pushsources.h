// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/connector.h"
#include "core/model/integrations.h"

#include <QMap>
#include <QString>

namespace patchbay {

/// Whose stored records a push writes, found.
struct PushOrigin
{
    IntegrationId integration;
    QString slug;
    QString stream;

    bool operator==(const PushOrigin &) const = default;
};

/// Finds and judges the sources of pushes. Thread-safe.
class PushSources
{
public:
    /// The port must outlive this.
    explicit PushSources(Integrations &integrations);

    /// The source of the push `stream` of `target`. `InvalidInput`, saying what to do, when it is the target
    /// itself, is not installed, has no such stream of its own, or lives in the other environment: a test
    /// source never goes to a production target, nor the other way round.
    [[nodiscard]] Result<PushOrigin> origin(
        const Integration &target, const QString &stream, const PushSource &source) const;

    /// Fails when the push would feed, over other pushes, the very list that its source reads.
    [[nodiscard]] Result<> checkLoop(const Integration &target, const Connector &connector,
        const QString &stream, const PushSource &source) const;

private:
    [[nodiscard]] Result<Connector> connectorOf(const Integration &integration) const;

    Integrations &m_integrations;
};

/// Puts the wanted sources (push → `integration/stream`; empty: none any more) into the integration, and
/// switches each push on with its source and off without. A switch that is wanted expressly is left to
/// whoever reads the switches. `InvalidInput` where a name is no push of the connector, or a text is no
/// source.
[[nodiscard]] Result<> takeSources(
    Integration &integration, const QMap<QString, QString> &wanted, const Connector &connector);
/// Fails when a push among the streams has no source.
[[nodiscard]] Result<> checkPushesHaveSources(
    const Integration &integration, const QList<const Stream *> &streams);

} // namespace patchbay
