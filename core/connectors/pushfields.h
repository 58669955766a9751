// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/model/push.h"

namespace patchbay {

/// The `push` of a stream, as the document says it.
[[nodiscard]] Push pushAsWritten(json::Value value);

} // namespace patchbay
