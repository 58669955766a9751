// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/connectiontrial.h"

#include "core/connectors/calllog.h"
#include "core/connectors/jsonpath.h"
#include "core/connectors/requestrenderer.h"

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds longest{60};

/// Keeps the calls of one test.
class TrialLog final : public CallLog
{
public:
    qint64 record(CallRecord record) override
    {
        record.number = calls.size() + 1;
        record.stage = u"connection_test"_s;
        calls.append(record);
        return record.number;
    }

    void recordRefused(RefusedRequest) override {}

    QList<CallRecord> calls;
};

/// The connector's own test, or the next best.
std::optional<ConnectionTest> testOf(const Connector &connector)
{
    if (connector.test)
        return connector.test;
    if (!connector.streams.isEmpty())
        return ConnectionTest{connector.streams.first().action, connector.streams.first().parameters, {}};
    const auto isCallable = [](const Action &action) {
        return action.isSafe && std::ranges::none_of(action.parameters, [](const Parameter &parameter) {
            return parameter.isRequired && parameter.defaultValue.isEmpty();
        });
    };
    const auto found = std::ranges::find_if(connector.actions, isCallable);
    return found == connector.actions.end() ? std::nullopt
                                            : std::optional(ConnectionTest{found->name, {}, {}});
}

/// Whether the answer proves nothing unless it is JSON: that of a listing, and a web page, for a sign-in page
/// or that of a proxy comes with a 200 as well.
bool mustBeJson(const Connector &connector, const Answer &answer)
{
    const HttpResponse &response = answer.response;
    const bool isListing = !connector.test && !connector.streams.isEmpty();
    const bool isWebPage = header(response.headers, "Content-Type").value_or("").startsWith("text/html");
    return !answer.isEmpty && (isListing || (isWebPage && !response.body.isEmpty()));
}

/// Who we are, as the answer says it.
Result<QString> accountIn(const json::Document &document, const QString &path)
{
    const auto compiled = JsonPath::parse(path);
    if (!compiled)
        return passOn(compiled);
    const auto found = compiled->first(document.root());
    if (!found)
        return passOn(found);
    return found->isString() ? found->string() : QString::fromUtf8(found->raw());
}

} // namespace

Result<TrialFindings> tryConnection(
    const Connection &connection, CallPorts ports, CallBudget &budget, std::stop_token stop)
{
    TrialFindings findings;
    const std::optional<ConnectionTest> test = testOf(*connection.connector);
    const Action *action = test ? connection.connector->action(test->action) : nullptr;
    if (!action) {
        findings.notes.append(message("connection.untested",
            u"The connector %1 has no call that could test the connection: it is not proven."_s,
            {connection.connector->name}));
        return findings;
    }
    const RequestRenderer renderer(connection);
    const auto values = renderer.filled(*action, test->parameters);
    if (!values)
        return passOn(values);
    auto request = renderer.render(*action, *values);
    if (!request)
        return passOn(request);

    TrialLog log;
    IntegrationCaller caller(connection, ports, budget, log, ports.clock.elapsed() + longest);
    const auto answer = caller.call(*std::move(request), *action, std::move(stop));
    if (!answer)
        return passOn(answer);
    findings.calls = log.calls;
    if (test->account.isEmpty() && !mustBeJson(*connection.connector, *answer))
        return findings;
    const auto document = caller.json(*answer);
    if (!document)
        return passOn(document);
    if (test->account.isEmpty())
        return findings;
    const auto account = accountIn(*document, test->account);
    if (!account)
        return passOn(account);
    findings.account = *account;
    return findings;
}

} // namespace patchbay
