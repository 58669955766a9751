// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/http.h"
#include "core/base/json.h"
#include "core/base/random.h"
#include "core/connectors/answerrules.h"
#include "core/connectors/authenticator.h"
#include "core/connectors/callbudget.h"
#include "core/connectors/calllog.h"
#include "core/connectors/csrf.h"

#include <memory>
#include <optional>

namespace patchbay {

/// What a caller of integrations needs from outside.
struct CallPorts
{
    HttpClient &http;
    Clock &clock;
    Random &random;
};

/// A call's good end.
struct Answer
{
    qint64 call = 0; ///< The number of its record in the CallLog.
    HttpResponse response;
    QByteArray url;       ///< Where the answer came from, after redirects, without credentials.
    QString name;         ///< The call for people, redacted: `GET https://…`.
    bool isEmpty = false; ///< There is nothing here, says the connector (or a 204): the body means nothing.
    bool isNotModified = false; ///< 304 to our own If-None-Match: what the ETag stands for is what it was.
    std::optional<json::Document> document; ///< The body, where it had to be read already.
};

/// **The one class that calls an integration**: credentials, limits, retries, redirects, the meaning of the
/// answer, and a record of every attempt.
///
/// - Retries (base/retry.h) only what is safe, idempotent, or carries an idempotency key; for DNS, connect,
///   timeout and broken connections, 408, 425, 429, 5xx and what the connector's error rules say. The wait is
///   the longer of ours and the provider's.
/// - A wait that the deadline forbids is no wait but `RateLimited`, saying how long it would have been.
/// - Redirects of GET and HEAD are followed, at most 5: credentials go to the same host only; to another host
///   only if the connector names it, and from https to http never.
/// - Where the connector wants a token against forged requests, it is fetched before the first call with
///   effect, kept as long as it holds, and once fetched anew when it does not. The call log has that call
///   with the stage `authentication`.
/// - Failures: `Denied` with the key `connector.authentication` when the credentials are bad; `Denied`,
///   `NotFound`, `RateLimited`, `Unavailable`, `InvalidInput` as the answer means; `Cancelled`.
///   They quote the provider, redacted and shortened.
///
/// Plain sequential code: everything happens on the calling thread, but for the transfer itself. A caller
/// object may be used by one thread at a time; the budget and the ports are shared.
class IntegrationCaller
{
public:
    class Pending; ///< In pendingcall.h.

    /// Everything referred to must outlive the caller.
    IntegrationCaller(const Connection &connection, CallPorts ports, CallBudget &budget, CallLog &log,
        Deadline deadline = std::nullopt);
    ~IntegrationCaller();

    /// Sends the request (without credentials, as RequestRenderer makes it) and waits for its good end.
    [[nodiscard]] Result<Answer> call(HttpRequest request, const Action &action, std::stop_token stop);

    /// The same in two steps, so that the transfer runs while the thread does something else. `begin` sends
    /// the request if the budget allows it without a wait; `finish` waits, and does all the rest. A Pending
    /// that is dropped is cancelled. The action must live until then.
    [[nodiscard]] std::unique_ptr<Pending> begin(
        HttpRequest request, const Action &action, std::stop_token stop);
    [[nodiscard]] Result<Answer> finish(std::unique_ptr<Pending> pending);

    /// The answer's body as JSON. `InvalidInput` when it is something else (HTML, empty, cut off, not UTF-8):
    /// the error names the call, the content type and the first characters.
    [[nodiscard]] Result<json::Document> json(const Answer &answer) const;

    [[nodiscard]] const Authenticator &authenticator() const { return m_authenticator; }

    [[nodiscard]] int concurrency() const { return m_budget.concurrency(); }

private:
    struct Attempt;

    [[nodiscard]] bool lacksCsrf(const Pending &pending) const;
    [[nodiscard]] Result<> fetchCsrf(std::stop_token stop);
    [[nodiscard]] bool shallRenewCsrf(const Pending &pending, const HttpExchange &exchange) const;
    [[nodiscard]] Result<> submit(Pending &pending);
    void send(Pending &pending, CallBudget::Ticket ticket);
    [[nodiscard]] Attempt judge(const Pending &pending, HttpExchange &exchange);
    [[nodiscard]] Attempt judgeResponse(const Pending &pending, HttpResponse &response);
    [[nodiscard]] qint64 note(const Pending &pending, const HttpExchange &exchange, const Attempt &attempt);
    [[nodiscard]] Result<> waitToRetry(Pending &pending, const Attempt &attempt);

    const Connection &m_connection;
    CallPorts m_ports;
    CallBudget &m_budget;
    CallLog &m_log;
    const Deadline m_deadline;
    const Authenticator m_authenticator;
    const Result<AnswerRules> m_rules;
    std::optional<CsrfProof> m_csrf;
};

} // namespace patchbay
