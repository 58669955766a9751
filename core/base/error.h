// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace patchbay {

/// A sentence for a person. Core writes English; the window translates by key and fills in the arguments
/// again.
struct Message
{
    QByteArray key;        ///< Stable name of the sentence, for example `integration.notFound`.
    QString text;          ///< The whole English sentence: `Cannot <do> <what>: <why>.`
    QStringList arguments; ///< What stands in the sentence for %1, %2, … Never a secret.

    bool operator==(const Message &) const = default;
};

/// Builds a message from its key, its English pattern with %1, %2, … and the arguments.
[[nodiscard]] Message message(const char *key, const QString &pattern, const QStringList &arguments = {});

/// What the caller of a failed function can do about it.
enum class ErrorCode {
    Cancelled,    ///< Nothing: somebody asked for it.
    InvalidInput, ///< Correct the input and try again.
    NotFound,     ///< Name something that exists.
    Denied,       ///< Get the right: credentials, permission, policy.
    RateLimited,  ///< Wait, then try again.
    Unavailable,  ///< Try again later: something outside does not answer.
    Conflict,     ///< Read again and decide anew: the state is not what the call supposed.
    Internal,     ///< Report it: our mistake, or a broken machine.
};

/// The stable lower-case name of a code (`invalid_input`), used in the API and in `--json`.
[[nodiscard]] QString errorCodeName(ErrorCode code);

/// Why something failed. Neither message nor detail ever holds a secret.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    Message message;
    QString detail; ///< English; what the system said, kept word for word.

    bool operator==(const Error &) const = default;
};

} // namespace patchbay
