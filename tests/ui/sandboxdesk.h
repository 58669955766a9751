// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/client/client.h"
#include "core/engine/session.h"
#include "tests/support/inmemorysecretstore.h"
#include "tests/ui/person.h"
#include "ui/theme/theme.h"
#include "ui/widgets/areapage.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace patchbay {

/// A new sandbox workspace with a real engine, a keychain that a test can lock, and one page of the window
/// before a person, who also hears the names of things.
class SandboxDesk : public Person
{
public:
    enum class Workspace { WithTheShop, Empty };
    enum class Answers { Yes, No };

    explicit SandboxDesk(Workspace workspace = Workspace::WithTheShop);
    ~SandboxDesk() override;

    [[nodiscard]] bool isOpen() const { return m_client.has_value(); }

    [[nodiscard]] const Client &client() const { return *m_client; }

    [[nodiscard]] Transport &transport() { return m_session->transport(); }

    [[nodiscard]] const Clock &clock() const { return m_clock; }

    [[nodiscard]] Theme &theme() { return m_theme; }

    [[nodiscard]] InMemorySecretStore &keychain() { return *m_keychain; }

    /// Where the workspace is kept.
    [[nodiscard]] QString folder() const;

    /// Shows the page, lets it follow the workspace, and keeps what it tells.
    void show(std::unique_ptr<AreaPage> page);

    [[nodiscard]] AreaPage &page() { return *m_page; }

    /// Runs the shop until it is done.
    [[nodiscard]] bool perform(RunMode mode) const;

    /// Also in the name of something that is shown.
    [[nodiscard]] bool reads(const QString &text) const override;

    QList<Place> places;         ///< That the page led to.
    QList<Execution> executions; ///< That it started.
    QStringList questions;       ///< That were asked; see `answers`.
    QStringList told;
    Answers answers = Answers::Yes;

    /// Answers as `answers` says, and keeps the question.
    [[nodiscard]] Question question();

private:
    [[nodiscard]] const QWidget &seen() const override { return *m_page; }

    QTemporaryDir m_data;
    SystemClock m_clock;
    InMemorySecretStore *m_keychain = nullptr; ///< The session's.
    std::unique_ptr<Session> m_session;
    std::optional<Client> m_client;
    Theme m_theme;
    std::unique_ptr<AreaPage> m_page;
    std::unique_ptr<ChangeSubscription> m_changes;
};

} // namespace patchbay
