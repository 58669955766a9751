// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/base/result.h"
#include "core/model/changefeed.h"

#include <cstdint>
#include <functional>
#include <memory>

namespace patchbay {

/// The way of a request to an engine: a function call inside this process, or HTTP. Thread-safe.
class Transport
{
public:
    using Answer = std::function<void(Result<HttpResponse>)>;

    virtual ~Transport() = default;

    /// Starts a request (`url` is path and query) and returns at once. `answer` is called exactly once, on a
    /// thread of the transport's, and must not block. An answer of any status is a response; a failure is
    /// only what gave none (`Unavailable`, or `Cancelled` when the transport goes away first).
    virtual void send(HttpRequest request, Answer answer) = 0;

    /// Follows the stream of changes from behind `after` (0: from now on) until the subscription is
    /// destroyed; after that `changed` is called no more. It is called on a thread of the transport's and
    /// must not block. A connection that breaks is made again by the transport.
    [[nodiscard]] virtual std::unique_ptr<ChangeSubscription> subscribe(
        std::uint64_t after, ChangeListener changed) = 0;
};

} // namespace patchbay
