// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/apiparts.h"
#include "core/api/routes.h"

#include <functional>
#include <optional>

namespace patchbay {

/// The path of all that belongs to one installed integration.
inline const QString integrationPath = QStringLiteral("/api/v1/integrations/{orgId}/{slug}");

/// 404 when `{orgId}` is not this workspace's organization; nothing when it is.
[[nodiscard]] std::optional<HttpResponse> wrongOrganization(const ApiParts &parts, const ApiCall &call);
/// The integration that the path names, or the answer that there is none (the documented one).
[[nodiscard]] tl::expected<Integration, HttpResponse> integrationAt(
    const ApiParts &parts, const ApiCall &call);

using IntegrationAnswer = std::function<Result<HttpResponse>(const ApiCall &, const Integration &)>;

/// A handler below `integrationPath`.
[[nodiscard]] Route::Handler onIntegration(const ApiParts &parts, IntegrationAnswer answer);

} // namespace patchbay
