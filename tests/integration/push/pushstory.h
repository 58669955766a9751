// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "core/engine/session.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace patchbay {

/// A workspace as a program enters it, for the story of a push: run the source, preview the push, apply it,
/// preview it again. Whatever must not fail ends the program.
class PushStory
{
public:
    PushStory();

    [[nodiscard]] const Client &client() const { return *m_client; }

    /// Installs and connects.
    void install(const InstallOrder &order, const SecretBundle &credentials);
    /// Switches exactly these streams on, with the sources that pushes need.
    void configure(const QString &slug, const QStringList &on, const QMap<QString, QString> &sources);
    [[nodiscard]] Execution run(const QString &slug);
    [[nodiscard]] Execution preview(const QString &slug);
    [[nodiscard]] Execution apply(const Execution &preview);
    [[nodiscard]] QList<Change> changes(const Execution &execution);
    /// `create push_queues ~1/orders PUT` of each change; of an invalid one, why.
    [[nodiscard]] QStringList requests(const Execution &execution);
    /// `create push_queues ~1/orders sent 201`
    [[nodiscard]] QStringList outcomes(const Execution &execution);

private:
    [[nodiscard]] Execution ended(const Result<Execution> &started);

    QTemporaryDir m_directory;
    std::unique_ptr<Session> m_session;
    std::optional<Client> m_client;
};

} // namespace patchbay
