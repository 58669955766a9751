// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/keyset.h"

#include <utility>

namespace patchbay {

namespace {

constexpr std::size_t firstCapacity = 1024;

} // namespace

std::uint32_t KeySet::insert(QByteArrayView key, std::uint32_t record)
{
    if (m_size * 4 >= m_slots.size() * 3)
        grow();
    const KeyHash hash = keyHashOf(key);
    const std::size_t found = place(hash);
    if (m_records[found] != 0)
        return m_records[found];
    m_slots[found] = hash;
    m_records[found] = record;
    ++m_size;
    return record;
}

/// Where the hash stands, or the free slot where it belongs. The capacity is a power of two.
std::size_t KeySet::place(const KeyHash &hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash.first & mask;
    while (m_records[at] != 0 && m_slots[at] != hash)
        at = (at + 1) & mask;
    return at;
}

void KeySet::grow()
{
    const std::size_t capacity = m_slots.empty() ? firstCapacity : m_slots.size() * 2;
    const std::vector<KeyHash> hashes = std::exchange(m_slots, std::vector<KeyHash>(capacity));
    const std::vector<std::uint32_t> records =
        std::exchange(m_records, std::vector<std::uint32_t>(capacity, 0));
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        if (records[i] == 0)
            continue;
        const std::size_t at = place(hashes[i]);
        m_slots[at] = hashes[i];
        m_records[at] = records[i];
    }
}

} // namespace patchbay
