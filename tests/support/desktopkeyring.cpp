// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktopkeyring.h"

#include "tests/support/gnomekeyring.h"
#include "tests/support/openkwallet.h"

#include <csignal>

namespace patchbay {

std::unique_ptr<DesktopKeyring> DesktopKeyring::ofThisSession()
{
    if (qgetenv("XDG_CURRENT_DESKTOP") == "KDE")
        return std::make_unique<OpenKWallet>();
    return std::make_unique<GnomeKeyring>();
}

void DesktopKeyring::halt()
{
    ::kill(m_process, SIGSTOP);
}

void DesktopKeyring::goOn()
{
    ::kill(m_process, SIGCONT);
}

void DesktopKeyring::leaveUsable()
{
    goOn();
    if (isLocked())
        (void)unlock();
}

} // namespace patchbay
