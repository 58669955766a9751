// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/apibench.h"

#include "core/api/api.h"
#include "core/connectors/callbudget.h"
#include "core/connectors/catalogue.h"
#include "core/connectors/installations.h"
#include "core/connectors/tryout.h"
#include "core/executions/batchruns.h"
#include "core/executions/runs.h"
#include "core/executions/scheduler.h"
#include "core/storage/sqlaudit.h"
#include "core/storage/sqlbatches.h"
#include "core/storage/sqlcallhistory.h"
#include "core/storage/sqlexecutionlog.h"
#include "core/storage/sqlintegrations.h"
#include "core/storage/sqlplankeys.h"
#include "core/storage/sqlplans.h"
#include "core/storage/sqlrecords.h"
#include "core/storage/sqlschedules.h"
#include "core/storage/sqlstreamstates.h"
#include "core/storage/sqlworkspace.h"
#include "tests/support/immediatechanges.h"
#include "tests/support/openapicheck.h"
#include "tests/support/seededrandom.h"

#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

template<class T>
T orFail(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qUtf8Printable(result.error().message.text), qUtf8Printable(result.error().detail));
    return std::move(*result);
}

} // namespace

QByteArray sallaDocument()
{
    return R"({
        "slug": "salla", "name": "Salla", "type": "ecommerce", "version": "2.1.0",
        "baseUrl": "https://api.salla.dev",
        "settings": [
            {"name": "shop", "label": "Shop"}, {"name": "region", "label": "Region"},
            {"name": "locale", "label": "Locale"}
        ],
        "auth": {"type": "bearer"},
        "credentials": [{"name": "token", "label": "Access token"}],
        "headers": {"Accept": "application/json"},
        "test": {"action": "Who", "account": "$.name"},
        "actions": [
            {"name": "Who", "method": "GET", "endpoint": "/me"},
            {"name": "Products", "method": "GET", "endpoint": "/products"},
            {"name": "Stock", "method": "GET", "endpoint": "/inventory"},
            {"name": "Orders", "method": "GET", "endpoint": "/orders"}
        ],
        "streams": [
            {"name": "products", "label": "Products", "action": "Products", "key": "$.id", "title": "$.name",
             "counter": "products_synced"},
            {"name": "inventory", "label": "Inventory", "action": "Stock", "key": "$.sku",
             "counter": "inventory_updates"},
            {"name": "orders", "label": "Orders", "action": "Orders", "key": "$.id", "absence": "nothing",
             "counter": "orders_fetched"}
        ]
    })";
}

struct ApiBench::Parts
{
    explicit Parts(ApiBench &bench)
        : clock(bench.clock)
        , http(bench.http)
        , secrets(bench.secrets)
    {}

    VirtualClock &clock;
    HttpClient &http;
    SecretStore &secrets;
    QTemporaryDir directory;
    SeededRandom random;
    IdSource ids{clock, random};
    ImmediateChanges changes;
    std::unique_ptr<Database> database = orFail(Database::open(directory.filePath(u"workspace.db"_s)));
    std::unique_ptr<SqlWorkspace> workspace =
        orFail(SqlWorkspace::open(*database, clock, ids, {u"org_123"_s, u"Acme"_s, u"production"_s}));
    Catalogue catalogue = orFail(Catalogue::load(QStringLiteral(PATCHBAY_RESOURCES "/connectors")));
    CallBudgets budgets{clock};
    SqlIntegrations integrations{*database, workspace->row(), clock, changes};
    SqlExecutionLog log{*database, workspace->row(), clock};
    SqlPlans plans{*database, workspace->row(), clock};
    SqlPlanKeys planKeys{*database, workspace->row()};
    SqlCallHistory callHistory{*database, workspace->row()};
    SqlRecords records{*database, workspace->row()};
    SqlStreamStates states{*database, workspace->row()};
    SqlAudit audit{*database, workspace->row()};
    SqlBatches batches{*database, workspace->row(), clock};
    SqlSchedules schedules{*database, workspace->row(), clock, changes};
    Installations installations{integrations, secrets, catalogue, {http, clock, random}, budgets, ids};
    const RunPorts ports{integrations, secrets, http, clock, random, changes};
    const RunStores stores{log, plans, records, states};
    Runs runs{
        ports, stores, budgets, [this](const IntegrationId &id, const Message &reason) {
            (void)installations.authenticationFailed(id, reason, {u"engine"_s, u"Patchbay"_s, Role::Admin});
        }};
    Tryouts tryouts{{http, clock, random}};
    BatchRuns batchRuns{runs, ports, stores, batches};
    Scheduler scheduler{schedules, runs, ports}; ///< Its clock stands still: begin() is not called.
    Api api{{workspace->workspace(),
        {integrations, log, plans, records, audit, *workspace, planKeys, callHistory, batches, schedules},
        installations, runs, batchRuns, scheduler, catalogue, tryouts, secrets, clock, nullptr}};
    OpenApiCheck description;
};

ApiBench::ApiBench(ScriptedHttpClient::Mode mode)
    : http([this](const HttpRequest &request) { return play(request); }, mode)
    , m_parts(std::make_unique<Parts>(*this))
{
    setPlatform("/me", [](const HttpRequest &request) {
        const bool isKnown = header(request.headers, "Authorization") == "Bearer right";
        return isKnown ? answered(R"({"name":"Acme perfumes"})") : answered(R"({"error":"bad token"})", 401);
    });
    setRecords("/products",
        R"([{"id":"prd_001","name":"Oud","price":1.10},{"id":"prd_002","name":"Musk","price":9}])");
    setRecords("/inventory", R"([{"sku":"A","stock":3}])");
    setRecords("/orders", R"([])");
}

ApiBench::~ApiBench() = default;

HttpExchange ApiBench::play(const HttpRequest &request)
{
    const QByteArray path = request.url.mid(QByteArrayView("https://api.salla.dev").size());
    Platform platform = [](const HttpRequest &) { return answered("{}", 404); };
    {
        const std::lock_guard lock(m_mutex);
        for (auto known = m_platforms.begin(); known != m_platforms.end(); ++known) {
            if (path.startsWith(known.key())) {
                platform = known.value();
                break;
            }
        }
    }
    return platform(request); // outside the lock: it may take its time
}

void ApiBench::setPlatform(const QByteArray &path, const Platform &platform)
{
    const std::lock_guard lock(m_mutex);
    m_platforms.insert(path, platform);
}

void ApiBench::setRecords(const QByteArray &path, const QByteArray &array)
{
    setPlatform(path, [array](const HttpRequest &) { return answered(array); });
}

HttpResponse ApiBench::ask(
    const QByteArray &method, const QByteArray &url, const QByteArray &body, const HttpHeaders &headers)
{
    const HttpRequest request{method, HttpEffect::Write, url, headers, body};
    const auto promise = std::make_shared<std::promise<HttpResponse>>();
    std::future<HttpResponse> answer = promise->get_future();
    m_parts->api.handle(
        request, caller, [promise](HttpResponse response) { promise->set_value(std::move(response)); });
    const HttpResponse response = answer.get();
    check(request, response);
    return response;
}

void ApiBench::check(const HttpRequest &request, const HttpResponse &response)
{
    const QStringList faults = m_parts->description.faults(request, response);
    if (!faults.isEmpty())
        QTest::qFail(qPrintable(QString::fromUtf8(
                                    request.method + ' ' + request.url + " → " + response.body.left(2'000)) +
                                u'\n' + faults.join(u'\n')),
            __FILE__, __LINE__);
    if (response.status < 300) {
        const QStringList asked = m_parts->description.requestFaults(request);
        if (!asked.isEmpty())
            QTest::qFail(
                qPrintable(u"accepted, but not as described: "_s + asked.join(u'\n')), __FILE__, __LINE__);
    }
}

json::Document ApiBench::get(const QByteArray &url)
{
    const HttpResponse response = ask("GET", url);
    if (response.status != 200)
        QTest::qFail(response.body.constData(), __FILE__, __LINE__);
    return json::Document::parse(response.body).value_or(json::Document());
}

QByteArray ApiBench::organization() const
{
    return m_parts->workspace->workspace().organizationId.toUtf8();
}

QByteArray ApiBench::salla(const QByteArray &rest) const
{
    return "/api/v1/integrations/" + organization() + "/salla" + rest;
}

void ApiBench::install()
{
    json::Writer writer;
    writer.beginObject().name("document").raw(sallaDocument()).name("environment").string(u"production");
    writer.name("settings").raw(R"({"shop":"acme","region":"sa","locale":"ar"})").endObject();
    const HttpResponse response = ask("POST", "/api/v1/integrations/" + organization(), writer.take());
    if (response.status != 201)
        QTest::qFail(response.body.constData(), __FILE__, __LINE__);
}

void ApiBench::connect()
{
    install();
    const HttpResponse response = ask("PUT", salla("/credentials"), R"({"credentials":{"token":"right"}})");
    if (response.status != 200)
        QTest::qFail(response.body.constData(), __FILE__, __LINE__);
}

QByteArray ApiBench::preview()
{
    const HttpResponse response = ask("POST", salla("/execute"), R"({"dry_run":true})");
    const auto document = json::Document::parse(response.body);
    return document ? document->root()["changes"]["plan_id"].utf8() : QByteArray();
}

Api &ApiBench::api()
{
    return m_parts->api;
}

ImmediateChanges &ApiBench::changes()
{
    return m_parts->changes;
}

} // namespace patchbay
