// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsontape.h"

#include "core/base/jsonfault.h"

#include <simdjson.h>

#include <bit>
#include <cstdint>
#include <cstring>
#include <limits>

namespace patchbay::json {

namespace {

constexpr std::uint32_t NoNode = std::numeric_limits<std::uint32_t>::max();

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// The value of four hexadecimal digits; -1 when one of them is none.
int fourHexDigits(const char *digits)
{
    int value = 0;
    for (int i = 0; i < 4; ++i) {
        const char character = digits[i];
        if (isDigit(character))
            value = value * 16 + (character - '0');
        else if (character >= 'a' && character <= 'f')
            value = value * 16 + (character - 'a' + 10);
        else if (character >= 'A' && character <= 'F')
            value = value * 16 + (character - 'A' + 10);
        else
            return -1;
    }
    return value;
}

static_assert(std::endian::native == std::endian::little); // the first character is the lowest byte

/// How many of eight characters come before the first quote, backslash or control character, which end the
/// plain part of a string; 8 when all are plain. Looked at all at once (Mycroft's test for a zero byte; a
/// byte above 0x7f is plain): the lowest byte that it marks is right, those above may not be.
int plainAmong(std::uint64_t eight)
{
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t highs = 0x8080808080808080;
    const auto hasZero = [](std::uint64_t bytes) { return (bytes - ones) & ~bytes & highs; };
    return std::countr_zero(hasZero(eight ^ (ones * '"')) | hasZero(eight ^ (ones * '\\')) |
                            ((eight - ones * 0x20) & ~eight & highs)) /
           8;
}

/// The first character from there that is not plain, or the end.
const char *plainEnd(const char *at, const char *end)
{
    std::uint64_t eight = 0;
    for (; end - at >= 8; at += 8) {
        std::memcpy(&eight, at, 8);
        if (const int plain = plainAmong(eight); plain < 8)
            return at + plain;
    }
    while (at < end && static_cast<unsigned char>(*at) >= 0x20 && *at != '"' && *at != '\\')
        ++at;
    return at;
}

/// Walks over the text once. Every step returns false after it has noted in m_fault what is wrong at m_at.
class Scanner
{
public:
    Scanner(const QByteArray &text, int depthLimit)
        : m_begin(text.constData())
        , m_at(m_begin)
        , m_end(m_begin + text.size())
        , m_depthLimit(depthLimit)
    {
        m_nodes.reserve(static_cast<std::size_t>(text.size() / 16 + 1));
    }

    bool run()
    {
        skipSpace();
        if (!value())
            return false;
        while (m_open != NoNode) {
            skipSpace();
            if (!nextInside())
                return false;
        }
        skipSpace();
        return m_at == m_end || refuse(Fault::TextAfterEnd);
    }

    [[nodiscard]] Fault fault() const { return m_fault; }

    [[nodiscard]] qsizetype offset() const { return m_at - m_begin; }

    [[nodiscard]] std::vector<Node> takeNodes() { return std::move(m_nodes); }

private:
    [[nodiscard]] bool refuse(Fault fault)
    {
        m_fault = fault;
        return false;
    }

    [[nodiscard]] char peek() const { return m_at < m_end ? *m_at : '\0'; }

    [[nodiscard]] std::uint32_t here() const { return static_cast<std::uint32_t>(m_at - m_begin); }

    void skipSpace()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    bool nextInside()
    {
        Node &open = m_nodes[m_open];
        const bool isObject = open.kind == Kind::Object;
        if (peek() == (isObject ? '}' : ']')) {
            close();
            return true;
        }
        if (open.count > 0) {
            if (peek() != ',')
                return refuse(isObject ? Fault::CommaOrBraceExpected : Fault::CommaOrBracketExpected);
            ++m_at;
            skipSpace();
        }
        ++open.count;
        if (!isObject)
            return value();
        return name() && value();
    }

    bool name()
    {
        if (peek() != '"')
            return refuse(Fault::NameExpected);
        m_nameBegin = here() + 1;
        if (!string(m_nameHasEscapes))
            return false;
        m_nameEnd = here() - 1;
        skipSpace();
        if (peek() != ':')
            return refuse(Fault::ColonExpected);
        ++m_at;
        skipSpace();
        return true;
    }

    bool value()
    {
        Node &node = append();
        switch (peek()) {
        case '{':
            return open(node, Kind::Object);
        case '[':
            return open(node, Kind::Array);
        case '"':
            return string(node.hasEscapes) && finish(node, Kind::String);
        case 't':
            return literal("true") && finish(node, Kind::Boolean);
        case 'f':
            return literal("false") && finish(node, Kind::Boolean);
        case 'n':
            return literal("null") && finish(node, Kind::Null);
        default:
            return number() && finish(node, Kind::Number);
        }
    }

    Node &append()
    {
        Node &node = m_nodes.emplace_back();
        node.begin = here();
        node.next = static_cast<std::uint32_t>(m_nodes.size());
        node.nameBegin = std::exchange(m_nameBegin, 0);
        node.nameEnd = std::exchange(m_nameEnd, 0);
        node.nameHasEscapes = std::exchange(m_nameHasEscapes, false);
        return node;
    }

    bool finish(Node &node, Kind kind)
    {
        node.kind = kind;
        node.end = here();
        return true;
    }

    /// While a container is open, its `next` holds the container around it: a stack that costs nothing.
    bool open(Node &node, Kind kind)
    {
        if (m_depth == m_depthLimit)
            return refuse(Fault::TooDeep);
        ++m_depth;
        ++m_at;
        node.kind = kind;
        node.next = std::exchange(m_open, static_cast<std::uint32_t>(m_nodes.size() - 1));
        return true;
    }

    void close()
    {
        --m_depth;
        ++m_at;
        Node &node = m_nodes[m_open];
        node.end = here();
        m_open = std::exchange(node.next, static_cast<std::uint32_t>(m_nodes.size()));
    }

    bool literal(QByteArrayView word)
    {
        if (!QByteArrayView(m_at, m_end).startsWith(word))
            return refuse(Fault::ValueExpected);
        m_at += word.size();
        return true;
    }

    bool digits()
    {
        if (!isDigit(peek()))
            return refuse(Fault::DigitExpected);
        while (isDigit(peek()))
            ++m_at;
        return true;
    }

    bool number()
    {
        const bool isNegative = peek() == '-';
        if (isNegative)
            ++m_at;
        else if (!isDigit(peek()))
            return refuse(Fault::ValueExpected);
        const bool beginsWithZero = peek() == '0';
        if (beginsWithZero && m_at + 1 < m_end && isDigit(m_at[1]))
            return refuse(Fault::LeadingZero);
        if (!digits())
            return false;
        if (peek() == '.') {
            ++m_at;
            if (!digits())
                return false;
        }
        if (peek() != 'e' && peek() != 'E')
            return true;
        ++m_at;
        if (peek() == '+' || peek() == '-')
            ++m_at;
        return digits();
    }

    bool string(bool &hasEscapes)
    {
        const char *const quote = m_at++;
        while (true) {
            m_at = plainEnd(m_at, m_end);
            if (m_at == m_end) {
                m_at = quote;
                return refuse(Fault::UnendedString);
            }
            if (*m_at == '"') {
                ++m_at;
                return true;
            }
            if (*m_at != '\\')
                return refuse(Fault::ControlInString);
            hasEscapes = true;
            if (!escape())
                return false;
        }
    }

    bool escape()
    {
        ++m_at;
        if (peek() == 'u')
            return unicodeEscape();
        if (m_at == m_end || !QByteArrayView("\"\\/bfnrt").contains(*m_at))
            return refuse(Fault::UnknownEscape);
        ++m_at;
        return true;
    }

    /// At the `u`. A high surrogate must be followed by the escape of a low one.
    bool unicodeEscape()
    {
        const int unit = m_end - m_at > 4 ? fourHexDigits(m_at + 1) : -1;
        if (unit < 0)
            return refuse(Fault::HexDigitsExpected);
        if (unit < 0xd800 || unit > 0xdfff) {
            m_at += 5;
            return true;
        }
        const bool hasLow = unit < 0xdc00 && m_end - m_at > 10 && m_at[5] == '\\' && m_at[6] == 'u';
        const int low = hasLow ? fourHexDigits(m_at + 7) : -1;
        if (low < 0xdc00 || low > 0xdfff)
            return refuse(Fault::LoneSurrogate);
        m_at += 11;
        return true;
    }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    int m_depthLimit;
    int m_depth = 0;
    std::uint32_t m_open = NoNode; ///< The innermost container that is not closed yet.
    std::uint32_t m_nameBegin = 0; ///< Of the member whose value comes next.
    std::uint32_t m_nameEnd = 0;
    bool m_nameHasEscapes = false;
    Fault m_fault = Fault::ValueExpected;
    std::vector<Node> m_nodes;
};

} // namespace

Result<Tape> scan(QByteArray text, Limits limits)
{
    const qint64 longest = std::min<qint64>(limits.bytes, std::numeric_limits<std::uint32_t>::max() - 1);
    if (text.size() > longest)
        return tl::unexpected(tooLarge(text.size(), longest));
    if (text.startsWith("\xef\xbb\xbf"))
        return tl::unexpected(faultAt(text, 0, Fault::ByteOrderMark, limits));
    if (!simdjson::validate_utf8(text.constData(), static_cast<std::size_t>(text.size())))
        return tl::unexpected(faultAt(text, firstInvalidUtf8(text), Fault::NotUtf8, limits));
    Scanner scanner(text, limits.depth);
    if (!scanner.run())
        return tl::unexpected(faultAt(text, scanner.offset(), scanner.fault(), limits));
    return Tape{std::move(text), scanner.takeNodes()};
}

} // namespace patchbay::json
