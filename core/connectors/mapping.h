// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/connectors/fault.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace patchbay {

namespace mapping {
struct Plan;
}

/// What becomes of a record: field → expression, compiled once. The mapped record has the fields in the order
/// of the mapping. Numbers keep their exact text. Cheap to copy, and usable from many threads.
///
/// A field is an expression, or `{"from": expression, "required": true}`: then a value that is missing or
/// null is an error. A field whose expression finds nothing is left out. An expression is one of
/// - `"$.price.amount"`: a JSONPath; its first match, as it stands in the record.
/// - `{"const": …}`: any JSON value, as it stands here.
/// - `{"fn": "name", "args": [expression, …], …}`: a function. What takes one argument gives back missing for
///   missing and null for null. A number or boolean where a text belongs is taken as its own text.
///
/// | function | example | of | gives |
/// | --- | --- | --- | --- |
/// | `concat` | `"args":["$.first",{"const":" "},"$.last"]` | Ada, Lovelace | `"Ada Lovelace"`; absent ones
/// are left out | | `lower` `upper` `trim` | `"args":["$.sku"]` | `" Ab "` | `" ab "`, `" AB "`, `"Ab"` | |
/// `replace` | `"args":["$.phone"],"find":"-","with":""` | `"1-2-3"` | `"123"` | | `substring` |
/// `"args":["$.sku"],"start":-3,"length":2` | `"ABCDE"` | `"CD"`; in characters, from the end if negative |
/// | `split` | `"args":["$.tags"],"by":","` | `"a,b"` | `["a","b"]` |
/// | `join` | `"args":["$.tags"],"by":", "` | `["a","b"]` | `"a, b"` |
/// | `default` | `"args":["$.name","$.title",{"const":"?"}]` | no name, title null | `"?"`; the first that is
/// there and not null | | `string` | `"args":["$.id"]` | `9007199254740993` | `"9007199254740993"` | |
/// `number` | `"args":["$.price"]` | `"12.50"` | `12.50`; `"12,50"` is an error | | `integer` |
/// `"args":["$.count"]` | `"5.0"` | `5`; `5.5` is an error | | `boolean` | `"args":["$.active"]` | `"yes"`,
/// `0` | `true`, `false`; also true/false, no, "1", "0" | | `decimal` | `"args":["$.price"],"places":2` |
/// `2.345` | `2.34`; half to even, exactly | | `multiply10` | `"args":["$.price"],"power":2` | `12.50` |
/// `1250`; moves the point, for minor units | | `instant` | `"args":["$.at"],"from":"unix_seconds"` |
/// `1705314600` | `"2024-01-15T10:30:00Z"` | | `date` | `"args":["$.at"],"zone":"Asia/Riyadh"` |
/// `"2024-01-15T22:30:00Z"` | `"2024-01-16"`; in UTC without a zone | | `array` | `"args":["$.items[*].sku"]`
/// | two items | `["A","B"]`; all matches of each path | | `object` | `"fields":{"city":"$.address.city"}` |
/// | `{"city":…}`; a mapping within the mapping | | `lookup` |
/// `"args":["$.state"],"table":{"A":"active"},"otherwise":null` | `"A"` | `"active"`; error without
/// `otherwise` |
///
/// `from` of `instant` and `date` is `rfc3339` (when it is not said), `unix_seconds`, `unix_milliseconds`,
/// `odata`
/// (`/Date(1705314600000+0180)/`; the milliseconds are UTC, the offset does not count), or `yyyy-MM-dd
/// HH:mm:ss`, which needs a `zone` (IANA). A local time that the zone skips is an error; of two, the earlier
/// one is meant.
class Mapping
{
public:
    /// Fails with `InvalidInput`, naming every fault by its JSON Pointer within the object.
    [[nodiscard]] static Result<Mapping> parse(json::Value object);
    /// What is wrong with it; nothing when `parse` takes it. Paths begin within the object.
    [[nodiscard]] static QList<Fault> faultsOf(json::Value object);

    /// The mapped record as JSON text. Fails with `InvalidInput` where an expression does: the sentence names
    /// the field and the value, shortened.
    [[nodiscard]] Result<QByteArray> apply(json::Value record) const;

private:
    std::shared_ptr<const mapping::Plan> m_plan;
};

} // namespace patchbay
