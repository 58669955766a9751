// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"

namespace patchbay {

/// How the body of an answer is delimited.
enum class Framing {
    Length,  ///< By Content-Length.
    Chunks,  ///< By chunked transfer coding.
    Closing, ///< By the end of the connection: HTTP/1.0 knows no chunks.
    NoBody,  ///< 204 and 304 have none, and no Content-Length.
};

enum class Keep {
    Open,
    Close,
};

/// The status line and headers of an answer, with the empty line. `Date`, `Connection` and the framing are
/// ours, whatever the response says of them; a header that is not valid is left out.
[[nodiscard]] QByteArray answerHead(const HttpResponse &response, Framing framing, Keep keep);

/// The listener's own refusal of a request, with a sentence as JSON.
[[nodiscard]] HttpResponse refusal(int status, const QByteArray &sentence);

} // namespace patchbay
