// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keychain/keychainfailure.h"

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

tl::unexpected<Error> keychainFailure(const QString &owner, const KeychainAnswer &answer)
{
    using Condition = KeychainAnswer::Condition;
    switch (answer.condition) {
    case Condition::Locked:
        return fail(ErrorCode::Denied,
            message("keychain.locked",
                u"Cannot use the secrets of %1: the keychain is locked. Unlock it (log in to the desktop, or open Passwords and Keys or KWalletManager), then try again."_s,
                {owner}),
            answer.detail);
    case Condition::NoBus:
        return fail(ErrorCode::Unavailable,
            message("keychain.noBus",
                u"Cannot use the secrets of %1: there is no desktop session here, and so no keychain. Start Patchbay in a desktop session, or use the sealed store."_s,
                {owner}),
            answer.detail);
    case Condition::NoService:
        return fail(ErrorCode::Unavailable,
            message("keychain.noService",
                u"Cannot use the secrets of %1: no keychain runs in this session. Install and start one (gnome-keyring or KWallet), or use the sealed store."_s,
                {owner}),
            answer.detail);
    case Condition::NoKeyring:
        return fail(ErrorCode::Unavailable,
            message("keychain.noKeyring",
                u"Cannot use the secrets of %1: the keychain has no default keyring. Create one (in Passwords and Keys or KWalletManager), or use the sealed store."_s,
                {owner}),
            answer.detail);
    case Condition::Silent:
        return fail(ErrorCode::Unavailable,
            message("keychain.hung",
                u"Cannot use the secrets of %1: the keychain does not answer. Patchbay goes on as soon as it does; if it does not, restart it (gnome-keyring-daemon --replace)."_s,
                {owner}),
            answer.detail);
    case Condition::Refused:
    case Condition::Unlocked:
        break;
    }
    return fail(ErrorCode::Denied,
        message("keychain.refused",
            u"Cannot use the secrets of %1: the keychain refused. Allow Patchbay the access in the keychain's settings, then try again."_s,
            {owner}),
        answer.detail);
}

tl::unexpected<Error> keychainJobFailure(const QString &owner, QKeychain::Error error, const QString &detail)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return fail(ErrorCode::NotFound,
            message("keychain.notFound",
                u"Cannot find the secrets of %1: the keychain holds none. Enter the credentials again."_s,
                {owner}),
            detail);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return keychainFailure(owner, {KeychainAnswer::Condition::Refused, detail});
    default:
        return fail(ErrorCode::Unavailable,
            message("keychain.failed", u"Cannot use the secrets of %1: the keychain failed. Try again."_s,
                {owner}),
            detail);
    }
}

tl::unexpected<Error> keychainPromptUnanswered(const QString &owner)
{
    return fail(ErrorCode::Denied,
        message("keychain.promptUnanswered",
            u"Cannot use the secrets of %1: the keychain is locked, and nobody answered its question. Unlock it, then try again."_s,
            {owner}));
}

tl::unexpected<Error> keychainCancelled(const QString &owner)
{
    return fail(ErrorCode::Cancelled,
        message("keychain.cancelled", u"Cannot use the secrets of %1: the call was cancelled."_s, {owner}));
}

tl::unexpected<Error> keychainItemDamaged(const QString &owner)
{
    return fail(ErrorCode::Internal,
        message("keychain.damaged",
            u"Cannot read the secrets of %1: another program changed their keychain item. Enter the credentials again."_s,
            {owner}));
}

} // namespace patchbay
