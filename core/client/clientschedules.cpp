// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/client.h"
#include "core/client/requests.h"
#include "core/model/schedulejson.h"
#include "core/model/valuejson.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

void writeOptional(json::Writer &writer, QByteArrayView name, std::optional<int> number)
{
    if (number)
        writer.name(name).number(qint64{*number});
}

void writeOptional(json::Writer &writer, QByteArrayView name, const std::optional<QString> &text)
{
    if (text)
        writer.name(name).string(*text);
}

QByteArray wishBody(const ScheduleWish &wish)
{
    json::Writer writer;
    writer.beginObject();
    if (!wish.slug.isEmpty())
        writer.name("integration").string(wish.slug);
    if (wish.mode)
        writer.name("dry_run").boolean(*wish.mode == RunMode::DryRun);
    writeOptional(writer, "every_seconds", wish.everySeconds);
    writeOptional(writer, "cron", wish.cron);
    writeOptional(writer, "time_zone", wish.timeZone);
    writeOptional(writer, "jitter_seconds", wish.jitterSeconds);
    writeOptional(writer, "timeout_seconds", wish.timeoutSeconds);
    if (!wish.streams.isEmpty()) {
        writer.name("streams");
        writeTexts(writer, wish.streams);
    }
    if (wish.isEnabled)
        writer.name("enabled").boolean(*wish.isEnabled);
    writer.endObject();
    return writer.take();
}

QByteArray scheduleUrl(const ScheduleId &id)
{
    return urlOf({u"schedules"_s, id.value});
}

} // namespace

ClientCall<Page<ScheduleView>> Client::schedules(const QString &slug, const PageOrder &page) const
{
    auto query = pageQuery({}, page);
    query.append({u"integration"_s, slug});
    return {readRequest("/api/v1/schedules" + queryOf(query)), readingPage(readScheduleView)};
}

ClientCall<ScheduleView> Client::schedule(const ScheduleId &id) const
{
    return {readRequest(scheduleUrl(id)), reading(readScheduleView)};
}

ClientCall<ScheduleView> Client::addSchedule(const ScheduleWish &wish) const
{
    return {writeRequest("POST", "/api/v1/schedules", wishBody(wish)), reading(readScheduleView)};
}

ClientCall<ScheduleView> Client::changeSchedule(const ScheduleId &id, const ScheduleWish &wish) const
{
    return {writeRequest("PATCH", scheduleUrl(id), wishBody(wish)), reading(readScheduleView)};
}

ClientCall<void> Client::removeSchedule(const ScheduleId &id) const
{
    return {writeRequest("DELETE", scheduleUrl(id)), readNothing};
}

ClientCall<Page<ScheduleRun>> Client::scheduleRuns(const ScheduleId &id, const PageOrder &page) const
{
    return {
        readRequest(scheduleUrl(id) + "/runs" + queryOf(pageQuery({}, page))), readingPage(readScheduleRun)};
}

ClientCall<QList<ComingRun>> Client::scheduleTimes(const ScheduleTiming &timing) const
{
    const QString every = timing.every ? QString::number(timing.every->count()) : QString();
    return {
        readRequest("/api/v1/schedule-times" + queryOf({{u"every_seconds"_s, every}, {u"cron"_s, timing.cron},
                                                   {u"time_zone"_s, timing.timeZone}})),
        readingList(readComingRun)};
}

} // namespace patchbay
