// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <sys/types.h>

namespace patchbay {

/// The gnome-keyring that `tests/support/with-keyring` started, and what happens to it: through its own D-Bus
/// API, and through signals. Used on the main thread. The questions fail the test when the keyring does not
/// do what it is told.
class GnomeKeyring
{
public:
    GnomeKeyring();
    /// Lets a stopped daemon go on and unlocks the keyring, so that the next test finds it as this one did.
    ~GnomeKeyring();

    /// Locks the default keyring; true when it is locked then.
    [[nodiscard]] bool lock();
    /// Unlocks it with the password that `with-keyring` gave it, without a prompt.
    [[nodiscard]] bool unlock();
    [[nodiscard]] bool isLocked() const;
    /// Halts the daemon in the middle of whatever it does: it hangs, as seen from outside.
    void halt();
    void goOn();

private:
    [[nodiscard]] QString defaultKeyring() const;

    pid_t m_process = 0;
};

} // namespace patchbay
