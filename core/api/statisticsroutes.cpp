// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/areas.h"
#include "core/api/lists.h"
#include "core/api/onintegration.h"
#include "core/api/responses.h"
#include "core/base/reason.h"
#include "core/executions/callhistory.h"
#include "core/executions/departures.h"
#include "core/model/callstatisticsjson.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

constexpr std::chrono::days usualSpan{7};
constexpr std::chrono::days longestInHours{62};
constexpr std::chrono::days longest{400};

Result<HttpResponse> statistics(const ApiParts &parts, const ApiCall &call, const Integration &integration)
{
    Query query = call.query;
    const Instant now = parts.clock.now();
    const Instant to = momentOf(query, u"to"_s, now, now);
    const Instant from = momentOf(query, u"from"_s, now, to - usualSpan);
    const QString bucket = query.text(u"bucket"_s);
    const bool isDaily = bucket == u"day";
    if (!isDaily && !bucket.isEmpty() && bucket != u"hour")
        query.fault(u"bucket"_s, {reason(u"must be hour or day"_s)});
    if (from >= to)
        query.fault(u"from"_s, {reason(u"must be before “to”"_s)});
    else if (to - from > (isDaily ? longest : longestInHours))
        query.fault(
            u"from"_s, {isDaily ? reason(u"must be at most 400 days before “to”"_s)
                                : reason(u"must be at most 62 days before “to”; or ask for bucket=day"_s)});
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());

    const auto hours =
        parts.stores.callHistory.hours(integration.id, hourOf(from) - DepartureRule::history, to);
    if (!hours)
        return passOn(hours);
    return jsonAnswer(
        statusOk, callStatistics(*hours, from, to, isDaily ? BucketSize::Day : BucketSize::Hour));
}

} // namespace

QList<Route> statisticsRoutes(const ApiParts &parts)
{
    return {{"GET", integrationPath + u"/statistics"_s, Access::Viewer, RateGroup::None, Lane::Quick,
        onIntegration(parts, [&parts](const ApiCall &call, const Integration &integration) {
            return statistics(parts, call, integration);
        })}};
}

} // namespace patchbay
