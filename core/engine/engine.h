// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/secretstore.h"
#include "core/engine/workspacelock.h"
#include "core/model/changefeed.h"
#include "core/model/workspace.h"

#include <QString>

#include <memory>

namespace patchbay {

class Api;

/// What an engine is started with.
struct EngineOptions
{
    QString directory;                    ///< Of the workspace; made when it is not there.
    std::unique_ptr<SecretStore> secrets; ///< Where credentials live.
    QString name;                         ///< Of a new workspace, for people.
    std::uint16_t port = 0;               ///< For the API on loopback; 0: any free one.
    int runsAtOnce = 16;                  ///< Executions that work at the same time; others wait.
};

/// One running engine: the parts, their threads, the API on loopback. A workspace has one at a time, held by
/// its lock.
///
/// In the folder: `patchbay.db`, `engine.lock`, `engine.json` (while it runs), `sandbox.json` (of a sandbox).
class Engine
{
public:
    /// Opens the database (and brings it up to date), marks what an earlier engine left behind, listens.
    [[nodiscard]] static Result<std::unique_ptr<Engine>> start(EngineOptions options, WorkspaceLock lock);
    /// Interrupts what is under way, and returns when all threads have ended.
    ~Engine();

    [[nodiscard]] Api &api();
    [[nodiscard]] ChangeSource &changes();
    [[nodiscard]] const Workspace &workspace() const;
    /// Of the API on loopback.
    [[nodiscard]] std::uint16_t port() const;
    /// Runs that are under way or queued: what a stop would interrupt.
    [[nodiscard]] int activeRuns() const;

private:
    struct Parts;
    explicit Engine(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace patchbay
