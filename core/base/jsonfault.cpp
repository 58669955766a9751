// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonfault.h"

#include <algorithm>

namespace patchbay::json {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The length of the well-formed character at that place; 0 when it is ill-formed (Unicode, table 3-7).
int characterLength(QByteArrayView text, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0; };
    const auto isBetween = [&](qsizetype i, int low, int high) { return byte(i) >= low && byte(i) <= high; };
    const auto follows = [&](qsizetype i) { return isBetween(i, 0x80, 0xbf); };
    const int lead = byte(at);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead <= 0xdf)
        return follows(at + 1) ? 2 : 0;
    if (lead >= 0xe0 && lead <= 0xef) {
        const bool second = isBetween(at + 1, lead == 0xe0 ? 0xa0 : 0x80, lead == 0xed ? 0x9f : 0xbf);
        return second && follows(at + 2) ? 3 : 0;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        const bool second = isBetween(at + 1, lead == 0xf0 ? 0x90 : 0x80, lead == 0xf4 ? 0x8f : 0xbf);
        return second && follows(at + 2) && follows(at + 3) ? 4 : 0;
    }
    return 0;
}

QString whatStandsAt(QByteArrayView text, qsizetype offset)
{
    if (offset >= text.size())
        return u"the end of the text"_s;
    const auto code = static_cast<unsigned char>(text[offset]);
    if (code < 0x20 || code == 0x7f)
        return u"the control character 0x%1"_s.arg(code, 2, 16, QLatin1Char('0'));
    return u"'%1'"_s.arg(QString::fromUtf8(text.sliced(offset, std::max(1, characterLength(text, offset)))));
}

struct Sentence
{
    const char *key;
    QString pattern; ///< %1 line, %2 column, %3 what stands there, %4 the limit of the depth.
};

Sentence sentenceFor(Fault fault)
{
    switch (fault) {
    case Fault::ByteOrderMark:
        return {"json.byteOrderMark", u"Cannot read the JSON text: it begins with a byte order mark."_s};
    case Fault::NotUtf8:
        return {"json.notUtf8", u"Cannot read the JSON text: line %1, column %2 is not valid UTF-8."_s};
    case Fault::ValueExpected:
        return {"json.valueExpected",
            u"Cannot read the JSON text: line %1, column %2 has %3 where a value belongs."_s};
    case Fault::NameExpected:
        return {"json.nameExpected",
            u"Cannot read the JSON text: line %1, column %2 has %3 where a member name in double quotes belongs."_s};
    case Fault::ColonExpected:
        return {"json.colonExpected",
            u"Cannot read the JSON text: line %1, column %2 has %3 where ':' belongs."_s};
    case Fault::CommaOrBraceExpected:
        return {"json.commaOrBraceExpected",
            u"Cannot read the JSON text: line %1, column %2 has %3 where ',' or '}' belongs."_s};
    case Fault::CommaOrBracketExpected:
        return {"json.commaOrBracketExpected",
            u"Cannot read the JSON text: line %1, column %2 has %3 where ',' or ']' belongs."_s};
    case Fault::DigitExpected:
        return {"json.digitExpected",
            u"Cannot read the JSON text: line %1, column %2 has %3 where a digit belongs."_s};
    case Fault::LeadingZero:
        return {"json.leadingZero",
            u"Cannot read the JSON text: line %1, column %2 has a number with a leading zero."_s};
    case Fault::ControlInString:
        return {"json.controlInString",
            u"Cannot read the JSON text: line %1, column %2 has %3 inside a string, where it must be escaped."_s};
    case Fault::UnknownEscape:
        return {"json.unknownEscape",
            u"Cannot read the JSON text: line %1, column %2 has %3 after a backslash, which is no escape."_s};
    case Fault::HexDigitsExpected:
        return {"json.hexDigitsExpected",
            u"Cannot read the JSON text: line %1, column %2 has an escape without its four hexadecimal digits."_s};
    case Fault::LoneSurrogate:
        return {"json.loneSurrogate",
            u"Cannot read the JSON text: line %1, column %2 has half of a surrogate pair without the other half."_s};
    case Fault::UnendedString:
        return {"json.unendedString",
            u"Cannot read the JSON text: the string that begins at line %1, column %2 does not end."_s};
    case Fault::TextAfterEnd:
        return {"json.textAfterEnd",
            u"Cannot read the JSON text: line %1, column %2 has %3 after the end of the value."_s};
    case Fault::TooDeep:
        break;
    }
    return {
        "json.tooDeep", u"Cannot read the JSON text: line %1, column %2 is nested deeper than %4 levels."_s};
}

} // namespace

Error faultAt(QByteArrayView text, qsizetype offset, Fault fault, Limits limits)
{
    const QByteArrayView before = text.first(offset);
    const qsizetype lineBegin = before.lastIndexOf('\n') + 1;
    const QByteArrayView line = before.sliced(lineBegin);
    const auto isFirstByte = [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; };
    const qsizetype column = std::ranges::count_if(line, isFirstByte) + 1;
    const Sentence sentence = sentenceFor(fault);
    return Error{ErrorCode::InvalidInput,
        message(sentence.key, sentence.pattern,
            {QString::number(before.count('\n') + 1), QString::number(column), whatStandsAt(text, offset),
                QString::number(limits.depth)}),
        u"at byte %1 of %2"_s.arg(offset).arg(text.size())};
}

Error tooLarge(qint64 bytes, qint64 limit)
{
    return Error{ErrorCode::InvalidInput,
        message("json.tooLarge", u"Cannot read the JSON text: it has %1 bytes, and the limit is %2."_s,
            {QString::number(bytes), QString::number(limit)}),
        {}};
}

qsizetype firstInvalidUtf8(QByteArrayView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const int length = characterLength(text, at);
        if (length == 0)
            return at;
        at += length;
    }
    return text.size();
}

} // namespace patchbay::json
