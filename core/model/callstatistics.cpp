// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/callstatistics.h"

#include "core/model/enumname.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

constexpr CallFault everyFault[] = {
    CallFault::Transport, CallFault::Denied, CallFault::RateLimited, CallFault::Client, CallFault::Server};

int bucketOf(std::chrono::microseconds latency)
{
    const double milliseconds = double(latency.count()) / 1'000;
    if (milliseconds < 1)
        return 0;
    const int bucket = 1 + int(std::floor(std::log2(milliseconds) * LatencyHistogram::perDoubling));
    return std::min(bucket, LatencyHistogram::buckets - 1);
}

double middleOf(int bucket)
{
    return bucket == 0 ? 0.5 : std::exp2((bucket - 0.5) / LatencyHistogram::perDoubling);
}

} // namespace

void LatencyHistogram::add(std::chrono::microseconds latency)
{
    ++m_counts[bucketOf(latency)];
    ++m_count;
}

void LatencyHistogram::add(const LatencyHistogram &other)
{
    for (auto bucket = other.m_counts.cbegin(); bucket != other.m_counts.cend(); ++bucket)
        m_counts[bucket.key()] += bucket.value();
    m_count += other.m_count;
}

std::optional<double> LatencyHistogram::quantile(double share) const
{
    if (m_count == 0)
        return std::nullopt;
    const qint64 wanted = std::max<qint64>(1, qint64(std::ceil(share * double(m_count))));
    qint64 seen = 0;
    for (auto bucket = m_counts.cbegin(); bucket != m_counts.cend(); ++bucket) {
        seen += bucket.value();
        if (seen >= wanted)
            return middleOf(bucket.key());
    }
    return middleOf(m_counts.lastKey());
}

QByteArray LatencyHistogram::toText() const
{
    QByteArrayList parts;
    for (auto bucket = m_counts.cbegin(); bucket != m_counts.cend(); ++bucket)
        parts.append(QByteArray::number(bucket.key()) + ':' + QByteArray::number(bucket.value()));
    return parts.join(' ');
}

std::optional<LatencyHistogram> LatencyHistogram::fromText(QByteArrayView text)
{
    LatencyHistogram histogram;
    if (text.isEmpty())
        return histogram;
    for (const QByteArray &part : text.toByteArray().split(' ')) {
        const QByteArrayList sides = part.split(':');
        bool isBucket = false;
        bool isCount = false;
        const int bucket = sides.value(0).toInt(&isBucket);
        const qint64 count = sides.value(1).toLongLong(&isCount);
        if (!isBucket || !isCount || sides.size() != 2 || bucket < 0 || bucket >= buckets || count < 1)
            return std::nullopt;
        histogram.m_counts[bucket] += count;
        histogram.m_count += count;
    }
    return histogram;
}

QString callFaultName(CallFault fault)
{
    switch (fault) {
    case CallFault::Transport:
        return u"transport"_s;
    case CallFault::Denied:
        return u"denied"_s;
    case CallFault::RateLimited:
        return u"rate_limited"_s;
    case CallFault::Client:
        return u"client"_s;
    case CallFault::Server:
        break;
    }
    return u"server"_s;
}

std::optional<CallFault> callFaultFromName(QStringView name)
{
    return fromName(everyFault, callFaultName, name);
}

std::optional<CallFault> faultOf(const CallRecord &call)
{
    if (!call.error)
        return std::nullopt;
    if (call.status == 0)
        return CallFault::Transport;
    switch (call.error->code) {
    case ErrorCode::Denied:
        return CallFault::Denied;
    case ErrorCode::RateLimited:
        return CallFault::RateLimited;
    case ErrorCode::Unavailable:
    case ErrorCode::Internal:
        return CallFault::Server;
    case ErrorCode::Cancelled:
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
        break;
    }
    return CallFault::Client;
}

bool wasMade(const CallRecord &call)
{
    // Without an answer, `Denied` is our own word: the preview's client, or the egress guard.
    return call.status > 0 ||
           (call.error && call.error->code != ErrorCode::Denied && call.error->code != ErrorCode::Cancelled);
}

void CallSum::add(const CallRecord &call)
{
    if (!wasMade(call))
        return;
    ++calls;
    if (const auto fault = faultOf(call))
        ++faults[*fault];
    if (call.status > 0)
        latency.add(call.timings.total);
}

void CallSum::add(const CallSum &other)
{
    calls += other.calls;
    for (auto fault = other.faults.cbegin(); fault != other.faults.cend(); ++fault)
        faults[fault.key()] += fault.value();
    latency.add(other.latency);
}

qint64 CallSum::errors() const
{
    return std::accumulate(faults.cbegin(), faults.cend(), qint64{0});
}

double CallSum::errorRate() const
{
    return calls == 0 ? 0 : double(errors()) / double(calls);
}

Instant hourOf(Instant moment)
{
    return std::chrono::floor<std::chrono::hours>(moment);
}

} // namespace patchbay
