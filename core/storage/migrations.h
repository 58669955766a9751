// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace patchbay {

/// One step of the schema's history. The history is append only: what was released is never edited.
///
/// The text is the same for every database. What they spell differently is written as a word in braces, which
/// the dialect (schema.cpp) replaces: {serial} a key that is never given out twice, {int} a 64-bit integer,
/// {bytes} a byte string, {table} what ends a table, {ordered} what ends one that is kept in the order of its
/// primary key.
struct Migration
{
    int version; ///< 1, 2, 3 …
    const char *name;
    const char *script;
};

/// All steps, in order.
[[nodiscard]] std::span<const Migration> migrations();

} // namespace patchbay
