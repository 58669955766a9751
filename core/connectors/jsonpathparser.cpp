// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/jsonpathparser.h"

#include "core/connectors/jsonpathcursor.h"

#include <algorithm>
#include <array>

namespace patchbay::jsonpath {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deepestNesting = 64;

/// What the type system of RFC 9535, section 2.4.1, knows.
enum class Type { Value, Logical, Nodes };

struct Signature
{
    QByteArrayView name;
    Function function;
    Type result;
    std::vector<Type> parameters;
};

const Signature *signatureOf(QByteArrayView name)
{
    static const std::array<Signature, 5> signatures{{
        {"length", Function::Length, Type::Value, {Type::Value}},
        {"count", Function::Count, Type::Value, {Type::Nodes}},
        {"match", Function::Match, Type::Logical, {Type::Value, Type::Value}},
        {"search", Function::Search, Type::Logical, {Type::Value, Type::Value}},
        {"value", Function::Value, Type::Value, {Type::Nodes}},
    }};
    const auto found = std::ranges::find(signatures, name, &Signature::name);
    return found == signatures.end() ? nullptr : &*found;
}

Type resultOf(Function function)
{
    return function == Function::Match || function == Function::Search ? Type::Logical : Type::Value;
}

/// One function a rule of the grammar. After an error the cursor has failed, and what is returned does not
/// count.
class Parser
{
public:
    explicit Parser(QStringView text)
        : m_cursor(text)
    {}

    Result<Query> run()
    {
        if (!m_cursor.take("$"))
            m_cursor.expected(u"'$'"_s);
        Query query = segments(false);
        if (!m_cursor.isAtEnd())
            m_cursor.expected(u"'.' or '['"_s);
        if (m_cursor.hasFailed())
            return tl::unexpected(m_cursor.error());
        return query;
    }

private:
    Query segments(bool isRelative)
    {
        Query query;
        query.isRelative = isRelative;
        while (!m_cursor.hasFailed()) {
            const qsizetype before = m_cursor.place();
            m_cursor.skipSpace();
            if (m_cursor.peek() != '.' && m_cursor.peek() != '[') {
                m_cursor.returnTo(before);
                break;
            }
            query.segments.push_back(segment());
        }
        const auto several = std::ranges::find_if_not(query.segments, &Segment::isSingular);
        query.singularPrefix = static_cast<std::size_t>(several - query.segments.begin());
        return query;
    }

    Segment segment()
    {
        Segment segment;
        segment.isDescendant = m_cursor.take("..");
        if (m_cursor.take("[")) {
            bracketed(segment);
        } else if (!segment.isDescendant && !m_cursor.take(".")) {
            m_cursor.expected(u"'.' or '['"_s);
        } else if (m_cursor.take("*")) {
            segment.selectors.emplace_back(WildcardSelector{});
        } else {
            const QByteArray name = m_cursor.takeShorthandName();
            if (name.isEmpty())
                m_cursor.expected(segment.isDescendant ? u"a name, '*' or '['"_s : u"a name or '*'"_s);
            segment.selectors.emplace_back(NameSelector{name});
        }
        return segment;
    }

    void bracketed(Segment &segment)
    {
        do {
            m_cursor.skipSpace();
            segment.selectors.push_back(selector());
            m_cursor.skipSpace();
        } while (m_cursor.take(","));
        if (!m_cursor.take("]"))
            m_cursor.expected(u"',' or ']'"_s);
    }

    Selector selector()
    {
        if (m_cursor.peek() == '\'' || m_cursor.peek() == '"')
            return NameSelector{m_cursor.readString()};
        if (m_cursor.take("*"))
            return WildcardSelector{};
        if (m_cursor.take("?")) {
            m_cursor.skipSpace();
            return FilterSelector{std::make_shared<const Logical>(either())};
        }
        return indexOrSlice();
    }

    Selector indexOrSlice()
    {
        const std::optional<std::int64_t> first = m_cursor.takeInteger();
        const qsizetype before = m_cursor.place();
        m_cursor.skipSpace();
        if (!m_cursor.take(":")) {
            m_cursor.returnTo(before);
            if (!first)
                m_cursor.expected(u"a quoted name, an index, a slice, '*' or '?'"_s);
            return IndexSelector{first.value_or(0)};
        }
        SliceSelector slice{.start = first, .end = {}};
        m_cursor.skipSpace();
        slice.end = m_cursor.takeInteger();
        m_cursor.skipSpace();
        if (m_cursor.take(":")) {
            m_cursor.skipSpace();
            slice.step = m_cursor.takeInteger().value_or(1);
        }
        return slice;
    }

    Logical either()
    {
        Logical all;
        all.type = Logical::Type::Or;
        if (++m_depth > deepestNesting)
            m_cursor.refuse(m_cursor.place(), "jsonpath.tooDeep",
                u"Cannot read the JSONPath %1: character %2 is nested too deep."_s);
        do {
            m_cursor.skipSpace();
            all.children.push_back(both());
            m_cursor.skipSpace();
        } while (m_cursor.take("||"));
        --m_depth;
        return all;
    }

    Logical both()
    {
        Logical all;
        all.type = Logical::Type::And;
        qsizetype end = 0;
        do {
            m_cursor.skipSpace();
            all.children.push_back(basic());
            end = m_cursor.place();
            m_cursor.skipSpace();
        } while (m_cursor.take("&&"));
        m_cursor.returnTo(end);
        return all;
    }

    Logical basic()
    {
        if (m_cursor.hasFailed())
            return {};
        if (!m_cursor.take("!"))
            return m_cursor.peek() == '(' ? parenthesized() : comparisonOrTest();
        m_cursor.skipSpace();
        Logical negation;
        negation.type = Logical::Type::Not;
        if (m_cursor.peek() == '(') {
            negation.children.push_back(parenthesized());
        } else {
            const qsizetype begin = m_cursor.place();
            negation.children.push_back(test(begin, operand()));
        }
        return negation;
    }

    Logical parenthesized()
    {
        m_cursor.take("(");
        Logical inside = either();
        if (!m_cursor.take(")"))
            m_cursor.expected(u"')', '&&' or '||'"_s);
        return inside;
    }

    Logical comparisonOrTest()
    {
        const qsizetype begin = m_cursor.place();
        Operand left = operand();
        const qsizetype end = m_cursor.place();
        m_cursor.skipSpace();
        const std::optional<Comparison> comparison = takeComparison();
        if (!comparison) {
            m_cursor.returnTo(end);
            return test(begin, std::move(left));
        }
        requireComparable(begin, left);
        m_cursor.skipSpace();
        const qsizetype rightBegin = m_cursor.place();
        Operand right = operand();
        requireComparable(rightBegin, right);
        Logical logical;
        logical.type = Logical::Type::Compare;
        logical.comparison = *comparison;
        logical.operands.push_back(std::move(left));
        logical.operands.push_back(std::move(right));
        return logical;
    }

    std::optional<Comparison> takeComparison()
    {
        static constexpr std::array<std::pair<QByteArrayView, Comparison>, 6> signs{{
            {"==", Comparison::Equal},
            {"!=", Comparison::NotEqual},
            {"<=", Comparison::LessOrEqual},
            {">=", Comparison::GreaterOrEqual},
            {"<", Comparison::Less},
            {">", Comparison::Greater},
        }};
        for (const auto &[sign, comparison] : signs) {
            if (m_cursor.take(sign))
                return comparison;
        }
        return std::nullopt;
    }

    Logical test(qsizetype begin, Operand operand)
    {
        const auto *call = std::get_if<FunctionCall>(&operand.content);
        if (std::holds_alternative<json::Document>(operand.content))
            m_cursor.refuse(begin, "jsonpath.literalAlone",
                u"Cannot read the JSONPath %1: the literal at character %2 is not compared with anything."_s);
        else if (call && resultOf(call->function) != Type::Logical)
            m_cursor.refuse(begin, "jsonpath.valueAlone",
                u"Cannot read the JSONPath %1: the function at character %2 gives a value, which must be compared."_s);
        Logical logical;
        logical.operands.push_back(std::move(operand));
        return logical;
    }

    void requireComparable(qsizetype begin, const Operand &operand)
    {
        const auto *query = std::get_if<Query>(&operand.content);
        const auto *call = std::get_if<FunctionCall>(&operand.content);
        if (query && !query->isSingular())
            m_cursor.refuse(begin, "jsonpath.severalCompared",
                u"Cannot read the JSONPath %1: the path at character %2 may find several values, and only one can be compared."_s);
        else if (call && resultOf(call->function) != Type::Value)
            m_cursor.refuse(begin, "jsonpath.logicalCompared",
                u"Cannot read the JSONPath %1: the function at character %2 says yes or no, which cannot be compared."_s);
    }

    Operand operand()
    {
        if (m_cursor.hasFailed())
            return {};
        const char next = m_cursor.peek();
        if (m_cursor.take("@"))
            return {segments(true)};
        if (m_cursor.take("$"))
            return {segments(false)};
        if (next == '\'' || next == '"')
            return literal(json::Writer().string(QByteArrayView(m_cursor.readString())).take());
        if (next == '-' || (next >= '0' && next <= '9'))
            return literal(m_cursor.readNumber());
        const qsizetype begin = m_cursor.place();
        const QByteArray word = m_cursor.takeWord();
        if (m_cursor.take("("))
            return {call(begin, word)};
        if (word == "true" || word == "false" || word == "null")
            return literal(word);
        m_cursor.returnTo(begin);
        m_cursor.expected(u"'@', '$', a function, a literal, '!' or '('"_s);
        return {};
    }

    Operand literal(const QByteArray &text)
    {
        const Result<json::Document> document = json::Document::parse(text);
        if (document)
            return {*document};
        m_cursor.expected(u"a literal"_s);
        return {};
    }

    /// After the opening parenthesis.
    FunctionCall call(qsizetype begin, const QByteArray &name)
    {
        FunctionCall call;
        const Signature *signature = signatureOf(name);
        if (!signature) {
            m_cursor.refuse(begin, "jsonpath.unknownFunction",
                u"Cannot read the JSONPath %1: there is no function %3 (character %2); there are length, count, match, search and value."_s,
                QString::fromUtf8(name));
            return call;
        }
        call.function = signature->function;
        if (++m_depth > deepestNesting)
            m_cursor.refuse(begin, "jsonpath.tooDeep",
                u"Cannot read the JSONPath %1: character %2 is nested too deep."_s);
        for (const Type type : signature->parameters) {
            m_cursor.skipSpace();
            if (!call.arguments.empty() && !m_cursor.take(","))
                m_cursor.expected(u"',' and one more argument"_s);
            m_cursor.skipSpace();
            call.arguments.push_back(argument(type));
        }
        m_cursor.skipSpace();
        if (!m_cursor.take(")"))
            m_cursor.expected(u"')'"_s);
        --m_depth;
        compilePattern(call);
        return call;
    }

    Operand argument(Type type)
    {
        const qsizetype begin = m_cursor.place();
        Operand argument = operand();
        const auto *query = std::get_if<Query>(&argument.content);
        const auto *call = std::get_if<FunctionCall>(&argument.content);
        if (type == Type::Nodes && !query)
            m_cursor.refuse(begin, "jsonpath.pathExpected",
                u"Cannot read the JSONPath %1: the argument at character %2 must be a path."_s);
        if (type == Type::Value &&
            ((query && !query->isSingular()) || (call && resultOf(call->function) != Type::Value)))
            m_cursor.refuse(begin, "jsonpath.valueExpected",
                u"Cannot read the JSONPath %1: the argument at character %2 must be a single value."_s);
        return argument;
    }

    static void compilePattern(FunctionCall &call)
    {
        if (resultOf(call.function) != Type::Logical || call.arguments.size() != 2)
            return;
        const auto *pattern = std::get_if<json::Document>(&call.arguments[1].content);
        if (pattern && pattern->root().isString())
            call.pattern = IRegexp::parse(pattern->root().utf8());
    }

    Cursor m_cursor;
    int m_depth = 0;
};

} // namespace

Result<Query> parse(QStringView text)
{
    return Parser(text).run();
}

} // namespace patchbay::jsonpath
