// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/executions/runfixture.h"

#include <QDir>

#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Sql dumpRecords =
    "SELECT id, stream_id, key, hash, title, execution_id, created_at, updated_at, body "
    "FROM records ORDER BY id";
constexpr Sql dumpVersions = "SELECT id, stream_id, key, kind, execution_id, at, fields, before "
                             "FROM record_versions ORDER BY id";
constexpr Sql dumpStreams = "SELECT id, integration_id, name, state, synced_at, record_count "
                            "FROM streams ORDER BY id";
constexpr Sql dumpIntegrations = "SELECT slug, status, last_sync, revision, configuration FROM integrations";

QByteArray connectorDocument(int pageSize, int maxPages)
{
    const QByteArray size = QByteArray::number(pageSize);
    const QByteArray paging =
        R"("records": "$.data[*]", "key": "$.id", "title": "$.name", "pagination": {"type": "page",
             "parameter": "page", "sizeParameter": "per_page", "size": )" +
        size + R"(, "totalPages": "$.total_pages", "maxPages": )" + QByteArray::number(maxPages) + "}";
    const QByteArray parameters = R"("parameters": {"page": "integer", "per_page": "integer"})";
    return R"({"slug": "shop", "name": "Shop", "type": "ecommerce", "version": "1.0.0",
        "baseUrl": "http://{address}", "settings": [{"name": "address", "required": true}],
        "actions": [
          {"name": "List Products", "method": "GET", "endpoint": "/products", )" +
           parameters + R"(},
          {"name": "List Stock", "method": "GET", "endpoint": "/stock", )" +
           parameters + R"(},
          {"name": "List Orders", "method": "GET", "endpoint": "/orders",
           "parameters": {"page": "integer", "per_page": "integer", "since": "string"}}],
        "streams": [
          {"name": "products", "action": "List Products", "counter": "products_synced", )" +
           paging + R"(},
          {"name": "stock", "action": "List Stock", "counter": "inventory_updates", )" +
           paging + R"(},
          {"name": "orders", "action": "List Orders", "counter": "orders_fetched", "absence": "nothing",
           "updatedSince": {"parameter": "since", "format": "rfc3339", "path": "$.updated_at"}, )" +
           paging + R"(}]})";
}

Result<std::unique_ptr<Database>> openDatabase(const QString &directory, const RunFixture::Options &options)
{
    DatabaseOptions wanted;
    wanted.maximumBytes = options.maximumBytes;
    return Database::open(QDir(directory).filePath(u"workspace.db"_s), wanted);
}

} // namespace

RunFixture::RunFixture(const QString &directory, const QByteArray &address, const Options &options,
    HttpClient *otherHttp, Clock *otherClock)
    : m_guard(EgressPolicy{EgressMode::Everything, {}})
    , m_curl(std::make_unique<CurlHttpClient>(m_guard))
    , clock(otherClock ? *otherClock : m_systemClock)
    , http(otherHttp ? *otherHttp : *m_curl)
    , ids(clock, m_random)
    , database(std::move(openDatabase(directory, options).value()))
    , workspace(
          std::move(SqlWorkspace::open(*database, clock, ids, {{}, u"Acme"_s, u"production"_s}).value()))
    , integrations(std::make_unique<SqlIntegrations>(*database, workspace->row(), clock, m_changes))
    , log(std::make_unique<SqlExecutionLog>(*database, workspace->row(), clock))
    , plans(std::make_unique<SqlPlans>(*database, workspace->row(), clock))
    , recordStore(std::make_unique<SqlRecords>(*database, workspace->row()))
    , states(std::make_unique<SqlStreamStates>(*database, workspace->row()))
    , budgets(clock)
{
    runs = std::make_unique<Runs>(
        RunPorts{*integrations, m_secrets, http, clock, m_random, m_changes},
        RunStores{*log, *plans, *recordStore, *states}, budgets,
        [this](const IntegrationId &, const Message &reason) {
            authenticationFailures.append(QString::fromLatin1(reason.key));
        },
        options.atOnce);
    if (integrations->bySlug(u"shop"_s))
        return;
    Integration shop;
    shop.id = ids.next<IntegrationId>();
    shop.slug = u"shop"_s;
    shop.name = u"Shop"_s;
    shop.type = u"ecommerce"_s;
    shop.connector = u"shop"_s;
    shop.connectorVersion = u"1.0.0"_s;
    shop.status = IntegrationStatus::Active;
    shop.settings = {{u"address"_s, QString::fromLatin1(address)}};
    shop.streams = {{u"products"_s, true}, {u"stock"_s, true}, {u"orders"_s, true}};
    shop.deleteShareLimit = options.deleteShareLimit;
    shop.installedAt = clock.now();
    shop.configuredAt = clock.now();
    const auto added = integrations->add(shop, connectorDocument(options.pageSize, options.maxPages),
        Integrations::SlugRule::AsGiven, caller, {u"integration.install"_s, {}});
    if (!added)
        qFatal("%s", qPrintable(added.error().message.text));
}

RunRequest RunFixture::request(ExecutionKind kind) const
{
    RunRequest request;
    request.slug = u"shop"_s;
    request.kind = kind;
    request.caller = caller;
    return request;
}

std::future<Execution> RunFixture::begin(const RunRequest &request)
{
    const auto ended = std::make_shared<std::promise<Execution>>();
    const Result<Execution> started =
        runs->start(request, [ended](const Execution &execution) { ended->set_value(execution); });
    if (!started) {
        Execution refused;
        refused.status = ExecutionStatus::Failed;
        refused.error = started.error();
        ended->set_value(refused);
    }
    return ended->get_future();
}

Execution RunFixture::perform(ExecutionKind kind, const QStringList &streams)
{
    RunRequest wanted = request(kind);
    wanted.streams = streams;
    return begin(wanted).get();
}

Execution RunFixture::apply(const PlanId &plan, ApplyRequest::Confirmation confirmation)
{
    std::promise<Execution> ended;
    ApplyRequest wanted;
    wanted.plan = plan;
    wanted.caller = caller;
    wanted.confirmation = confirmation;
    const Result<Execution> started =
        runs->apply(wanted, [&](const Execution &execution) { ended.set_value(execution); });
    if (started)
        return ended.get_future().get();
    Execution refused;
    refused.status = ExecutionStatus::Failed;
    refused.error = started.error();
    return refused;
}

Plan RunFixture::plan(const Execution &execution)
{
    return plans->byId(execution.plan.value()).value();
}

QList<Change> RunFixture::changes(const PlanId &plan)
{
    return plans->changes(plan, 1, 1000).value();
}

QStringList RunFixture::records(const QString &stream)
{
    QStringList lines;
    const Integration shop = integration();
    const QList<Record> page = recordStore->page(shop.id, stream, {}, 500).value();
    for (const Record &record : page)
        lines.append(record.key + u' ' + QString::fromUtf8(record.body));
    return lines;
}

Integration RunFixture::integration()
{
    return integrations->bySlug(u"shop"_s).value();
}

void RunFixture::change(const Integrations::Edit &edit)
{
    (void)integrations->change(u"shop"_s, edit, caller, {u"integration.configure"_s, {}}).value();
}

QByteArray RunFixture::dump()
{
    return database
        ->read([](DatabaseConnection &connection) -> Result<QByteArray> {
            QByteArray all;
            for (const auto &[table, columns] :
                {std::pair(dumpRecords, 9), {dumpVersions, 8}, {dumpStreams, 6}, {dumpIntegrations, 5}}) {
                const auto rows = connection.statement(table).all([columns = columns](const Statement &row) {
                    QByteArray line;
                    for (int column = 0; column < columns; ++column)
                        line += row.bytes(column).toHex() + '|';
                    return line;
                });
                if (!rows)
                    return passOn(rows);
                all += rows->join('\n') + "\n\n";
            }
            return all;
        })
        .value();
}

} // namespace patchbay
