// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectors/integrationcaller.h"
#include "tests/support/scriptedhttpclient.h"
#include "tests/support/seededrandom.h"
#include "tests/support/virtualclock.h"

#include <QList>

#include <memory>
#include <mutex>

namespace patchbay {

/// Keeps what is noted. Thread-safe.
class InMemoryCallLog final : public CallLog
{
public:
    qint64 record(CallRecord record) override
    {
        const std::lock_guard lock(m_mutex);
        record.number = m_records.size() + 1;
        m_records.append(record);
        return record.number;
    }

    void recordRefused(RefusedRequest request) override
    {
        const std::lock_guard lock(m_mutex);
        m_refused.append(request);
    }

    [[nodiscard]] QList<CallRecord> records() const
    {
        const std::lock_guard lock(m_mutex);
        return m_records;
    }

    [[nodiscard]] QList<RefusedRequest> refused() const
    {
        const std::lock_guard lock(m_mutex);
        return m_refused;
    }

private:
    mutable std::mutex m_mutex; ///< Guards all below.
    QList<CallRecord> m_records;
    QList<RefusedRequest> m_refused;
};

/// A connection to a shop with a bearer token and one listing, `List things` at `/things`.
[[nodiscard]] inline Connector shopConnector()
{
    Connector connector;
    connector.slug = QStringLiteral("shop");
    connector.baseUrl = QStringLiteral("https://api.example.com/v1");
    connector.auth.type = Auth::Type::Bearer;
    Action list;
    list.name = QStringLiteral("List things");
    list.endpoint = QStringLiteral("/things");
    list.isSafe = true;
    list.isIdempotent = true;
    connector.actions = {list};
    return connector;
}

[[nodiscard]] inline Connection connectionTo(const Connector &connector)
{
    return {std::make_shared<const Connector>(connector), Environment::Test, {},
        {{QStringLiteral("token"), Secret("tok-4f9a1c77e0")}}};
}

/// Everything that a call needs, over a scripted client and in virtual time.
struct CallFixture
{
    CallFixture(const Connector &connector, QList<HttpExchange> exchanges, Deadline deadline = std::nullopt)
        : http(std::move(exchanges))
        , connection(connectionTo(connector))
        , budget(connector.limits, clock)
        , caller(connection, {http, clock, random}, budget, log, deadline)
    {}

    CallFixture(const Connector &connector, ScriptedHttpClient::Script script,
        ScriptedHttpClient::Mode mode = ScriptedHttpClient::Mode::AtOnce)
        : http(std::move(script), mode)
        , connection(connectionTo(connector))
        , budget(connector.limits, clock)
        , caller(connection, {http, clock, random}, budget, log)
    {}

    [[nodiscard]] const Action &action() const { return connection.connector->actions.first(); }

    [[nodiscard]] Result<Answer> get(const QByteArray &url = "https://api.example.com/v1/things")
    {
        return caller.call(
            {action().method, action().isSafe ? HttpEffect::Read : HttpEffect::Write, url, {}, {}}, action(),
            {});
    }

    VirtualClock clock;
    SeededRandom random;
    InMemoryCallLog log;
    ScriptedHttpClient http;
    Connection connection;
    CallBudget budget;
    IntegrationCaller caller;
};

} // namespace patchbay
