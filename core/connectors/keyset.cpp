// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/keyset.h"

#include <sodium/crypto_shorthash_siphash24.h>

#include <array>
#include <utility>

namespace patchbay {

namespace {

constexpr std::size_t firstCapacity = 1024;

/// SipHash-2-4 with 128 bits. Its key is no secret: it spreads, it guards nothing.
std::pair<std::uint64_t, std::uint64_t> hashOf(QByteArrayView key)
{
    static constexpr std::array<unsigned char, crypto_shorthash_siphashx24_KEYBYTES> noSecret{};
    std::array<std::uint64_t, 2> halves{};
    static_assert(sizeof halves == crypto_shorthash_siphashx24_BYTES);
    crypto_shorthash_siphashx24(reinterpret_cast<unsigned char *>(halves.data()),
        reinterpret_cast<const unsigned char *>(key.data()), static_cast<unsigned long long>(key.size()),
        noSecret.data());
    return {halves[0], halves[1]};
}

} // namespace

std::uint32_t KeySet::insert(QByteArrayView key, std::uint32_t record)
{
    if (m_size * 4 >= m_slots.size() * 3)
        grow();
    const auto [first, second] = hashOf(key);
    const Slot hash{first, second};
    const std::size_t found = place(hash);
    if (m_records[found] != 0)
        return m_records[found];
    m_slots[found] = hash;
    m_records[found] = record;
    ++m_size;
    return record;
}

/// Where the hash stands, or the free slot where it belongs. The capacity is a power of two.
std::size_t KeySet::place(const Slot &hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash.first & mask;
    while (m_records[at] != 0 && (m_slots[at].first != hash.first || m_slots[at].second != hash.second))
        at = (at + 1) & mask;
    return at;
}

void KeySet::grow()
{
    const std::size_t capacity = m_slots.empty() ? firstCapacity : m_slots.size() * 2;
    const std::vector<Slot> hashes = std::exchange(m_slots, std::vector<Slot>(capacity));
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
