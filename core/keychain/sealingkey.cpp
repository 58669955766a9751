// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keychain/sealingkey.h"

#include "core/keychain/privatefile.h"

#include <QFile>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype keyBytes = crypto_kdf_KEYBYTES;
constexpr qsizetype shortestPassphrase = 8;
constexpr std::size_t longestLine = 4096;

tl::unexpected<Error> unreadable(const QString &source, const QString &reason)
{
    return fail(ErrorCode::InvalidInput,
        message("sealed.keyUnreadable", u"Cannot read the key from %1: %2."_s, {source, reason}));
}

Result<Secret> firstLine(int descriptor, const QString &source)
{
    std::array<char, longestLine + 1> buffer = {};
    std::size_t used = 0;
    ssize_t count = 1;
    while (count > 0 && used < buffer.size()) {
        count = ::read(descriptor, buffer.data() + used, buffer.size() - used);
        if (count < 0 && errno != EINTR)
            return unreadable(source, qt_error_string(errno));
        used += static_cast<std::size_t>(std::max<ssize_t>(count, 0));
        count = count < 0 ? 1 : count;
    }
    QByteArray line(buffer.data(), static_cast<qsizetype>(used));
    sodium_memzero(buffer.data(), buffer.size());
    const qsizetype end = line.indexOf('\n');
    Secret secret(end < 0 ? line : line.first(end));
    sodium_memzero(line.data(), static_cast<std::size_t>(line.size()));
    if (used > longestLine)
        return unreadable(source, u"it is longer than 4096 bytes"_s);
    if (secret.isEmpty())
        return unreadable(source, u"its first line is empty"_s);
    return secret;
}

Result<> startSodium()
{
    if (sodium_init() < 0)
        return fail(ErrorCode::Internal,
            message("sealed.noRandom", u"Cannot start libsodium: the system gives no randomness."_s));
    return {};
}

} // namespace

SealingKey::SealingKey(Kind kind, Secret material)
    : m_kind(kind)
    , m_material(std::move(material))
{}

Result<SealingKey> SealingKey::fromRandom(const Secret &base64)
{
    if (const auto started = startSodium(); !started)
        return passOn(started);
    const auto bytes =
        QByteArray::fromBase64Encoding(base64.reveal(), QByteArray::AbortOnBase64DecodingErrors);
    Secret material(bytes.decoded);
    if (!bytes || material.size() != keyBytes)
        return fail(ErrorCode::InvalidInput,
            message("sealed.keyMalformed",
                u"Cannot use the key: it is not 32 bytes in base64. Make one with openssl rand -base64 32."_s));
    return SealingKey(Kind::Random, std::move(material));
}

Result<SealingKey> SealingKey::fromPassphrase(const Secret &passphrase)
{
    if (const auto started = startSodium(); !started)
        return passOn(started);
    if (passphrase.size() < shortestPassphrase)
        return fail(ErrorCode::InvalidInput,
            message("sealed.passphraseShort",
                u"Cannot use the passphrase: it is shorter than eight characters. Choose a longer one."_s));
    return SealingKey(Kind::Passphrase, passphrase);
}

Result<Secret> secretFromFile(const QString &path)
{
    const FileDescriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    struct stat status = {};
    if (!file.isOpen() || ::fstat(file.number(), &status) != 0)
        return unreadable(path, qt_error_string(errno));
    if (S_ISREG(status.st_mode) && (status.st_mode & S_IROTH) != 0)
        return fail(ErrorCode::InvalidInput,
            message("sealed.keyOpen",
                u"Cannot use the key in %1: every user of this machine can read it. Keep it for yourself: chmod 600 %1."_s,
                {path}));
    return firstLine(file.number(), path);
}

Result<Secret> secretFromDescriptor(int descriptor)
{
    return firstLine(descriptor, u"descriptor "_s + QString::number(descriptor));
}

Result<> generateKeyFile(const QString &path)
{
    if (const auto started = startSodium(); !started)
        return started;
    QByteArray bytes(keyBytes, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(bytes.size()));
    const Secret key(std::move(bytes));
    const Secret line(key.reveal().toBase64() + '\n');
    return createPrivateFile(path, line.reveal());
}

} // namespace patchbay
