// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/streamreader.h"

#include "core/base/instant.h"
#include "core/connectors/changedsince.h"
#include "core/connectors/paginator.h"
#include "core/connectors/parametertemplates.h"
#include "core/connectors/pendingcall.h"
#include "core/connectors/recordreader.h"
#include "core/connectors/requestrenderer.h"

#include <algorithm>
#include <deque>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

constexpr qsizetype mostAhead = 8;

/// What an earlier reader left: `{"updated_since": …}` or `{"version": …}`.
struct Since
{
    std::optional<Instant> changed;
    QByteArray version;

    [[nodiscard]] bool isEmpty() const { return !changed && version.isEmpty(); }
};

Since readSince(const Stream &stream, const QByteArray &state)
{
    const Result<json::Document> document = json::Document::parse(state);
    if (!document)
        return {};
    Since since;
    if (stream.updatedSince)
        since.changed = fromRfc3339(document->root()["updated_since"].string());
    if (stream.pagination.type == Pagination::Type::Version)
        since.version = document->root()["version"].raw().toByteArray();
    return since;
}

/// The listing that answers what is asked for: the stream's own, or its other one for changes.
Stream listingOf(const Stream &stream, const Since &since)
{
    Stream listing = stream;
    if (!since.changed || stream.updatedSince->action.isEmpty())
        return listing;
    listing.action = stream.updatedSince->action;
    listing.parameters = stream.updatedSince->parameters;
    if (stream.updatedSince->pagination)
        listing.pagination = *stream.updatedSince->pagination;
    return listing;
}

/// A place in a text takes the value as it stands, without quotes.
QString placeText(const QByteArray &raw)
{
    const Result<json::Document> value = json::Document::parse(raw);
    return value && value->root().isString() ? value->root().string() : QString::fromUtf8(raw);
}

} // namespace

struct StreamReader::State
{
    State(IntegrationCaller &callerToUse, const Connection &itsConnection, const Stream &wanted,
        const QByteArray &state)
        : caller(callerToUse)
        , connection(itsConnection)
        , since(readSince(wanted, state))
        , stream(listingOf(wanted, since))
        , givenState(state)
        , renderer(itsConnection)
    {}

    IntegrationCaller &caller;
    const Connection &connection;
    const Since since;
    const Stream stream;
    const QByteArray givenState;
    const RequestRenderer renderer;

    // Made by the first call of next().
    const Action *action = nullptr;
    std::optional<RecordReader> records;
    std::optional<Paginator> pages;

    std::deque<std::unique_ptr<IntegrationCaller::Pending>> underway;
    bool isOver = false;
    bool hasFailed = false;
    bool lackedList = false; ///< An answer did not have the place of the list at all.
    std::optional<ListingMemory> memory = ListingMemory(); ///< Of the pages read; nothing: it cannot be kept.

    [[nodiscard]] Result<> prepare();
    [[nodiscard]] Result<PlacedValue> changedSince(QMap<QString, QString> places) const;
    [[nodiscard]] Result<HttpRequest> requestFor(const PageRequest &page) const;
    [[nodiscard]] Result<> sendAhead(qsizetype most, const std::stop_token &stop);
    [[nodiscard]] Result<std::optional<SourcePage>> readNext(const std::stop_token &stop);
    [[nodiscard]] Result<SourcePage> take(const Answer &answer);
    void remember(const HttpRequest &request, const Answer &answer);
    [[nodiscard]] Result<bool> isUnchanged(const ListingMemory &remembered, const std::stop_token &stop);
};

Result<> StreamReader::State::prepare()
{
    if (action)
        return {};
    action = connection.connector->action(stream.action);
    if (!action)
        return fail(ErrorCode::InvalidInput,
            message("stream.noAction", u"Cannot list “%1”: the connector has no action “%2”."_s,
                {stream.name, stream.action}));
    Result<RecordReader> reader = RecordReader::make(stream);
    if (!reader)
        return passOn(reader);
    Result<Paginator> paginator = Paginator::make(stream, since.version);
    if (!paginator)
        return passOn(paginator);
    records = std::move(*reader);
    pages = std::move(*paginator);
    return {};
}

/// What asks for changes only.
Result<PlacedValue> StreamReader::State::changedSince(QMap<QString, QString> places) const
{
    const UpdatedSince &rule = *stream.updatedSince;
    PlacedValue value{rule.parameter, rule.in, rule.at, sinceValue(rule, *since.changed)};
    if (rule.text.isEmpty())
        return value;
    places.insert(u"since"_s, sinceText(rule, *since.changed));
    const Result<QString> text = filledText(connection, rule.text, places);
    if (!text)
        return passOn(text);
    value.value = json::Writer().string(QStringView(*text)).take();
    return value;
}

Result<HttpRequest> StreamReader::State::requestFor(const PageRequest &page) const
{
    QList<PlacedValue> extra;
    QMap<QString, QString> places;
    for (const PlacedValue &value : page.values) {
        if (value.in == Parameter::In::Text)
            places.insert(value.name, placeText(value.value));
        else
            extra.append(value);
    }
    if (since.changed) {
        const Result<PlacedValue> changes = changedSince(places);
        if (!changes)
            return passOn(changes);
        extra.append(*changes);
    }
    const Result<ParameterValues> values = renderer.filled(*action, stream.parameters, places);
    if (!values)
        return passOn(values);
    Result<HttpRequest> request = renderer.render(*action, *values, extra);
    if (request && !page.url.isEmpty())
        request->url = page.url;
    return request;
}

/// Sends requests that are known already, until so many are under way.
Result<> StreamReader::State::sendAhead(qsizetype most, const std::stop_token &stop)
{
    while (static_cast<qsizetype>(underway.size()) < most) {
        const std::optional<PageRequest> page = pages->take();
        if (!page)
            break;
        Result<HttpRequest> request = requestFor(*page);
        if (!request)
            return passOn(request);
        underway.push_back(caller.begin(std::move(*request), *action, stop));
    }
    return {};
}

Result<std::optional<SourcePage>> StreamReader::State::readNext(const std::stop_token &stop)
{
    if (const Result<> prepared = prepare(); !prepared)
        return passOn(prepared);
    if (const Result<> sent = sendAhead(1, stop); !sent)
        return passOn(sent);
    if (underway.empty())
        return std::optional<SourcePage>();
    std::unique_ptr<IntegrationCaller::Pending> pending = std::move(underway.front());
    underway.pop_front();
    const HttpRequest request = pending->original;
    const Result<Answer> answer = caller.finish(std::move(pending));
    if (!answer)
        return passOn(answer);
    remember(request, *answer);
    Result<SourcePage> page = take(*answer);
    if (!page)
        return passOn(page);
    isOver = pages->isOver();
    if (isOver)
        underway.clear();
    const qsizetype most = pages->knowsAll() ? std::min<qsizetype>(mostAhead, caller.concurrency()) : 1;
    if (const Result<> sent = sendAhead(most, stop); !sent)
        return passOn(sent);
    return std::optional(std::move(*page));
}

Result<SourcePage> StreamReader::State::take(const Answer &answer)
{
    RecordReader::Page read;
    json::Document document;
    if (!answer.isEmpty) {
        Result<json::Document> body = caller.json(answer);
        if (!body)
            return passOn(body);
        document = std::move(*body);
        Result<RecordReader::Page> page = records->read(document, answer.call);
        if (!page)
            return passOn(page);
        read = std::move(*page);
    }
    lackedList = lackedList || !read.hasList;
    const Result<> noted = pages->note({answer.isEmpty ? json::Value() : document.root(),
        answer.response.headers, answer.url, read.records.size(), read.hasNewRecord, read.last});
    if (!noted)
        return passOn(noted);
    return SourcePage{answer.call, std::move(read.records), memory.has_value()};
}

void StreamReader::State::remember(const HttpRequest &request, const Answer &answer)
{
    if (!memory)
        return;
    const std::optional<QByteArray> etag = validatorIn(answer.response);
    const bool isPlain =
        answer.url == request.url && caller.authenticator().redactedUrl(request.url) == request.url;
    if (!etag || !isPlain || !since.isEmpty() || !isRememberable(stream, request) ||
        memory->pages.size() == ListingMemory::mostPages) {
        memory.reset();
        return;
    }
    if (memory->pages.isEmpty())
        memory->recipe = recipeOf(request, *connection.connector, stream);
    memory->pages.append({request.url, *etag});
}

Result<bool> StreamReader::State::isUnchanged(const ListingMemory &remembered, const std::stop_token &stop)
{
    if (const Result<> prepared = prepare(); !prepared)
        return false;
    Result<Paginator> fromStart = Paginator::make(stream, {});
    const std::optional<PageRequest> first = fromStart ? fromStart->take() : std::nullopt;
    if (!first)
        return false;
    Result<HttpRequest> request = requestFor(*first);
    if (!request || !isRememberable(stream, *request) ||
        recipeOf(*request, *connection.connector, stream) != remembered.recipe)
        return false;
    for (const PageValidator &page : remembered.pages) {
        request->url = page.url;
        setHeader(request->headers, "If-None-Match", page.etag);
        const Result<Answer> answer = caller.call(*request, *action, stop);
        if (!answer && answer.error().code == ErrorCode::Cancelled)
            return passOn(answer);
        if (!answer || !answer->isNotModified)
            return false;
    }
    return true;
}

StreamReader::StreamReader(
    IntegrationCaller &caller, const Connection &connection, const Stream &stream, const QByteArray &since)
    : m_state(std::make_unique<State>(caller, connection, stream, since))
{}

StreamReader::~StreamReader() = default;

Result<std::optional<SourcePage>> StreamReader::next(std::stop_token stop)
{
    if (m_state->isOver)
        return std::optional<SourcePage>();
    Result<std::optional<SourcePage>> page = m_state->readNext(stop);
    if (!page) {
        m_state->hasFailed = true;
        m_state->isOver = true;
        m_state->underway.clear();
        return tl::unexpected(m_state->caller.authenticator().redactor().error(page.error()));
    }
    return page;
}

Result<bool> StreamReader::isUnchanged(const ListingMemory &memory, std::stop_token stop)
{
    return m_state->isUnchanged(memory, stop);
}

std::optional<ListingMemory> StreamReader::memory() const
{
    return isComplete() ? m_state->memory : std::nullopt;
}

bool StreamReader::isComplete() const
{
    return m_state->isOver && incompleteness().key.isEmpty();
}

bool StreamReader::wasCut() const
{
    return m_state->pages && !m_state->pages->cut().key.isEmpty();
}

Message StreamReader::incompleteness() const
{
    const State &state = *m_state;
    if (!state.isOver)
        return {};
    if (state.hasFailed)
        return message("stream.failed", u"The list ended with a failure."_s);
    if (wasCut())
        return state.pages->cut();
    if (!state.since.isEmpty())
        return message("stream.changesOnly", u"Only what changed since the last run was asked for."_s);
    if (state.lackedList)
        return message("stream.listMissing",
            u"Cannot tell whether %1 has no records: an answer had no list at %2. Check “records” in the connector."_s,
            {state.stream.name, state.stream.records});
    if (const qint64 keyless = state.records->keyless(); keyless > 0)
        return message("stream.keyless",
            u"%1 records have no key, so that it is not known which stored records they are."_s,
            {QString::number(keyless)});
    if (const qint64 missing = state.pages->missingRecords(); missing > 0)
        return message("stream.missingRecords",
            u"Cannot find all records of %1: the provider counts %2 more than it listed. Try again later."_s,
            {state.stream.name, QString::number(missing)});
    return {};
}

QByteArray StreamReader::state() const
{
    const State &state = *m_state;
    if (!state.isOver || state.hasFailed || wasCut())
        return state.givenState;
    json::Writer writer;
    if (const std::optional<Instant> latest = state.records->latestChange();
        latest && latest > state.since.changed)
        return writer.beginObject()
            .name("updated_since")
            .string(QStringView(toRfc3339(*latest)))
            .endObject()
            .take();
    if (const QByteArray &version = state.pages->version(); !version.isEmpty())
        return writer.beginObject().name("version").raw(version).endObject().take();
    return state.givenState;
}

} // namespace patchbay
