// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"
#include "tests/fuzz/require.h"

#include <simdjson.h>

#include <cstddef>

using namespace patchbay;

namespace {

/// Asks every value everything; what holds for each is required.
void readAll(json::Value value)
{
    require(!value.raw().isEmpty());
    require(value.isString() == (value.raw().front() == '"'));
    require(value.string().toUtf8() == value.utf8());
    require(value.isNumber() == value.number().has_value());
    qsizetype children = 0;
    for (const json::Value child : value) {
        require(child.raw().data() > value.raw().data());
        if (value.isArray())
            require(value.at(children).raw().data() == child.raw().data());
        else
            require(!value[child.name()].isMissing());
        ++children;
        readAll(child);
    }
    require(children == value.size());
}

} // namespace

/// Reads any bytes as JSON, and asks simdjson for a second opinion.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto document = json::Document::parse(text, {.depth = 64});
    simdjson::dom::parser parser;
    const auto second = parser.parse(text.constData(), size).error();
    if (!document) {
        const bool isOwnLimit = document.error().message.key == "json.tooDeep";
        require(second != simdjson::SUCCESS || isOwnLimit);
        return 0;
    }
    // simdjson refuses numbers that fit no 64 bits and no double; we keep them as text.
    require(second == simdjson::SUCCESS || second == simdjson::NUMBER_ERROR);
    readAll(document->root());
    const bool hasRepeatedName = document->root().repeatedName().has_value();
    const auto again = json::Document::parse(document->root().raw().toByteArray() + ' ');
    require(again.has_value() && json::equal(document->root(), again->root()));
    require(hasRepeatedName == again->root().repeatedName().has_value());
    return 0;
}
