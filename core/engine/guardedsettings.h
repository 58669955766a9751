// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/workspace.h"

namespace patchbay {

class EgressGuard;

/// The workspace's settings, with the egress guard made to follow them.
class GuardedSettings final : public WorkspaceSettings
{
public:
    GuardedSettings(WorkspaceSettings &settings, EgressGuard &guard);

    [[nodiscard]] EgressPolicy egressPolicy() override;
    [[nodiscard]] Result<> setEgressPolicy(const EgressPolicy &policy, const Caller &caller) override;

private:
    WorkspaceSettings &m_settings;
    EgressGuard &m_guard;
};

} // namespace patchbay
