// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/integrationcaller.h"

#include "core/base/ids.h"
#include "core/base/reason.h"
#include "core/base/retry.h"
#include "core/connectors/callerrors.h"
#include "core/connectors/pendingcall.h"
#include "core/connectors/redirects.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

constexpr int mostRedirects = 5;
constexpr RetrySchedule troubleRetries{};
constexpr RetrySchedule rateRetries{5, std::chrono::seconds(2), std::chrono::seconds(60)};
/// What GitHub asks for where a secondary limit says no time.
constexpr Milliseconds secondaryLimitWait = std::chrono::minutes(1);

HttpLimits httpLimits(const ConnectorLimits &limits)
{
    HttpLimits most; // the documented ones: a connector may only say less
    HttpLimits http = most;
    http.timeout = std::clamp<Milliseconds>(
        std::chrono::seconds(limits.timeoutSeconds), std::chrono::seconds(1), most.timeout);
    http.connectTimeout = std::min(most.connectTimeout, http.timeout);
    const qint64 megabyte = 1024 * 1024;
    http.responseBytes = std::clamp(limits.responseMegabytes * megabyte, megabyte, most.responseBytes);
    return http;
}

bool mayRepeat(const HttpRequest &request, const Action &action)
{
    const bool hasKey = !action.idempotencyHeader.isEmpty() &&
                        header(request.headers, action.idempotencyHeader.toUtf8()).has_value();
    return action.isSafe || action.isIdempotent || hasKey;
}

bool isPassing(HttpFailure failure)
{
    return failure == HttpFailure::Dns || failure == HttpFailure::Connect ||
           failure == HttpFailure::Timeout || failure == HttpFailure::Broken;
}

} // namespace

/// What came of one attempt.
struct IntegrationCaller::Attempt
{
    std::optional<Error> error;
    int status = 0;         ///< 0 when there was no answer.
    bool isPassing = false; ///< Trying again may help.
    bool isOverRate = false;
    std::optional<Milliseconds> asked; ///< The wait that the provider asks for.
    std::optional<Redirect> redirect;
    Answer answer;
};

IntegrationCaller::IntegrationCaller(
    const Connection &connection, CallPorts ports, CallBudget &budget, CallLog &log, Deadline deadline)
    : m_connection(connection)
    , m_ports(ports)
    , m_budget(budget)
    , m_log(log)
    , m_deadline(deadline)
    , m_authenticator(connection)
    , m_rules(AnswerRules::compile(connection.connector->errors))
{}

IntegrationCaller::~IntegrationCaller() = default;

Result<Answer> IntegrationCaller::call(HttpRequest request, const Action &action, std::stop_token stop)
{
    return finish(begin(std::move(request), action, std::move(stop)));
}

std::unique_ptr<IntegrationCaller::Pending> IntegrationCaller::begin(
    HttpRequest request, const Action &action, std::stop_token stop)
{
    auto pending = std::make_unique<Pending>();
    const QByteArray idempotencyHeader = action.idempotencyHeader.toUtf8();
    if (!idempotencyHeader.isEmpty() && !header(request.headers, idempotencyHeader))
        setHeader(
            request.headers, idempotencyHeader, IdSource(m_ports.clock, m_ports.random).next().toLatin1());
    pending->original = request;
    pending->request = std::move(request);
    pending->action = &action;
    pending->stop = std::move(stop);
    if (!m_rules)
        pending->failure = m_rules.error();
    else if (lacksCsrf(*pending))
        return pending; // `finish` fetches it first
    else if (std::optional<CallBudget::Ticket> ticket = m_budget.tryAcquire())
        send(*pending, std::move(*ticket));
    return pending;
}

Result<Answer> IntegrationCaller::finish(std::unique_ptr<Pending> pending)
{
    while (true) {
        if (const Result<> submitted = submit(*pending); !submitted)
            return passOn(submitted);
        HttpExchange exchange = pending->transfer->wait();
        pending->transfer.reset();
        Attempt attempt = judge(*pending, exchange);
        attempt.answer.call = note(*pending, exchange, attempt);
        if (shallRenewCsrf(*pending, exchange)) {
            m_csrf.reset();
            pending->hasRenewedCsrf = true;
            pending->waited = Milliseconds(0);
            ++pending->attempt;
            continue;
        }
        if (attempt.redirect) {
            pending->request.url = attempt.redirect->url;
            pending->hasCredentials = pending->hasCredentials && attempt.redirect->keepsCredentials;
            ++pending->redirects;
            pending->waited = Milliseconds(0);
            continue;
        }
        if (!attempt.error)
            return std::move(attempt.answer);
        if (!attempt.isPassing || !mayRepeat(pending->original, *pending->action))
            return tl::unexpected(*attempt.error);
        if (const Result<> waited = waitToRetry(*pending, attempt); !waited)
            return passOn(waited);
    }
}

bool IntegrationCaller::lacksCsrf(const Pending &pending) const
{
    return m_connection.connector->auth.csrf && !m_csrf && pending.request.effect == HttpEffect::Write;
}

Result<> IntegrationCaller::fetchCsrf(std::stop_token stop)
{
    const CsrfToken &rule = *m_connection.connector->auth.csrf;
    const Action action = csrfAction(rule);
    Result<HttpRequest> request = csrfRequest(m_connection, action);
    if (!request)
        return passOn(request);
    std::unique_ptr<Pending> pending = begin(*std::move(request), action, std::move(stop));
    pending->stage = u"authentication"_s;
    const Result<Answer> answer = finish(std::move(pending));
    if (!answer)
        return passOn(answer);
    Result<CsrfProof> proof = csrfProofIn(rule, answer->response);
    if (!proof)
        return passOn(proof);
    m_csrf = *std::move(proof);
    return {};
}

/// Such a refusal comes before anything is done, so that the call may go again whatever it does.
bool IntegrationCaller::shallRenewCsrf(const Pending &pending, const HttpExchange &exchange) const
{
    const std::optional<CsrfToken> &rule = m_connection.connector->auth.csrf;
    return rule && exchange.response && pending.sent.effect == HttpEffect::Write && !pending.hasRenewedCsrf &&
           wantsCsrf(*rule, *exchange.response);
}

/// Sees to it that the request is on its way.
Result<> IntegrationCaller::submit(Pending &pending)
{
    if (!pending.transfer && !pending.failure && lacksCsrf(pending)) {
        if (const Result<> fetched = fetchCsrf(pending.stop); !fetched)
            return fetched;
    }
    if (!pending.transfer && !pending.failure) {
        const std::chrono::nanoseconds before = m_ports.clock.elapsed();
        Result<CallBudget::Ticket> ticket = m_budget.acquire(m_deadline, pending.stop);
        if (!ticket)
            return passOn(ticket);
        pending.waited += std::chrono::round<Milliseconds>(m_ports.clock.elapsed() - before);
        send(pending, std::move(*ticket));
    }
    if (pending.failure)
        return tl::unexpected(*pending.failure);
    return {};
}

void IntegrationCaller::send(Pending &pending, CallBudget::Ticket ticket)
{
    pending.sent = pending.request;
    if (pending.hasCredentials) {
        Result<HttpRequest> authenticated = m_authenticator.authenticated(pending.request);
        if (!authenticated) {
            pending.failure = authenticated.error();
            return;
        }
        pending.sent = std::move(*authenticated);
        if (m_csrf && pending.request.effect == HttpEffect::Write)
            pending.sent = withCsrf(std::move(pending.sent), *m_connection.connector->auth.csrf, *m_csrf);
    }
    pending.startedAt = m_ports.clock.now();
    pending.transfer = std::make_unique<Transfer>(m_ports.http, pending.sent,
        httpLimits(m_connection.connector->limits), std::move(ticket), pending.stop);
}

IntegrationCaller::Attempt IntegrationCaller::judge(const Pending &pending, HttpExchange &exchange)
{
    if (exchange.response)
        return judgeResponse(pending, *exchange.response);
    Attempt attempt;
    attempt.error = m_authenticator.redactor().error(exchange.response.error());
    attempt.isPassing = isPassing(exchange.failure);
    return attempt;
}

IntegrationCaller::Attempt IntegrationCaller::judgeResponse(const Pending &pending, HttpResponse &response)
{
    const Redactor &redactor = m_authenticator.redactor();
    const QByteArray shownUrl = m_authenticator.redactedUrl(pending.request.url);
    const QString name = QString::fromUtf8(pending.request.method + ' ' + shownUrl);
    Attempt attempt;
    attempt.status = response.status;
    if (isRedirect(response)) {
        const Result<Redirect> redirect = redirectOf(pending.request, response, m_connection, redactor);
        if (!redirect)
            attempt.error = redirect.error();
        else if (pending.redirects == mostRedirects)
            attempt.error = redirectRefused(name, redactor.excerpt(redirect->url, mostWords),
                reason(u"it was sent on too many times already"_s));
        else
            attempt.redirect = *redirect;
        return attempt;
    }
    const RateLimit rateLimit = readRateLimit(response.headers, m_ports.clock.now());
    if (response.status == 304 && header(pending.original.headers, "If-None-Match")) {
        m_budget.pause(rateLimit.untilMore());
        attempt.answer = Answer{0, std::move(response), pending.request.url, name, true, true, {}};
        return attempt;
    }
    Verdict verdict = m_rules->judge(response, rateLimit);
    const bool isEmpty = response.status == 204 || verdict.trouble == ErrorRule::Meaning::Empty;
    if (verdict.trouble && !isEmpty) {
        attempt.error = answerError(name, response.status, verdict, redactor);
        attempt.isOverRate = verdict.trouble == ErrorRule::Meaning::RateLimited;
        attempt.isPassing = attempt.isOverRate || verdict.trouble == ErrorRule::Meaning::Retry;
        attempt.asked = attempt.isPassing ? rateLimit.afterRefusal() : std::nullopt;
        if (attempt.isOverRate && response.status == 403 && !attempt.asked)
            attempt.asked = secondaryLimitWait;
        if (attempt.isOverRate)
            m_budget.pause(attempt.asked.value_or(Milliseconds(0)));
        return attempt;
    }
    m_budget.pause(rateLimit.untilMore());
    attempt.answer = Answer{
        0, std::move(response), pending.request.url, name, isEmpty, false, std::move(verdict.document)};
    return attempt;
}

qint64 IntegrationCaller::note(const Pending &pending, const HttpExchange &exchange, const Attempt &attempt)
{
    CallRecord record;
    record.stage = pending.stage;
    record.method = pending.sent.method;
    record.url = m_authenticator.redactedUrl(pending.sent.url);
    record.effect = pending.sent.effect;
    record.attempt = pending.attempt;
    record.status = attempt.status;
    record.timings = exchange.timings;
    record.bytesSent = exchange.bytesSent;
    record.bytesReceived = exchange.bytesReceived;
    record.startedAt = pending.startedAt;
    record.error = attempt.error;
    record.waitedBefore = pending.waited;
    if (exchange.failure == HttpFailure::Refused && pending.sent.effect == HttpEffect::Write && attempt.error)
        m_log.recordRefused({{}, m_authenticator.redacted(pending.sent), attempt.error->message});
    return m_log.record(std::move(record));
}

Result<> IntegrationCaller::waitToRetry(Pending &pending, const Attempt &attempt)
{
    const RetrySchedule &schedule = attempt.isOverRate ? rateRetries : troubleRetries;
    const std::optional<Milliseconds> wait =
        waitAfter(schedule, pending.attempt, attempt.asked, m_ports.random);
    if (!wait)
        return tl::unexpected(*attempt.error);
    const std::chrono::nanoseconds left = timeLeft(m_deadline, m_ports.clock);
    if (*wait > left && attempt.asked) {
        Error error = waitsTooLong(*wait, left);
        error.detail = attempt.error->message.text;
        return tl::unexpected(std::move(error));
    }
    if (*wait > left)
        return tl::unexpected(*attempt.error);
    if (!m_ports.clock.sleep(*wait, pending.stop))
        return fail(ErrorCode::Cancelled,
            message("connector.cancelled", u"Cannot finish the call: it was cancelled."_s));
    pending.request = pending.original;
    pending.hasCredentials = true;
    pending.redirects = 0;
    pending.waited = *wait;
    ++pending.attempt;
    return {};
}

Result<json::Document> IntegrationCaller::json(const Answer &answer) const
{
    static const QByteArray byteOrderMark = "\xef\xbb\xbf";
    if (answer.document)
        return *answer.document;
    const QByteArray &body = answer.response.body;
    Result<json::Document> document =
        json::Document::parse(body.startsWith(byteOrderMark) ? body.sliced(byteOrderMark.size()) : body);
    if (!document)
        return tl::unexpected(
            notJson(answer.name, answer.response, document.error(), m_authenticator.redactor()));
    return document;
}

} // namespace patchbay
