// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/keyhash.h"

#include <sodium/crypto_shorthash_siphash24.h>

#include <array>

namespace patchbay {

/// SipHash-2-4 with 128 bits. Its key is no secret: it spreads, it guards nothing.
KeyHash keyHashOf(QByteArrayView key)
{
    static constexpr std::array<unsigned char, crypto_shorthash_siphashx24_KEYBYTES> noSecret{};
    std::array<std::uint64_t, 2> halves{};
    static_assert(sizeof halves == crypto_shorthash_siphashx24_BYTES);
    crypto_shorthash_siphashx24(reinterpret_cast<unsigned char *>(halves.data()),
        reinterpret_cast<const unsigned char *>(key.data()), static_cast<unsigned long long>(key.size()),
        noSecret.data());
    return {halves[0], halves[1]};
}

} // namespace patchbay
