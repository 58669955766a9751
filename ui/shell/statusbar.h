// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/clientvalues.h"
#include "ui/widgets/statuslook.h"
#include "ui/widgets/surface.h"

namespace patchbay {

class StatusWord;

/// The line at the bottom: the engine, the keychain, what runs.
class StatusBar final : public Surface
{
    Q_OBJECT

public:
    /// The theme must outlive the bar.
    StatusBar(const Theme &theme, QWidget *parent);

    /// Nothing: the engine does not answer.
    void setKeychain(const std::optional<KeychainView> &keychain);
    /// How many executions are under way; 0 shows nothing.
    void setRunning(int running);

Q_SIGNALS:
    void paletteWanted();
    void keysWanted();

private:
    /// Of a keychain in that state.
    [[nodiscard]] static StatusLook lookOf(const QString &keychain);

    StatusWord *m_engine;
    StatusWord *m_keychain;
    StatusWord *m_running;
};

} // namespace patchbay
