// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/client/client.h"
#include "core/engine/session.h"
#include "tests/support/inmemorysecretstore.h"
#include "tests/ui/person.h"
#include "ui/integrations/integrationsarea.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace patchbay {

/// The area of integrations over a real engine and sandbox, with a keychain that a test can lock; and the
/// person before it.
class IntegrationsDesk final : public Person
{
public:
    enum class Answers { Yes, No };

    IntegrationsDesk();
    ~IntegrationsDesk() override;

    [[nodiscard]] bool isOpen() const { return m_area != nullptr; }

    [[nodiscard]] Theme &theme() { return m_theme; }

    [[nodiscard]] IntegrationsArea &area() const { return *m_area; }

    [[nodiscard]] const Client &client() const { return *m_client; }

    [[nodiscard]] InMemorySecretStore &keychain() { return *m_keychain; }

    QList<Place> places;         ///< Outside the area, that were led to.
    QList<Execution> executions; ///< That were started.
    QStringList questions;       ///< That were asked; see `answers`.
    QStringList told;
    Answers answers = Answers::Yes;

private:
    [[nodiscard]] const QWidget &seen() const override { return *m_area; }

    void openArea();

    QTemporaryDir m_data;
    SystemClock m_clock;
    InMemorySecretStore *m_keychain = nullptr; ///< The session's.
    std::unique_ptr<Session> m_session;
    std::optional<Client> m_client;
    Theme m_theme;
    std::unique_ptr<IntegrationsArea> m_area;
    std::unique_ptr<ChangeSubscription> m_changes;
};

} // namespace patchbay
