// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/egress.h"

#include "core/base/reason.h"

#include <algorithm>
#include <array>

#include <arpa/inet.h>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

struct Block
{
    AddressRange range;
    AddressClass addressClass;
};

Block block(const char *range, AddressClass addressClass)
{
    return {*AddressRange::parse(QLatin1String(range).toString()), addressClass};
}

/// The first block that holds an address gives its class: special ones come before those around them.
const auto &blocks()
{
    using enum AddressClass;
    static const std::array list{
        block("169.254.169.254", Metadata), // AWS, Azure, Google, Oracle, DigitalOcean, …
        block("169.254.170.2", Metadata),   // AWS containers
        block("169.254.170.23", Metadata),  // AWS pods
        block("169.254.0.23", Metadata),    // Tencent
        block("169.254.42.42", Metadata),   // Scaleway
        block("100.100.100.200", Metadata), // Alibaba
        block("192.0.0.192", Metadata),     // Oracle
        block("168.63.129.16", Metadata),   // Azure's host
        block("fd00:ec2::254", Metadata),   // AWS
        block("fd00:ec2::23", Metadata),    // AWS pods
        block("fd20:ce::254", Metadata),    // Google
        block("fd00:42::42", Metadata),     // Scaleway
        block("0.0.0.0", Unspecified),
        block("0.0.0.0/8", Reserved),
        block("10.0.0.0/8", Private),
        block("100.64.0.0/10", SharedNat),
        block("127.0.0.0/8", Loopback),
        block("169.254.0.0/16", LinkLocal),
        block("172.16.0.0/12", Private),
        block("192.0.0.0/24", Reserved),
        block("192.0.2.0/24", Documentation),
        block("192.88.99.0/24", Reserved),
        block("192.168.0.0/16", Private),
        block("198.18.0.0/15", Benchmark),
        block("198.51.100.0/24", Documentation),
        block("203.0.113.0/24", Documentation),
        block("224.0.0.0/4", Multicast),
        block("240.0.0.0/4", Reserved),
        block("0.0.0.0/0", Public),
        block("::", Unspecified),
        block("::1", Loopback),
        block("fc00::/7", Private),
        block("fe80::/10", LinkLocal),
        block("fec0::/10", Private),
        block("ff00::/8", Multicast),
        block("2001:2::/48", Benchmark),
        block("2001:db8::/32", Documentation),
        block("2001::/23", Reserved),
        block("3fff::/20", Documentation),
        block("2000::/3", Public),
        block("::/0", Reserved),
    };
    return list;
}

/// The IPv4 address that an IPv6 address stands for; the address itself where it stands for none.
IpAddress effective(const IpAddress &address)
{
    static const std::array carriers{
        *AddressRange::parse(u"::/96"),           // IPv4-compatible, RFC 4291
        *AddressRange::parse(u"::ffff:0:0:0/96"), // translated, RFC 7915
        *AddressRange::parse(u"64:ff9b::/96"),    // NAT64, RFC 6052
    };
    static const AddressRange sixToFour = *AddressRange::parse(u"2002::/16"); // RFC 3056

    const IpAddress::Bytes &bytes = address.bytes();
    if (sixToFour.contains(address))
        return IpAddress::fromV4(
            quint32(bytes[2]) << 24 | quint32(bytes[3]) << 16 | quint32(bytes[4]) << 8 | quint32(bytes[5]));
    const bool isPlainV6 = address.lowerBits() <= 1 && !address.isV4(); // among them :: and ::1
    const bool carries =
        std::ranges::any_of(carriers, [&](const AddressRange &range) { return range.contains(address); });
    return carries && !isPlainV6 ? IpAddress::fromV4(address.lowerBits()) : address;
}

QString className(AddressClass addressClass)
{
    switch (addressClass) {
    case AddressClass::Metadata:
        return reason(u"a cloud metadata address"_s);
    case AddressClass::Loopback:
        return reason(u"a loopback address"_s);
    case AddressClass::Private:
        return reason(u"a private address"_s);
    case AddressClass::LinkLocal:
        return reason(u"a link-local address"_s);
    case AddressClass::SharedNat:
        return reason(u"a carrier-grade NAT address"_s);
    case AddressClass::Multicast:
        return reason(u"a multicast address"_s);
    case AddressClass::Documentation:
        return reason(u"a documentation address"_s);
    case AddressClass::Benchmark:
        return reason(u"a benchmark address"_s);
    case AddressClass::Unspecified:
        return reason(u"an unspecified address"_s);
    case AddressClass::Reserved:
        return reason(u"a reserved address"_s);
    case AddressClass::Public:
        break;
    }
    return reason(u"a public address"_s);
}

bool allows(const EgressPolicy &policy, const IpAddress &address, AddressClass addressClass)
{
    switch (policy.mode) {
    case EgressMode::Everything:
        return true;
    case EgressMode::ListedRanges:
        return addressClass == AddressClass::Public ||
               std::ranges::any_of(
                   policy.ranges, [&](const AddressRange &range) { return range.contains(address); });
    case EgressMode::PublicOnly:
        break;
    }
    return addressClass == AddressClass::Public;
}

} // namespace

AddressClass classify(const IpAddress &address)
{
    const IpAddress real = effective(address);
    const auto known =
        std::ranges::find_if(blocks(), [&](const Block &block) { return block.range.contains(real); });
    return known->addressClass; // ::/0 at the end holds every address
}

std::optional<IpAddress> addressFromHost(QByteArrayView host)
{
    if (host.startsWith('[') && host.endsWith(']'))
        host = host.sliced(1, host.size() - 2);
    host = host.first(std::find(host.begin(), host.end(), '%') - host.begin());
    while (host.endsWith('.'))
        host.chop(1);

    if (const std::optional<IpAddress> address = IpAddress::parse(QString::fromLatin1(host)))
        return address;
    // inet_aton knows the historic spellings that connect() would be given too, but stops at the first blank.
    in_addr v4{};
    const bool isOneWord = std::ranges::none_of(
        host, [](char letter) { return letter == ' ' || letter == '\t' || letter == '\0'; });
    if (isOneWord && inet_aton(host.toByteArray().constData(), &v4) == 1)
        return IpAddress::fromV4(ntohl(v4.s_addr));
    return std::nullopt;
}

EgressGuard::EgressGuard(EgressPolicy policy, QList<Endpoint> own)
    : m_policy(std::move(policy))
    , m_own(std::move(own))
{}

void EgressGuard::replacePolicy(EgressPolicy policy)
{
    const std::lock_guard lock(m_mutex);
    m_policy = std::move(policy);
}

void EgressGuard::replaceOwn(QList<Endpoint> own)
{
    const std::lock_guard lock(m_mutex);
    m_own = std::move(own);
}

EgressPolicy EgressGuard::policy() const
{
    const std::lock_guard lock(m_mutex);
    return m_policy;
}

Result<> EgressGuard::check(const QString &host, const Endpoint &endpoint) const
{
    const AddressClass addressClass = classify(endpoint.address);
    if (addressClass == AddressClass::Metadata)
        return fail(ErrorCode::Denied,
            message("egress.metadata",
                u"Cannot connect to %1: %2 is the address of a cloud metadata service, which Patchbay never calls."_s,
                {host, endpoint.address.toString()}));
    const std::lock_guard lock(m_mutex);
    if (m_own.contains(endpoint) || allows(m_policy, effective(endpoint.address), addressClass))
        return {};
    return fail(ErrorCode::Denied,
        message("egress.refused",
            u"Cannot connect to %1: %2 is %3, which the egress policy (%4) does not allow. To reach it, add its range to the egress policy of this workspace."_s,
            {host, endpoint.address.toString(), className(addressClass), m_policy.toString()}));
}

} // namespace patchbay
