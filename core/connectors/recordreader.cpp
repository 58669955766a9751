// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/recordreader.h"

#include "core/base/reason.h"
#include "core/connectors/changedsince.h"
#include "core/connectors/recordkey.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

Result<std::optional<JsonPath>> compiled(const QString &text)
{
    if (text.isEmpty())
        return std::optional<JsonPath>();
    const Result<JsonPath> path = JsonPath::parse(text);
    if (!path)
        return passOn(path);
    return std::optional(*path);
}

/// What a path finds first; missing when it finds nothing or gives up.
json::Value first(const JsonPath &path, json::Value value)
{
    return path.first(value).value_or(json::Value());
}

tl::unexpected<Error> noList(const QString &path, const QString &what)
{
    return fail(ErrorCode::InvalidInput,
        message("stream.noList",
            u"Cannot read the page: %2 stands where the list %1 should. Check “records” in the connector."_s,
            {path, what}));
}

tl::unexpected<Error> repeatedMember(const QByteArray &name)
{
    return fail(ErrorCode::InvalidInput,
        message("stream.repeatedMember",
            u"Cannot read the page: “%1” stands twice in it, and which one counts cannot be told. Ask the provider to mend it."_s,
            {QString::fromUtf8(name)}));
}

/// A member name that stands twice in an object, without a look at what is in its members.
std::optional<QByteArray> repeatedIn(json::Value object)
{
    std::vector<QByteArray> names;
    for (const json::Value member : object)
        names.push_back(member.name());
    std::ranges::sort(names);
    const auto repeated = std::ranges::adjacent_find(names);
    return repeated == names.end() ? std::nullopt : std::optional(*repeated);
}

/// The same for the answer and each object in it that the list stands in. Of two lists one would be missing.
std::optional<QByteArray> repeatedAround(json::Value root, json::Value list)
{
    const QByteArrayView inner = list.raw();
    const auto holdsList = [inner](json::Value member) {
        return member.raw().begin() <= inner.begin() && inner.end() <= member.raw().end();
    };
    json::Value around = root;
    while (around.isObject()) {
        if (std::optional<QByteArray> repeated = repeatedIn(around))
            return repeated;
        const auto next = std::find_if(around.begin(), around.end(), holdsList);
        around = next == around.end() ? json::Value() : *next;
    }
    return std::nullopt;
}

QString kindName(json::Value value)
{
    switch (value.kind()) {
    case json::Kind::Array:
        return reason(u"a list"_s);
    case json::Kind::Object:
        return reason(u"an object"_s);
    case json::Kind::String:
        return reason(u"a text"_s);
    case json::Kind::Number:
        return reason(u"a number"_s);
    case json::Kind::Boolean:
        return reason(u"true or false"_s);
    case json::Kind::Null:
        break;
    }
    return u"null"_s;
}

} // namespace

Result<RecordReader> RecordReader::make(const Stream &stream)
{
    RecordReader reader;
    reader.m_stream = stream;
    const bool isElements = stream.records.endsWith("[*]"_L1);
    Result<std::optional<JsonPath>> list = compiled(isElements ? stream.records.chopped(3) : stream.records);
    if (!list)
        return passOn(list);
    const bool isOneList = isElements && *list && (*list)->isSingular();
    (isOneList ? reader.m_list : reader.m_each) = isOneList ? *list : *compiled(stream.records);
    for (const QString &text : stream.key) {
        const Result<JsonPath> part = JsonPath::parse(text);
        if (!part)
            return passOn(part);
        reader.m_key.push_back(*part);
    }
    const QString changePath = stream.updatedSince ? stream.updatedSince->path : QString();
    for (const auto &[text, place] :
        {std::pair(stream.title, &reader.m_title), {changePath, &reader.m_change}}) {
        const Result<std::optional<JsonPath>> path = compiled(text);
        if (!path)
            return passOn(path);
        *place = *path;
    }
    if (stream.mapping.isEmpty())
        return reader;
    const Result<json::Document> document = json::Document::parse(stream.mapping);
    if (!document)
        return passOn(document);
    const Result<Mapping> mapping = Mapping::parse(document->root());
    if (!mapping)
        return passOn(mapping);
    reader.m_mapping = *mapping;
    return reader;
}

Result<RecordReader::Page> RecordReader::read(const json::Document &document, qint64 call)
{
    const Result<Selected> selected = select(document.root());
    if (!selected)
        return passOn(selected);
    Page page;
    page.hasList = selected->hasList;
    page.records.reserve(static_cast<qsizetype>(selected->records.size()));
    m_pages.push_back({m_lastRecord + 1, call});
    const std::size_t keysBefore = m_keys.size();
    for (const json::Value value : selected->records)
        page.records.append(record(value, static_cast<int>(page.records.size()) + 1));
    page.hasNewRecord = m_keys.size() > keysBefore;
    if (!selected->records.empty())
        page.last = selected->records.back();
    return page;
}

Result<RecordReader::Selected> RecordReader::select(json::Value root) const
{
    Selected selected;
    if (!m_list) {
        if (const std::optional<QByteArray> name = repeatedAround(root, {}))
            return repeatedMember(*name);
        Result<std::vector<json::Value>> found = m_each->all(root);
        if (!found)
            return passOn(found);
        selected.records = std::move(*found);
        return selected;
    }
    const Result<json::Value> list = m_list->first(root);
    if (!list)
        return passOn(list);
    if (const std::optional<QByteArray> name = repeatedAround(root, *list))
        return repeatedMember(*name);
    const bool isTop = m_list->text() == "$"_L1;
    if (list->isMissing() && !root.isObject())
        return noList(m_stream.records, kindName(root));
    if (!list->isMissing() && !list->isArray() && (isTop || !list->isNull()))
        return noList(m_stream.records, kindName(*list));
    selected.hasList = !list->isMissing();
    selected.records.assign(list->begin(), list->end());
    return selected;
}

SourceRecord RecordReader::record(json::Value value, int place)
{
    ++m_lastRecord;
    SourceRecord record;
    record.place = place;
    record.key = keyOf(value);
    if (m_title)
        record.title = QString::fromUtf8(keyPart(first(*m_title, value)));
    record.invalid = fault(record, value);
    if (!record.invalid && m_mapping) {
        Result<QByteArray> mapped = m_mapping->apply(value);
        if (mapped)
            record.body = std::move(*mapped);
        else
            record.invalid = mapped.error().message;
    }
    if (record.body.isEmpty())
        record.body = value.raw().toByteArray();
    if (!record.invalid)
        noteChange(value);
    return record;
}

std::optional<Message> RecordReader::fault(const SourceRecord &record, json::Value value)
{
    if (record.key.isEmpty()) {
        ++m_keyless;
        if (!value.isObject())
            return message(
                "record.notObject", u"Cannot take the record: it is no object but %1."_s, {kindName(value)});
        return message("record.noKey",
            u"Cannot take the record: it has no text and no number at %1, which should be its key."_s,
            {m_stream.key.join(", "_L1)});
    }
    if (const std::uint32_t holder = m_keys.insert(record.key, m_lastRecord); holder != m_lastRecord)
        return alreadySeen(record.key, holder);
    if (!value.isObject())
        return message(
            "record.notObject", u"Cannot take the record: it is no object but %1."_s, {kindName(value)});
    if (const std::optional<QByteArray> name = value.repeatedName())
        return message("record.repeatedMember",
            u"Cannot take the record: its member “%1” stands there twice."_s, {QString::fromUtf8(*name)});
    return std::nullopt;
}

QByteArray RecordReader::keyOf(json::Value value) const
{
    if (m_key.size() == 1)
        return keyPart(first(m_key.front(), value));
    QByteArrayList parts;
    for (const JsonPath &path : m_key)
        parts.append(keyPart(first(path, value)));
    return patchbay::keyOf(parts);
}

Message RecordReader::alreadySeen(const QByteArray &key, std::uint32_t record) const
{
    const auto next = std::ranges::upper_bound(m_pages, record, {}, &PageBegin::firstRecord);
    const PageBegin &page = *std::prev(next);
    return message("record.repeatedKey",
        u"Cannot take the record: record %2 of call %3 has the key “%1” already."_s,
        {QString::fromUtf8(key), QString::number(record - page.firstRecord + 1), QString::number(page.call)});
}

void RecordReader::noteChange(json::Value value)
{
    if (!m_change)
        return;
    const std::optional<Instant> changed = changedAt(*m_stream.updatedSince, first(*m_change, value));
    if (changed && (!m_latestChange || *changed > *m_latestChange))
        m_latestChange = changed;
}

} // namespace patchbay
