// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/answerrules.h"

#include "core/connectors/jsonpath.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

using Meaning = ErrorRule::Meaning;

constexpr qsizetype largestErrorBody = 1024 * 1024; // larger ones are no error message

/// `401`, `4xx`, or empty for any.
bool matchesStatus(const QString &pattern, int status)
{
    const QString digits = QString::number(status);
    if (pattern.isEmpty())
        return true;
    if (pattern.size() != digits.size())
        return false;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (pattern[i].toLower() != u'x' && pattern[i] != digits[i])
            return false;
    }
    return true;
}

bool speaksOfARate(const QByteArray &body)
{
    return body.first(std::min<qsizetype>(body.size(), 2048)).toLower().contains("rate limit");
}

std::optional<Meaning> meaningOf(const HttpResponse &response, const RateLimit &rateLimit)
{
    const int status = response.status;
    if (status < 300)
        return std::nullopt;
    if (status == 429)
        return Meaning::RateLimited;
    const bool isOverRate =
        rateLimit.retryAfter || rateLimit.untilMore().count() > 0 || speaksOfARate(response.body);
    if (status == 403 && isOverRate)
        return Meaning::RateLimited;
    if (status == 401 || status == 403)
        return Meaning::Authentication;
    if (status == 404 || status == 410)
        return Meaning::NotFound;
    if (status == 408 || status == 425 || status >= 500)
        return Meaning::Retry;
    return Meaning::Invalid;
}

QString textOf(json::Value value)
{
    return value.isNumber() ? QString::fromLatin1(value.raw().toByteArray()) : value.string();
}

/// Where providers usually put a sentence for people.
QString usualWords(json::Value root)
{
    const json::Value error = root["error"];
    const json::Value first = root["errors"].at(0);
    for (const json::Value place :
        {error["message"], root["error_description"], root["message"], first["message"], first["detail"],
            first["title"], first, root["detail"], error, root["title"]}) {
        if (const QString text = textOf(place); !text.isEmpty())
            return text;
    }
    return {};
}

bool isPlainText(const HttpResponse &response)
{
    return header(response.headers, "Content-Type").value_or("text/plain").startsWith("text/plain");
}

std::optional<json::Document> parsed(const QByteArray &body)
{
    Result<json::Document> document = json::Document::parse(body);
    return document ? std::optional(std::move(*document)) : std::nullopt;
}

} // namespace

struct AnswerRules::Rule
{
    ErrorRule written;
    std::optional<JsonPath> path;
    std::optional<JsonPath> message;
    std::optional<json::Document> equals;

    [[nodiscard]] bool matches(const HttpResponse &response, const std::optional<json::Document> &body) const
    {
        if (!matchesStatus(written.status, response.status))
            return false;
        if (!path)
            return true;
        if (!body)
            return false;
        const Result<std::vector<json::Value>> found = path->all(body->root());
        return found && std::ranges::any_of(*found, [this](json::Value value) {
            return !equals || json::equal(value, equals->root());
        });
    }
};

AnswerRules::AnswerRules() = default;
AnswerRules::AnswerRules(AnswerRules &&) noexcept = default;
AnswerRules &AnswerRules::operator=(AnswerRules &&) noexcept = default;
AnswerRules::~AnswerRules() = default;

Result<AnswerRules> AnswerRules::compile(const QList<ErrorRule> &rules)
{
    AnswerRules compiled;
    for (const ErrorRule &written : rules) {
        Rule rule{written, {}, {}, {}};
        for (const auto &[text, place] :
            {std::pair(written.path, &rule.path), {written.message, &rule.message}}) {
            if (text.isEmpty())
                continue;
            const Result<JsonPath> path = JsonPath::parse(text);
            if (!path)
                return passOn(path);
            *place = *path;
        }
        if (!written.equals.isEmpty()) {
            Result<json::Document> equals = json::Document::parse(written.equals);
            if (!equals)
                return passOn(equals);
            rule.equals = std::move(*equals);
        }
        compiled.m_rules.push_back(std::move(rule));
    }
    return compiled;
}

Verdict AnswerRules::judge(const HttpResponse &response, const RateLimit &rateLimit) const
{
    const bool isGood = response.status < 300;
    const bool needsBody = std::ranges::any_of(m_rules,
        [&](const Rule &rule) { return rule.path && matchesStatus(rule.written.status, response.status); });
    Verdict verdict;
    if (needsBody || (!isGood && response.body.size() <= largestErrorBody))
        verdict.document = parsed(response.body);
    const auto rule = std::ranges::find_if(
        m_rules, [&](const Rule &candidate) { return candidate.matches(response, verdict.document); });
    verdict.trouble =
        rule != m_rules.end() ? std::optional(rule->written.meaning) : meaningOf(response, rateLimit);
    if (!verdict.trouble)
        return verdict;
    if (rule != m_rules.end() && rule->message && verdict.document) {
        const Result<json::Value> words = rule->message->first(verdict.document->root());
        verdict.words = words ? textOf(*words) : QString();
    }
    if (verdict.words.isEmpty() && verdict.document)
        verdict.words = usualWords(verdict.document->root());
    else if (verdict.words.isEmpty() && isPlainText(response))
        verdict.words =
            QString::fromUtf8(response.body.first(std::min<qsizetype>(response.body.size(), 4096)));
    return verdict;
}

} // namespace patchbay
