// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/keychainnote.h"

#include <QCoreApplication>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Texts outside any class are translated in a context of their own.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

StatusLook troubled(Glyph glyph, Tone tone, const QString &word)
{
    return {glyph, tone, tone, word};
}

} // namespace

bool isUsable(const KeychainView &keychain)
{
    return keychain.state == secretStoreStateName(SecretStoreState::Unlocked);
}

KeychainNote noteOf(const KeychainView &keychain)
{
    const auto is = [&keychain](
                        SecretStoreState state) { return keychain.state == secretStoreStateName(state); };
    if (is(SecretStoreState::Unlocked))
        return {{Glyph::PadlockOpen, Tone::Quiet, Tone::Secondary, Words::tr("Unlocked")},
            Words::tr("Secrets are kept in the %1, and nowhere else.").arg(keychain.name), {}};
    if (is(SecretStoreState::Locked))
        return {troubled(Glyph::PadlockClosed, Tone::Warn, Words::tr("Locked")),
            Words::tr("The %1 is locked").arg(keychain.name),
            Words::tr(
                "Unlock it: the system asks for its password when the credentials are stored, or open "
                "Passwords and Keys or KWalletManager. Patchbay goes on by itself as soon as it is open.")};
    if (is(SecretStoreState::Absent))
        return {troubled(Glyph::OctagonCross, Tone::Err, Words::tr("Absent")),
            Words::tr("There is no keychain here"),
            Words::tr(
                "Start one (gnome-keyring or KWallet), or start Patchbay with a sealed store (--key-file). "
                "Patchbay goes on by itself as soon as there is one.")};
    if (is(SecretStoreState::Refused))
        return {troubled(Glyph::OctagonCross, Tone::Err, Words::tr("Refused")),
            Words::tr("The %1 refuses Patchbay").arg(keychain.name),
            Words::tr(
                "Allow Patchbay the access in the keychain's settings. Patchbay goes on by itself then.")};
    return {troubled(Glyph::OctagonCross, Tone::Err, Words::tr("No answer")),
        Words::tr("The %1 does not answer").arg(keychain.name),
        Words::tr("Restart it (gnome-keyring-daemon --replace). Patchbay goes on by itself as soon as it "
                  "answers.")};
}

} // namespace patchbay
