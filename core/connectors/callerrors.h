// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/http.h"
#include "core/connectors/answerrules.h"
#include "core/connectors/redactor.h"

#include <QString>

/// The sentences in which a call to an integration fails. `call` names it: `GET https://…`, redacted.
namespace patchbay {

/// The provider's words are cut to that many characters.
inline constexpr int mostWords = 300;

/// `Denied`: the credentials are missing, cannot be sent or were refused. The key of the sentence begins with
/// `connector.authentication`, which tells it from every other refusal.
[[nodiscard]] Error badCredentials(Message why);
[[nodiscard]] bool isBadCredentials(const Error &error);
/// What an answer with trouble (not Empty) means for who called. Words are redacted and cut here.
[[nodiscard]] Error answerError(
    const QString &call, int status, const Verdict &verdict, const Redactor &redactor);
/// `InvalidInput`: the body is not the JSON that was expected. `why` is what the reader of JSON said.
[[nodiscard]] Error notJson(
    const QString &call, const HttpResponse &response, const Error &why, const Redactor &redactor);
/// `Denied`: the answer leads to a place where it is not followed to.
[[nodiscard]] Error redirectRefused(const QString &call, const QString &target, const QString &why);

} // namespace patchbay
