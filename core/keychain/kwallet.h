// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/keychain/keychainanswer.h"

class QDBusConnection;
class QObject;

namespace patchbay {

/// Whether the wallet that KWallet keeps secrets in is open (`org.kde.KWallet` of kwalletd5). KWallet offers
/// the Secret Service too, but counts a wallet as locked there until somebody opened it there. `timeout` in
/// milliseconds, of each of up to three calls.
void askKWallet(const QDBusConnection &bus, int timeout, QObject &context, KeychainDone done);

} // namespace patchbay
