// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/areas.h"

namespace patchbay {

QList<Route> allRoutes(const ApiParts &parts)
{
    return healthRoutes(parts) + integrationRoutes(parts) + installationRoutes(parts) + executeRoutes(parts) +
           executionRoutes(parts) + batchRoutes(parts) + batchPlanRoutes(parts) + scheduleRoutes(parts) +
           planRoutes(parts) + planChangeRoutes(parts) + comparisonRoutes(parts) + statisticsRoutes(parts) +
           recordRoutes(parts) + catalogueRoutes(parts) + connectorWorkRoutes(parts) + sandboxRoutes(parts) +
           workspaceRoutes(parts);
}

} // namespace patchbay
