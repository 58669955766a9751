// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secretstore.h"
#include "core/connectors/integrationcaller.h"
#include "core/connectors/requestrenderer.h"
#include "core/model/connectorwork.h"
#include "core/model/environment.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <stop_token>

namespace patchbay {

/// What shall be tried of a connector document that is not installed.
struct TryOrder
{
    /// Whether an action that changes something may be sent.
    enum class Writes { Shown, Sent };

    QByteArray document;
    QString name; ///< Of a stream or an action; a stream goes before an action of the same name.
    Environment environment = Environment::Test;
    QMap<QString, QString> settings;
    SecretBundle credentials;   ///< Used for this only, and stored nowhere.
    ParameterValues parameters; ///< Of an action, or in place of the stream's own.
    Writes writes = Writes::Shown;
};

/// Tries connectors while they are written: performs one action, or reads the first page of one stream, with
/// the limits and the egress policy that everything goes by, and tells what was sent and what came. Takes at
/// most a minute. Thread-safe as far as its ports are.
class Tryouts
{
public:
    /// What the ports refer to must outlive this.
    explicit Tryouts(CallPorts ports);

    /// `InvalidInput` for a document with faults, an environment that it does not offer, or settings that do
    /// not fit; `NotFound` for a name that it does not have. What the provider refuses is in the report.
    [[nodiscard]] Result<TryReport> tryOut(const TryOrder &order, std::stop_token stop) const;

private:
    CallPorts m_ports;
};

} // namespace patchbay
