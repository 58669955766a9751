// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/client/transport.h"

#include <QString>

#include <memory>

namespace patchbay {

class HttpNetwork;

/// Reaches an engine over HTTP, with a bearer token, on a thread of its own. Plain HTTP goes to this machine
/// only, because the token travels along; elsewhere it is HTTPS. Redirects are not followed.
class HttpTransport final : public Transport
{
public:
    /// `server` is `https://host[:port]` or `http://127.0.0.1:port`. `InvalidInput` when it is not, `Denied`
    /// when the token would travel in the clear.
    [[nodiscard]] static Result<std::unique_ptr<HttpTransport>> open(const QString &server, Secret token);

    /// Requests under way end as `Cancelled`.
    ~HttpTransport() override;

    void send(HttpRequest request, Answer answer) override;
    /// A stream that breaks is opened again after 1, 2, 4 … 30 seconds. What might have been missed meanwhile
    /// is a resync.
    [[nodiscard]] std::unique_ptr<ChangeSubscription> subscribe(
        std::uint64_t after, ChangeListener changed) override;

private:
    class Following;
    class Subscription;

    explicit HttpTransport(std::unique_ptr<HttpNetwork> network);

    std::unique_ptr<HttpNetwork> m_network;
};

} // namespace patchbay
