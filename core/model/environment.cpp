// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/environment.h"

#include "core/model/enumname.h"

namespace patchbay {

QString environmentName(Environment environment)
{
    return environment == Environment::Test ? QStringLiteral("test") : QStringLiteral("production");
}

std::optional<Environment> environmentFromName(QStringView name)
{
    return fromName({Environment::Test, Environment::Production}, environmentName, name);
}

} // namespace patchbay
