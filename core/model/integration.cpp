// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/integration.h"

namespace patchbay {

QString integrationStatusName(IntegrationStatus status)
{
    switch (status) {
    case IntegrationStatus::Active:
        return QStringLiteral("active");
    case IntegrationStatus::Paused:
        return QStringLiteral("paused");
    case IntegrationStatus::Error:
        return QStringLiteral("error");
    case IntegrationStatus::Disconnected:
        break;
    }
    return QStringLiteral("disconnected");
}

std::optional<IntegrationStatus> integrationStatusFromName(QStringView name)
{
    for (const auto status : {IntegrationStatus::Active, IntegrationStatus::Paused, IntegrationStatus::Error,
             IntegrationStatus::Disconnected}) {
        if (name == integrationStatusName(status))
            return status;
    }
    return std::nullopt;
}

} // namespace patchbay
