// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/fields.h"
#include "core/model/integration.h"

namespace patchbay {

/// The whole integration, as our own routes show it. Credentials appear by their names only.
void write(json::Writer &writer, const Integration &integration);
[[nodiscard]] Integration readIntegration(Fields &fields);

/// Linkit's Integration Summary Object (seed 000): what every list of integrations can be read as.
struct IntegrationSummary
{
    QString slug;
    QString name;
    QString type;
    bool isEnabled = false;
    std::optional<Instant> lastSync;

    bool operator==(const IntegrationSummary &) const = default;
};

[[nodiscard]] IntegrationSummary summaryOf(const Integration &integration);
void write(json::Writer &writer, const IntegrationSummary &summary);
[[nodiscard]] IntegrationSummary readIntegrationSummary(Fields &fields);

/// Linkit's integration config (seed 000): counts, never secrets.
struct IntegrationConfig
{
    QString slug;
    QString name;
    QString type;
    QString organizationId;
    QString version;
    QString baseUrl;
    qint64 headersCount = 0;
    qint64 paramsCount = 0;
    bool supportsStaging = false;
    QMap<QString, bool> customConfig; ///< `sync_<stream>` → whether it is switched on.
    Instant configuredAt;

    bool operator==(const IntegrationConfig &) const = default;
};

void write(json::Writer &writer, const IntegrationConfig &config);
[[nodiscard]] IntegrationConfig readIntegrationConfig(Fields &fields);

} // namespace patchbay
