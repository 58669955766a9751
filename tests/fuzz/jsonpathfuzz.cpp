// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/jsonpath.h"
#include "tests/fuzz/require.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace patchbay;

namespace {

constexpr std::size_t mostChecked = 20;

/// The normalized path of a value that was found must lead to that value, and to no other.
void requireThatPathLeadsTo(json::Value root, json::Value found)
{
    const auto path = JsonPath::parse(QString::fromUtf8(normalizedPath(root, found)));
    require(path.has_value() && path->isSingular());
    const auto values = path->all(root);
    require(values.has_value() && values->size() == 1);
    require(values->front().raw().data() == found.raw().data());
}

} // namespace

/// The first line is a JSONPath, the rest the document that it is applied to.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype lineEnd = input.indexOf('\n');
    const auto path = JsonPath::parse(QString::fromUtf8(lineEnd < 0 ? input : input.first(lineEnd)));
    const auto document = json::Document::parse(lineEnd < 0 ? QByteArray("[]") : input.sliced(lineEnd + 1));
    if (!path || !document)
        return 0;
    const auto values = path->all(document->root());
    const auto first = path->first(document->root());
    require(values.has_value() == first.has_value() || path->isSingular());
    if (!values)
        return 0;
    require(!path->isSingular() || values->size() <= 1);
    require(values->empty() ? first->isMissing() : first->raw().data() == values->front().raw().data());
    if (document->root().repeatedName())
        return 0;
    for (std::size_t i = 0; i < std::min(values->size(), mostChecked); ++i)
        requireThatPathLeadsTo(document->root(), (*values)[i]);
    return 0;
}
