// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"

namespace patchbay::json {

/// What can be wrong with a JSON text.
enum class Fault {
    ByteOrderMark,
    NotUtf8,
    ValueExpected,
    NameExpected,
    ColonExpected,
    CommaOrBraceExpected,
    CommaOrBracketExpected,
    DigitExpected,
    LeadingZero,
    ControlInString,
    UnknownEscape,
    HexDigitsExpected,
    LoneSurrogate,
    UnendedString,
    TextAfterEnd,
    TooDeep,
};

/// The error for a fault at that byte of the text: names line, column (in characters, from 1) and what stands
/// there.
[[nodiscard]] Error faultAt(QByteArrayView text, qsizetype offset, Fault fault, Limits limits);
[[nodiscard]] Error tooLarge(qint64 bytes, qint64 limit);
/// Where the first byte stands that is no part of well-formed UTF-8 (Unicode, table 3-7); the size when there
/// is none.
[[nodiscard]] qsizetype firstInvalidUtf8(QByteArrayView text);

} // namespace patchbay::json
