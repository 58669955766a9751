// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"

#include <QByteArray>
#include <QByteArrayList>

namespace patchbay {

/// A scalar as a part of a key: the string as it is, or the number's or boolean's own text. Empty for what is
/// none.
[[nodiscard]] QByteArray keyPart(json::Value value);
/// The key of these parts: one as it is; several joined with `/`, and within a part `~` written `~0` and `/`
/// `~1`. Empty where a part is.
[[nodiscard]] QByteArray keyOf(const QByteArrayList &parts);

} // namespace patchbay
