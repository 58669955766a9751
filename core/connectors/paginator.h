// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/connectors/jsonpath.h"
#include "core/connectors/requestrenderer.h"
#include "core/model/connector.h"

#include <QByteArray>
#include <QList>
#include <QSet>

#include <optional>

namespace patchbay {

/// How one page is asked for.
struct PageRequest
{
    QList<PlacedValue> values; ///< Go into the listing's request.
    QByteArray url;            ///< Not empty: the request's whole URL.

    bool operator==(const PageRequest &) const = default;
};

/// What a page was, as far as the way to the next one depends on it.
struct PageFacts
{
    json::Value root; ///< Missing when there was no body.
    HttpHeaders headers;
    QByteArray url; ///< Where it came from.
    qsizetype records = 0;
    bool hasNewRecord = false; ///< At least one that no earlier page had.
    json::Value lastRecord;
};

/// Finds the way from page to page (Pagination says how), and notices when it leads nowhere. Requests are
/// taken as soon as they are known, answers noted in the same order.
class Paginator
{
public:
    /// `version` is where a listing by version begins (raw JSON), empty for the beginning. Fails when a path
    /// of the stream's pagination is not JSONPath.
    [[nodiscard]] static Result<Paginator> make(const Stream &stream, const QByteArray &version);

    /// The next request, once it is known; each is given once.
    [[nodiscard]] std::optional<PageRequest> take();

    /// Whether all further requests are known, so that several may be under way at once.
    [[nodiscard]] bool knowsAll() const { return m_pages.has_value(); }

    /// Takes in the answer to the earliest request that has none yet. Fails when the way on is refused or
    /// makes no sense.
    [[nodiscard]] Result<> note(const PageFacts &page);

    /// Whether the list is over, naturally or not.
    [[nodiscard]] bool isOver() const { return m_isOver; }

    /// Why it was ended before its natural end; empty when it was not.
    [[nodiscard]] const Message &cut() const { return m_cut; }

    /// How many records are missing from the provider's own count, once the list is over.
    [[nodiscard]] qint64 missingRecords() const;

    /// The largest version seen, raw JSON; empty when there is none.
    [[nodiscard]] const QByteArray &version() const { return m_version; }

private:
    explicit Paginator(const Stream &stream);

    [[nodiscard]] bool isNumbered() const;
    [[nodiscard]] PlacedValue placed(const QByteArray &value) const;
    [[nodiscard]] QByteArray numberOf(qint64 page) const;
    void cutOff(Message why);
    void checkForNews(const PageFacts &page);
    [[nodiscard]] Result<> readTotals(const PageFacts &page);
    [[nodiscard]] Result<> findNext(const PageFacts &page);
    void noteNumbered(const PageFacts &page);
    [[nodiscard]] Result<> noteCursor(json::Value cursor);
    [[nodiscard]] Result<> noteVersion(const PageFacts &page, json::Value version);
    [[nodiscard]] Result<> noteUrl(const PageFacts &page, const QByteArray &reference);
    void goOn(const QByteArray &token, PageRequest request);

    QString m_stream; ///< Its name.
    Pagination m_pagination;
    std::optional<JsonPath> m_cursorPath;
    std::optional<JsonPath> m_hasMorePath;
    std::optional<JsonPath> m_totalPagesPath;
    std::optional<JsonPath> m_totalPath;

    qint64 m_taken = 0;                ///< Requests given.
    qint64 m_noted = 0;                ///< Answers seen.
    std::optional<PageRequest> m_next; ///< Where each answer tells the next request.
    std::optional<qint64> m_pages;     ///< Where pages are numbered and the last number is known.
    qint64 m_pageSize = 0;             ///< Records from one page's beginning to the next one's.
    bool m_hadShortPage = false;       ///< A page with fewer records than a page has.
    std::optional<bool> m_saysMore;    ///< The last answer's own word on whether there is more.
    qint64 m_seenRecords = 0;
    std::optional<qint64> m_total; ///< Records in all, as the last answer says.
    int m_stalePages = 0;          ///< In a row, with records but none that is new.
    QSet<QByteArray> m_tokens;     ///< Cursors and URLs that were followed.
    QByteArray m_version;
    bool m_isOver = false;
    Message m_cut;
};

} // namespace patchbay
