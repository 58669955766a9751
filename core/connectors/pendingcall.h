// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/http.h"
#include "core/connectors/integrationcaller.h"
#include "core/connectors/transfer.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace patchbay {

/// A call that is not finished: where it is, and what it has behind it. For IntegrationCaller's eyes; others
/// keep it or drop it.
class IntegrationCaller::Pending
{
public:
    HttpRequest original;
    const Action *action = nullptr;
    std::stop_token stop;

    HttpRequest request;        ///< What is sent next, or was last, without credentials: a redirect's target.
    bool hasCredentials = true; ///< They go along with it.
    int redirects = 0;          ///< Followed since `original`.
    QString stage;              ///< For the call log; empty: the log's own.
    bool hasRenewedCsrf = false; ///< A second refusal for want of a token is final.
    int attempt = 1;
    Milliseconds waited{0}; ///< Before this attempt.

    std::optional<Error> failure; ///< Nothing can be sent.
    HttpRequest sent;             ///< With credentials.
    Instant startedAt;
    std::unique_ptr<Transfer> transfer; ///< On its way.
};

} // namespace patchbay
