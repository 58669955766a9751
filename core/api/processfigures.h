// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace patchbay {

/// What the operating system says of our own process. What it does not say is nothing.
struct ProcessFigures
{
    std::optional<qint64> threads;
    std::optional<qint64> residentBytes;
    qint64 allocatedBytes = 0; ///< On the heap, in use.
    int processors = 1;
};

[[nodiscard]] ProcessFigures processFigures();

} // namespace patchbay
