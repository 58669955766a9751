// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ids.h"

#include <QUuid>

#include <array>

namespace patchbay {

IdSource::IdSource(const Clock &clock, Random &random)
    : m_clock(clock)
    , m_random(random)
{}

QString IdSource::next()
{
    std::array<std::byte, 16> bytes{};
    m_random.fill(bytes);
    const auto milliseconds = static_cast<std::uint64_t>(m_clock.now().time_since_epoch().count());
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<std::byte>(milliseconds >> (40 - 8 * i));
    bytes[6] = (bytes[6] & std::byte{0x0f}) | std::byte{0x70}; // version 7
    bytes[8] = (bytes[8] & std::byte{0x3f}) | std::byte{0x80}; // variant of RFC 9562
    const auto raw = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    return QUuid::fromRfc4122(raw).toString(QUuid::WithoutBraces);
}

} // namespace patchbay
