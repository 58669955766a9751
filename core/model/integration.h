// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/model/environment.h"
#include "core/model/push.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace patchbay {

/// Lifecycle of an installed integration (seed 003).
enum class IntegrationStatus {
    Active,       ///< Connected and may run.
    Paused,       ///< Stopped by a person; resume continues.
    Error,        ///< Credentials or configuration failed: repair, then connect again.
    Disconnected, ///< No credentials: connect.
};

[[nodiscard]] QString integrationStatusName(IntegrationStatus status);
[[nodiscard]] std::optional<IntegrationStatus> integrationStatusFromName(QStringView name);

/// Who may start runs (seed 000: "Run the integration via API, schedule, or both"). People always may.
struct RunPolicy
{
    bool byApi = true;
    bool bySchedule = true;

    bool operator==(const RunPolicy &) const = default;
};

/// A connector installed with settings and credentials, in one environment.
struct Integration
{
    IntegrationId id;
    QString slug; ///< Names it within the workspace: the connector's own, then `-2`, or chosen.
    QString name;
    QString type;
    QString connector;        ///< Slug of its connector …
    QString connectorVersion; ///< … and the version that it was installed with.
    Environment environment = Environment::Test;

    IntegrationStatus status = IntegrationStatus::Disconnected;
    Message statusReason; ///< Why, and what to do; empty when active.
    Instant statusSince;

    QMap<QString, QString> settings;
    QStringList credentials;           ///< Names of the credentials that are stored; never their values.
    QMap<QString, bool> streams;       ///< Which streams are switched on.
    QMap<QString, PushSource> sources; ///< Of each push that has one: whose records it writes.
    RunPolicy runs;
    int deleteShareLimit = 20; ///< Percent of a stream: a plan that would delete more asks first.

    Instant installedAt;
    Instant configuredAt;
    std::optional<Instant> lastSync; ///< When a writing run last finished. A dry run does not move it.
    qint64 revision = 0;             ///< Grows with each change.

    bool operator==(const Integration &) const = default;

    [[nodiscard]] bool isEnabled() const { return status == IntegrationStatus::Active; }
};

} // namespace patchbay
