// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>

/// JSON without loss: numbers stay the text that was received (`1.10`, 9007199254740993), keys keep their
/// order. Qt's JSON sorts keys and rounds numbers, simdjson's DOM rounds numbers; a record must survive both
/// ways.
namespace patchbay::json {

enum class Kind : std::uint8_t { Null, Boolean, Number, String, Array, Object };

class Value;

/// Bounds on what is read; what exceeds them is `InvalidInput`.
struct Limits
{
    int depth = 512;
    qint64 bytes = std::int64_t{1} << 32;
};

/// An immutable, fully validated JSON text (RFC 8259, UTF-8) with an index of its values. Cheap to move and
/// copy. Read-only after parsing, therefore usable from many threads.
class Document
{
public:
    Document();

    /// Validates the whole text. Any value may stand at the top. The error names line and column.
    [[nodiscard]] static Result<Document> parse(QByteArray text, Limits limits = {});

    [[nodiscard]] Value root() const;
    [[nodiscard]] const QByteArray &text() const;

private:
    friend class Value;
    struct Index;
    std::shared_ptr<const Index> m_index;
};

/// One value inside a Document; a pair of pointers, valid as long as any copy of its Document lives.
/// A default-constructed Value is *missing*: it stands for "no such member" and answers every question with
/// nothing.
class Value
{
public:
    class Iterator;

    Value() = default;

    [[nodiscard]] bool isMissing() const { return m_index == nullptr; }

    /// The kind; `Null` for a missing value.
    [[nodiscard]] Kind kind() const;

    [[nodiscard]] bool isNull() const { return !isMissing() && kind() == Kind::Null; }

    [[nodiscard]] bool isObject() const { return !isMissing() && kind() == Kind::Object; }

    [[nodiscard]] bool isArray() const { return !isMissing() && kind() == Kind::Array; }

    [[nodiscard]] bool isString() const { return !isMissing() && kind() == Kind::String; }

    [[nodiscard]] bool isNumber() const { return !isMissing() && kind() == Kind::Number; }

    [[nodiscard]] bool isBoolean() const { return !isMissing() && kind() == Kind::Boolean; }

    /// The exact text of this value as received, without white space around it. Empty when missing.
    [[nodiscard]] QByteArrayView raw() const;
    /// The text of a string, unescaped. Empty for anything else.
    [[nodiscard]] QString string() const;
    /// The same as UTF-8, without a detour.
    [[nodiscard]] QByteArray utf8() const;
    [[nodiscard]] std::optional<bool> boolean() const;
    /// The number, when it is an integer that fits (also written 1e3 or 5.0).
    [[nodiscard]] std::optional<qint64> integer() const;
    /// The nearest double (an infinity beyond its range); nothing for what is not a number.
    [[nodiscard]] std::optional<double> number() const;

    /// How many elements or members; 0 for a scalar.
    [[nodiscard]] qsizetype size() const;
    /// The member of that (unescaped, UTF-8) name, the last one where names repeat; missing when there is
    /// none.
    [[nodiscard]] Value operator[](QByteArrayView name) const;
    /// The element at that place; missing when there is none.
    [[nodiscard]] Value at(qsizetype place) const;
    /// The name of a member of an object (unescaped, UTF-8); empty for anything else.
    [[nodiscard]] QByteArray name() const;
    /// The first member name that stands twice in this object or anywhere below it; nothing when all are
    /// unique.
    [[nodiscard]] std::optional<QByteArray> repeatedName() const;

    /// Elements or members, in the order received.
    [[nodiscard]] Iterator begin() const;
    [[nodiscard]] Iterator end() const;

private:
    friend class Document;
    friend class Iterator;
    Value(const Document::Index *index, std::uint32_t node);

    const Document::Index *m_index = nullptr;
    std::uint32_t m_node = 0;
};

class Value::Iterator
{
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = Value;
    using difference_type = std::ptrdiff_t;

    Iterator() = default;
    [[nodiscard]] Value operator*() const;
    Iterator &operator++();
    Iterator operator++(int);
    bool operator==(const Iterator &) const = default;

private:
    friend class Value;
    Iterator(const Document::Index *index, std::uint32_t node);

    const Document::Index *m_index = nullptr;
    std::uint32_t m_node = 0;
};

/// Equal as JSON values: member order does not matter, numbers compare by value and exactly (1.0 equals 1,
/// 1e2 equals 100, 9007199254740993 does not equal 9007199254740992). Repeated names must agree one by one,
/// in their order. Numbers whose exponent has more than 17 digits are equal only when they are written the
/// same.
[[nodiscard]] bool equal(Value left, Value right);

/// Writes JSON text front to back, without white space. Numbers and whole values go in raw, so nothing is
/// rounded.
class Writer
{
public:
    Writer &beginObject();
    Writer &endObject();
    Writer &beginArray();
    Writer &endArray();
    Writer &name(QByteArrayView utf8);
    Writer &string(QByteArrayView utf8);
    Writer &string(QStringView text);
    Writer &number(qint64 value);
    Writer &number(double value);
    Writer &boolean(bool value);
    Writer &null();
    /// A text that is already JSON.
    Writer &raw(QByteArrayView json);

    [[nodiscard]] qsizetype size() const { return m_text.size(); }

    [[nodiscard]] QByteArray take();

private:
    void separate();

    QByteArray m_text;
    bool m_needsComma = false;
};

} // namespace patchbay::json
