// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/recordfilter.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

bool contains(const QString &text, const QString &part)
{
    return part.isEmpty() || text.contains(part, Qt::CaseInsensitive);
}

/// A JSON value as a person writes it: texts without quotes, or any JSON that is equal.
bool isValue(json::Value value, const QString &written)
{
    if (value.isString())
        return value.string() == written;
    const Result<json::Document> wanted = json::Document::parse(written.toUtf8());
    return wanted && json::equal(value, wanted->root());
}

bool hasField(json::Value body, const QString &condition)
{
    const qsizetype equals = condition.indexOf(u'=');
    const json::Value value = fieldAt(body, equals < 0 ? condition : condition.first(equals));
    return !value.isMissing() && (equals < 0 || isValue(value, condition.sliced(equals + 1)));
}

} // namespace

QList<FilterWord> RecordFilter::words()
{
    using enum FilterWord::Kind;
    using enum FilterWord::Negation;
    QList<FilterWord> words;
    for (const auto &name : {u"key"_s, u"title"_s, u"execution"_s, u"field"_s})
        words.append({name, Text, {}, Impossible});
    for (const auto &name : {u"after"_s, u"before"_s})
        words.append({name, Time, {}, Impossible});
    return words;
}

RecordFilter RecordFilter::from(const Filter &filter, Instant now)
{
    return {filter.values(u"key").value(0), filter.values(u"title").value(0), filter.values(u"execution"),
        filter.values(u"field"), filter.instant(u"after", now), filter.instant(u"before", now),
        filter.freeText()};
}

bool RecordFilter::matches(const Record &record) const
{
    const bool isPlain = contains(record.key, key) && contains(record.title, title) &&
                         (executions.isEmpty() || executions.contains(record.execution.value)) &&
                         (!after || record.updatedAt >= *after) && (!before || record.updatedAt < *before);
    if (!isPlain)
        return false;
    const bool hasText = contains(record.key, text) || contains(record.title, text) ||
                         contains(QString::fromUtf8(record.body), text);
    if (!hasText || fields.isEmpty())
        return hasText;
    const Result<json::Document> body = json::Document::parse(record.body);
    return body && std::ranges::all_of(
                       fields, [&](const QString &condition) { return hasField(body->root(), condition); });
}

json::Value fieldAt(json::Value body, const QString &path)
{
    json::Value value = body;
    for (QString step : path.split(u'/')) {
        step.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
        bool isPlace = false;
        const qsizetype place = step.toLongLong(&isPlace);
        value = value.isArray() ? (isPlace ? value.at(place) : json::Value()) : value[step.toUtf8()];
    }
    return value;
}

} // namespace patchbay
