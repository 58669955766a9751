// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"

#include <mutex>
#include <random>

namespace patchbay {

/// Randomness that is the same in every run of a test. Thread-safe.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(std::uint64_t seed = 1);

    void fill(std::span<std::byte> bytes) override;

private:
    std::mutex m_mutex; ///< Guards m_engine.
    std::mt19937_64 m_engine;
};

} // namespace patchbay
