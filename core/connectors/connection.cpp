// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/connection.h"

#include <algorithm>

namespace patchbay {

std::optional<QString> Connection::setting(const QString &name) const
{
    const auto declared = std::ranges::find(connector->settings, name, &Setting::name);
    if (declared == connector->settings.end())
        return std::nullopt;
    return settings.value(name, declared->defaultValue);
}

} // namespace patchbay
