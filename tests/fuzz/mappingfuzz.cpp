// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/mapping.h"
#include "tests/fuzz/require.h"

#include <cstddef>
#include <cstdint>

using namespace patchbay;

/// The first line is a mapping, the rest the record that it is applied to.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype lineEnd = input.indexOf('\n');
    const auto plan = json::Document::parse(lineEnd < 0 ? input : input.first(lineEnd));
    const auto record = json::Document::parse(lineEnd < 0 ? QByteArray("{}") : input.sliced(lineEnd + 1));
    if (!plan || !record)
        return 0;
    const auto mapping = Mapping::parse(plan->root());
    require(mapping.has_value() == Mapping::faultsOf(plan->root()).isEmpty());
    if (!mapping)
        return 0;
    const auto mapped = mapping->apply(record->root());
    if (!mapped) {
        require(mapped.error().message.text.startsWith(QStringLiteral("Cannot map the field ")));
        return 0;
    }
    const auto written = json::Document::parse(*mapped, {.depth = 2000});
    require(written.has_value() && written->root().isObject());
    require(written->root().size() <= plan->root().size());
    return 0;
}
