// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/seededrandom.h"

namespace patchbay {

SeededRandom::SeededRandom(std::uint64_t seed)
    : m_engine(seed)
{}

void SeededRandom::fill(std::span<std::byte> bytes)
{
    const std::scoped_lock lock(m_mutex);
    for (std::byte &byte : bytes)
        byte = static_cast<std::byte>(m_engine() & 0xff);
}

} // namespace patchbay
