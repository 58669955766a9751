// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/keychain/keychainquestion.h"

#include <QString>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace QKeychain {
class Job;
}

namespace patchbay {

class GlibSession;
class KeychainThread;

/// Whether the keychain can put a question to a person when it is locked.
enum class Prompting { Impossible, Possible };

/// `Possible` where this process was started with a display (`DISPLAY`, `WAYLAND_DISPLAY`).
[[nodiscard]] Prompting promptingOfThisSession();

/// How long to wait for whom.
struct KeychainSettings
{
    Prompting prompting = Prompting::Impossible;
    std::chrono::milliseconds answer{5'000};    ///< For a job, while the keychain is unlocked.
    std::chrono::milliseconds person{120'000};  ///< For a job, while a prompt may be open.
    std::chrono::milliseconds condition{2'000}; ///< For the question whether it is locked.
};

/// The items that the operating system's keychain keeps under one service name, through QtKeychain.
/// Thread-safe.
///
/// Calls wait, but never beyond the settings or a requested stop. Once the keychain let a call wait in vain,
/// the next ones fail at once (`Unavailable`) until it answers the one question that is left open for that. A
/// job that was given up is still performed when a hung keychain goes on, before the jobs that come later.
class KeychainItems
{
public:
    KeychainItems(KeychainThread &thread, QString service, const KeychainSettings &settings);

    [[nodiscard]] Result<Secret> read(const QString &key, std::stop_token stop);
    [[nodiscard]] Result<> write(const QString &key, const Secret &text, std::stop_token stop);
    /// Removing what is not there is no failure.
    [[nodiscard]] Result<> remove(const QString &key, std::stop_token stop);
    /// Asks the keychain, within `settings.condition`.
    [[nodiscard]] KeychainAnswer condition(std::stop_token stop);

private:
    struct Order;
    struct Answer;

    [[nodiscard]] Result<Secret> perform(Order order, std::stop_token stop);
    [[nodiscard]] std::optional<Answer> run(
        const Order &order, std::chrono::milliseconds limit, std::stop_token stop);
    [[nodiscard]] bool isPromptedBy(const Order &order, KeychainAnswer::Condition condition) const;
    void becomeHung();

    KeychainThread &m_thread;
    const QString m_service;
    const KeychainSettings m_settings;
    const std::shared_ptr<KeychainQuestion> m_question; ///< Shared with the questions under way.
    const std::shared_ptr<GlibSession> m_glib;          ///< Shared with the jobs under way.
    const std::shared_ptr<std::atomic<bool>> m_isHung;  ///< Shared with the question that ends it.
};

} // namespace patchbay
