// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/sandboxcontrol.h"
#include "core/base/egress.h"
#include "core/base/random.h"
#include "core/network/httplistener.h"
#include "core/sandbox/sandboxshop.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <mutex>

namespace patchbay {

/// The sandbox shop on a port of its own, and under `/outlet/v1` an outlet of it: the same shop as on its
/// first day, where no day ever passes, so that there is something to push to. What is written to the outlet
/// stays. What the shop is (its seed, its days, its port) is kept in `sandbox.json` of the workspace; a
/// workspace that has this file is a sandbox. As many days pass in it as outside while it was closed (30 at
/// the most), so that who comes back finds something changed.
class SandboxServer final : public SandboxControl
{
public:
    [[nodiscard]] static bool isSandbox(const QString &directory);
    /// Makes the workspace a sandbox: writes `sandbox.json` for a new shop.
    [[nodiscard]] static Result<> create(const QString &directory, Random &random, const Clock &clock);
    /// Reads `sandbox.json` and starts to listen, on the port of the last time if it is free.
    [[nodiscard]] static Result<std::unique_ptr<SandboxServer>> start(
        const QString &directory, const Clock &clock);

    /// Keeps the faults that are still to come.
    ~SandboxServer() override;

    [[nodiscard]] Endpoint endpoint() const;
    [[nodiscard]] Secret token() const;

    [[nodiscard]] SandboxState state() override;
    [[nodiscard]] Result<> advance() override;
    [[nodiscard]] Result<> breakNext(const QString &fault, const QString &path, int times) override;
    [[nodiscard]] Result<> repair() override;

private:
    struct Kept
    {
        std::uint64_t seed = 0;
        int day = 0;
        qint64 date = 0; ///< When it was last opened, in days since 1970-01-01.
        std::uint16_t port = 0;
        QList<sandbox::PlannedFault> faults;
        QList<HttpRequest> outletWrites;
    };

    SandboxServer(QString directory, const Kept &kept);
    [[nodiscard]] static Result<Kept> read(const QString &directory);
    [[nodiscard]] static Result<> write(const QString &directory, const Kept &kept);
    [[nodiscard]] Result<> listen();
    [[nodiscard]] Result<> keep();

    const QString m_directory;
    std::mutex m_mutex; ///< Guards m_kept.
    Kept m_kept;
    sandbox::SandboxShop m_shop;
    sandbox::SandboxShop m_outlet;
    std::unique_ptr<HttpListener> m_listener; ///< Last: it asks the shop.
};

} // namespace patchbay
