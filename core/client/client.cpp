// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/client.h"

#include "core/client/requests.h"
#include "core/model/connectorjson.h"
#include "core/model/recordjson.h"
#include "core/model/valuejson.h"
#include "core/model/workspacejson.h"

#include <condition_variable>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

Capabilities readCapabilities(Fields &fields)
{
    return {fields.text("server"), fields.text("version"), fields.texts("features")};
}

KeychainView readKeychain(Fields &fields)
{
    return {fields.text("name"), fields.text("state")};
}

SandboxView readSandbox(Fields &fields)
{
    return {fields.text("address"), int(fields.integer("day")), fields.text("credential")};
}

QString readPolicy(Fields &fields)
{
    return fields.text("policy");
}

/// An answer that is waited for.
struct Waiting
{
    std::mutex mutex;
    std::condition_variable_any arrived;
    std::optional<Result<HttpResponse>> response; ///< Guarded by the mutex.
};

/// Ends with a flag of its own, because events that are posted already are delivered later.
class FollowingOnThread final : public ChangeSubscription
{
public:
    FollowingOnThread(std::shared_ptr<bool> isWanted, std::unique_ptr<ChangeSubscription> inner)
        : m_isWanted(std::move(isWanted))
        , m_inner(std::move(inner))
    {}

    ~FollowingOnThread() override { *m_isWanted = false; }

private:
    std::shared_ptr<bool> m_isWanted; ///< Used on the context's thread only.
    std::unique_ptr<ChangeSubscription> m_inner;
};

} // namespace

Client::Client(Transport &transport, QString organization)
    : m_transport(transport)
    , m_organization(std::move(organization))
{}

Result<HttpResponse> Client::waitFor(const HttpRequest &request, std::stop_token stop) const
{
    const auto waiting = std::make_shared<Waiting>();
    m_transport.send(request, [waiting](Result<HttpResponse> response) {
        const std::lock_guard lock(waiting->mutex);
        waiting->response = std::move(response);
        waiting->arrived.notify_one();
    });
    std::unique_lock lock(waiting->mutex);
    if (waiting->arrived.wait(lock, std::move(stop), [&] { return waiting->response.has_value(); }))
        return *std::move(waiting->response);
    return fail(ErrorCode::Cancelled,
        message("client.cancelled", u"Cannot wait for the answer: it was cancelled."_s));
}

std::unique_ptr<ChangeSubscription> Client::follow(QObject *context, ChangeListener changed) const
{
    const auto isWanted = std::make_shared<bool>(true);
    const auto listener = [isWanted, changed = std::move(changed), delivery = Delivery::to(context)](
                              const ChangeBatch &batch) {
        delivery->deliver([isWanted, changed, batch] {
            if (*isWanted)
                changed(batch);
        });
    };
    return std::make_unique<FollowingOnThread>(isWanted, m_transport.subscribe(0, listener));
}

QByteArray Client::integrationUrl(const QString &slug, const char *rest) const
{
    return urlOf({u"integrations"_s, m_organization, slug}) + rest;
}

ClientCall<Workspace> Client::workspace()
{
    return {readRequest("/api/v1/workspace"), reading(readWorkspace)};
}

ClientCall<Capabilities> Client::capabilities() const
{
    return {readRequest("/api/v1/capabilities"), reading(readCapabilities)};
}

ClientCall<KeychainView> Client::keychain() const
{
    return {readRequest("/api/v1/keychain"), reading(readKeychain)};
}

ClientCall<QString> Client::egressPolicy() const
{
    return {readRequest("/api/v1/egress"), reading(readPolicy)};
}

ClientCall<QString> Client::setEgressPolicy(const QString &policy) const
{
    json::Writer writer;
    writer.beginObject().name("policy").string(policy).endObject();
    return {writeRequest("PUT", "/api/v1/egress", writer.take()), reading(readPolicy)};
}

ClientCall<Page<AuditRow>> Client::audit(const QString &cursor) const
{
    return {readRequest("/api/v1/audit" + queryOf({{u"cursor"_s, cursor}})), readingPage(readAuditRow)};
}

ClientCall<QByteArray> Client::systemHealth() const
{
    return {readRequest("/api/v1/health/system"), readText};
}

ClientCall<QByteArray> Client::telemetry() const
{
    return {readRequest("/api/v1/telemetry"), readText};
}

ClientCall<QList<Connector>> Client::catalogue(const QString &filter) const
{
    return {readRequest("/api/v1/catalogue" + queryOf({{u"filter"_s, filter}})),
        readingList(readConnectorOverview)};
}

ClientCall<Connector> Client::connector(const QString &slug) const
{
    return {readRequest(urlOf({u"catalogue"_s, slug})), reading(readConnectorOverview)};
}

ClientCall<QByteArray> Client::connectorDocument(const QString &slug) const
{
    return {readRequest(urlOf({u"catalogue"_s, slug, u"document"_s})), readText};
}

ClientCall<QList<StreamSummary>> Client::streams(const QString &slug) const
{
    return {readRequest(integrationUrl(slug, "/streams")), readingList(readStreamSummary)};
}

ClientCall<Page<Record>> Client::records(
    const QString &slug, const QString &stream, const QString &filter, const PageOrder &page) const
{
    const QByteArray url =
        urlOf({u"integrations"_s, m_organization, slug, u"streams"_s, stream, u"records"_s});
    return {readRequest(url + queryOf(pageQuery(filter, page))), readingPage(readRecord)};
}

ClientCall<Record> Client::record(const QString &slug, const QString &stream, const QString &key) const
{
    const QByteArray url =
        urlOf({u"integrations"_s, m_organization, slug, u"streams"_s, stream, u"records"_s, key});
    return {readRequest(url), reading(readRecord)};
}

ClientCall<SandboxView> Client::sandbox() const
{
    return {readRequest("/api/v1/sandbox"), reading(readSandbox)};
}

ClientCall<SandboxView> Client::advanceSandbox() const
{
    return {writeRequest("POST", "/api/v1/sandbox/days"), reading(readSandbox)};
}

ClientCall<SandboxView> Client::breakSandbox(const QString &fault, const QString &path, int times) const
{
    json::Writer writer;
    writer.beginObject().name("fault").string(fault).name("path").string(path);
    writer.name("times").number(qint64{times}).endObject();
    return {writeRequest("POST", "/api/v1/sandbox/faults", writer.take()), reading(readSandbox)};
}

ClientCall<SandboxView> Client::repairSandbox() const
{
    return {writeRequest("DELETE", "/api/v1/sandbox/faults"), reading(readSandbox)};
}

} // namespace patchbay
