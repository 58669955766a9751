// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/environment.h"

namespace patchbay {

QString environmentName(Environment environment)
{
    return environment == Environment::Test ? QStringLiteral("test") : QStringLiteral("production");
}

std::optional<Environment> environmentFromName(QStringView name)
{
    for (const Environment environment : {Environment::Test, Environment::Production}) {
        if (name == environmentName(environment))
            return environment;
    }
    return std::nullopt;
}

} // namespace patchbay
