// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace patchbay {

namespace jsonpath {
struct Query;
}

/// A JSONPath (RFC 9535), compiled once and then applied to any number of values. All of the RFC: slices,
/// descendants, filters, and the functions `length count match search value`. Cheap to copy, and usable from
/// many threads.
///
/// A path of names and indices alone (`$.price.amount`) is followed without any allocation.
class JsonPath
{
public:
    /// Fails with `InvalidInput`; the error says at which character what was expected.
    [[nodiscard]] static Result<JsonPath> parse(QStringView text);

    /// As it was written.
    [[nodiscard]] const QString &text() const { return m_text; }

    /// Whether it finds at most one value, whatever it is applied to (RFC 9535, section 2.3.5.1).
    [[nodiscard]] bool isSingular() const;

    /// All values that it finds, in the order of the RFC; one that is selected twice stands there twice.
    /// Fails with `InvalidInput` when it has to look at more than ten million values: `$..*..*..*` and the
    /// like.
    [[nodiscard]] Result<std::vector<json::Value>> all(json::Value root) const;
    /// The first value that it finds; missing when there is none. Fails as `all` does.
    [[nodiscard]] Result<json::Value> first(json::Value root) const;

private:
    QString m_text;
    std::shared_ptr<const jsonpath::Query> m_query;
};

/// Where `found` stands within `root`, as RFC 9535, section 2.7, writes it: `$['data'][0]['id']`. UTF-8.
[[nodiscard]] QByteArray normalizedPath(json::Value root, json::Value found);

} // namespace patchbay
