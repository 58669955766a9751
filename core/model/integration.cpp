// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/integration.h"

#include "core/model/enumname.h"

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
    return fromName({IntegrationStatus::Active, IntegrationStatus::Paused, IntegrationStatus::Error,
                        IntegrationStatus::Disconnected},
        integrationStatusName, name);
}

} // namespace patchbay
