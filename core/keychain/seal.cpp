// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keychain/seal.h"

#include <QtEndian>

#include <sodium.h>

#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView magic("PBSEALED");
constexpr quint32 formatVersion = 1;
constexpr qsizetype saltBytes = crypto_pwhash_SALTBYTES;
constexpr qsizetype checkBytes = crypto_generichash_BYTES_MIN;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

// Places in the header.
constexpr qsizetype versionAt = 8;
constexpr qsizetype kindAt = 12;
constexpr qsizetype operationsAt = 16;
constexpr qsizetype memoryAt = 24;
constexpr qsizetype saltAt = 32;
constexpr qsizetype keyCheckAt = saltAt + saltBytes;
constexpr qsizetype checksumAt = keyCheckAt + checkBytes;
constexpr qsizetype headerBytes = checksumAt + checkBytes;

// A damaged header must not make us compute for ever or run out of memory.
constexpr quint64 mostOperations = 64;
constexpr quint64 mostMemory = 2ULL << 30U;

unsigned char *bytes(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

const unsigned char *bytes(QByteArrayView data)
{
    return reinterpret_cast<const unsigned char *>(data.data());
}

std::size_t length(QByteArrayView data)
{
    return static_cast<std::size_t>(data.size());
}

template<class Number>
Number numberAt(QByteArrayView header, qsizetype place)
{
    return qFromLittleEndian<Number>(header.data() + place);
}

QByteArray random(qsizetype size)
{
    QByteArray data(size, Qt::Uninitialized);
    randombytes_buf(data.data(), length(data));
    return data;
}

QByteArray hash(QByteArrayView data)
{
    QByteArray digest(checkBytes, Qt::Uninitialized);
    crypto_generichash(bytes(digest), length(digest), bytes(data), length(data), nullptr, 0);
    return digest;
}

/// The header up to its salt.
QByteArray headerStart(SealingKey::Kind kind, const SealingCost &cost, QByteArrayView salt)
{
    QByteArray header(saltAt, '\0');
    header.replace(0, magic.size(), magic);
    qToLittleEndian<quint32>(formatVersion, header.data() + versionAt);
    qToLittleEndian<quint32>(static_cast<quint32>(kind), header.data() + kindAt);
    qToLittleEndian<quint64>(cost.operations, header.data() + operationsAt);
    qToLittleEndian<quint64>(cost.memoryBytes, header.data() + memoryAt);
    return header.append(salt);
}

tl::unexpected<Error> damaged(const QString &detail)
{
    return fail(ErrorCode::Internal,
        message("sealed.damaged",
            u"Cannot read the sealed store: the file is damaged. Nothing was changed; restore it from a backup."_s),
        detail);
}

tl::unexpected<Error> otherKey(const QString &detail)
{
    return fail(ErrorCode::Denied,
        message("sealed.otherKey",
            u"Cannot unlock the sealed store: it was sealed with another key or passphrase. Use the one it was made with."_s),
        detail);
}

Result<> checkHeader(QByteArrayView file)
{
    if (file.size() < versionAt + qsizetype(sizeof(quint32)) || !file.startsWith(magic))
        return damaged(u"no header"_s);
    const auto version = numberAt<quint32>(file, versionAt);
    if (version > formatVersion)
        return fail(ErrorCode::Unavailable,
            message("sealed.newer",
                u"Cannot read the sealed store: a newer Patchbay wrote it (format %1). Update Patchbay."_s,
                {QString::number(version)}));
    if (file.size() < headerBytes + nonceBytes + tagBytes)
        return damaged(u"too short"_s);
    if (hash(file.first(checksumAt)) != file.sliced(checksumAt, checkBytes))
        return damaged(u"header checksum"_s);
    return {};
}

/// The key from which the file's two keys are derived.
Result<Secret> masterKey(const SealingKey &key, const SealingCost &cost, QByteArrayView salt)
{
    QByteArray derived(crypto_kdf_KEYBYTES, Qt::Uninitialized);
    const QByteArray &material = key.material().reveal();
    int result = 0;
    if (key.kind() == SealingKey::Kind::Random)
        result = crypto_generichash(bytes(derived), length(derived), bytes(salt), length(salt),
            bytes(QByteArrayView(material)), length(material));
    else
        result = crypto_pwhash(bytes(derived), length(derived), material.constData(), length(material),
            bytes(salt), cost.operations, cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
    if (result != 0)
        return fail(ErrorCode::Unavailable,
            message("sealed.noMemory",
                u"Cannot unlock the sealed store: deriving its key needs %1 MB of memory. Free some, then try again."_s,
                {QString::number(cost.memoryBytes >> 20U)}));
    return Secret(std::move(derived));
}

Secret derive(const Secret &master, quint64 number, qsizetype size)
{
    QByteArray key(size, Qt::Uninitialized);
    crypto_kdf_derive_from_key(
        bytes(key), length(key), number, "pbsealed", bytes(QByteArrayView(master.reveal())));
    return Secret(std::move(key));
}

Secret contentKeyOf(const Secret &master)
{
    return derive(master, 1, crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
}

QByteArray keyCheckOf(const Secret &master)
{
    return derive(master, 2, checkBytes).reveal();
}

} // namespace

Seal::Seal(QByteArray header, Secret contentKey)
    : m_header(std::move(header))
    , m_contentKey(std::move(contentKey))
{}

Result<Seal> Seal::make(const SealingKey &key, const SealingCost &cost)
{
    QByteArray header = headerStart(key.kind(), cost, random(saltBytes));
    const auto master = masterKey(key, cost, QByteArrayView(header).sliced(saltAt));
    if (!master)
        return passOn(master);
    header += keyCheckOf(*master);
    header += hash(header);
    return Seal(header, contentKeyOf(*master));
}

Result<Seal> Seal::match(const SealingKey &key, QByteArrayView file)
{
    if (const auto checked = checkHeader(file); !checked)
        return passOn(checked);
    const QByteArrayView header = file.first(headerBytes);
    const SealingCost cost{numberAt<quint64>(header, operationsAt), numberAt<quint64>(header, memoryAt)};
    if (cost.operations > mostOperations || cost.memoryBytes > mostMemory)
        return damaged(u"cost out of bounds"_s);
    if (numberAt<quint32>(header, kindAt) != static_cast<quint32>(key.kind()))
        return otherKey(u"the other kind of key"_s);
    const auto master = masterKey(key, cost, header.sliced(saltAt, saltBytes));
    if (!master)
        return passOn(master);
    if (sodium_memcmp(keyCheckOf(*master).constData(), header.data() + keyCheckAt, checkBytes) != 0)
        return otherKey(u"key check"_s);
    return Seal(header.toByteArray(), contentKeyOf(*master));
}

QByteArray Seal::seal(const Secret &content) const
{
    const QByteArray nonce = random(nonceBytes);
    QByteArray sealed(content.size() + tagBytes, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(sealed), nullptr,
        bytes(QByteArrayView(content.reveal())), length(content.reveal()), bytes(QByteArrayView(m_header)),
        length(m_header), nullptr, bytes(QByteArrayView(nonce)),
        bytes(QByteArrayView(m_contentKey.reveal())));
    return m_header + nonce + sealed;
}

Result<Secret> Seal::open(QByteArrayView file) const
{
    if (const auto checked = checkHeader(file); !checked)
        return passOn(checked);
    if (file.first(headerBytes) != m_header)
        return otherKey(u"sealed anew since it was unlocked"_s);
    const QByteArrayView nonce = file.sliced(headerBytes, nonceBytes);
    const QByteArrayView sealed = file.sliced(headerBytes + nonceBytes);
    QByteArray content(sealed.size() - tagBytes, Qt::Uninitialized);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(content), nullptr, nullptr,
        bytes(sealed), length(sealed), bytes(QByteArrayView(m_header)), length(m_header), bytes(nonce),
        bytes(QByteArrayView(m_contentKey.reveal())));
    if (opened != 0)
        return damaged(u"authentication tag"_s);
    return Secret(std::move(content));
}

} // namespace patchbay
