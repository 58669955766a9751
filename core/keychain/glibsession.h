// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

struct _GDBusConnection;

namespace patchbay {

/// GLib's connection to the D-Bus session, on which QtKeychain's jobs run. GLib would kill the whole process
/// with SIGTERM when that session ends (g_dbus_connection_set_exit_on_close): a server must outlive the
/// desktop it was started from. Used on the keychain thread only.
class GlibSession
{
public:
    /// Before each job: makes the connection harmless and holds it, and makes another one after it was lost.
    /// Does nothing where there is no session.
    void makeHarmless();

private:
    std::shared_ptr<_GDBusConnection> m_connection; ///< GLib's own, as long as anyone holds it.
};

} // namespace patchbay
