// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/arguments.h"
#include "core/base/clock.h"
#include "core/client/client.h"
#include "core/client/readonlytransport.h"
#include "core/engine/session.h"
#include "core/keychain/keychainthread.h"
#include "core/model/workspace.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <thread>

namespace patchbay {

class MainWindow;
class OpeningWindow;

/// The program behind its window: opens the workspace on a thread of its own while the looks are made ready,
/// then shows the window. Where that lasts, a window that says so stands in its place.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    /// Begins. `appearance`: nothing for what the person has chosen.
    Desktop(ctl::Arguments arguments, std::optional<Theme::Choice> appearance);
    /// Ends the session, and the runs of its engine.
    ~Desktop() override;

    /// Nothing until opened().
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }

Q_SIGNALS:
    /// The window is shown.
    void opened();
    /// There will be no window.
    void failed(const patchbay::Error &error);

private:
    /// On the thread that opens.
    void openWorkspace();
    void enter();

    const ctl::Arguments m_arguments;
    KeychainThread m_keychain;
    SystemClock m_clock;
    Result<std::unique_ptr<Session>> m_session;
    Result<Workspace> m_workspace;
    std::optional<ReadOnlyTransport> m_transport;
    std::optional<Client> m_client;
    Theme m_theme;
    Language m_language;
    QTimer m_patience; ///< Until it is said that the opening lasts.
    std::unique_ptr<OpeningWindow> m_waiting;
    std::unique_ptr<MainWindow> m_window;
    std::jthread m_opening; ///< Writes m_session and m_workspace, and ends before enter().
};

} // namespace patchbay
