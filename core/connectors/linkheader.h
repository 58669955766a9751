// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"

#include <QByteArray>

#include <optional>

namespace patchbay {

/// The target of the first link with the relation `next` in the `Link` headers (RFC 8288), as it stands
/// there.
[[nodiscard]] std::optional<QByteArray> nextLink(const HttpHeaders &headers);

} // namespace patchbay
