// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/executions/pushdesk.h"

#include <QUrl>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray actionsOneByOne(const QByteArray &key)
{
    return R"(
        {"name": "Create", "method": "POST", "endpoint": "/items", )" +
           key + R"("parameters": {"sku": "string", "name": "string", "price": "number"}},
        {"name": "Change", "method": "PUT", "endpoint": "/items/{id}",
         "parameters": {"id": "integer", "name": "string", "price": "number"}},
        {"name": "Delete", "method": "DELETE", "endpoint": "/items/{id}", "parameters": {"id": "integer"}})";
}

QByteArray actionsTogether(const QByteArray &key, const QByteArray &most)
{
    return R"(
        {"name": "Create", "method": "POST", "endpoint": "/items/batch", )" +
           key + R"("parameters": {"sku": "string", "name": "string", "price": "number"},
         "batch": {"items": "/items", "maxItems": )" +
           most + R"(, "results": "$.results[*]", "errors": "$.errors[*]", "error": "$.message",
           "itemKey": "$.sku", "resultKey": "$.sku"}},
        {"name": "Change", "method": "POST", "endpoint": "/items/batch/change", "idempotent": true,
         "parameters": {"id": "integer", "name": "string", "price": "number"},
         "batch": {"items": "/items", "maxItems": )" +
           most + R"(, "results": "$.results[*]", "error": "$.message"}},
        {"name": "Delete", "method": "POST", "endpoint": "/items/batch/delete", "idempotent": true,
         "parameters": {"id": "integer"}, "batch": {"items": "", "maxItems": )" +
           most + R"(}})";
}

QByteArray deskDocument(const PushDesk::Options &options)
{
    const QByteArray key =
        options.creates == PushDesk::Creates::WithKey ? R"("idempotencyHeader": "Idempotency-Key", )" : "";
    const QByteArray actions = options.calls == PushDesk::Calls::Together
                                   ? actionsTogether(key, QByteArray::number(options.maxItems))
                                   : actionsOneByOne(key);
    return R"({"slug": "desk", "name": "Desk", "version": "1.0.0", "baseUrl": "http://{address}",
      "settings": [{"name": "address", "required": true}],
      "errors": [{"status": 422, "meaning": "invalid", "message": "$.error"}],
      "actions": [
        {"name": "List", "endpoint": "/items", "parameters": {"page": "integer", "per_page": "integer"}},)" +
           actions + R"(],
      "streams": [{"name": "push_items", "action": "List", "records": "$.data[*]", "key": "$.sku",
        "title": "$.name", "counter": "items_pushed",
        "pagination": {"type": "page", "parameter": "page", "sizeParameter": "per_page", "size": 2,
          "totalPages": "$.total_pages", "maxPages": )" +
           QByteArray::number(options.maxPages) + R"(},
        "push": {"key": "$.id", "mapping": {"sku": "$.id", "name": "$.name", "price": "$.price"},
          "create": {"action": "Create"},
          "update": {"action": "Change", "parameters": {"id": "$.target.id"}},
          "delete": {"action": "Delete", "parameters": {"id": "$.target.id"}}}}]})";
}

} // namespace

PushDesk::PushDesk(const QString &directory, const QByteArray &shopAddress, const QByteArray &itemsAddress,
    const Options &options)
    : fixture(directory, shopAddress, {.deleteShareLimit = 100})
{
    if (fixture.integrations->bySlug(u"desk"_s))
        return;
    Integration desk;
    desk.id = fixture.ids.next<IntegrationId>();
    desk.slug = u"desk"_s;
    desk.name = u"Desk"_s;
    desk.connector = u"desk"_s;
    desk.connectorVersion = u"1.0.0"_s;
    desk.environment = options.environment;
    desk.status = IntegrationStatus::Active;
    desk.settings = {{u"address"_s, QString::fromLatin1(itemsAddress)}};
    desk.streams = {{u"push_items"_s, true}};
    desk.sources = {{u"push_items"_s, {u"shop"_s, u"products"_s}}};
    desk.deleteShareLimit = options.deleteShareLimit;
    desk.installedAt = fixture.clock.now();
    desk.configuredAt = fixture.clock.now();
    const auto added = fixture.integrations->add(desk, deskDocument(options), Integrations::SlugRule::AsGiven,
        fixture.caller, {u"integration.install"_s, {}});
    if (!added)
        qFatal("%s", qPrintable(added.error().message.text));
}

Execution PushDesk::readShop()
{
    return fixture.perform(ExecutionKind::Run, {u"products"_s});
}

Execution PushDesk::perform(ExecutionKind kind)
{
    RunRequest request = fixture.request(kind);
    request.slug = u"desk"_s;
    return fixture.begin(request).get();
}

Execution PushDesk::apply(const PlanId &plan, ApplyRequest::Confirmation confirmation)
{
    return fixture.apply(plan, confirmation);
}

QStringList PushDesk::requestsOf(const Execution &execution)
{
    QStringList lines;
    const QList<Change> changes = changesOf(execution);
    for (const Change &change : changes) {
        const QByteArray request = change.request
                                       ? change.request->method + ' ' +
                                             QUrl::fromEncoded(change.request->url).path().toUtf8() + ' ' +
                                             change.request->body
                                       : change.reason.key;
        lines.append(
            changeKindName(change.kind) + u' ' + change.key + u' ' + QString::fromUtf8(request.trimmed()));
    }
    return lines;
}

QStringList PushDesk::outcomesOf(const PlanId &plan)
{
    QStringList lines;
    const QList<Change> changes = fixture.changes(plan);
    for (const Change &change : changes) {
        lines.append(changeKindName(change.kind) + u' ' + change.key + u' ' +
                     (change.outcome ? pushStateName(change.outcome->state) + u' ' +
                                           QString::number(change.outcome->status)
                                     : u"none"_s));
    }
    return lines;
}

} // namespace patchbay
