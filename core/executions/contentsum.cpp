// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/contentsum.h"

#include <cstring>

namespace patchbay {

void ContentSum::add(QByteArrayView key, const Digest &body)
{
    // The body's digest first: it has a fixed length, so that nothing can be read another way.
    const Digest digest = digestOf(body.toByteArray() + key.toByteArray());
    std::uint64_t halves[2];
    std::memcpy(halves, digest.bytes.data(), sizeof halves);
    m_first += halves[0];
    m_second += halves[1];
    ++m_count;
}

QByteArray ContentSum::toHex() const
{
    return QByteArray::number(qulonglong(m_first), 16).rightJustified(16, '0') +
           QByteArray::number(qulonglong(m_second), 16).rightJustified(16, '0');
}

Result<ContentSum> ContentSum::ofStored(
    Records &records, const IntegrationId &integration, const QString &stream)
{
    ContentSum sum;
    const Result<> scanned = records.scan(
        integration, stream, [&](qint64, QByteArrayView key, const Digest &body) { sum.add(key, body); });
    return scanned ? Result<ContentSum>(sum) : Result<ContentSum>(passOn(scanned));
}

} // namespace patchbay
