// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/connectors/ratelimit.h"
#include "core/model/connector.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace patchbay {

/// What an answer means.
struct Verdict
{
    std::optional<ErrorRule::Meaning> trouble; ///< Nothing: the answer is good.
    QString words;                             ///< The provider's own, not yet redacted or shortened.
    std::optional<json::Document> document;    ///< The body, where it had to be read.
};

/// Decides what an answer means: the connector's error rules first, in their order, also inside a 200; then
/// HTTP: 401 and 403 are bad credentials (403 that speaks of a rate is RateLimited: GitHub), 404 and 410
/// NotFound, 429 RateLimited, 408, 425 and 5xx Retry, any other 4xx Invalid.
class AnswerRules
{
public:
    /// `InvalidInput` when a path of a rule is not JSONPath.
    [[nodiscard]] static Result<AnswerRules> compile(const QList<ErrorRule> &rules);
    AnswerRules(AnswerRules &&) noexcept;
    AnswerRules &operator=(AnswerRules &&) noexcept;
    ~AnswerRules();

    [[nodiscard]] Verdict judge(const HttpResponse &response, const RateLimit &rateLimit) const;

private:
    struct Rule;

    AnswerRules();

    std::vector<Rule> m_rules;
};

} // namespace patchbay
