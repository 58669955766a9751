// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/secretstore.h"
#include "core/client/transport.h"
#include "core/model/caller.h"

#include <QString>

#include <functional>
#include <memory>

namespace patchbay {

class WorkspaceWay;

/// How a program enters a workspace.
struct SessionOptions
{
    QString directory;
    QString name; ///< Of a new workspace, for people.
    Caller caller;
    /// Makes the place where credentials live; asked only when this process becomes the engine.
    std::function<Result<std::unique_ptr<SecretStore>>()> secrets;
};

/// A program's place in a workspace. Who comes first takes the lock and is the engine; who comes later is its
/// client over loopback. When the engine's process goes away, one of its clients takes the lock and goes on
/// as the engine: what it had asked for without effect is asked again, and followers of changes are told to
/// read everything again.
class Session
{
public:
    /// Failures: those of the engine's start; `Unavailable` when another process holds the workspace but does
    /// not answer.
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(SessionOptions options);
    /// Ends the engine if it is ours; that interrupts its runs.
    ~Session();

    /// The way to the engine, wherever it is. Lives as long as the session.
    [[nodiscard]] Transport &transport();
    /// Whether this process is the engine now.
    [[nodiscard]] bool isEngine() const;
    /// Where its API listens: `http://127.0.0.1:41234`; empty while the engine is another process.
    [[nodiscard]] QString address() const;
    /// Runs that ending this session would interrupt; 0 when the engine is another process.
    [[nodiscard]] int runsToInterrupt() const;

private:
    explicit Session(std::unique_ptr<WorkspaceWay> way);

    std::unique_ptr<WorkspaceWay> m_way;
};

} // namespace patchbay
