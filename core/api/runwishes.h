// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/apicall.h"
#include "core/base/http.h"
#include "core/executions/runs.h"
#include "core/model/caller.h"
#include "core/model/fields.h"

/// What requests that start executions have in common.
namespace patchbay {

/// Seed 000: "timeout_seconds, default 60". Whoever does not wait for the answer sets no limit.
inline constexpr Milliseconds documentedTimeout{60'000};

/// `Prefer: respond-async` (RFC 7240, section 4.1).
[[nodiscard]] bool wantsToReturnAtOnce(const HttpRequest &request);

/// People may always start a run; whether a key may is the integration's policy.
[[nodiscard]] RunTrigger triggerOf(const Caller &caller);

/// `timeout_seconds`, or `otherwise`; faults go to the fields.
[[nodiscard]] Milliseconds timeoutFrom(Fields &fields, Milliseconds otherwise);

/// `confirm`: what a plan asks to be confirmed is meant.
[[nodiscard]] ApplyRequest::Confirmation confirmationFrom(Fields &fields);

} // namespace patchbay
