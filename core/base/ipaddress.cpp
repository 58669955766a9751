// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ipaddress.h"

#include <algorithm>

#include <arpa/inet.h>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

constexpr std::array<quint8, 12> mappedPrefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
constexpr int mappedBits = 96;

/// The address with every bit behind the prefix set to zero.
IpAddress firstOfBlock(const IpAddress &address, int prefix)
{
    IpAddress::Bytes bytes = address.bytes();
    for (int i = 0; i < int(bytes.size()); ++i) {
        const int kept = std::clamp(prefix - i * 8, 0, 8);
        bytes[size_t(i)] &= quint8(0xff00 >> kept);
    }
    return IpAddress(bytes);
}

Result<AddressRange> notARange(QStringView text)
{
    return fail(ErrorCode::InvalidInput,
        message("egress.notARange",
            u"Cannot use %1 as an address range: it is not written like 10.0.0.0/8, fd00::/8 or 192.0.2.1."_s,
            {text.toString()}));
}

} // namespace

IpAddress::IpAddress(const Bytes &bytes)
    : m_bytes(bytes)
{}

IpAddress IpAddress::fromV4(quint32 address)
{
    Bytes bytes{};
    std::ranges::copy(mappedPrefix, bytes.begin());
    for (size_t i = 0; i < 4; ++i)
        bytes[12 + i] = quint8(address >> (24 - 8 * i));
    return IpAddress(bytes);
}

std::optional<IpAddress> IpAddress::parse(QStringView text)
{
    const QByteArray ascii = text.toString().toLatin1();
    if (ascii.contains('\0'))
        return std::nullopt;
    if (in_addr v4{}; inet_pton(AF_INET, ascii.constData(), &v4) == 1)
        return fromV4(ntohl(v4.s_addr));
    Bytes bytes{};
    if (inet_pton(AF_INET6, ascii.constData(), bytes.data()) == 1)
        return IpAddress(bytes);
    return std::nullopt;
}

bool IpAddress::isV4() const
{
    return std::equal(mappedPrefix.begin(), mappedPrefix.end(), m_bytes.begin());
}

quint32 IpAddress::lowerBits() const
{
    return quint32(m_bytes[12]) << 24 | quint32(m_bytes[13]) << 16 | quint32(m_bytes[14]) << 8 | m_bytes[15];
}

QString IpAddress::toString() const
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (isV4())
        inet_ntop(AF_INET, m_bytes.data() + mappedPrefix.size(), text.data(), text.size());
    else
        inet_ntop(AF_INET6, m_bytes.data(), text.data(), text.size());
    return QString::fromLatin1(text.data());
}

AddressRange::AddressRange(const IpAddress &first, int prefix)
    : m_first(first)
    , m_prefix(prefix)
{}

Result<AddressRange> AddressRange::parse(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const std::optional<IpAddress> address = IpAddress::parse(slash < 0 ? text : text.first(slash));
    if (!address)
        return notARange(text);
    if (slash < 0)
        return AddressRange(*address, 128);

    const QStringView digits = text.sliced(slash + 1);
    const bool isNumber =
        !digits.isEmpty() && digits.size() <= 3 &&
        std::ranges::all_of(digits, [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    const int widest = address->isV4() ? 32 : 128;
    if (!isNumber || digits.toInt() > widest)
        return notARange(text);
    const int prefix = digits.toInt() + (address->isV4() ? mappedBits : 0);
    const AddressRange block(firstOfBlock(*address, prefix), prefix);
    if (block.m_first != *address)
        return fail(ErrorCode::InvalidInput,
            message("egress.bitsBehindPrefix",
                u"Cannot use %1 as an address range: it does not begin at that address. Write %2."_s,
                {text.toString(), block.toString()}));
    return block;
}

bool AddressRange::contains(const IpAddress &address) const
{
    const auto whole = size_t(m_prefix / 8);
    const auto mask = quint8(0xff00 >> (m_prefix % 8));
    const IpAddress::Bytes &first = m_first.bytes();
    const IpAddress::Bytes &other = address.bytes();
    return std::equal(first.begin(), first.begin() + whole, other.begin()) &&
           (mask == 0 || ((first[whole] ^ other[whole]) & mask) == 0);
}

QString AddressRange::toString() const
{
    if (m_prefix == 128)
        return m_first.toString();
    // ::/0 and the like are wider than the mapped block and so are no IPv4 ranges, whatever their first bits
    // are.
    const bool isV4 = m_first.isV4() && m_prefix >= mappedBits;
    return m_first.toString() + u'/' + QString::number(m_prefix - (isV4 ? mappedBits : 0));
}

} // namespace patchbay
