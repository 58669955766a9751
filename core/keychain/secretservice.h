// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/keychain/keychainanswer.h"

class QDBusConnection;
class QObject;

namespace patchbay {

/// Whether the Secret Service's default keyring is open (`org.freedesktop.Secret.Collection.Locked`, Secret
/// Service API 0.2). QtKeychain does not tell: for a locked keyring it reports "entry not found", as for a
/// missing entry. `timeout` in milliseconds.
void askSecretService(const QDBusConnection &bus, int timeout, QObject &context, KeychainDone done);

} // namespace patchbay
