// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/ratelimit.h"
#include "core/base/instant.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant now = *fromRfc3339(u"2024-01-15T10:30:00Z");

HttpHeaders headersOf(const QByteArray &lines)
{
    HttpHeaders headers;
    for (const QByteArray &line : lines.split('\n'))
        headers.append({line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 1).trimmed()});
    return headers;
}

} // namespace

class RateLimitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryDialect_data();
    void readsEveryDialect();
    void readsHttpDates_data();
    void readsHttpDates();
};

void RateLimitTest::readsEveryDialect_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("afterRefusal"); // milliseconds, -1: not said
    QTest::addColumn<int>("untilMore");

    QTest::newRow("nothing said") << QByteArray("X-Other: 1") << -1 << 0;
    QTest::newRow("Retry-After in seconds") << QByteArray("Retry-After: 30") << 30'000 << 0;
    QTest::newRow("Retry-After with a fraction") << QByteArray("retry-after: 1.5") << 1'500 << 0;
    QTest::newRow("Retry-After as a date (Lightspeed X)")
        << QByteArray("Retry-After: Mon, 15 Jan 2024 10:31:00 GMT") << 60'000 << 0;
    QTest::newRow("Retry-After as a date with a zone")
        << QByteArray("Retry-After: Mon, 15 Jan 2024 11:31:00 +0100") << 60'000 << 0;
    QTest::newRow("a date is measured by the answer's own clock")
        << QByteArray("Date: Mon, 15 Jan 2024 08:00:00 GMT\nRetry-After: Mon, 15 Jan 2024 08:00:07 GMT")
        << 7'000 << 0;
    QTest::newRow("a date that has passed")
        << QByteArray("Retry-After: Mon, 15 Jan 2024 10:00:00 GMT") << 0 << 0;
    QTest::newRow("Retry-After that is nonsense") << QByteArray("Retry-After: soon") << -1 << 0;
    QTest::newRow("Retry-After below zero") << QByteArray("Retry-After: -5") << 0 << 0;
    QTest::newRow("milliseconds win, they are finer")
        << QByteArray("Retry-After: 1\nRetry-After-Ms: 250") << 250 << 0;
    QTest::newRow("x-ms-retry-after-ms") << QByteArray("x-ms-retry-after-ms: 1200") << 1'200 << 0;
    QTest::newRow("GitHub, Salla: epoch seconds")
        << QByteArray("X-RateLimit-Limit: 60\nX-RateLimit-Remaining: 0\nX-RateLimit-Reset: 1705314645")
        << 45'000 << 45'000;
    QTest::newRow("epoch milliseconds")
        << QByteArray("X-RateLimit-Remaining: 0\nX-RateLimit-Reset: 1705314645500") << 45'500 << 45'500;
    QTest::newRow("seconds from now")
        << QByteArray("X-Rate-Limit-Remaining: 0\nX-Rate-Limit-Reset: 12") << 12'000 << 12'000;
    QTest::newRow("reset as RFC 3339")
        << QByteArray("X-RateLimit-Remaining: 0\nX-RateLimit-Reset: 2024-01-15T10:30:05Z") << 5'000 << 5'000;
    QTest::newRow("reset after, in fractions")
        << QByteArray("X-RateLimit-Remaining: 0\nX-RateLimit-Reset: 1705314645\nX-RateLimit-Reset-After: 0.5")
        << 500 << 500;
    QTest::newRow("something is left: a refusal is not about this window")
        << QByteArray("X-RateLimit-Remaining: 4990\nX-RateLimit-Reset: 1705314645") << -1 << 0;
    QTest::newRow("Salla: both, the wish wins")
        << QByteArray("X-RateLimit-Remaining: 0\nX-RateLimit-Reset: 1705314645\nRetry-After: 3") << 3'000
        << 45'000;
    QTest::newRow("Resend: IETF names, seconds")
        << QByteArray("ratelimit-limit: 2\nratelimit-remaining: 0\nratelimit-reset: 1") << 1'000 << 1'000;
    QTest::newRow("IETF with a policy behind the number")
        << QByteArray("RateLimit-Limit: 100, 100;w=60\nRateLimit-Remaining: 0\nRateLimit-Reset: 20") << 20'000
        << 20'000;
    QTest::newRow("IETF draft 06") << QByteArray("RateLimit: limit=100, remaining=0, reset=5") << 5'000
                                   << 5'000;
    QTest::newRow("IETF draft 08, the strictest of two policies")
        << QByteArray(R"(RateLimit: "burst";r=0;t=5, "daily";r=400;t=3)") << 5'000 << 5'000;
    QTest::newRow("HubSpot") << QByteArray("X-HubSpot-RateLimit-Max: 190\nX-HubSpot-RateLimit-Remaining: 0\n"
                                           "X-HubSpot-RateLimit-Interval-Milliseconds: 10000")
                             << 10'000 << 10'000;
    QTest::newRow("Shopify's bucket has room")
        << QByteArray("X-Shopify-Shop-Api-Call-Limit: 32/40") << -1 << 0;
    QTest::newRow("Shopify's bucket is full")
        << QByteArray("X-Shopify-Shop-Api-Call-Limit: 40/40") << -1 << 1'000;
    QTest::newRow("Lightspeed R's bucket is full")
        << QByteArray("X-LS-Api-Bucket-Level: 89.5/90\nX-LS-Api-Drip-Rate: 2") << 500 << 500;
    QTest::newRow("Lightspeed R's bucket has room")
        << QByteArray("X-LS-Api-Bucket-Level: 12/90\nX-LS-Api-Drip-Rate: 1") << 1'000 << 0;
    QTest::newRow("Amazon: one a minute") << QByteArray("x-amzn-RateLimit-Limit: 0.0167") << 59'880 << 0;
    QTest::newRow("a bucket that makes no sense") << QByteArray("X-LS-Api-Bucket-Level: full") << -1 << 0;
}

void RateLimitTest::readsEveryDialect()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, afterRefusal);
    QFETCH(int, untilMore);

    const RateLimit read = readRateLimit(headersOf(lines), now);

    QCOMPARE(read.afterRefusal().value_or(Milliseconds(-1)).count(), afterRefusal);
    QCOMPARE(read.untilMore().count(), untilMore);
}

void RateLimitTest::readsHttpDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("instant");

    // The three forms of RFC 9110, section 5.6.7, and the zone of RFC 1123.
    QTest::newRow("IMF-fixdate") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << u"1994-11-06T08:49:37Z"_s;
    QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << u"1994-11-06T08:49:37Z"_s;
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << u"1994-11-06T08:49:37Z"_s;
    QTest::newRow("numeric zone") << QByteArray("Sun, 06 Nov 1994 10:49:37 +0200")
                                  << u"1994-11-06T08:49:37Z"_s;
    QTest::newRow("a number") << QByteArray("30") << QString();
    QTest::newRow("words") << QByteArray("tomorrow") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("a day that does not exist") << QByteArray("Sun, 31 Feb 1994 08:49:37 GMT") << QString();
}

void RateLimitTest::readsHttpDates()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, instant);

    const std::optional<Instant> read = fromHttpDate(text);

    QCOMPARE(read ? toRfc3339(*read) : QString(), instant);
}

QTEST_GUILESS_MAIN(RateLimitTest)
#include "ratelimittest.moc"
