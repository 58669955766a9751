// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace patchbay {

/// Randomness, as it comes in through constructors. Thread-safe.
class Random
{
public:
    virtual ~Random() = default;

    virtual void fill(std::span<std::byte> bytes) = 0;

    /// A number from 0 to 2^64 - 1.
    [[nodiscard]] std::uint64_t number();
    /// A fraction in [0, 1).
    [[nodiscard]] double fraction();
};

/// The operating system's generator, fit for keys.
class SystemRandom final : public Random
{
public:
    void fill(std::span<std::byte> bytes) override;
};

} // namespace patchbay
