// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/executioncomparison.h"

#include "core/model/callstatistics.h"

#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

constexpr int callsAtOnce = 500;
constexpr int mostSums = 10'000; ///< Places that are told apart while reading.

struct PlaceSum
{
    CallSum calls;
    qint64 bytesReceived = 0;

    void add(const CallRecord &call)
    {
        calls.add(call);
        bytesReceived += call.bytesReceived;
    }

    void add(const PlaceSum &other)
    {
        calls.add(other.calls);
        bytesReceived += other.bytesReceived;
    }

    [[nodiscard]] CallFigures figures() const
    {
        return {calls.calls, calls.errors(), bytesReceived, calls.latency.quantile(0.5),
            calls.latency.quantile(0.95)};
    }
};

using PlaceSums = QMap<QString, PlaceSum>;

QString otherPlaces()
{
    return u"…"_s;
}

QString placeOf(const CallRecord &call)
{
    const qsizetype query = call.url.indexOf('?');
    return QString::fromUtf8(call.method + ' ' + (query < 0 ? call.url : call.url.first(query)));
}

Result<PlaceSums> sumsOf(ExecutionLog &log, const ExecutionId &execution)
{
    PlaceSums sums;
    qint64 after = 0;
    while (true) {
        const Result<QList<CallRecord>> calls = log.calls(execution, after, callsAtOnce);
        if (!calls)
            return passOn(calls);
        for (const CallRecord &call : *calls) {
            const QString place = placeOf(call);
            const bool isTold = sums.contains(place) || sums.size() < mostSums;
            sums[isTold ? place : otherPlaces()].add(call);
            after = call.number;
        }
        if (calls->size() < callsAtOnce)
            return sums;
    }
}

QList<ComparedCalls> side(const PlaceSums &first, const PlaceSums &second)
{
    QStringList places = first.keys() + second.keys();
    places.sort();
    places.removeDuplicates();
    QList<ComparedCalls> compared;
    PlaceSum firstRest;
    PlaceSum secondRest;
    for (const QString &place : places) {
        if (place != otherPlaces() && compared.size() < ExecutionComparison::mostPlaces) {
            compared.append({place, first.value(place).figures(), second.value(place).figures()});
            continue;
        }
        firstRest.add(first.value(place));
        secondRest.add(second.value(place));
    }
    if (firstRest.calls.calls + secondRest.calls.calls > 0)
        compared.append({otherPlaces(), firstRest.figures(), secondRest.figures()});
    return compared;
}

StreamCounts countsOf(const Execution &execution, const QString &stream)
{
    const auto found = std::ranges::find(execution.streams, stream, &StreamCounts::stream);
    if (found != execution.streams.end())
        return *found;
    StreamCounts none;
    none.stream = stream;
    return none;
}

} // namespace

Result<ExecutionComparison> compareExecutions(
    ExecutionLog &log, const ExecutionId &first, const ExecutionId &second)
{
    const Result<Execution> a = log.byId(first);
    if (!a)
        return passOn(a);
    const Result<Execution> b = log.byId(second);
    if (!b)
        return passOn(b);
    const Result<PlaceSums> firstSums = sumsOf(log, first);
    if (!firstSums)
        return passOn(firstSums);
    const Result<PlaceSums> secondSums = sumsOf(log, second);
    if (!secondSums)
        return passOn(secondSums);
    ExecutionComparison comparison{*a, *b, {}, side(*firstSums, *secondSums)};
    QStringList streams;
    for (const QList<StreamCounts> &counts : {a->streams, b->streams}) {
        for (const StreamCounts &stream : counts)
            streams.append(stream.stream);
    }
    streams.removeDuplicates();
    for (const QString &stream : streams)
        comparison.streams.append({countsOf(*a, stream), countsOf(*b, stream)});
    return comparison;
}

} // namespace patchbay
