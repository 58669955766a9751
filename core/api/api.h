// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/apiparts.h"
#include "core/api/routes.h"
#include "core/api/workerpool.h"
#include "core/base/http.h"
#include "core/model/caller.h"

namespace patchbay {

/// The one door to an engine: request in, response out; no sockets, no SQL, no widgets. Routes of our own
/// storage work on four threads; those that may wait for a platform or for the keychain on two others, so
/// that a slow platform never makes a list wait. Runs have threads of their own. Thread-safe.
///
/// Whoever calls handle() has already made sure who the caller is; requests from the network come through an
/// ApiGate.
class Api
{
public:
    /// What the parts refer to must outlive the Api.
    explicit Api(const ApiParts &parts);
    /// Waits for the requests that are being worked on. The answer of an execution that still runs may come
    /// after that, and reads the plans then.
    ~Api();

    /// Returns at once. `reply` is called exactly once, on a thread of the Api's or of the run's.
    void handle(HttpRequest request, Caller caller, Reply reply);

    [[nodiscard]] const RouteTable &routes() const { return m_routes; }

private:
    const ApiParts m_parts;
    RouteTable m_routes; ///< After the parts: its handlers use them.
    WorkerPool m_quick;  ///< After the routes: its threads use them.
    WorkerPool m_slow;
};

} // namespace patchbay
