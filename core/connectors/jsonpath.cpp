// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/jsonpath.h"

#include "core/connectors/jsonpathevaluator.h"
#include "core/connectors/jsonpathparser.h"

#include <algorithm>
#include <functional>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The child that `found` is or lies in; missing when there is none. A child is known by its place in the
/// text.
json::Value childAround(json::Value parent, json::Value found)
{
    const std::less<> isBefore;
    for (const json::Value child : parent) {
        const QByteArrayView around = child.raw();
        if (!isBefore(found.raw().data(), around.data()) &&
            isBefore(found.raw().data(), around.data() + around.size()))
            return child;
    }
    return {};
}

/// A name as it stands in a normalized path: in single quotes, with the shortest escapes.
QByteArray quoted(const QByteArray &name)
{
    static constexpr QByteArrayView escaped = "\b\f\n\r\t'\\";
    static constexpr QByteArrayView letters = "bfnrt'\\";
    QByteArray text = "'";
    for (const char character : name) {
        const qsizetype escape = escaped.indexOf(character);
        if (escape >= 0) {
            text += '\\';
            text += letters[escape];
        } else if (static_cast<unsigned char>(character) < 0x20) {
            text += "\\u00" + QByteArray(1, character).toHex();
        } else {
            text += character;
        }
    }
    return text + '\'';
}

} // namespace

Result<JsonPath> JsonPath::parse(QStringView text)
{
    Result<jsonpath::Query> query = jsonpath::parse(text);
    if (!query)
        return passOn(query);
    JsonPath path;
    path.m_text = text.toString();
    path.m_query = std::make_shared<const jsonpath::Query>(std::move(*query));
    return path;
}

bool JsonPath::isSingular() const
{
    return m_query->isSingular();
}

Result<std::vector<json::Value>> JsonPath::all(json::Value root) const
{
    jsonpath::Evaluator evaluator(root);
    std::vector<json::Value> found = evaluator.run(*m_query, root);
    if (evaluator.hasGivenUp())
        return fail(ErrorCode::InvalidInput,
            message("jsonpath.tooMuch",
                u"Cannot apply the JSONPath %1: it looks at more than ten million values."_s, {m_text}));
    return found;
}

Result<json::Value> JsonPath::first(json::Value root) const
{
    if (isSingular())
        return jsonpath::follow(root, *m_query);
    const Result<std::vector<json::Value>> found = all(root);
    if (!found)
        return passOn(found);
    return found->empty() ? json::Value() : found->front();
}

QByteArray normalizedPath(json::Value root, json::Value found)
{
    QByteArray path = "$";
    json::Value at = root;
    while (at.raw().data() != found.raw().data()) {
        const json::Value child = childAround(at, found);
        if (child.isMissing())
            break;
        if (at.isObject()) {
            path += '[' + quoted(child.name()) + ']';
        } else {
            const auto isChild = [&](json::Value element) {
                return element.raw().data() == child.raw().data();
            };
            const auto place = std::distance(at.begin(), std::ranges::find_if(at.begin(), at.end(), isChild));
            path += '[' + QByteArray::number(qint64{place}) + ']';
        }
        at = child;
    }
    return path;
}

} // namespace patchbay
