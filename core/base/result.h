// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace patchbay {

/// A value, or the reason why there is none. Every function that can fail returns one and is `[[nodiscard]]`.
template<class T = void>
using Result = tl::expected<T, Error>;

/// The failed `Result` for `return fail(ErrorCode::NotFound, message("…", u"Cannot …"_s));`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, Message message, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(detail)});
}

/// Hands a failure on unchanged: `if (!plan) return passOn(plan);`
template<class T>
[[nodiscard]] tl::unexpected<Error> passOn(const Result<T> &failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace patchbay
