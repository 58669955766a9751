// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/areas.h"
#include "core/api/lists.h"
#include "core/api/responses.h"
#include "core/api/runwishes.h"
#include "core/executions/scheduler.h"
#include "core/executions/scheduletimes.h"
#include "core/model/schedulejson.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

constexpr int shownTimes = 3;

ScheduleId scheduleAt(const ApiCall &call)
{
    return {call.at(u"schedule"_s)};
}

/// The next times as they are, and in words.
ScheduleView viewOf(const ApiParts &parts, const Schedule &schedule)
{
    const auto table = Timetable::from(schedule.timing);
    if (!schedule.isEnabled || !table)
        return {schedule, {}};
    return {schedule, table->coming(parts.clock.now(), schedule.since, shownTimes)};
}

HttpResponse answerOf(const ApiParts &parts, int status, const Schedule &schedule)
{
    return jsonAnswer(status, viewOf(parts, schedule));
}

Result<HttpResponse> list(const ApiParts &parts, const ApiCall &call)
{
    Query query = call.query;
    const qint64 limit = query.integer(u"limit"_s, pageLimit);
    const QString cursor = query.text(u"cursor"_s);
    const QString slug = query.text(u"integration"_s);
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());
    ScheduleQuery wanted;
    wanted.limit = int(limit);
    if (!cursor.isEmpty())
        wanted.after = ScheduleId{cursor};
    if (!slug.isEmpty()) {
        const auto integration = parts.stores.integrations.bySlug(slug);
        if (!integration)
            return passOn(integration);
        wanted.integration = integration->id;
    }
    const auto page = parts.stores.schedules.page(wanted);
    if (!page)
        return passOn(page);
    QList<ScheduleView> views;
    for (const Schedule &schedule : *page)
        views.append(viewOf(parts, schedule));
    return keyPage(views, limit, page->size() == limit ? std::optional(page->last().id.value) : std::nullopt);
}

/// The timing that the body gives, where it is not given that of `known`. A cron expression takes the place
/// of an interval, and the other way round.
std::optional<ScheduleTiming> timingFrom(Fields &fields, const ScheduleTiming &known)
{
    ScheduleTiming timing = known;
    const auto every = fields.optionalInteger("every_seconds");
    const auto cron = fields.optionalText("cron");
    const auto zone = fields.optionalText("time_zone");
    const auto jitter = fields.optionalInteger("jitter_seconds");
    if (every || cron) {
        timing.every = every ? std::optional(std::chrono::seconds(*every)) : std::nullopt;
        timing.cron = cron.value_or(QString());
    }
    timing.timeZone = zone.value_or(known.timeZone);
    timing.jitter = jitter ? std::chrono::seconds(*jitter) : known.jitter;
    return every || cron || zone || jitter ? std::optional(timing) : std::nullopt;
}

std::optional<ExecutionKind> kindFrom(Fields &fields)
{
    const auto isDryRun = fields.optionalBoolean("dry_run");
    if (!isDryRun)
        return std::nullopt;
    return *isDryRun ? ExecutionKind::DryRun : ExecutionKind::Run;
}

Result<HttpResponse> add(const ApiParts &parts, const ApiCall &call)
{
    const auto body = bodyOf(call.request);
    if (!body)
        return passOn(body);
    Fields fields(body->root());
    ScheduleOrder order;
    order.slug = fields.text("integration");
    order.kind = kindFrom(fields).value_or(ExecutionKind::Run);
    order.timing = timingFrom(fields, {{}, {}, u"UTC"_s, {}}).value_or(ScheduleTiming{{}, {}, u"UTC"_s, {}});
    order.timeout = timeoutFrom(fields, RunRequest::longest);
    order.isEnabled = fields.optionalBoolean("enabled").value_or(true);
    if (fields.has("streams"))
        order.streams = fields.texts("streams");
    fields.refuseOthers();
    if (!fields.faults().isEmpty())
        return faultsResponse(fields.faults());
    const auto schedule = parts.scheduler.add(order, call.caller);
    if (!schedule)
        return passOn(schedule);
    HttpResponse response = answerOf(parts, statusCreated, *schedule);
    setHeader(response.headers, "Location", "/api/v1/schedules/" + schedule->id.value.toUtf8());
    return response;
}

Result<HttpResponse> change(const ApiParts &parts, const ApiCall &call)
{
    const auto known = parts.stores.schedules.byId(scheduleAt(call));
    if (!known)
        return passOn(known);
    const auto body = bodyOf(call.request);
    if (!body)
        return passOn(body);
    Fields fields(body->root());
    ScheduleEdit edit;
    edit.kind = kindFrom(fields);
    edit.timing = timingFrom(fields, known->timing);
    edit.isEnabled = fields.optionalBoolean("enabled");
    if (fields.has("timeout_seconds"))
        edit.timeout = timeoutFrom(fields, RunRequest::longest);
    if (fields.has("streams"))
        edit.streams = fields.texts("streams");
    fields.refuseOthers();
    if (!fields.faults().isEmpty())
        return faultsResponse(fields.faults());
    const auto schedule = parts.scheduler.change(known->id, edit, call.caller);
    return schedule ? Result<HttpResponse>(answerOf(parts, statusOk, *schedule)) : passOn(schedule);
}

Result<HttpResponse> show(const ApiParts &parts, const ApiCall &call)
{
    const auto schedule = parts.stores.schedules.byId(scheduleAt(call));
    return schedule ? Result<HttpResponse>(answerOf(parts, statusOk, *schedule)) : passOn(schedule);
}

Result<HttpResponse> remove(const ApiParts &parts, const ApiCall &call)
{
    const auto removed = parts.scheduler.remove(scheduleAt(call), call.caller);
    return removed ? Result<HttpResponse>(noContent()) : passOn(removed);
}

Result<HttpResponse> runs(const ApiParts &parts, const ApiCall &call)
{
    Query query = call.query;
    const qint64 limit = query.integer(u"limit"_s, pageLimit);
    const qint64 before = query.integer(u"cursor"_s, {});
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());
    const auto page = parts.stores.schedules.runs(scheduleAt(call), before, int(limit));
    if (!page)
        return passOn(page);
    return keyPage(*page, limit,
        page->size() == limit ? std::optional(QString::number(page->last().number)) : std::nullopt);
}

/// When it would run: for who writes a cron expression.
Result<HttpResponse> preview(const ApiParts &parts, const ApiCall &call)
{
    Query query = call.query;
    ScheduleTiming timing;
    timing.cron = query.text(u"cron"_s);
    if (const qint64 every = query.integer(u"every_seconds"_s, {}); every > 0)
        timing.every = std::chrono::seconds(every);
    const QString zone = query.text(u"time_zone"_s);
    timing.timeZone = zone.isEmpty() ? u"UTC"_s : zone;
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());
    const auto table = Timetable::from(timing);
    if (!table)
        return passOn(table);
    const Instant now = parts.clock.now();
    return wholeList(table->coming(now, now, shownTimes));
}

Route route(const ApiParts &parts, const QByteArray &method, const QString &path, Access access,
    Result<HttpResponse> (*answer)(const ApiParts &, const ApiCall &))
{
    return {method, path, access, RateGroup::None, Lane::Quick,
        answering([&parts, answer](const ApiCall &call) { return answer(parts, call); })};
}

} // namespace

QList<Route> scheduleRoutes(const ApiParts &parts)
{
    const QString path = u"/api/v1/schedules"_s;
    const QString one = path + u"/{schedule}"_s;
    return {
        route(parts, "GET", path, Access::Viewer, list),
        route(parts, "POST", path, Access::Operator, add),
        route(parts, "GET", u"/api/v1/schedule-times"_s, Access::Viewer, preview),
        route(parts, "GET", one, Access::Viewer, show),
        route(parts, "PATCH", one, Access::Operator, change),
        route(parts, "DELETE", one, Access::Operator, remove),
        route(parts, "GET", one + u"/runs"_s, Access::Viewer, runs),
    };
}

} // namespace patchbay
