// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"

#include <sys/random.h>

#include <cerrno>
#include <cstdlib>

namespace patchbay {

std::uint64_t Random::number()
{
    std::uint64_t value = 0;
    fill(std::as_writable_bytes(std::span(&value, 1)));
    return value;
}

double Random::fraction()
{
    return static_cast<double>(number() >> 11) * 0x1.0p-53;
}

void SystemRandom::fill(std::span<std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = getrandom(bytes.data(), bytes.size(), 0);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            std::abort(); // A system without randomness must not go on to make keys.
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
}

} // namespace patchbay
