// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/client/client.h"
#include "core/client/readonlytransport.h"
#include "core/engine/session.h"
#include "tests/ui/person.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/questionbox.h"
#include "ui/theme/theme.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace patchbay {

class ListTable;

/// Counts what would change something on its way to the engine.
class ChangeCounter final : public Transport
{
public:
    explicit ChangeCounter(Transport &transport)
        : m_transport(transport)
    {}

    void send(HttpRequest request, Answer answer) override;
    [[nodiscard]] std::unique_ptr<ChangeSubscription> subscribe(
        std::uint64_t after, ChangeListener changed) override;

    [[nodiscard]] int changes() const { return m_changes; }

private:
    Transport &m_transport;
    std::atomic<int> m_changes = 0;
};

/// The whole window on a real engine and sandbox, and the person before it.
class WindowDesk final : public Person
{
public:
    using Secrets = std::function<Result<std::unique_ptr<SecretStore>>()>;

    /// Enters the workspace of that folder, as its engine or beside another; where there is none, makes a
    /// sandbox. `secrets`: as SessionOptions; nothing: in memory.
    explicit WindowDesk(const QString &folder, Secrets secrets = {});
    ~WindowDesk() override;

    [[nodiscard]] bool isOpen() const { return m_window != nullptr; }

    [[nodiscard]] MainWindow &window() const { return *m_window; }

    [[nodiscard]] Session &session() const { return *m_session; }

    /// Past the window's read-only switch, and not counted.
    [[nodiscard]] const Client &client() const { return *m_client; }

    /// How often the window has asked for a change.
    [[nodiscard]] int changes() const { return m_counter->changes(); }

    /// By the palette or the keyboard.
    [[nodiscard]] bool trigger(const QString &text) const;
    /// The list of that accessible name, if it is shown.
    [[nodiscard]] ListTable *list(const QString &name) const;

    /// What is being asked; empty: nothing.
    [[nodiscard]] QString question() const;
    /// Presses a button of what is being asked; false while nothing is.
    [[nodiscard]] bool answer(const QString &button) const;

private:
    [[nodiscard]] const QWidget &seen() const override { return *m_window; }

    [[nodiscard]] QuestionBox *box() const;

    SystemClock m_clock;
    std::unique_ptr<Session> m_session;
    std::optional<ChangeCounter> m_counter;
    std::optional<ReadOnlyTransport> m_transport;
    std::optional<Client> m_client;
    std::optional<Client> m_seen; ///< The window's.
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace patchbay
