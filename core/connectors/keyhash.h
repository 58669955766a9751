// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <cstdint>

namespace patchbay {

/// 128 bits that stand for a record's key while a stream is read: two keys that are taken for one do not
/// happen (1e-27 for a million). Never stored.
struct KeyHash
{
    std::uint64_t first = 0;
    std::uint64_t second = 0;

    bool operator==(const KeyHash &) const = default;
};

[[nodiscard]] KeyHash keyHashOf(QByteArrayView key);

} // namespace patchbay
