// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/arguments.h"
#include "core/base/secretstore.h"
#include "core/model/connector.h"

#include <QList>

namespace patchbay::ctl {

/// `--from-file` and `--from-env`.
[[nodiscard]] QList<Option> secretOptions();

/// The credentials by the options above, and what they do not give from the person at the terminal; never
/// from the command line, where everybody on the machine can read them. Empty ones are left out.
[[nodiscard]] Result<SecretBundle> secretsFor(const QList<Credential> &wanted, const Arguments &arguments);

} // namespace patchbay::ctl
