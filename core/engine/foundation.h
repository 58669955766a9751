// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/random.h"
#include "core/connectors/catalogue.h"
#include "core/engine/changefeed.h"
#include "core/engine/engine.h"
#include "core/engine/sandboxserver.h"
#include "core/network/egress.h"
#include "core/storage/database.h"
#include "core/storage/sqlworkspace.h"

#include <memory>

namespace patchbay {

/// What an engine opens before its parts can be built on it; each of these may fail.
struct Foundation
{
    [[nodiscard]] static Result<std::unique_ptr<Foundation>> lay(
        EngineOptions options, WorkspaceLock heldLock);

    WorkspaceLock lock;
    QString directory;
    std::unique_ptr<SecretStore> secrets;
    SystemClock clock;
    SystemRandom random;
    IdSource ids{clock, random};
    EgressGuard egress;
    ChangeFeed changes{clock};
    Catalogue catalogue;
    std::unique_ptr<Database> database;
    std::unique_ptr<SqlWorkspace> workspace;
    std::unique_ptr<SandboxServer> sandbox; ///< Nothing in a workspace that is no sandbox.

private:
    Foundation(EngineOptions options, WorkspaceLock heldLock, Catalogue connectors);
    [[nodiscard]] Result<> openWorkspace(const QString &name);
};

} // namespace patchbay
