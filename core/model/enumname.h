// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <cstddef>
#include <optional>

namespace patchbay {

/// The one of `all` that `nameOf` calls so; nothing when none is. All of them may stand in braces.
template<class Enum, std::size_t count>
[[nodiscard]] std::optional<Enum> fromName(
    const Enum (&all)[count], QString (*nameOf)(Enum), QStringView name)
{
    for (const Enum candidate : all) {
        if (nameOf(candidate) == name)
            return candidate;
    }
    return std::nullopt;
}

} // namespace patchbay
