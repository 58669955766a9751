// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keychain/sealedsecretstore.h"

#include "core/keychain/bundletext.h"
#include "core/keychain/privatefile.h"

#include <QFile>

#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds lockLimit{5'000};

tl::unexpected<Error> lockedFor(const QString &owner)
{
    return fail(ErrorCode::Denied,
        message("sealed.locked",
            u"Cannot use the secrets of %1: the sealed store is locked. Unlock it with its key file or passphrase."_s,
            {owner}));
}

tl::unexpected<Error> noneFor(const QString &owner)
{
    return fail(ErrorCode::NotFound,
        message("sealed.notFound",
            u"Cannot find the secrets of %1: the sealed store holds none. Enter the credentials again."_s,
            {owner}));
}

tl::unexpected<Error> vanished(const QString &path)
{
    return fail(ErrorCode::Unavailable,
        message("sealed.vanished",
            u"Cannot read the sealed store: %1 is gone. Restore it from a backup, or unlock the store anew to begin an empty one."_s,
            {path}));
}

tl::unexpected<Error> unreadableContent()
{
    return fail(ErrorCode::Internal,
        message(
            "sealed.content", u"Cannot read the sealed store: its content is not what Patchbay writes."_s));
}

tl::unexpected<Error> cancelledFor(const QString &owner)
{
    return fail(ErrorCode::Cancelled,
        message("sealed.cancelled", u"Cannot use the secrets of %1: the call was cancelled."_s, {owner}));
}

} // namespace

SealedSecretStore::SealedSecretStore(const QString &directory, Clock &clock, const SealingCost &cost)
    : m_path(directory + u"/secrets.sealed"_s)
    , m_lockPath(directory + u"/secrets.lock"_s)
    , m_clock(clock)
    , m_cost(cost)
{}

Result<> SealedSecretStore::unlock(const SealingKey &key, std::stop_token stop)
{
    auto seal = matchOrMake(key, std::move(stop));
    if (!seal)
        return passOn(seal);
    if (const auto vault = readVault(*seal); !vault)
        return passOn(vault);
    const std::lock_guard lock(m_mutex);
    m_seal = *std::move(seal);
    return {};
}

Result<Seal> SealedSecretStore::matchOrMake(const SealingKey &key, std::stop_token stop) const
{
    auto file = readPrivateFile(m_path);
    if (file)
        return Seal::match(key, *file);
    if (file.error().code != ErrorCode::NotFound)
        return passOn(file);

    const auto lock = FileLock::take(m_lockPath, m_clock, lockLimit, std::move(stop));
    if (!lock)
        return passOn(lock);
    file = readPrivateFile(m_path); // another process may have made it since
    if (file)
        return Seal::match(key, *file);
    auto seal = Seal::make(key, m_cost);
    if (!seal)
        return seal;
    if (const auto written = replacePrivateFile(m_path, seal->seal(bundleText({}))); !written)
        return passOn(written);
    return seal;
}

void SealedSecretStore::lock()
{
    const std::lock_guard lock(m_mutex);
    m_seal.reset();
}

Result<SecretBundle> SealedSecretStore::read(const QString &owner, std::stop_token stop)
{
    if (stop.stop_requested())
        return cancelledFor(owner);
    const auto current = seal();
    if (!current)
        return lockedFor(owner);
    const auto vault = readVault(*current);
    if (!vault)
        return passOn(vault);
    const auto text = vault->constFind(owner);
    if (text == vault->constEnd())
        return noneFor(owner);
    auto bundle = parseBundleText(*text);
    if (!bundle)
        return unreadableContent();
    return *std::move(bundle);
}

Result<> SealedSecretStore::write(const QString &owner, const SecretBundle &bundle, std::stop_token stop)
{
    return change(
        owner, [&](Vault &vault) { vault.insert(owner, bundleText(bundle)); }, std::move(stop));
}

Result<> SealedSecretStore::remove(const QString &owner, std::stop_token stop)
{
    return change(
        owner, [&](Vault &vault) { vault.remove(owner); }, std::move(stop));
}

SecretStoreState SealedSecretStore::state()
{
    const auto current = seal();
    if (!current)
        return SecretStoreState::Locked;
    if (!QFile::exists(m_path))
        return SecretStoreState::Absent;
    return readVault(*current) ? SecretStoreState::Unlocked : SecretStoreState::Refused;
}

QString SealedSecretStore::name() const
{
    return u"sealed store"_s;
}

std::optional<Seal> SealedSecretStore::seal()
{
    const std::lock_guard lock(m_mutex);
    return m_seal;
}

Result<SealedSecretStore::Vault> SealedSecretStore::readVault(const Seal &seal) const
{
    const auto file = readPrivateFile(m_path);
    if (!file && file.error().code == ErrorCode::NotFound)
        return vanished(m_path);
    if (!file)
        return passOn(file);
    const auto content = seal.open(*file);
    if (!content)
        return passOn(content);
    auto vault = parseBundleText(*content);
    if (!vault)
        return unreadableContent();
    return *std::move(vault);
}

Result<> SealedSecretStore::change(
    const QString &owner, const std::function<void(Vault &)> &edit, std::stop_token stop)
{
    const auto current = seal();
    if (!current)
        return lockedFor(owner);
    const auto lock = FileLock::take(m_lockPath, m_clock, lockLimit, std::move(stop));
    if (!lock)
        return passOn(lock);
    auto vault = readVault(*current); // what cannot be read is never overwritten
    if (!vault)
        return passOn(vault);
    edit(*vault);
    return replacePrivateFile(m_path, current->seal(bundleText(*vault)));
}

} // namespace patchbay
