// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/keychain/sealingkey.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>

namespace patchbay {

/// How much work it costs to try one passphrase (Argon2id). The numbers stand in the file, so they may change
/// later.
struct SealingCost
{
    std::uint64_t operations = 3;              ///< crypto_pwhash_OPSLIMIT_MODERATE
    std::uint64_t memoryBytes = 256ULL << 20U; ///< crypto_pwhash_MEMLIMIT_MODERATE
};

/// One sealed file's key and header; seals and opens its content (XChaCha20-Poly1305). No files here, only
/// bytes.
///
/// Format 1, little-endian: `PBSEALED`, u32 version, u32 kind of key, u64 operations, u64 memory, 16 bytes
/// salt, 16 bytes key check, 16 bytes BLAKE2b of what precedes (damage is not taken for a wrong key); then 24
/// bytes nonce and the sealed content with its tag, which covers the header too.
class Seal
{
public:
    /// For a new file. Takes its time with a passphrase.
    [[nodiscard]] static Result<Seal> make(const SealingKey &key, const SealingCost &cost);
    /// For an existing file. `Denied`: another key sealed it. `Unavailable`: a newer Patchbay wrote it.
    /// `Internal`: it is damaged.
    [[nodiscard]] static Result<Seal> match(const SealingKey &key, QByteArrayView file);

    /// The whole file for that content, different each time.
    [[nodiscard]] QByteArray seal(const Secret &content) const;
    /// The content of a whole file. Fails as `match` does.
    [[nodiscard]] Result<Secret> open(QByteArrayView file) const;

private:
    Seal(QByteArray header, Secret contentKey);

    QByteArray m_header;
    Secret m_contentKey;
};

} // namespace patchbay
