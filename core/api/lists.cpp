// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/lists.h"

#include "core/api/responses.h"
#include "core/base/json.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

Filter filterOf(Query &query, const QList<FilterWord> &words)
{
    Filter parameters;
    for (const FilterWord &word : words) {
        if (const QString values = query.text(word.name); !values.isEmpty())
            parameters.terms.append({word.name, values.split(u','), false});
    }
    // Written and parsed once more, so that both ways go through the same checks.
    const QString text = parameters.toString() + u' ' + query.text(u"filter"_s);
    const Result<Filter> filter = Filter::parse(text, words);
    if (filter)
        return *filter;
    query.fault(u"filter"_s, faultOf(filter.error()));
    return {};
}

HttpResponse anchorsAnswer(const PageAnchors &anchors)
{
    json::Writer writer;
    writer.beginObject().name("step").number(qint64{PageAnchors::step}).name("cursors").beginArray();
    for (const QString &cursor : anchors.cursors)
        writer.string(cursor);
    writer.endArray().name("total_count").number(anchors.total).endObject();
    return jsonResponse(statusOk, writer.take());
}

Instant momentOf(Query &query, const QString &name, Instant now, Instant otherwise)
{
    const QString written = query.text(name);
    if (written.isEmpty())
        return otherwise;
    const Result<Instant> instant = filterInstant(written, now);
    if (instant)
        return *instant;
    query.fault(name, faultOf(instant.error()));
    return otherwise;
}

} // namespace patchbay
