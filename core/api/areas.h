// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/apiparts.h"
#include "core/api/routes.h"

#include <QList>

/// The routes by area; each has a file of its own. The parts must outlive the routes.
namespace patchbay {

/// Served by the ApiGate over the network; inside the process changes are followed by a subscription.
inline const QString changesPath = QStringLiteral("/api/v1/changes");

[[nodiscard]] QList<Route> catalogueRoutes(const ApiParts &parts);
[[nodiscard]] QList<Route> connectorWorkRoutes(const ApiParts &parts);
[[nodiscard]] QList<Route> integrationRoutes(const ApiParts &parts);
[[nodiscard]] QList<Route> installationRoutes(const ApiParts &parts);
[[nodiscard]] QList<Route> executeRoutes(const ApiParts &parts);
[[nodiscard]] QList<Route> executionRoutes(const ApiParts &parts);
[[nodiscard]] QList<Route> batchRoutes(const ApiParts &parts);
[[nodiscard]] QList<Route> batchPlanRoutes(const ApiParts &parts);
[[nodiscard]] QList<Route> scheduleRoutes(const ApiParts &parts);
[[nodiscard]] QList<Route> planRoutes(const ApiParts &parts);
[[nodiscard]] QList<Route> planChangeRoutes(const ApiParts &parts);
[[nodiscard]] QList<Route> comparisonRoutes(const ApiParts &parts);
[[nodiscard]] QList<Route> recordRoutes(const ApiParts &parts);
[[nodiscard]] QList<Route> sandboxRoutes(const ApiParts &parts);
[[nodiscard]] QList<Route> healthRoutes(const ApiParts &parts);
[[nodiscard]] QList<Route> statisticsRoutes(const ApiParts &parts);
[[nodiscard]] QList<Route> workspaceRoutes(const ApiParts &parts);

[[nodiscard]] QList<Route> allRoutes(const ApiParts &parts);

} // namespace patchbay
