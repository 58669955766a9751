// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/words.h"

#include <algorithm>

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A bar of eight blocks at most, in eighths of a block.
QString bar(double value, double largest)
{
    static const QString eighths = u"▏▎▍▌▋▊▉█"_s;
    if (value <= 0 || largest <= 0)
        return {};
    const int length = std::clamp(int(value / largest * 64 + 0.5), 1, 64);
    QString blocks(length / 8, u'█');
    if (length % 8 > 0)
        blocks += eighths[length % 8 - 1];
    return blocks;
}

QString milliseconds(std::optional<double> time)
{
    return time ? duration(std::chrono::microseconds(qint64(*time * 1'000))) : u"–"_s;
}

QString percent(double share)
{
    return u"%1 %"_s.arg(share * 100, 0, 'f', 1);
}

QString faultsText(const QMap<CallFault, qint64> &faults)
{
    QStringList parts;
    for (auto fault = faults.cbegin(); fault != faults.cend(); ++fault)
        parts.append(u"%1 %2"_s.arg(grouped(fault.value()), callFaultName(fault.key())));
    return parts.join(u", "_s);
}

QString marks(const CallBucket &bucket)
{
    return bucket.departures.isEmpty() ? QString() : u"! "_s + bucket.departures.join(u", "_s);
}

void show(const Context &context, const CallStatistics &statistics)
{
    using enum Table::Align;
    double slowest = 0;
    for (const CallBucket &bucket : statistics.buckets)
        slowest = std::max(slowest, bucket.p95.value_or(0));
    Table table({{u"FROM"_s}, {u"CALLS"_s, Right}, {u"ERRORS"_s, Right}, {u"P50"_s, Right}, {u"P95"_s, Right},
        {u""_s}, {u"DEPARTS IN"_s}, {u"WHAT FAILED"_s}});
    for (const CallBucket &bucket : statistics.buckets) {
        table.add({moment(bucket.start), grouped(bucket.calls), percent(bucket.errorRate),
            milliseconds(bucket.p50), milliseconds(bucket.p95), bar(bucket.p95.value_or(0), slowest),
            marks(bucket), faultsText(bucket.faults)});
    }
    context.show(table, u"No call was made in this time."_s);
    const CallBucket &total = statistics.total;
    if (total.calls > 0) {
        context.say(
            u"%1 calls, %2 failed, half of them took %3 at most, 95 % of them %4."_s.arg(grouped(total.calls),
                percent(total.errorRate), milliseconds(total.p50), milliseconds(total.p95)));
    }
}

Result<ExitCode> statistics(const Context &context, const Arguments &arguments)
{
    const QString bucket = arguments.has(u"bucket"_s) ? arguments.value(u"bucket"_s) : u"hour"_s;
    if (bucket != u"hour" && bucket != u"day") {
        return fail(ErrorCode::InvalidInput,
            message("ctl.bucket", u"Cannot sum up by “%1”: it is hour or day."_s, {bucket}));
    }
    const auto call = context.client().statistics(arguments.at(0), arguments.value(u"from"_s),
        arguments.value(u"to"_s), bucket == u"day" ? StatisticsBucket::Day : StatisticsBucket::Hour);
    return context.answer(call, [&](const auto &found) { show(context, found); });
}

} // namespace

QList<Command> statisticsCommands()
{
    return {
        {{u"stats"_s}, u"SLUG"_s, u"Show response times and error rates over time"_s,
            {{u"from"_s, u"TIME"_s, u"for example 24h, 7d or a date (7d)"_s},
                {u"to"_s, u"TIME"_s, u"until then (now)"_s},
                {u"bucket"_s, u"SIZE"_s, u"hour or day (hour)"_s}},
            statistics},
    };
}

} // namespace patchbay::ctl
