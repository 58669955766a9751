// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/inmemorysecretstore.h"

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

Result<SecretBundle> InMemorySecretStore::read(const QString &owner, std::stop_token stop)
{
    const std::lock_guard lock(m_mutex);
    if (const auto possible = usable(owner, stop); !possible)
        return passOn(possible);
    const auto bundle = m_bundles.constFind(owner);
    if (bundle == m_bundles.constEnd())
        return fail(ErrorCode::NotFound,
            message("secrets.notFound", u"Cannot find the secrets of %1: there are none."_s, {owner}));
    return *bundle;
}

Result<> InMemorySecretStore::write(const QString &owner, const SecretBundle &bundle, std::stop_token stop)
{
    const std::lock_guard lock(m_mutex);
    if (auto possible = usable(owner, stop); !possible)
        return possible;
    m_bundles.insert(owner, bundle);
    return {};
}

Result<> InMemorySecretStore::remove(const QString &owner, std::stop_token stop)
{
    const std::lock_guard lock(m_mutex);
    if (auto possible = usable(owner, stop); !possible)
        return possible;
    m_bundles.remove(owner);
    return {};
}

SecretStoreState InMemorySecretStore::state()
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

QString InMemorySecretStore::name() const
{
    return u"memory"_s;
}

void InMemorySecretStore::become(SecretStoreState state)
{
    const std::lock_guard lock(m_mutex);
    m_state = state;
}

Result<> InMemorySecretStore::usable(const QString &owner, const std::stop_token &stop) const
{
    if (stop.stop_requested())
        return fail(
            ErrorCode::Cancelled, message("secrets.cancelled",
                                      u"Cannot use the secrets of %1: the call was cancelled."_s, {owner}));
    if (m_state == SecretStoreState::Unlocked)
        return {};
    const bool isDenied = m_state == SecretStoreState::Locked || m_state == SecretStoreState::Refused;
    return fail(isDenied ? ErrorCode::Denied : ErrorCode::Unavailable,
        message("secrets.unusable", u"Cannot use the secrets of %1: the store is %2."_s,
            {owner, secretStoreStateName(m_state)}));
}

} // namespace patchbay
