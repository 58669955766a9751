// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/digest.h"

#include <sodium/core.h>
#include <sodium/crypto_generichash.h>

#include <cstring>

namespace patchbay {

Digest Digest::fromByteArray(QByteArrayView stored)
{
    Digest digest;
    if (stored.size() == qsizetype(sizeof digest.bytes))
        std::memcpy(digest.bytes.data(), stored.data(), sizeof digest.bytes);
    return digest;
}

Digest digestOf(QByteArrayView text)
{
    static_assert(sizeof(Digest::bytes) == crypto_generichash_BYTES_MIN);
    // Chooses the implementation for this processor; without it, the slow one runs.
    [[maybe_unused]] static const int ready = sodium_init();
    Digest digest;
    crypto_generichash(digest.bytes.data(), digest.bytes.size(),
        reinterpret_cast<const unsigned char *>(text.data()), static_cast<unsigned long long>(text.size()),
        nullptr, 0);
    return digest;
}

} // namespace patchbay
