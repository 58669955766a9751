// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testcertificates.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <atomic>
#include <cstdio>
#include <memory>

namespace patchbay {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using File = std::unique_ptr<FILE, decltype(&std::fclose)>;

struct Issuer
{
    X509 *certificate;
    EVP_PKEY *key;
};

void extend(X509 *certificate, X509 *issuer, int id, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, id, value.constData());
    Q_ASSERT(extension);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

Certificate make(EVP_PKEY *key, const QByteArray &commonName, std::chrono::seconds valid)
{
    static std::atomic<long> serial = 1;
    Certificate certificate(X509_new(), &X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial++);
    constexpr std::chrono::seconds day = std::chrono::hours(24);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -day.count());
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), (valid - day).count());
    X509_set_pubkey(certificate.get(), key);
    const QByteArray &name = commonName;
    const void *text = name.constData();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
        static_cast<const unsigned char *>(text), int(name.size()), -1, 0);
    return certificate;
}

File open(const QString &path)
{
    File file(std::fopen(qPrintable(path), "w"), &std::fclose);
    Q_ASSERT(file);
    return file;
}

TlsFiles write(const QString &path, X509 *certificate, EVP_PKEY *key)
{
    const TlsFiles files{path + QLatin1String(".crt"), path + QLatin1String(".key")};
    PEM_write_X509(open(files.certificate).get(), certificate);
    PEM_write_PrivateKey(open(files.key).get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return files;
}

Key newKey()
{
    return Key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
}

Key readKey(const QString &path)
{
    const File file(std::fopen(qPrintable(path), "r"), &std::fclose);
    return Key(PEM_read_PrivateKey(file.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
}

Certificate readCertificate(const QString &path)
{
    const File file(std::fopen(qPrintable(path), "r"), &std::fclose);
    return Certificate(PEM_read_X509(file.get(), nullptr, nullptr, nullptr), &X509_free);
}

void sign(X509 *certificate, const Issuer &issuer)
{
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer.certificate));
    X509_sign(certificate, issuer.key, EVP_sha256());
}

QString fileName(const QByteArray &name)
{
    static std::atomic<int> number = 0;
    return QString::fromLatin1(QByteArray(name).replace(':', '_')) + QString::number(number++);
}

} // namespace

TestAuthority::TestAuthority(const QString &directory)
    : m_directory(directory + QLatin1Char('/'))
{
    const Key key = newKey();
    const Certificate certificate = make(key.get(), "Patchbay test authority", std::chrono::hours(48));
    extend(certificate.get(), certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    extend(certificate.get(), certificate.get(), NID_key_usage, "critical,keyCertSign");
    sign(certificate.get(), {certificate.get(), key.get()});
    m_own = write(m_directory + fileName("authority"), certificate.get(), key.get());
}

TlsFiles TestAuthority::issue(const QByteArray &name, std::chrono::hours valid) const
{
    const Key ownKey = readKey(m_own.key);
    const Certificate own = readCertificate(m_own.certificate);
    const Key key = newKey();
    const Certificate certificate = make(key.get(), "Patchbay test server", valid);
    extend(certificate.get(), own.get(), NID_subject_alt_name, name);
    sign(certificate.get(), {own.get(), ownKey.get()});
    return write(m_directory + fileName(name), certificate.get(), key.get());
}

TlsFiles TestAuthority::selfSigned(const QByteArray &name) const
{
    const Key key = newKey();
    const Certificate certificate = make(key.get(), "Patchbay test stranger", std::chrono::hours(48));
    extend(certificate.get(), certificate.get(), NID_subject_alt_name, name);
    sign(certificate.get(), {certificate.get(), key.get()});
    return write(m_directory + fileName(name), certificate.get(), key.get());
}

} // namespace patchbay
