// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/connectors/jsonpath.h"
#include "core/connectors/keyset.h"
#include "core/connectors/mapping.h"
#include "core/connectors/streamreader.h"
#include "core/model/connector.h"

#include <QList>

#include <optional>
#include <vector>

namespace patchbay {

/// Makes records of a stream's answers: selects, names, checks and maps them. Remembers the keys of the whole
/// listing.
class RecordReader
{
public:
    /// Fails when a path or the mapping does not compile.
    [[nodiscard]] static Result<RecordReader> make(const Stream &stream);

    struct Page
    {
        QList<SourceRecord> records;
        bool hasNewRecord = false; ///< One with a key that no earlier page had.
        bool hasList = true;       ///< False: the place of the records is not there at all.
        json::Value last;          ///< The last record, in the document.
    };

    /// The page's records. `InvalidInput` when another kind of value stands where the list should, or a
    /// member stands twice in what surrounds it.
    [[nodiscard]] Result<Page> read(const json::Document &document, qint64 call);

    /// How many records had no key so far.
    [[nodiscard]] qint64 keyless() const { return m_keyless; }

    /// The latest change that a record told, where the stream knows of changes.
    [[nodiscard]] std::optional<Instant> latestChange() const { return m_latestChange; }

private:
    RecordReader() = default;

    struct Selected
    {
        std::vector<json::Value> records;
        bool hasList = true;
    };

    [[nodiscard]] Result<Selected> select(json::Value root) const;
    [[nodiscard]] SourceRecord record(json::Value value, int place);
    [[nodiscard]] std::optional<Message> fault(const SourceRecord &record, json::Value value);
    [[nodiscard]] QByteArray keyOf(json::Value value) const;
    [[nodiscard]] Message alreadySeen(const QByteArray &key, std::uint32_t record) const;
    void noteChange(json::Value value);

    Stream m_stream;
    std::optional<JsonPath> m_list; ///< Of the array, where the records are its elements …
    std::optional<JsonPath> m_each; ///< … else of the records themselves.
    std::vector<JsonPath> m_key;
    std::optional<JsonPath> m_title;
    std::optional<JsonPath> m_change;
    std::optional<Mapping> m_mapping;

    struct PageBegin
    {
        std::uint32_t firstRecord = 1;
        qint64 call = 0;
    };

    KeySet m_keys;
    std::vector<PageBegin> m_pages; ///< To find the place of an earlier record.
    std::uint32_t m_lastRecord = 0;
    qint64 m_keyless = 0;
    std::optional<Instant> m_latestChange;
};

} // namespace patchbay
