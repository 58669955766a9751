// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keychain/keychainsecretstore.h"

#include "core/keychain/bundletext.h"
#include "core/keychain/keychainfailure.h"

#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

KeychainSecretStore::KeychainSecretStore(
    KeychainThread &thread, const QString &service, const KeychainSettings &settings)
    : m_items(thread, service, settings)
{}

Result<SecretBundle> KeychainSecretStore::read(const QString &owner, std::stop_token stop)
{
    quint64 forgotten = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_known.constFind(owner); known != m_known.constEnd())
            return *known;
        forgotten = m_forgotten;
    }
    const auto text = m_items.read(owner, std::move(stop));
    if (!text) {
        if (text.error().code == ErrorCode::Denied || text.error().code == ErrorCode::Unavailable)
            forgetAll();
        return passOn(text);
    }
    const auto bundle = parseBundleText(*text);
    if (!bundle)
        return keychainItemDamaged(owner);
    const std::lock_guard lock(m_mutex);
    if (forgotten == m_forgotten) // otherwise a write may have replaced what was read
        m_known.insert(owner, *bundle);
    return *bundle;
}

Result<> KeychainSecretStore::write(const QString &owner, const SecretBundle &bundle, std::stop_token stop)
{
    // Before, because a write that is given up may still take effect; after, because of reads meanwhile.
    forget(owner);
    auto written = m_items.write(owner, bundleText(bundle), std::move(stop));
    forget(owner);
    return written;
}

Result<> KeychainSecretStore::remove(const QString &owner, std::stop_token stop)
{
    forget(owner);
    auto removed = m_items.remove(owner, std::move(stop));
    forget(owner);
    return removed;
}

SecretStoreState KeychainSecretStore::state()
{
    using Condition = KeychainAnswer::Condition;
    const Condition condition = m_items.condition({}).condition;
    if (condition != Condition::Unlocked)
        forgetAll();
    switch (condition) {
    case Condition::Unlocked:
        return SecretStoreState::Unlocked;
    case Condition::Locked:
        return SecretStoreState::Locked;
    case Condition::NoBus:
    case Condition::NoService:
    case Condition::NoKeyring:
        return SecretStoreState::Absent;
    case Condition::Refused:
        return SecretStoreState::Refused;
    case Condition::Silent:
        break;
    }
    return SecretStoreState::Hung;
}

QString KeychainSecretStore::name() const
{
    return u"system keychain"_s;
}

void KeychainSecretStore::forget(const QString &owner)
{
    const std::lock_guard lock(m_mutex);
    m_known.remove(owner);
    ++m_forgotten;
}

void KeychainSecretStore::forgetAll()
{
    const std::lock_guard lock(m_mutex);
    m_known.clear();
    ++m_forgotten;
}

} // namespace patchbay
