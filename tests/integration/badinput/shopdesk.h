// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/client/client.h"
#include "core/engine/session.h"

#include <QByteArrayList>
#include <QStringList>

#include <memory>
#include <optional>

namespace patchbay {

/// The credential of the shop. It may stand nowhere but in the sealed store.
inline const QByteArray shopToken = "s3cret-t0ken-of-the-shop";

/// A workspace in a folder as a program enters it: the real engine (in this process, unless another one has
/// it already), a sealed store, and the client. The integration `shop` is installed by `install`.
class ShopDesk
{
public:
    /// Opens the workspace, and makes it when there is none.
    explicit ShopDesk(const QString &directory);

    /// Why the workspace cannot be opened; nothing when it can.
    [[nodiscard]] static std::optional<Error> refusal(const QString &directory);

    [[nodiscard]] const Client &client() const { return *m_client; }

    /// Whether the engine is in this process.
    [[nodiscard]] bool isEngine() const { return m_session->isEngine(); }

    /// Installs and connects the shop, whose platform is there; a run may delete whatever it finds missing.
    void install(const QByteArray &document);

    [[nodiscard]] Execution run(RunMode mode, const QString &stream, std::optional<int> seconds = {});
    /// Why a run cannot begin, or why it failed.
    [[nodiscard]] Error failureOf(RunMode mode, const QString &stream);
    [[nodiscard]] Execution apply(const Execution &previewed);
    [[nodiscard]] QList<CallRecord> calls(const Execution &execution) const;
    [[nodiscard]] QList<Change> changes(const Execution &previewed) const;
    /// `1 {"id":1}` of each record.
    [[nodiscard]] QStringList records(const QString &stream) const;

private:
    [[nodiscard]] static SessionOptions options(const QString &directory, Clock &clock);
    [[nodiscard]] Execution ended(const Result<Execution> &started) const;

    SystemClock m_clock;
    std::unique_ptr<Session> m_session;
    std::optional<Client> m_client;
};

/// Every row of the tables that hold records, byte for byte. The workspace must not be open.
[[nodiscard]] QByteArrayList storedRows(const QString &directory);
/// The files of a workspace in which a text stands.
[[nodiscard]] QStringList filesWith(const QString &directory, const QByteArray &text);
/// Copies a workspace that is not open.
void copyWorkspace(const QString &from, const QString &to);

} // namespace patchbay
