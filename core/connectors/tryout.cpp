// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/tryout.h"

#include "core/base/curlcommand.h"
#include "core/base/json.h"
#include "core/connectors/calllog.h"
#include "core/connectors/connectordocument.h"
#include "core/connectors/credentialvalues.h"
#include "core/connectors/settingvalues.h"
#include "core/connectors/streamreader.h"

#include <memory>
#include <mutex>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

constexpr std::chrono::seconds longest{60};
constexpr qsizetype mostBody = 64 * 1024;

/// Keeps what goes out and what comes back, without secrets, on its way through. Thread-safe.
class WatchedHttpClient final : public HttpClient
{
public:
    WatchedHttpClient(HttpClient &http, const Authenticator &authenticator)
        : m_http(http)
        , m_authenticator(authenticator)
    {}

    void submit(HttpRequest request, HttpLimits limits, std::stop_token stop, Done done) override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_requests.append(curlCommand(m_authenticator.redacted(request)));
        }
        m_http.submit(std::move(request), limits, std::move(stop),
            [this, done = std::move(done)](HttpExchange exchange) {
                if (exchange.response)
                    keep(*exchange.response);
                done(std::move(exchange));
            });
    }

    void tell(TryReport &report) const
    {
        const std::lock_guard lock(m_mutex);
        report.requests = m_requests;
        report.wasSent = true;
        report.status = m_last.status;
        report.contentType = QString::fromUtf8(header(m_last.headers, "Content-Type").value_or(QByteArray()));
        report.body = QString::fromUtf8(m_authenticator.redactor().bytes(m_last.body).left(mostBody));
    }

private:
    void keep(const HttpResponse &response)
    {
        const std::lock_guard lock(m_mutex);
        m_last = response;
    }

    HttpClient &m_http;
    const Authenticator &m_authenticator;
    mutable std::mutex m_mutex; ///< Guards all below.
    QStringList m_requests;
    HttpResponse m_last;
};

class TryLog final : public CallLog
{
public:
    qint64 record(CallRecord record) override
    {
        record.number = calls.size() + 1;
        if (record.stage.isEmpty())
            record.stage = u"try"_s;
        calls.append(record);
        return record.number;
    }

    void recordRefused(RefusedRequest) override {}

    QList<CallRecord> calls;
};

Result<Connection> connectionFor(const TryOrder &order)
{
    const Result<Connector> connector = connectorFrom(order.document);
    if (!connector)
        return passOn(connector);
    if (!connector->environments.contains(order.environment))
        return fail(
            ErrorCode::InvalidInput, message("tryout.environment",
                                         u"Cannot try the connector: it does not offer the environment %1."_s,
                                         {environmentName(order.environment)}));
    const auto settings = checkedSettings(*connector, order.settings);
    if (!settings)
        return passOn(settings);
    const auto credentials = checkedCredentials(*connector, order.credentials);
    if (!credentials)
        return passOn(credentials);
    return Connection{
        std::make_shared<const Connector>(*connector), order.environment, *settings, credentials->bundle};
}

Error noSuchName(const Connector &connector, const QString &name)
{
    QStringList names;
    for (const Stream &stream : connector.streams)
        names.append(stream.name);
    for (const Action &action : connector.actions)
        names.append(action.name);
    return {ErrorCode::NotFound,
        message("tryout.noSuchName",
            u"Cannot try “%1”: the connector has no stream and no action of that name. There are: %2."_s,
            {name, names.join(u", "_s)}),
        {}};
}

/// A person who writes 5 for a text means the text.
ParameterValues asDeclared(const Action &action, ParameterValues values)
{
    for (const Parameter &parameter : action.parameters) {
        const auto value = values.find(parameter.name);
        if (parameter.type == Parameter::Type::String && value != values.end() && !value->startsWith('"'))
            *value = json::Writer().string(QByteArrayView(*value)).take();
    }
    return values;
}

/// One attempt at one connector.
class Tryout
{
public:
    Tryout(const Connection &connection, CallPorts ports)
        : m_connection(connection)
        , m_authenticator(connection)
        , m_http(ports.http, m_authenticator)
        , m_budget(connection.connector->limits, ports.clock)
        , m_caller(m_connection, {m_http, ports.clock, ports.random}, m_budget, m_log,
              ports.clock.elapsed() + longest)
    {}

    Result<TryReport> tryAction(const Action &action, const TryOrder &order, std::stop_token stop)
    {
        Result<HttpRequest> request =
            RequestRenderer(m_connection).render(action, asDeclared(action, order.parameters));
        if (!request)
            return passOn(request);
        TryReport report;
        if (!action.isSafe && order.writes == TryOrder::Writes::Shown) {
            const Result<HttpRequest> shown = m_authenticator.authenticated(*request);
            report.requests = {curlCommand(m_authenticator.redacted(shown.value_or(*request)))};
            return report;
        }
        const Result<Answer> answer = m_caller.call(*std::move(request), action, std::move(stop));
        m_http.tell(report);
        if (!answer)
            report.error = answer.error();
        report.calls = m_log.calls;
        return report;
    }

    TryReport tryStream(Stream stream, const TryOrder &order, std::stop_token stop)
    {
        stream.pagination.maxPages = 1; // and none ahead
        const Action &action = *m_connection.connector->action(stream.action);
        stream.parameters.insert(asDeclared(action, order.parameters));
        StreamReader reader(m_caller, m_connection, stream, {});
        const Result<std::optional<SourcePage>> page = reader.next(std::move(stop));
        TryReport report;
        m_http.tell(report);
        report.body.clear();
        report.calls = m_log.calls;
        if (!page)
            report.error = page.error();
        else if (*page)
            addRecords(report, **page);
        return report;
    }

private:
    void addRecords(TryReport &report, const SourcePage &page) const
    {
        const Redactor &redactor = m_authenticator.redactor();
        for (const SourceRecord &record : page.records)
            report.records.append({redactor.text(QString::fromUtf8(record.key)), redactor.text(record.title),
                redactor.bytes(record.body), record.invalid});
    }

    const Connection &m_connection;
    const Authenticator m_authenticator;
    WatchedHttpClient m_http;
    TryLog m_log;
    CallBudget m_budget;
    IntegrationCaller m_caller;
};

} // namespace

Tryouts::Tryouts(CallPorts ports)
    : m_ports(ports)
{}

Result<TryReport> Tryouts::tryOut(const TryOrder &order, std::stop_token stop) const
{
    const Result<Connection> connection = connectionFor(order);
    if (!connection)
        return passOn(connection);
    const Connector &connector = *connection->connector;
    Tryout tryout(*connection, m_ports);
    if (const Stream *stream = connector.stream(order.name))
        return tryout.tryStream(*stream, order, std::move(stop));
    if (const Action *action = connector.action(order.name))
        return tryout.tryAction(*action, order, std::move(stop));
    return tl::unexpected(noSuchName(connector, order.name));
}

} // namespace patchbay
