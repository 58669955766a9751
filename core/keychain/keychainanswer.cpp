// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keychain/keychainanswer.h"

#include <QDBusError>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

using Condition = KeychainAnswer::Condition;

Condition conditionOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return Condition::Silent;
    case QDBusError::AccessDenied:
        return Condition::Refused;
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
    case QDBusError::NoNetwork:
        return Condition::NoBus;
    case QDBusError::UnknownObject:
    case QDBusError::UnknownInterface:
    case QDBusError::UnknownMethod:
    case QDBusError::UnknownProperty:
    case QDBusError::InvalidArgs:
        return Condition::NoKeyring;
    default:
        return error.name().startsWith("org.freedesktop.Secret.Error."_L1) ? Condition::NoKeyring
                                                                           : Condition::NoService;
    }
}

} // namespace

KeychainAnswer answerOf(const QDBusError &error)
{
    return {conditionOf(error), error.name() + u": "_s + error.message()};
}

} // namespace patchbay
