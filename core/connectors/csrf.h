// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/base/result.h"
#include "core/connectors/connection.h"

#include <QByteArray>

/// The token that some providers want with every call that changes something (SAP Gateway): a safe call with
/// `X-CSRF-Token: Fetch` is answered with the token and with the cookies of the session that it holds in;
/// when it holds no more, the provider answers 403 with `X-CSRF-Token: Required`, and has done nothing.
namespace patchbay {

struct CsrfProof
{
    QByteArray token;
    QByteArray cookies; ///< As the header Cookie has them; empty when none came.
};

/// The call that fetches one, without credentials. The connector must have Auth::csrf.
[[nodiscard]] Result<HttpRequest> csrfRequest(const Connection &connection, const Action &action);
/// The action that the call is made as: safe, to the endpoint.
[[nodiscard]] Action csrfAction(const CsrfToken &rule);

/// What came. `Unavailable` when there is no token in the answer.
[[nodiscard]] Result<CsrfProof> csrfProofIn(const CsrfToken &rule, const HttpResponse &response);
/// Whether the answer refuses the call for want of a token that holds.
[[nodiscard]] bool wantsCsrf(const CsrfToken &rule, const HttpResponse &response);
[[nodiscard]] HttpRequest withCsrf(HttpRequest request, const CsrfToken &rule, const CsrfProof &proof);

} // namespace patchbay
