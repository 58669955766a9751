// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/executions/digest.h"
#include "core/executions/records.h"

#include <QByteArray>

namespace patchbay {

/// Stands for a set of records, whatever their order: equal sets have equal sums, and two different ones do
/// not meet in one by chance. (The sum of 128-bit digests, not made to withstand somebody who composes
/// records.)
class ContentSum
{
public:
    void add(QByteArrayView key, const Digest &body);

    [[nodiscard]] qint64 count() const { return m_count; }

    [[nodiscard]] QByteArray toHex() const;

    /// Of all that is stored of a stream.
    [[nodiscard]] static Result<ContentSum> ofStored(
        Records &records, const IntegrationId &integration, const QString &stream);

private:
    std::uint64_t m_first = 0;
    std::uint64_t m_second = 0;
    qint64 m_count = 0;
};

} // namespace patchbay
