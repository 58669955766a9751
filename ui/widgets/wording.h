// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QString>

#include <chrono>
#include <optional>

/// How numbers and times are written in the window: units in words, Latin digits in every language (they must
/// match what the provider logs), `–` for what is missing.
namespace patchbay::wording {

[[nodiscard]] QString missing();
/// A sentence of the engine's in the window's language; as the engine wrote it where there is no translation.
[[nodiscard]] QString sentence(const Message &message);
/// An id, a path or a URL: it reads left to right among the words of any language.
[[nodiscard]] QString technical(const QString &text);
/// `1,048,210`.
[[nodiscard]] QString count(qint64 number);
/// `now`, `4 min ago`, `2 h ago`, `3 days ago`.
[[nodiscard]] QString ago(Instant then, Instant now);
/// The local date and time to the second, for a tooltip and for copying.
[[nodiscard]] QString exact(Instant instant);
/// `84 ms`, `4.1 s`, `2 min 5 s`, `3 h 10 min`.
[[nodiscard]] QString duration(std::chrono::microseconds time);
/// `0 B`, `84 B`, `42.1 KB`, `200 MB`; a KB has 1,000 bytes.
[[nodiscard]] QString bytes(qint64 number);
/// `99.9 %` of a share from 0 to 1; what is neither none nor all is never written as such.
[[nodiscard]] QString percent(double share);

} // namespace patchbay::wording
