// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectors/keyhash.h"

#include <QByteArrayView>

#include <cstdint>
#include <vector>

namespace patchbay {

/// The keys of a listing, each with the number of the record that had it first. Keeps their hashes, in one
/// flat table: a million keys take some 40 MB.
class KeySet
{
public:
    /// Adds the key for that record (numbers from 1). When it is there already, nothing changes. Returns the
    /// number of the record that has it.
    std::uint32_t insert(QByteArrayView key, std::uint32_t record);

    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    [[nodiscard]] std::size_t place(const KeyHash &hash) const;
    void grow();

    std::vector<KeyHash> m_slots;
    std::vector<std::uint32_t> m_records; ///< By slot; 0: the slot is free.
    std::size_t m_size = 0;
};

} // namespace patchbay
