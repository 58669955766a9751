// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/opening.h"

#include "core/engine/sandboxserver.h"
#include "core/keychain/keychainsecretstore.h"
#include "core/keychain/sealedsecretstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QString dataFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(u"patchbay"_s);
}

Result<std::unique_ptr<SecretStore>> sealedStore(
    const QString &directory, const QString &keyFile, Clock &clock)
{
    const auto text = secretFromFile(keyFile);
    if (!text)
        return passOn(text);
    const auto key = SealingKey::fromRandom(*text);
    if (!key)
        return passOn(key);
    auto store = std::make_unique<SealedSecretStore>(directory, clock);
    if (const auto unlocked = store->unlock(*key, {}); !unlocked)
        return passOn(unlocked);
    return store;
}

Result<std::unique_ptr<SecretStore>> sandboxStore(const QString &directory, Clock &clock)
{
    const QString keyFile = QDir(directory).filePath(u"secrets.key"_s);
    if (!QFile::exists(keyFile)) {
        if (const auto made = generateKeyFile(keyFile); !made)
            return passOn(made);
    }
    return sealedStore(directory, keyFile, clock);
}

/// One service name per workspace folder, the same at every start.
QString keychainService(const QString &directory)
{
    const QByteArray place = QDir(directory).absolutePath().toUtf8();
    return u"patchbay/"_s +
           QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(16));
}

Caller person()
{
    const QString user = qEnvironmentVariable("USER", u"local"_s);
    return {u"user:"_s + user, user, Role::Admin};
}

} // namespace

QString workspaceDirectory(const Arguments &arguments)
{
    if (arguments.has(u"workspace"_s))
        return QDir(arguments.value(u"workspace"_s)).absolutePath();
    if (arguments.has(u"sandbox"_s))
        return QDir(dataFolder()).filePath(u"sandbox"_s);
    return qEnvironmentVariable("PATCHBAY_WORKSPACE", QDir(dataFolder()).filePath(u"workspace"_s));
}

Result<std::unique_ptr<Session>> openSession(
    const Arguments &arguments, KeychainThread &keychain, Clock &clock)
{
    const QString directory = workspaceDirectory(arguments);
    SystemRandom random;
    if (arguments.has(u"sandbox"_s) && !SandboxServer::isSandbox(directory)) {
        if (const auto made = SandboxServer::create(directory, random, clock); !made)
            return passOn(made);
    }
    const bool isSandbox = SandboxServer::isSandbox(directory);
    const QString keyFile = arguments.has(u"key-file"_s) ? arguments.value(u"key-file"_s)
                                                         : qEnvironmentVariable("PATCHBAY_KEY_FILE");
    SessionOptions options;
    options.directory = directory;
    options.name = isSandbox ? u"Qamar Retail (sandbox)"_s : QDir(directory).dirName();
    options.caller = person();
    options.secrets = [=, &keychain, &clock]() -> Result<std::unique_ptr<SecretStore>> {
        if (!keyFile.isEmpty())
            return sealedStore(directory, keyFile, clock);
        if (isSandbox)
            return sandboxStore(directory, clock);
        KeychainSettings settings;
        settings.prompting = promptingOfThisSession();
        return std::make_unique<KeychainSecretStore>(keychain, keychainService(directory), settings);
    };
    return Session::open(std::move(options));
}

} // namespace patchbay::ctl
