// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/egress.h"
#include "core/base/result.h"
#include "core/model/caller.h"

#include <QString>

namespace patchbay {

/// What a workspace is called. One workspace is one organization.
struct Workspace
{
    QString organizationId; ///< `org_…`, as it stands in the API's paths.
    QString name;
    QString environment; ///< `sandbox` where everything is play, else `production`.

    bool operator==(const Workspace &) const = default;
};

/// The port to the workspace's settings. Thread-safe. A change is committed with its audit row.
class WorkspaceSettings
{
public:
    virtual ~WorkspaceSettings() = default;

    [[nodiscard]] virtual EgressPolicy egressPolicy() = 0;
    /// Holds for calls that begin from now on.
    [[nodiscard]] virtual Result<> setEgressPolicy(const EgressPolicy &policy, const Caller &caller) = 0;
};

} // namespace patchbay
