// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/network/curlhandles.h"

#include <QString>

namespace patchbay {

/// Why a request gave no response.
struct CallFailure
{
    HttpFailure kind = HttpFailure::None;
    Error error;
};

/// Reads what libcurl ended with. `place` is the host for messages; `detail` is libcurl's own sentence.
[[nodiscard]] CallFailure failureOf(CURLcode code, CURL *easy, const QString &place, const QString &detail);

[[nodiscard]] CallFailure deadlinePassed(const QString &place, std::chrono::milliseconds timeout);
[[nodiscard]] CallFailure bodyTooLarge(const QString &place, qint64 limit);
[[nodiscard]] CallFailure headTooLarge(const QString &place, qint64 limit);
/// A kept connection ended under a request that may have had its effect already.
[[nodiscard]] CallFailure notRepeated(const QString &place);
[[nodiscard]] CallFailure cancelled(const QString &place);

} // namespace patchbay
