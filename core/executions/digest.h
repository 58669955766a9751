// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <cstdint>

namespace patchbay {

/// 128 bits of BLAKE2b that stand for a record's key or body. Two different texts do not meet in one, not
/// even when somebody tries.
struct Digest
{
    std::array<std::uint8_t, 16> bytes{};

    bool operator==(const Digest &) const = default;

    [[nodiscard]] QByteArray toByteArray() const
    {
        return QByteArray(reinterpret_cast<const char *>(bytes.data()), sizeof bytes);
    }

    /// All zero when there are not exactly 16 bytes: no text has that digest.
    [[nodiscard]] static Digest fromByteArray(QByteArrayView stored);
};

[[nodiscard]] Digest digestOf(QByteArrayView text);

} // namespace patchbay
