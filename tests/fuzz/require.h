// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdlib>

namespace patchbay {

/// What must hold for every input; a fuzzer reports the input for which it does not.
inline void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace patchbay
