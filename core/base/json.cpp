// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"

#include "core/base/decimal.h"
#include "core/base/jsontape.h"

#include <QStringDecoder>

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>
#include <vector>

namespace patchbay::json {

namespace {

void appendUtf8(QByteArray &text, char32_t code)
{
    const auto byte = [&](char32_t value) { text += static_cast<char>(value); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xc0 | (code >> 6));
        byte(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        byte(0xe0 | (code >> 12));
        byte(0x80 | ((code >> 6) & 0x3f));
        byte(0x80 | (code & 0x3f));
    } else {
        byte(0xf0 | (code >> 18));
        byte(0x80 | ((code >> 12) & 0x3f));
        byte(0x80 | ((code >> 6) & 0x3f));
        byte(0x80 | (code & 0x3f));
    }
}

/// Appends the character of the escape that begins (after its backslash) at that place; returns the place
/// after it.
qsizetype appendEscape(QByteArray &text, QByteArrayView escaped, qsizetype at)
{
    static constexpr QByteArrayView letters = "bfnrt";
    static constexpr QByteArrayView controls = "\b\f\n\r\t";
    const auto unitAt = [&](qsizetype place) {
        return static_cast<char32_t>(escaped.sliced(place, 4).toByteArray().toUInt(nullptr, 16));
    };
    if (escaped[at] != 'u') {
        const qsizetype letter = letters.indexOf(escaped[at]);
        text += letter < 0 ? escaped[at] : controls[letter];
        return at + 1;
    }
    const char32_t unit = unitAt(at + 1);
    if (unit < 0xd800 || unit > 0xdfff) {
        appendUtf8(text, unit);
        return at + 5;
    }
    appendUtf8(text, 0x10000 + ((unit - 0xd800) << 10) + (unitAt(at + 7) - 0xdc00));
    return at + 11;
}

/// Undoes the escapes of a text that the scanner has accepted.
QByteArray unescaped(QByteArrayView escaped)
{
    QByteArray text;
    text.reserve(escaped.size());
    qsizetype at = 0;
    while (at < escaped.size()) {
        const qsizetype backslash = escaped.indexOf('\\', at);
        const qsizetype plainEnd = backslash < 0 ? escaped.size() : backslash;
        text += escaped.sliced(at, plainEnd - at);
        at = backslash < 0 ? plainEnd : appendEscape(text, escaped, backslash + 1);
    }
    return text;
}

QByteArray textBetween(const Tape &tape, std::uint32_t begin, std::uint32_t end, bool hasEscapes)
{
    const QByteArrayView slice = tape.slice(begin, end);
    return hasEscapes ? unescaped(slice) : QByteArray::fromRawData(slice.data(), slice.size());
}

QByteArray ownCopy(const QByteArray &text)
{
    return QByteArray(text.constData(), text.size());
}

} // namespace

QByteArray Tape::nameOf(const Node &node) const
{
    return textBetween(*this, node.nameBegin, node.nameEnd, node.nameHasEscapes);
}

QByteArray Tape::contentOf(const Node &node) const
{
    return textBetween(*this, node.begin + 1, node.end - 1, node.hasEscapes);
}

struct Document::Index : Tape
{};

Document::Document() = default;

Result<Document> Document::parse(QByteArray text, Limits limits)
{
    Result<Tape> tape = scan(std::move(text), limits);
    if (!tape)
        return passOn(tape);
    Document document;
    document.m_index = std::make_shared<const Index>(Index{std::move(*tape)});
    return document;
}

Value Document::root() const
{
    return m_index ? Value(m_index.get(), 0) : Value();
}

const QByteArray &Document::text() const
{
    static const QByteArray nothing;
    return m_index ? m_index->text : nothing;
}

Value::Value(const Document::Index *index, std::uint32_t node)
    : m_index(index)
    , m_node(node)
{}

Kind Value::kind() const
{
    return isMissing() ? Kind::Null : m_index->nodes[m_node].kind;
}

QByteArrayView Value::raw() const
{
    if (isMissing())
        return {};
    const Node &node = m_index->nodes[m_node];
    return m_index->slice(node.begin, node.end);
}

QString Value::string() const
{
    if (!isString())
        return {};
    // QString::fromUtf8 would drop a U+FEFF that the string begins with.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(m_index->contentOf(m_index->nodes[m_node]));
}

QByteArray Value::utf8() const
{
    return isString() ? ownCopy(m_index->contentOf(m_index->nodes[m_node])) : QByteArray();
}

std::optional<bool> Value::boolean() const
{
    return isBoolean() ? std::optional(raw().front() == 't') : std::nullopt;
}

std::optional<qint64> Value::integer() const
{
    if (!isNumber())
        return std::nullopt;
    qint64 value = 0;
    const auto read = std::from_chars(raw().begin(), raw().end(), value);
    if (read.ec == std::errc() && read.ptr == raw().end())
        return value;
    const std::optional<Decimal> decimal = Decimal::parse(raw());
    return decimal ? decimal->integer() : std::nullopt;
}

std::optional<double> Value::number() const
{
    if (!isNumber())
        return std::nullopt;
    double value = 0;
    const auto read = std::from_chars(raw().begin(), raw().end(), value);
    if (read.ec == std::errc())
        return value;
    // Out of a double's range: nearest to zero or to infinity. A minus inside the text is that of the
    // exponent.
    const std::optional<Decimal> decimal = Decimal::parse(raw());
    const bool isTiny = decimal ? decimal->magnitude() <= 0 : raw().lastIndexOf('-') > 0;
    const double size = isTiny ? 0 : std::numeric_limits<double>::infinity();
    return raw().startsWith('-') ? -size : size;
}

qsizetype Value::size() const
{
    return isMissing() ? 0 : m_index->nodes[m_node].count;
}

Value Value::operator[](QByteArrayView name) const
{
    if (!isObject())
        return {};
    const std::vector<Node> &nodes = m_index->nodes;
    Value found;
    for (std::uint32_t member = m_node + 1; member < nodes[m_node].next; member = nodes[member].next) {
        const Node &node = nodes[member];
        const bool isIt = node.nameHasEscapes ? m_index->nameOf(node) == name
                                              : m_index->slice(node.nameBegin, node.nameEnd) == name;
        if (isIt)
            found = Value(m_index, member);
    }
    return found;
}

Value Value::at(qsizetype place) const
{
    if (!isArray() || place < 0 || place >= size())
        return {};
    const bool isFlat = m_index->nodes[m_node].next - m_node - 1 == m_index->nodes[m_node].count;
    if (isFlat)
        return Value(m_index, m_node + 1 + static_cast<std::uint32_t>(place));
    return *std::next(begin(), place);
}

QByteArray Value::name() const
{
    return isMissing() ? QByteArray() : ownCopy(m_index->nameOf(m_index->nodes[m_node]));
}

namespace {

/// A name that stands in the list twice. Comparing each pair (their lengths first) beats sorting while there
/// are few.
const QByteArray *repeatedIn(std::vector<QByteArray> &names)
{
    constexpr std::size_t few = 24;
    if (names.size() > few) {
        std::ranges::sort(names);
        const auto repeated = std::ranges::adjacent_find(names);
        return repeated == names.end() ? nullptr : &*repeated;
    }
    for (std::size_t i = 1; i < names.size(); ++i) {
        const auto earlier = names.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::find(names.begin(), earlier, names[i]) != earlier)
            return &names[i];
    }
    return nullptr;
}

} // namespace

std::optional<QByteArray> Value::repeatedName() const
{
    if (isMissing())
        return std::nullopt;
    const std::vector<Node> &nodes = m_index->nodes;
    std::vector<QByteArray> names;
    for (std::uint32_t object = m_node; object < nodes[m_node].next; ++object) {
        if (nodes[object].kind != Kind::Object)
            continue;
        names.clear();
        names.reserve(nodes[object].count);
        for (std::uint32_t member = object + 1; member < nodes[object].next; member = nodes[member].next)
            names.push_back(m_index->nameOf(nodes[member]));
        if (const QByteArray *const repeated = repeatedIn(names))
            return ownCopy(*repeated);
    }
    return std::nullopt;
}

Value::Iterator Value::begin() const
{
    return size() == 0 ? end() : Iterator(m_index, m_node + 1);
}

Value::Iterator Value::end() const
{
    return isMissing() ? Iterator() : Iterator(m_index, m_index->nodes[m_node].next);
}

Value::Iterator::Iterator(const Document::Index *index, std::uint32_t node)
    : m_index(index)
    , m_node(node)
{}

Value Value::Iterator::operator*() const
{
    return Value(m_index, m_node);
}

Value::Iterator &Value::Iterator::operator++()
{
    m_node = m_index->nodes[m_node].next;
    return *this;
}

Value::Iterator Value::Iterator::operator++(int)
{
    Iterator before = *this;
    ++*this;
    return before;
}

} // namespace patchbay::json
