// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

#include <cstdint>

namespace patchbay {

/// What opens a sealed store: 32 random bytes, or a passphrase that a key is derived from. Never taken from
/// the command line, where every other user of the machine can read it.
class SealingKey
{
public:
    enum class Kind : std::uint8_t { Random = 1, Passphrase = 2 }; ///< The numbers stand in the file.

    /// 32 bytes in base64, as `generateKeyFile` and `openssl rand -base64 32` write them.
    [[nodiscard]] static Result<SealingKey> fromRandom(const Secret &base64);
    /// At least eight bytes.
    [[nodiscard]] static Result<SealingKey> fromPassphrase(const Secret &passphrase);

    [[nodiscard]] Kind kind() const { return m_kind; }

    [[nodiscard]] const Secret &material() const { return m_material; }

private:
    SealingKey(Kind kind, Secret material);

    Kind m_kind;
    Secret m_material; ///< The 32 bytes, or the passphrase.
};

/// The first line of a file or of an open descriptor (which is read to its end, not closed): where a key or a
/// passphrase may come from. At most 4096 bytes. A file that everybody can read is refused.
[[nodiscard]] Result<Secret> secretFromFile(const QString &path);
[[nodiscard]] Result<Secret> secretFromDescriptor(int descriptor);

/// Writes a new random key into a new file that only its owner can read. `Conflict` when the file is there
/// already.
[[nodiscard]] Result<> generateKeyFile(const QString &path);

} // namespace patchbay
