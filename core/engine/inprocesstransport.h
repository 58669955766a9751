// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/transport.h"
#include "core/model/caller.h"

namespace patchbay {

class Api;

/// Requests to the engine of this very process: a function call, answered on the API's threads.
class InProcessTransport final : public Transport
{
public:
    /// All requests are in the name of `caller`. The others must outlive the transport.
    InProcessTransport(Api &api, ChangeSource &changes, Caller caller);

    void send(HttpRequest request, Answer answer) override;
    [[nodiscard]] std::unique_ptr<ChangeSubscription> subscribe(
        std::uint64_t after, ChangeListener changed) override;

private:
    Api &m_api;
    ChangeSource &m_changes;
    const Caller m_caller;
};

} // namespace patchbay
