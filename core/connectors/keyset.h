// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <vector>

namespace patchbay {

/// The keys of a listing, each with the number of the record that had it first. Keeps 128 bits of hash
/// instead of the key, in one flat table: a million keys take some 40 MB, and two keys that are taken for one
/// do not happen (1e-27 for a million).
class KeySet
{
public:
    /// Adds the key for that record (numbers from 1). When it is there already, nothing changes. Returns the
    /// number of the record that has it.
    std::uint32_t insert(QByteArrayView key, std::uint32_t record);

    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    struct Slot
    {
        std::uint64_t first = 0;
        std::uint64_t second = 0;
    };

    [[nodiscard]] std::size_t place(const Slot &hash) const;
    void grow();

    std::vector<Slot> m_slots;
    std::vector<std::uint32_t> m_records; ///< By slot; 0: the slot is free.
    std::size_t m_size = 0;
};

} // namespace patchbay
