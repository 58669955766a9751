// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"

#include <vector>

/// How a Document is kept: the text as received, and beside it one flat tape of its values.
namespace patchbay::json {

/// One value, as offsets into the text. A container's children follow it on the tape, in the order received.
struct Node
{
    std::uint32_t begin = 0;     ///< Of the value's first byte; of a string: its opening quote.
    std::uint32_t end = 0;       ///< One past the value's last byte.
    std::uint32_t next = 0;      ///< The node after this value and all that is inside it.
    std::uint32_t count = 0;     ///< Elements or members.
    std::uint32_t nameBegin = 0; ///< Of a member's name, without its quotes; equal to nameEnd for an element.
    std::uint32_t nameEnd = 0;
    Kind kind = Kind::Null;
    bool hasEscapes = false;     ///< A string with a backslash in it.
    bool nameHasEscapes = false; ///< The same of the member's name.
};

/// What a Document's pointer points to. Node 0 is the root.
struct Tape
{
    QByteArray text;
    std::vector<Node> nodes;

    [[nodiscard]] QByteArrayView slice(std::uint32_t begin, std::uint32_t end) const
    {
        return QByteArrayView(text).sliced(begin, end - begin);
    }

    /// The name of a member, unescaped. Shares the text where it can: valid as long as the tape.
    [[nodiscard]] QByteArray nameOf(const Node &node) const;
    /// The content of a string, unescaped. Shares the text where it can: valid as long as the tape.
    [[nodiscard]] QByteArray contentOf(const Node &node) const;
};

/// Validates the text (RFC 8259, UTF-8) and lays out its tape, in one pass and without recursion.
[[nodiscard]] Result<Tape> scan(QByteArray text, Limits limits);

} // namespace patchbay::json
