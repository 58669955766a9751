// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/onintegration.h"

#include "core/api/responses.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

std::optional<HttpResponse> wrongOrganization(const ApiParts &parts, const ApiCall &call)
{
    const QString organization = call.at(u"orgId"_s);
    if (organization == parts.workspace.organizationId)
        return std::nullopt;
    return envelope(404, u"Organization not found",
        [&](json::Writer &writer) { writer.name("organization_id").string(organization); });
}

tl::expected<Integration, HttpResponse> integrationAt(const ApiParts &parts, const ApiCall &call)
{
    if (const auto wrong = wrongOrganization(parts, call))
        return tl::unexpected(*wrong);
    const QString slug = call.at(u"slug"_s);
    const Result<Integration> integration = parts.stores.integrations.bySlug(slug);
    if (integration)
        return *integration;
    const bool isUnknown = integration.error().code == ErrorCode::NotFound;
    return tl::unexpected(isUnknown ? integrationNotFound(slug) : errorResponse(integration.error()));
}

Route::Handler onIntegration(const ApiParts &parts, IntegrationAnswer answer)
{
    return answering([&parts, answer = std::move(answer)](const ApiCall &call) -> Result<HttpResponse> {
        const auto integration = integrationAt(parts, call);
        return integration ? answer(call, *integration) : integration.error();
    });
}

} // namespace patchbay
