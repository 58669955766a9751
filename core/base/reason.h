// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace patchbay {

/// A part of a sentence that is always the same words, for example `it is empty`: an argument of a Message
/// that the window translates by itself.
[[nodiscard]] inline QString reason(const QString &words)
{
    return words;
}

} // namespace patchbay
