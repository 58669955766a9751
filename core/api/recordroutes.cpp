// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/areas.h"
#include "core/api/lists.h"
#include "core/api/onintegration.h"
#include "core/api/responses.h"
#include "core/model/recordjson.h"

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

QList<FilterWord> words()
{
    return {{u"key"_s, FilterWord::Kind::Text, {}, FilterWord::Negation::Impossible}};
}

bool passes(const Record &record, const QString &key, const QString &text)
{
    return record.key.contains(key, Qt::CaseInsensitive) &&
           (text.isEmpty() || record.key.contains(text, Qt::CaseInsensitive) ||
               record.title.contains(text, Qt::CaseInsensitive) ||
               QString::fromUtf8(record.body).contains(text, Qt::CaseInsensitive));
}

Result<HttpResponse> list(const ApiParts &parts, const ApiCall &call, const Integration &integration)
{
    Query query = call.query;
    const qint64 limit = query.integer(u"limit"_s, pageLimit);
    const QString cursor = query.text(u"cursor"_s);
    const Filter filter = filterOf(query, words());
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());

    const KeyScan<Record> scan{[&](const QString &after, int count) {
                                   return parts.stores.records.page(
                                       integration.id, call.at(u"stream"_s), after, count);
                               },
        [](const Record &record) { return record.key; },
        [key = filter.values(u"key").value(0), text = filter.freeText()](
            const Record &record) { return passes(record, key, text); }};
    const auto page = scan.page(cursor, int(limit));
    if (!page)
        return passOn(page);
    return keyPage(page->items, limit, page->next);
}

Result<HttpResponse> show(const ApiParts &parts, const ApiCall &call, const Integration &integration)
{
    const auto record = parts.stores.records.find(integration.id, call.at(u"stream"_s), call.at(u"key"_s));
    if (!record)
        return passOn(record);
    return jsonAnswer(statusOk, *record);
}

Route reading(const ApiParts &parts, const QString &path, IntegrationAnswer answer)
{
    return {"GET", integrationPath + path, Access::Viewer, RateGroup::None, Lane::Quick,
        onIntegration(parts, std::move(answer))};
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
    };
}

} // namespace patchbay
