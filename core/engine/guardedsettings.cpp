// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/guardedsettings.h"

#include "core/network/egress.h"

namespace patchbay {

GuardedSettings::GuardedSettings(WorkspaceSettings &settings, EgressGuard &guard)
    : m_settings(settings)
    , m_guard(guard)
{
    m_guard.replacePolicy(m_settings.egressPolicy());
}

EgressPolicy GuardedSettings::egressPolicy()
{
    return m_settings.egressPolicy();
}

Result<> GuardedSettings::setEgressPolicy(const EgressPolicy &policy, const Caller &caller)
{
    const auto stored = m_settings.setEgressPolicy(policy, caller);
    if (stored)
        m_guard.replacePolicy(policy);
    return stored;
}

} // namespace patchbay
