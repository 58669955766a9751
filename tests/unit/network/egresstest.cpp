// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/egress.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

EgressPolicy policy(const QString &text)
{
    return EgressPolicy::parse(text).value();
}

Endpoint endpoint(const QString &address, quint16 port = 443)
{
    return {IpAddress::parse(address).value(), port};
}

} // namespace

class EgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsEverySpellingOfAnAddress_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QString>("address");
        QTest::newRow("decimal parts") << "127.0.0.1"_ba << u"127.0.0.1"_s;
        QTest::newRow("two parts") << "127.1"_ba << u"127.0.0.1"_s;
        QTest::newRow("three parts") << "127.0.1"_ba << u"127.0.0.1"_s;
        QTest::newRow("one number") << "2130706433"_ba << u"127.0.0.1"_s;
        QTest::newRow("hexadecimal") << "0x7f000001"_ba << u"127.0.0.1"_s;
        QTest::newRow("hexadecimal parts") << "0x7F.0x0.0x0.0x1"_ba << u"127.0.0.1"_s;
        QTest::newRow("octal") << "017700000001"_ba << u"127.0.0.1"_s;
        QTest::newRow("octal parts") << "0177.0.0.01"_ba << u"127.0.0.1"_s;
        QTest::newRow("mixed") << "0xa9.0376.43518"_ba << u"169.254.169.254"_s;
        QTest::newRow("zero") << "0"_ba << u"0.0.0.0"_s;
        QTest::newRow("trailing dot") << "127.0.0.1."_ba << u"127.0.0.1"_s;
        QTest::newRow("two trailing dots") << "10.0.0.1.."_ba << u"10.0.0.1"_s;
        QTest::newRow("bracketed") << "[::1]"_ba << u"::1"_s;
        QTest::newRow("bare") << "::1"_ba << u"::1"_s;
        QTest::newRow("long") << "[0:0:0:0:0:0:0:1]"_ba << u"::1"_s;
        QTest::newRow("zone") << "[fe80::1%25eth0]"_ba << u"fe80::1"_s;
        QTest::newRow("mapped") << "[::ffff:127.0.0.1]"_ba << u"127.0.0.1"_s;
        QTest::newRow("mapped, hexadecimal") << "[::ffff:7f00:1]"_ba << u"127.0.0.1"_s;
        QTest::newRow("upper case") << "[FD00:EC2::254]"_ba << u"fd00:ec2::254"_s;
    }

    void readsEverySpellingOfAnAddress()
    {
        QFETCH(QByteArray, host);
        QFETCH(QString, address);

        const std::optional<IpAddress> read = addressFromHost(host);

        QVERIFY(read);
        QCOMPARE(read->toString(), address);
    }

    void takesANameForNoAddress_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::newRow("name") << "api.example.test"_ba;
        QTest::newRow("begins like one") << "127.0.0.1.example.test"_ba;
        QTest::newRow("words after it") << "127.0.0.1 example"_ba;
        QTest::newRow("too large") << "256.256.256.256"_ba;
        QTest::newRow("too many parts") << "1.2.3.4.5"_ba;
        QTest::newRow("no octal digit") << "08.0.0.1"_ba;
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("NUL") << QByteArray("127.0.0.1\0", 10);
    }

    void takesANameForNoAddress()
    {
        QFETCH(QByteArray, host);

        QVERIFY(!addressFromHost(host));
    }

    void knowsWhatAnAddressIsFor_data()
    {
        using enum AddressClass;
        QTest::addColumn<QString>("address");
        QTest::addColumn<AddressClass>("expected");
        const auto row = [](const char *address, AddressClass expected) {
            QTest::newRow(address) << QString::fromLatin1(address) << expected;
        };
        row("8.8.8.8", Public);
        row("1.1.1.1", Public);
        row("172.15.255.255", Public);
        row("172.32.0.0", Public);
        row("223.255.255.255", Public);
        row("2606:4700::1111", Public);
        row("0.0.0.0", Unspecified);
        row("0.1.2.3", Reserved);
        row("10.255.255.255", Private);
        row("100.64.0.1", SharedNat);
        row("100.127.255.255", SharedNat);
        row("100.128.0.0", Public);
        row("127.255.255.254", Loopback);
        row("169.254.1.1", LinkLocal);
        row("172.16.0.0", Private);
        row("172.31.255.255", Private);
        row("192.0.0.8", Reserved);
        row("192.0.2.1", Documentation);
        row("192.88.99.1", Reserved);
        row("192.168.255.255", Private);
        row("198.18.0.1", Benchmark);
        row("198.19.255.255", Benchmark);
        row("198.51.100.1", Documentation);
        row("203.0.113.1", Documentation);
        row("224.0.0.1", Multicast);
        row("239.255.255.255", Multicast);
        row("240.0.0.1", Reserved);
        row("255.255.255.255", Reserved);
        row("::", Unspecified);
        row("::1", Loopback);
        row("fc00::1", Private);
        row("fdff::1", Private);
        row("fe80::1", LinkLocal);
        row("febf::1", LinkLocal);
        row("fec0::1", Private);
        row("ff02::1", Multicast);
        row("2001:db8::1", Documentation);
        row("3fff::1", Documentation);
        row("2001:2::1", Benchmark);
        row("2001:0:1::1", Reserved);
        row("100::1", Reserved);
        row("5f00::1", Reserved);
        row("::ffff:10.0.0.1", Private);
        row("::10.0.0.1", Private);
        row("::8.8.8.8", Public);
        row("::2", Reserved);
        row("::ffff:0:192.168.0.1", Private);
        row("64:ff9b::127.0.0.1", Loopback);
        row("64:ff9b::8.8.8.8", Public);
        row("64:ff9b::1", Reserved);
        row("64:ff9b:1::1", Reserved);
        row("2002:7f00:1::1", Loopback);
        row("2002:808:808::1", Public);
        row("169.254.169.254", Metadata);
        row("169.254.170.2", Metadata);
        row("100.100.100.200", Metadata);
        row("168.63.129.16", Metadata);
        row("fd00:ec2::254", Metadata);
        row("fd20:ce::254", Metadata);
        row("::ffff:169.254.169.254", Metadata);
        row("::169.254.169.254", Metadata);
        row("64:ff9b::a9fe:a9fe", Metadata);
        row("2002:a9fe:a9fe::1", Metadata);
    }

    void knowsWhatAnAddressIsFor()
    {
        QFETCH(QString, address);
        QFETCH(AddressClass, expected);

        QCOMPARE(classify(IpAddress::parse(address).value()), expected);
    }

    void policyKeepsItsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::newRow("public") << u"public"_s << u"public"_s;
        QTest::newRow("everything") << u" everything "_s << u"everything"_s;
        QTest::newRow("ranges") << u"10.0.0.0/8,fd00::/8 , 192.0.2.7"_s
                                << u"10.0.0.0/8, fd00::/8, 192.0.2.7"_s;
        QTest::newRow("all of IPv4") << u"0.0.0.0/0"_s << u"0.0.0.0/0"_s;
        QTest::newRow("all of IPv6") << u"::/0"_s << u"::/0"_s;
        QTest::newRow("single IPv6") << u"::1"_s << u"::1"_s;
    }

    void policyKeepsItsText()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);

        const Result<EgressPolicy> read = EgressPolicy::parse(text);

        QVERIFY(read);
        QCOMPARE(read->toString(), kept);
        QCOMPARE(EgressPolicy::parse(read->toString()).value(), *read);
    }

    void refusesAPolicyThatIsNotOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("word") << u"private"_s;
        QTest::newRow("empty item") << u"10.0.0.0/8,,"_s;
        QTest::newRow("prefix too long") << u"10.0.0.0/33"_s;
        QTest::newRow("IPv6 prefix too long") << u"fd00::/129"_s;
        QTest::newRow("negative prefix") << u"10.0.0.0/-1"_s;
        QTest::newRow("signed prefix") << u"10.0.0.0/+8"_s;
        QTest::newRow("no prefix") << u"10.0.0.0/"_s;
        QTest::newRow("mask") << u"10.0.0.0/255.0.0.0"_s;
        QTest::newRow("short form") << u"10/8"_s;
        QTest::newRow("name") << u"localhost"_s;
        QTest::newRow("octal") << u"010.0.0.0/8"_s;
    }

    void refusesAPolicyThatIsNotOne()
    {
        QFETCH(QString, text);

        const Result<EgressPolicy> read = EgressPolicy::parse(text);

        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        QVERIFY(read.error().message.text.startsWith("Cannot use "_L1));
    }

    void namesTheRangeThatWasMeant()
    {
        const Result<EgressPolicy> read = EgressPolicy::parse(u"10.1.2.3/8");

        QVERIFY(!read);
        QCOMPARE(read.error().message.text,
            u"Cannot use 10.1.2.3/8 as an address range: it does not begin at that address. Write 10.0.0.0/8."_s);
    }

    void rangeHoldsItsAddressesOnly_data()
    {
        QTest::addColumn<QString>("range");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("holds");
        QTest::newRow("first") << u"10.1.0.0/20"_s << u"10.1.0.0"_s << true;
        QTest::newRow("last") << u"10.1.0.0/20"_s << u"10.1.15.255"_s << true;
        QTest::newRow("one after") << u"10.1.0.0/20"_s << u"10.1.16.0"_s << false;
        QTest::newRow("one before") << u"10.1.0.0/20"_s << u"10.0.255.255"_s << false;
        QTest::newRow("IPv4 is not in a smaller IPv6 range") << u"fd00::/8"_s << u"10.0.0.0"_s << false;
        QTest::newRow("IPv6 is not in an IPv4 range") << u"0.0.0.0/0"_s << u"::1"_s << false;
        QTest::newRow("single") << u"fd00::1"_s << u"fd00::2"_s << false;
        QTest::newRow("odd prefix") << u"fc00::/7"_s << u"fdff::1"_s << true;
    }

    void rangeHoldsItsAddressesOnly()
    {
        QFETCH(QString, range);
        QFETCH(QString, address);
        QFETCH(bool, holds);

        QCOMPARE(AddressRange::parse(range).value().contains(IpAddress::parse(address).value()), holds);
    }

    void publicPolicyRefusesAllThatIsNotPublic()
    {
        const EgressGuard guard;

        QVERIFY(guard.check({}, endpoint(u"8.8.8.8"_s)));
        for (const char *closed : {"127.0.0.1", "10.0.0.1", "169.254.1.1", "100.64.0.1", "224.0.0.1",
                 "192.0.2.1", "198.18.0.1", "0.0.0.0", "240.0.0.1", "::1", "fd00::1", "64:ff9b::10.0.0.1"}) {
            const Result<> checked = guard.check({}, endpoint(QString::fromLatin1(closed)));
            QVERIFY2(!checked, closed);
            QCOMPARE(checked.error().code, ErrorCode::Denied);
        }
    }

    void listedRangesAreAllowedBesidesThePublic()
    {
        const EgressGuard guard(policy(u"10.1.0.0/16, fd00:1::/32"_s));

        QVERIFY(guard.check({}, endpoint(u"10.1.2.3"_s)));
        QVERIFY(guard.check({}, endpoint(u"::ffff:10.1.2.3"_s)));
        QVERIFY(guard.check({}, endpoint(u"fd00:1::5"_s)));
        QVERIFY(guard.check({}, endpoint(u"8.8.8.8"_s)));
        QVERIFY(!guard.check({}, endpoint(u"10.2.0.0"_s)));
        QVERIFY(!guard.check({}, endpoint(u"127.0.0.1"_s)));
        QVERIFY(!guard.check({}, endpoint(u"fd00:2::5"_s)));
    }

    void metadataIsRefusedUnderEveryPolicy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("public") << u"public"_s;
        QTest::newRow("everything") << u"everything"_s;
        QTest::newRow("its own range") << u"169.254.169.254, fd00:ec2::254, 0.0.0.0/0, ::/0"_s;
    }

    void metadataIsRefusedUnderEveryPolicy()
    {
        QFETCH(QString, text);
        const EgressGuard guard(policy(text), {endpoint(u"169.254.169.254"_s, 80)});

        for (const char *address : {"169.254.169.254", "fd00:ec2::254", "100.100.100.200", "169.254.170.2",
                 "::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe", "2002:a9fe:a9fe::1"}) {
            const Result<> checked =
                guard.check(u"metadata.test"_s, endpoint(QString::fromLatin1(address), 80));
            QVERIFY2(!checked, address);
            QVERIFY(checked.error().message.text.contains("cloud metadata"_L1));
        }
    }

    void ownListenersAreAllowedAtTheirPortOnly()
    {
        const EgressGuard guard({}, {endpoint(u"127.0.0.1"_s, 8080)});

        QVERIFY(guard.check({}, endpoint(u"127.0.0.1"_s, 8080)));
        QVERIFY(!guard.check({}, endpoint(u"127.0.0.1"_s, 8081)));
        QVERIFY(!guard.check({}, endpoint(u"127.0.0.2"_s, 8080)));
    }

    void refusalNamesTheClassAndTheSetting()
    {
        const EgressGuard guard;

        const Result<> checked = guard.check(u"crm.example.test"_s, endpoint(u"10.0.0.5"_s));

        QVERIFY(!checked);
        QCOMPARE(checked.error().message.text,
            u"Cannot connect to crm.example.test: 10.0.0.5 is a private address, which the egress policy "
            u"(public) does "
            "not allow. To reach it, add its range to the egress policy of this workspace."_s);
    }

    void aNewPolicyHoldsAtOnce()
    {
        EgressGuard guard;
        QVERIFY(!guard.check({}, endpoint(u"10.0.0.5"_s)));

        guard.replacePolicy(policy(u"10.0.0.0/24"_s));

        QVERIFY(guard.check({}, endpoint(u"10.0.0.5"_s)));
        QCOMPARE(guard.policy().toString(), u"10.0.0.0/24"_s);
    }
};

QTEST_APPLESS_MAIN(EgressTest)
#include "egresstest.moc"
