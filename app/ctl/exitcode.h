// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace patchbay::ctl {

/// What the program ends with; documented in the man page, because scripts depend on it.
enum class ExitCode {
    Done = 0,
    Failed = 1, ///< It was tried and did not succeed: a run failed, an internal error.
    Usage = 2,  ///< The command line, or a value on it, is wrong.
    NotFound = 3,
    Denied = 4, ///< Credentials refused, keychain locked, a policy.
    Conflict =
        5, ///< The state does not allow it: a stale plan, a paused integration, a confirmation is missing.
    Unavailable = 6, ///< Something outside does not answer: platform, keychain, disk. Try again later.
    Cancelled = 130, ///< Ctrl+C.
};

[[nodiscard]] inline ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return ExitCode::Cancelled;
    case ErrorCode::InvalidInput:
        return ExitCode::Usage;
    case ErrorCode::NotFound:
        return ExitCode::NotFound;
    case ErrorCode::Denied:
        return ExitCode::Denied;
    case ErrorCode::Conflict:
        return ExitCode::Conflict;
    case ErrorCode::RateLimited:
    case ErrorCode::Unavailable:
        return ExitCode::Unavailable;
    case ErrorCode::Internal:
        break;
    }
    return ExitCode::Failed;
}

/// Of what was tried at a platform: that an answer is of no use, or nothing is there, is no fault of the
/// command line.
[[nodiscard]] inline ExitCode exitCodeOfTrial(ErrorCode code)
{
    const bool isTheirs = code == ErrorCode::InvalidInput || code == ErrorCode::NotFound;
    return isTheirs ? ExitCode::Failed : exitCodeFor(code);
}

} // namespace patchbay::ctl
