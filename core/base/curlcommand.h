// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"

#include <QString>

namespace patchbay {

/// The request as a command for a POSIX shell that sends the same: `curl -X POST 'https://…' -H '…'`.
[[nodiscard]] QString curlCommand(const HttpRequest &request);

} // namespace patchbay
