// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/execution.h"
#include "core/model/plan.h"

namespace patchbay {

/// The port to where an integration's calls are noted. What comes in is redacted already. The functions are
/// called by the thread that calls the integration, and must not wait for the network.
class CallLog
{
public:
    virtual ~CallLog() = default;

    /// Notes one attempt. The log gives it its number (which is returned) and the stage.
    virtual qint64 record(CallRecord record) = 0;
    /// Notes a request with effect that the HTTP client refused to send: in a preview, what would have been
    /// done. Its attempt is recorded as well. The log fills in the stage.
    virtual void recordRefused(RefusedRequest request) = 0;
};

} // namespace patchbay
