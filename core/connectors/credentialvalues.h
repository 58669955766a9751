// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/secretstore.h"
#include "core/model/connector.h"
#include "core/model/integration.h"

#include <QList>

namespace patchbay {

/// Credentials as they are stored, and what the person should know of it.
struct CheckedCredentials
{
    SecretBundle bundle;
    QList<Message> notes;
};

/// Cuts off blanks and line breaks around the values (a password of Basic keeps its blanks), and leaves out
/// empty ones. Fails with `InvalidInput` and names every credential that is missing, unknown to the
/// connector, or holds a control character. Says names only, never values.
[[nodiscard]] Result<CheckedCredentials> checkedCredentials(
    const Connector &connector, const SecretBundle &given);

/// What a store said of the secrets of an integration. It knows them by the integration's id; a person knows
/// it by its slug.
[[nodiscard]] Error secretsFailure(Error failure, const Integration &integration);

} // namespace patchbay
