// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/api.h"
#include "core/api/changestreams.h"
#include "core/api/ratelimiter.h"
#include "core/base/clock.h"
#include "core/base/secret.h"

#include <functional>
#include <optional>

namespace patchbay {

/// The two ways to answer a request from the network; exactly one of them is used, once.
struct NetworkReply
{
    Reply answer;
    OpenStream stream;
};

/// The Api's door for requests from the network: finds out who asks (`Authorization: <token>` or
/// `Authorization: Bearer <token>`, seed 000), holds each credential to the documented rates, and serves the
/// stream of changes. Thread-safe.
class ApiGate
{
public:
    /// Who has this token; nothing when nobody has.
    using Identify = std::function<std::optional<Caller>(const Secret &token)>;

    /// All of it must outlive the gate.
    ApiGate(Api &api, Identify identify, ChangeSource &changes, Clock &clock);

    /// Returns at once, as Api::handle does.
    void handle(HttpRequest request, NetworkReply reply);

private:
    [[nodiscard]] std::optional<Caller> callerOf(const HttpRequest &request) const;
    [[nodiscard]] std::optional<HttpResponse> refusal(const RouteMatch &match, const Caller &caller);
    void follow(const HttpRequest &request, const NetworkReply &reply);

    Api &m_api;
    Identify m_identify;
    RateLimiter m_limiter;
    ChangeStreams m_streams;
};

} // namespace patchbay
