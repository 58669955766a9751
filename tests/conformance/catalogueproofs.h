// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <array>

namespace patchbay {

/// What a stream of the catalogue is held against. Never against a stub made from the connector's own file.
enum class ProvenBy {
    Description,  ///< The provider's own description of its API, served by prism (cataloguetest.cpp).
    PageExamples, ///< Pages as the provider documents them: tests/data/providers (sallatest.cpp).
    Sandbox,      ///< The sandbox shop itself (sandboxconnectortest.cpp).
    Pages,        ///< The same, for the others (documentedpagestest.cpp).
    Broker,       ///< A real RabbitMQ (tests/integration/rabbitmq).
};

/// One stream and the call that its provider documents for it. The call is written down here by hand, from
/// the provider's documentation, so that it does not follow the connector file.
struct StreamProof
{
    const char *connector;
    const char *stream;
    ProvenBy by;
    const char *call;                     ///< Method and path, as in the provider's documentation.
    const char *callForChanges = nullptr; ///< Where another call lists what changed.
};

inline constexpr std::array streamProofs{
    StreamProof{"custom-wms", "products", ProvenBy::Pages, "GET /products"},
    StreamProof{"custom-wms", "stock", ProvenBy::Pages, "GET /stock"},
    StreamProof{"custom-wms", "orders", ProvenBy::Pages, "GET /orders"},
    StreamProof{"custom-wms", "shipments", ProvenBy::Pages, "GET /shipments"},
    StreamProof{"github", "repositories", ProvenBy::Description, "GET /user/repos"},
    StreamProof{"github", "issues", ProvenBy::Description, "GET /repos/{owner}/{repo}/issues"},
    StreamProof{"github", "commits", ProvenBy::Description, "GET /repos/{owner}/{repo}/commits"},
    StreamProof{"hubspot", "products", ProvenBy::Description, "GET /crm/v3/objects/products",
        "POST /crm/v3/objects/products/search"},
    StreamProof{"lightspeed-x", "products", ProvenBy::Pages, "GET /products"},
    StreamProof{"lightspeed-x", "inventory", ProvenBy::Pages, "GET /inventory"},
    StreamProof{"lightspeed-x", "sales", ProvenBy::Pages, "GET /sales"},
    StreamProof{"lightspeed-x", "customers", ProvenBy::Pages, "GET /customers"},
    StreamProof{"lightspeed-x", "outlets", ProvenBy::Pages, "GET /outlets"},
    StreamProof{"oracle-fusion", "items", ProvenBy::Pages, "GET /itemsV2"},
    StreamProof{"oracle-fusion", "sales_orders", ProvenBy::Pages, "GET /salesOrdersForOrderHub"},
    StreamProof{"rabbitmq", "queues", ProvenBy::Broker, "GET /queues"},
    StreamProof{"rabbitmq", "exchanges", ProvenBy::Broker, "GET /exchanges"},
    StreamProof{"rabbitmq", "users", ProvenBy::Broker, "GET /users"},
    StreamProof{"rabbitmq", "vhosts", ProvenBy::Broker, "GET /vhosts"},
    StreamProof{"rabbitmq", "permissions", ProvenBy::Broker, "GET /permissions"},
    StreamProof{"rabbitmq", "policies", ProvenBy::Broker, "GET /policies"},
    StreamProof{"resend", "emails", ProvenBy::Description, "GET /emails"},
    StreamProof{"resend", "domains", ProvenBy::Description, "GET /domains"},
    StreamProof{"resend", "contacts", ProvenBy::Description, "GET /contacts"},
    StreamProof{"resend", "broadcasts", ProvenBy::Description, "GET /broadcasts"},
    StreamProof{"resend", "segments", ProvenBy::Description, "GET /segments"},
    StreamProof{"resend", "templates", ProvenBy::Description, "GET /templates"},
    StreamProof{"salla", "products", ProvenBy::PageExamples, "GET /products"},
    StreamProof{"salla", "inventory", ProvenBy::PageExamples, "GET /products/quantities"},
    StreamProof{"salla", "orders", ProvenBy::PageExamples, "GET /orders"},
    StreamProof{"salla", "customers", ProvenBy::PageExamples, "GET /customers"},
    StreamProof{"sandbox-shop", "products", ProvenBy::Sandbox, "GET /products"},
    StreamProof{"sandbox-shop", "inventory", ProvenBy::Sandbox, "GET /inventory"},
    StreamProof{"sandbox-shop", "orders", ProvenBy::Sandbox, "GET /orders"},
    StreamProof{"sap-s4hana", "sales_orders", ProvenBy::Description, "GET /A_SalesOrder"},
    StreamProof{"sap-s4hana", "sales_order_items", ProvenBy::Description, "GET /A_SalesOrderItem"},
    StreamProof{"shopify", "products", ProvenBy::Description, "GET /admin/api/2021-10/products.json"},
    StreamProof{"shopify", "orders", ProvenBy::Description, "GET /admin/api/2021-10/orders.json"},
    StreamProof{"shopify", "customers", ProvenBy::Description, "GET /admin/api/2021-10/customers.json"},
    StreamProof{"slack", "users", ProvenBy::Description, "GET /users.list"},
    StreamProof{"slack", "channels", ProvenBy::Description, "GET /conversations.list"},
    StreamProof{"slack", "messages", ProvenBy::Description, "GET /conversations.history"},
    StreamProof{"square", "locations", ProvenBy::Description, "GET /v2/locations"},
    StreamProof{
        "square", "products", ProvenBy::Description, "GET /v2/catalog/list", "POST /v2/catalog/search"},
    StreamProof{"square", "inventory", ProvenBy::Description, "POST /v2/inventory/counts/batch-retrieve"},
    StreamProof{"square", "orders", ProvenBy::Description, "POST /v2/orders/search"},
    StreamProof{
        "square", "customers", ProvenBy::Description, "GET /v2/customers", "POST /v2/customers/search"},
    StreamProof{"square", "payments", ProvenBy::Description, "GET /v2/payments"},
    StreamProof{"stripe", "customers", ProvenBy::Description, "GET /v1/customers"},
    StreamProof{"stripe", "products", ProvenBy::Description, "GET /v1/products"},
    StreamProof{"stripe", "prices", ProvenBy::Description, "GET /v1/prices"},
    StreamProof{"stripe", "charges", ProvenBy::Description, "GET /v1/charges"},
    StreamProof{"stripe", "payment_intents", ProvenBy::Description, "GET /v1/payment_intents"},
    StreamProof{"stripe", "invoices", ProvenBy::Description, "GET /v1/invoices"},
    StreamProof{"stripe", "subscriptions", ProvenBy::Description, "GET /v1/subscriptions"},
    StreamProof{"stripe", "balance_transactions", ProvenBy::Description, "GET /v1/balance_transactions"},
    StreamProof{"stripe", "events", ProvenBy::Description, "GET /v1/events"},
};

/// The proofs of one kind, in the order above.
[[nodiscard]] inline QList<StreamProof> proofsBy(ProvenBy by)
{
    QList<StreamProof> proofs;
    for (const StreamProof &proof : streamProofs) {
        if (proof.by == by)
            proofs.append(proof);
    }
    return proofs;
}

} // namespace patchbay
