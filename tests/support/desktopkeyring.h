// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <sys/types.h>

namespace patchbay {

/// The keychain that `tests/support/with-keyring` started, and what happens to it: through its own D-Bus API,
/// and through signals. Used on the main thread. When it goes it lets a stopped daemon go on and unlocks the
/// keyring, so that the next test finds it as this one did.
class DesktopKeyring
{
public:
    virtual ~DesktopKeyring() = default;

    /// gnome-keyring or KWallet, as the session says.
    [[nodiscard]] static std::unique_ptr<DesktopKeyring> ofThisSession();

    /// Locks the default keyring; true when it is locked then.
    [[nodiscard]] virtual bool lock() = 0;
    /// Unlocks it without a prompt; true when it is unlocked then.
    [[nodiscard]] virtual bool unlock() = 0;
    [[nodiscard]] virtual bool isLocked() const = 0;

    /// Halts the daemon in the middle of whatever it does: it hangs, as seen from outside.
    void halt();
    void goOn();

protected:
    explicit DesktopKeyring(pid_t process)
        : m_process(process)
    {}

    /// What every destructor does.
    void leaveUsable();

private:
    const pid_t m_process;
};

} // namespace patchbay
