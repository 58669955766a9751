// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keychain/glibsession.h"

#include <gio/gio.h>

namespace patchbay {

void GlibSession::makeHarmless()
{
    if (m_connection && !g_dbus_connection_is_closed(m_connection.get()))
        return;
    m_connection.reset(); // GLib hands out a closed connection as long as anyone holds it
    if (GDBusConnection *connection = g_bus_get_sync(G_BUS_TYPE_SESSION, nullptr, nullptr)) {
        m_connection.reset(connection, g_object_unref);
        g_dbus_connection_set_exit_on_close(connection, FALSE);
    }
}

} // namespace patchbay
