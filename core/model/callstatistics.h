// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/model/execution.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

/// Response times and errors of an integration's calls, so that any span of time can be summed up from its
/// hours.
namespace patchbay {

/// How long calls took, in fixed buckets: eight to a doubling from 1 ms to 131 s, so that a quantile is right
/// to 5 percent, and the sum of histograms is the histogram of the sum. Below 1 ms is one bucket, above 131 s
/// one.
class LatencyHistogram
{
public:
    static constexpr int perDoubling = 8;
    static constexpr int doublings = 17;
    static constexpr int buckets = perDoubling * doublings + 2;

    void add(std::chrono::microseconds latency);
    void add(const LatencyHistogram &other);

    [[nodiscard]] qint64 count() const { return m_count; }

    /// Milliseconds that so large a share (0 to 1) of the calls took at most: the middle of their bucket.
    /// Nothing where there are none.
    [[nodiscard]] std::optional<double> quantile(double share) const;

    /// `12:3 40:1`: the buckets that are not empty, and how many calls each has.
    [[nodiscard]] QByteArray toText() const;
    /// Nothing when the text is none.
    [[nodiscard]] static std::optional<LatencyHistogram> fromText(QByteArrayView text);

    bool operator==(const LatencyHistogram &) const = default;

private:
    QMap<int, qint64> m_counts; ///< By bucket, without empty ones.
    qint64 m_count = 0;
};

/// What went wrong with a call, by what can be done about it.
enum class CallFault {
    Transport,   ///< No answer: names, connections, timeouts.
    Denied,      ///< 401, 403.
    RateLimited, ///< 429, or what the connector reads as such.
    Client,      ///< Any other refusal of our request.
    Server,      ///< 5xx, or what the connector reads as the platform's trouble.
};

[[nodiscard]] QString callFaultName(CallFault fault);
[[nodiscard]] std::optional<CallFault> callFaultFromName(QStringView name);
/// Nothing for a call that went well. What a preview did not send, or a person cancelled, is no call at all:
/// see `wasMade`.
[[nodiscard]] std::optional<CallFault> faultOf(const CallRecord &call);
[[nodiscard]] bool wasMade(const CallRecord &call);

/// Calls of a span of time.
struct CallSum
{
    qint64 calls = 0; ///< Attempts: a retry is a call of its own.
    QMap<CallFault, qint64> faults;
    LatencyHistogram latency; ///< Of the calls that were answered, whatever the answer.

    bool operator==(const CallSum &) const = default;

    void add(const CallRecord &call);
    void add(const CallSum &other);
    [[nodiscard]] qint64 errors() const;
    [[nodiscard]] double errorRate() const; ///< 0 to 1; 0 without calls.
};

/// The calls that began in one hour (UTC).
struct CallHour
{
    Instant start;
    CallSum sum;

    bool operator==(const CallHour &) const = default;
};

/// The hour that a moment lies in.
[[nodiscard]] Instant hourOf(Instant moment);

/// One point of a chart: an hour or a day.
struct CallBucket
{
    Instant start;
    qint64 calls = 0;
    QMap<CallFault, qint64> faults;
    double errorRate = 0;
    std::optional<double> p50; ///< Milliseconds.
    std::optional<double> p95;
    QStringList departures; ///< `p50`, `p95`, `error_rate`: where an hour departs from its own history.

    bool operator==(const CallBucket &) const = default;
};

struct CallStatistics
{
    Instant from;
    Instant to;
    QString bucket; ///< `hour` or `day`.
    CallBucket total;
    QList<CallBucket> buckets; ///< Oldest first; those without a call are left out.

    bool operator==(const CallStatistics &) const = default;
};

} // namespace patchbay
