// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/areas.h"
#include "core/api/lists.h"
#include "core/api/onintegration.h"
#include "core/api/recordexport.h"
#include "core/api/responses.h"
#include "core/base/reason.h"
#include "core/model/recordfilter.h"
#include "core/model/recordjson.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

Result<HttpResponse> streams(const ApiParts &parts, const Integration &integration)
{
    const auto counts = parts.stores.records.counts(integration.id);
    if (!counts)
        return passOn(counts);
    QMap<QString, StreamSummary> summaries;
    for (auto stream = integration.streams.begin(); stream != integration.streams.end(); ++stream)
        summaries.insert(stream.key(), {stream.key(), stream.value(), 0});
    for (const StreamRecordCount &count : *counts)
        summaries[count.stream] = {count.stream, integration.streams.value(count.stream), count.records};
    return wholeList(summaries.values());
}

/// Of those that pass the filter. All referred to must outlive it.
KeyScan<Record> scanOf(
    const ApiParts &parts, const ApiCall &call, const Integration &integration, const RecordFilter &filter)
{
    return {[&](const QString &after, int count) {
                return parts.stores.records.page(integration.id, call.at(u"stream"_s), after, count);
            },
        [](const Record &record) { return record.key; },
        [&](const Record &record) { return filter.matches(record); }};
}

Result<HttpResponse> list(const ApiParts &parts, const ApiCall &call, const Integration &integration)
{
    Query query = call.query;
    const qint64 limit = query.integer(u"limit"_s, pageLimit);
    const QString cursor = query.text(u"cursor"_s);
    const Filter filter = filterOf(query, RecordFilter::words());
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());

    const RecordFilter wanted = RecordFilter::from(filter, parts.clock.now());
    const auto page = scanOf(parts, call, integration, wanted).page(cursor, int(limit));
    if (!page)
        return passOn(page);
    return keyPage(page->items, limit, page->next);
}

Result<PageAnchors> anchorsOf(
    const ApiParts &parts, const ApiCall &call, const Integration &integration, const Filter &filter)
{
    if (filter == Filter{})
        return parts.stores.records.anchors(integration.id, call.at(u"stream"_s));
    const RecordFilter wanted = RecordFilter::from(filter, parts.clock.now());
    return scanOf(parts, call, integration, wanted).anchors({});
}

Result<HttpResponse> anchors(const ApiParts &parts, const ApiCall &call, const Integration &integration)
{
    Query query = call.query;
    const Filter filter = filterOf(query, RecordFilter::words());
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());
    const auto found = anchorsOf(parts, call, integration, filter);
    if (!found)
        return passOn(found);
    return anchorsAnswer(*found);
}

Result<HttpResponse> show(const ApiParts &parts, const ApiCall &call, const Integration &integration)
{
    const auto record = parts.stores.records.find(integration.id, call.at(u"stream"_s), call.at(u"key"_s));
    if (!record)
        return passOn(record);
    return jsonAnswer(statusOk, *record);
}

Result<HttpResponse> versions(const ApiParts &parts, const ApiCall &call, const Integration &integration)
{
    Query query = call.query;
    const qint64 limit = query.integer(u"limit"_s, pageLimit);
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());
    const auto found =
        parts.stores.records.versions(integration.id, call.at(u"stream"_s), call.at(u"key"_s), int(limit));
    if (!found)
        return passOn(found);
    QList<RecordStep> steps;
    for (const RecordVersion &version : *found)
        steps.append({version.kind, version.execution, version.at, version.fields, version.before});
    return wholeList(steps);
}

QByteArray nextPiece(const ApiCall &call, const QString &format, const QString &columns, const Filter &filter,
    const QString &after)
{
    const auto encoded = [](const QString &text) { return QUrl::toPercentEncoding(text); };
    const QByteArray path = call.request.url.first(
        call.request.url.indexOf('?') < 0 ? call.request.url.size() : call.request.url.indexOf('?'));
    return '<' + path + "?format=" + encoded(format) + "&columns=" + encoded(columns) +
           "&filter=" + encoded(filter.toString()) + "&cursor=" + encoded(after) + ">; rel=\"next\"";
}

/// One piece of an export, as of a plan's: nobody holds more than a piece of the stream.
Result<HttpResponse> exported(const ApiParts &parts, const ApiCall &call, const Integration &integration)
{
    Query query = call.query;
    const QString format = query.text(u"format"_s);
    const QString columns = query.text(u"columns"_s);
    const QString after = query.text(u"cursor"_s);
    const Filter filter = filterOf(query, RecordFilter::words());
    if (!format.isEmpty() && format != u"json" && format != u"csv")
        query.fault(u"format"_s, {reason(u"must be json or csv"_s)});
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());
    const RecordFilter wanted = RecordFilter::from(filter, parts.clock.now());
    const auto page = scanOf(parts, call, integration, wanted).page(after, int(pageLimit.most));
    if (!page)
        return passOn(page);
    HttpResponse response = format == u"csv" ? csvPiece(page->items, columns.split(u',', Qt::SkipEmptyParts),
                                                   after.isEmpty() ? CsvHead::Written : CsvHead::Omitted)
                                             : jsonPiece(page->items);
    if (page->next) {
        setHeader(response.headers, "Link",
            nextPiece(call, format.isEmpty() ? u"json"_s : format, columns, filter, *page->next));
    }
    return response;
}

/// A misspelt stream is no empty one. Records outlive a stream that a newer connector no longer has.
Result<> checkStream(const ApiParts &parts, const ApiCall &call, const Integration &integration)
{
    const QString name = call.at(u"stream"_s);
    if (!call.path.contains(u"stream"_s) || integration.streams.contains(name))
        return {};
    const auto counts = parts.stores.records.counts(integration.id);
    if (!counts)
        return passOn(counts);
    if (std::ranges::any_of(*counts, [&](const StreamRecordCount &count) { return count.stream == name; }))
        return {};
    return fail(ErrorCode::NotFound, message("record.noStream", u"Cannot find stream %1: %2 has only %3."_s,
                                         {name, integration.name, integration.streams.keys().join(u", "_s)}));
}

Route reading(const ApiParts &parts, const QString &path, IntegrationAnswer answer)
{
    return {"GET", integrationPath + path, Access::Viewer, RateGroup::None, Lane::Quick,
        onIntegration(parts,
            [&parts, answer = std::move(answer)](
                const ApiCall &call, const Integration &integration) -> Result<HttpResponse> {
                if (const auto known = checkStream(parts, call, integration); !known)
                    return passOn(known);
                return answer(call, integration);
            })};
}

} // namespace

QList<Route> recordRoutes(const ApiParts &parts)
{
    return {
        reading(parts, u"/streams"_s,
            [&parts](
                const ApiCall &, const Integration &integration) { return streams(parts, integration); }),
        reading(parts, u"/streams/{stream}/records"_s,
            [&parts](const ApiCall &call, const Integration &integration) {
                return list(parts, call, integration);
            }),
        reading(parts, u"/streams/{stream}/records/{key}"_s,
            [&parts](const ApiCall &call, const Integration &integration) {
                return show(parts, call, integration);
            }),
        reading(parts, u"/streams/{stream}/records/{key}/versions"_s,
            [&parts](const ApiCall &call, const Integration &integration) {
                return versions(parts, call, integration);
            }),
        reading(parts, u"/streams/{stream}/anchors"_s,
            [&parts](const ApiCall &call, const Integration &integration) {
                return anchors(parts, call, integration);
            }),
        reading(parts, u"/streams/{stream}/export"_s,
            [&parts](const ApiCall &call, const Integration &integration) {
                return exported(parts, call, integration);
            }),
    };
}

} // namespace patchbay
