// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/paginator.h"

#include "core/base/decimal.h"
#include "core/connectors/linkheader.h"
#include "core/connectors/urltext.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

constexpr int mostStalePages = 2;

Result<std::optional<JsonPath>> compiled(const QString &text)
{
    if (text.isEmpty())
        return std::optional<JsonPath>();
    const Result<JsonPath> path = JsonPath::parse(text);
    if (!path)
        return passOn(path);
    return std::optional(*path);
}

/// What the path finds; missing without a path or a body.
Result<json::Value> found(const std::optional<JsonPath> &path, json::Value root)
{
    return path && !root.isMissing() ? path->first(root) : Result<json::Value>(json::Value());
}

/// A whole number, also one written as a text.
std::optional<qint64> count(json::Value value)
{
    if (value.isNumber())
        return value.integer();
    const auto number = value.isString() ? Decimal::parse(value.utf8()) : std::nullopt;
    return number ? number->integer() : std::nullopt;
}

/// A flag, also one written as a number or a text. Nothing when it says neither.
std::optional<bool> flag(json::Value value)
{
    if (value.isBoolean())
        return value.boolean();
    const QByteArray text = value.isString() ? value.utf8().toLower() : value.raw().toByteArray();
    if (text == "true" || text == "1")
        return true;
    if (text == "false" || text == "0" || text == "null")
        return false;
    return std::nullopt;
}

bool isAbsent(json::Value cursor)
{
    return cursor.isMissing() || cursor.isNull() || (cursor.isString() && cursor.utf8().isEmpty()) ||
           (cursor.isBoolean() && !*cursor.boolean());
}

qint64 dividedUp(qint64 all, qint64 size)
{
    return (all + size - 1) / size;
}

} // namespace

Paginator::Paginator(const Stream &stream)
    : m_stream(stream.name)
    , m_pagination(stream.pagination)
{}

Result<Paginator> Paginator::make(const Stream &stream, const QByteArray &version)
{
    const Pagination &pagination = stream.pagination;
    Paginator made(stream);
    for (const auto &[text, place] :
        {std::pair(pagination.cursor, &made.m_cursorPath), {pagination.hasMore, &made.m_hasMorePath},
            {pagination.totalPages, &made.m_totalPagesPath}, {pagination.total, &made.m_totalPath}}) {
        const Result<std::optional<JsonPath>> path = compiled(text);
        if (!path)
            return passOn(path);
        *place = *path;
    }
    made.m_pageSize = pagination.size;
    if (pagination.type == Pagination::Type::Version)
        made.m_version = version;
    made.m_next = PageRequest{};
    if (!made.m_version.isEmpty())
        made.m_next->values.append(made.placed(made.m_version));
    return made;
}

bool Paginator::isNumbered() const
{
    return m_pagination.type == Pagination::Type::Page || m_pagination.type == Pagination::Type::Offset;
}

PlacedValue Paginator::placed(const QByteArray &value) const
{
    return {m_pagination.parameter, m_pagination.in, m_pagination.at, value};
}

QByteArray Paginator::numberOf(qint64 page) const
{
    const bool isPage = m_pagination.type == Pagination::Type::Page;
    return QByteArray::number(m_pagination.start + page * (isPage ? 1 : m_pageSize));
}

std::optional<PageRequest> Paginator::take()
{
    std::optional<PageRequest> request;
    if (m_isOver)
        return request;
    if (!isNumbered())
        request = std::exchange(m_next, std::nullopt);
    else if (m_taken < std::min<qint64>(m_pages.value_or(m_noted + 1), m_pagination.maxPages))
        request = PageRequest{{placed(numberOf(m_taken))}, {}};
    if (!request)
        return request;
    ++m_taken;
    if (!m_pagination.sizeParameter.isEmpty() && m_pagination.size > 0 && request->url.isEmpty())
        request->values.append(
            {m_pagination.sizeParameter, m_pagination.in, {}, QByteArray::number(m_pagination.size)});
    return request;
}

Result<> Paginator::note(const PageFacts &page)
{
    ++m_noted;
    m_seenRecords += page.records;
    m_tokens.insert(page.url);
    if (const Result<> read = readTotals(page); !read)
        return read;
    if (m_pagination.type == Pagination::Type::None) {
        m_isOver = true;
        return {};
    }
    const Result<json::Value> more = found(m_hasMorePath, page.root);
    if (!more)
        return passOn(more);
    m_saysMore = flag(*more);
    if (m_saysMore == false)
        m_isOver = true;
    else if (const Result<> next = findNext(page); !next)
        return next;
    if (!m_isOver)
        checkForNews(page);
    if (!m_isOver && m_noted >= m_pagination.maxPages)
        cutOff(message("stream.pageCap",
            u"Cannot read %1 to its end: it has more than %2 pages. Raise “maxPages” in the connector if it really is that long."_s,
            {m_stream, QString::number(m_pagination.maxPages)}));
    return {};
}

void Paginator::cutOff(Message why)
{
    m_isOver = true;
    m_cut = std::move(why);
}

void Paginator::checkForNews(const PageFacts &page)
{
    m_stalePages = page.records > 0 && !page.hasNewRecord ? m_stalePages + 1 : 0;
    if (m_stalePages >= mostStalePages)
        cutOff(message("stream.noNews",
            u"Cannot read %1 to its end: its last %2 pages brought no record that earlier pages did not have, so that it goes in a circle. Check the pagination in the connector."_s,
            {m_stream, QString::number(mostStalePages)}));
}

Result<> Paginator::readTotals(const PageFacts &page)
{
    const Result<json::Value> pages = found(m_totalPagesPath, page.root);
    if (!pages)
        return passOn(pages);
    const Result<json::Value> total = found(m_totalPath, page.root);
    if (!total)
        return passOn(total);
    m_total = count(*total);
    m_pages = count(*pages);
    if (!isNumbered())
        m_pages.reset();
    if (m_noted == 1 && page.records > 0) {
        // A provider may give fewer records a page than it was asked for, without a word (Zid).
        const bool isCapped = m_total && *m_total > page.records && page.records < m_pageSize;
        if (m_pageSize == 0 || isCapped)
            m_pageSize = page.records;
    }
    if (isNumbered() && !m_pages && m_total && m_pageSize > 0)
        m_pages = dividedUp(*m_total, m_pageSize);
    return {};
}

qint64 Paginator::missingRecords() const
{
    return std::max<qint64>(m_total.value_or(0) - m_seenRecords, 0);
}

Result<> Paginator::findNext(const PageFacts &page)
{
    using Type = Pagination::Type;
    const Type type = m_pagination.type;
    if (isNumbered()) {
        noteNumbered(page);
        return {};
    }
    if (type == Type::LinkHeader) {
        const std::optional<QByteArray> link = nextLink(page.headers);
        m_isOver = !link;
        return link ? noteUrl(page, *link) : Result<>();
    }
    const bool isLastId = type == Type::LastId;
    if ((isLastId || type == Type::Version) && page.records == 0) {
        m_isOver = true;
        return {};
    }
    const Result<json::Value> cursor = found(m_cursorPath, isLastId ? page.lastRecord : page.root);
    if (!cursor)
        return passOn(cursor);
    if (isAbsent(*cursor)) {
        m_isOver = true;
        if (isLastId || type == Type::Version || m_saysMore == true)
            cutOff(message("stream.noCursor",
                u"Cannot read %1 to its end: the answer has nothing at %2, from where it would go on. Check the pagination in the connector."_s,
                {m_stream, m_pagination.cursor}));
        return {};
    }
    if (type == Type::NextUrl)
        return noteUrl(page, cursor->utf8());
    return type == Type::Version ? noteVersion(page, *cursor) : noteCursor(*cursor);
}

void Paginator::noteNumbered(const PageFacts &page)
{
    const bool isLast = m_pages && m_noted >= *m_pages;
    if (page.records == 0 && m_pages && !isLast) {
        cutOff(message("stream.emptyPage",
            u"Cannot read %1 to its end: page %2 of %3 came without a record. Try again; if it stays so, check the pagination in the connector."_s,
            {m_stream, QString::number(m_noted), QString::number(*m_pages)}));
        return;
    }
    if (page.records == 0 || isLast) {
        m_isOver = true;
        return;
    }
    // Offsets went on by what was asked for: if a short page was not the last, records were skipped.
    if (m_hadShortPage && m_pagination.type == Pagination::Type::Offset) {
        cutOff(message("stream.shortPages",
            u"Cannot read %1 to its end: the provider gives fewer records a page than the %2 that are asked for. Set a smaller page size in the connector."_s,
            {m_stream, QString::number(m_pageSize)}));
        return;
    }
    m_hadShortPage = page.records < m_pageSize;
}

Result<> Paginator::noteCursor(json::Value cursor)
{
    if (cursor.isObject() || cursor.isArray())
        return fail(ErrorCode::InvalidInput,
            message("stream.cursorType",
                u"Cannot read the next page: what stands at %1 is no text and no number. Check the connector."_s,
                {m_pagination.cursor}));
    const QByteArray raw = cursor.raw().toByteArray();
    goOn(raw, PageRequest{{placed(raw)}, {}});
    return {};
}

/// Versions only grow: one that does not is a circle.
Result<> Paginator::noteVersion(const PageFacts &page, json::Value version)
{
    const auto next = Decimal::parse(version.isString() ? version.utf8() : version.raw().toByteArray());
    const auto last = Decimal::parse(QByteArray(m_version).replace('"', ""));
    if (next && last && *next <= *last && page.records > 0) {
        cutOff(message("stream.versionStays",
            u"Cannot read %1 to its end: the version %2 came again, so that it goes in a circle. Check the pagination in the connector."_s,
            {m_stream, QString::fromUtf8(version.raw().toByteArray())}));
        return {};
    }
    const Result<> noted = noteCursor(version);
    if (noted && !m_isOver)
        m_version = version.raw().toByteArray();
    return noted;
}

Result<> Paginator::noteUrl(const PageFacts &page, const QByteArray &reference)
{
    const auto refused = [&](const QString &why) {
        return fail(ErrorCode::Denied,
            message("stream.nextUrl", u"Cannot read the next page at %1: %2. Check the connector."_s,
                {QString::fromUtf8(reference.first(std::min<qsizetype>(reference.size(), 300))), why}));
    };
    std::optional<QByteArray> url = resolvedUrl(page.url, reference);
    const std::optional<Origin> from = originOf(page.url);
    if (url && from && from->isSecure() && !originOf(*url)->isSecure())
        url = "https" + url->sliced(qsizetype(qstrlen("http"))); // Zid gives http: although it means https:
    const std::optional<Origin> to = url ? originOf(*url) : std::nullopt;
    if (!from || !to)
        return refused(u"that is no http or https URL"_s);
    if (!isSameHost(*from, *to))
        return refused(u"it leads to another host"_s);
    goOn(*url, PageRequest{{}, *url});
    return {};
}

void Paginator::goOn(const QByteArray &token, PageRequest request)
{
    if (m_tokens.contains(token)) {
        cutOff(message("stream.repeatedCursor",
            u"Cannot read %1 to its end: the answer leads to a page that was read before, so that it goes in a circle. Check the pagination in the connector."_s,
            {m_stream}));
        return;
    }
    m_tokens.insert(token);
    m_next = std::move(request);
}

} // namespace patchbay
