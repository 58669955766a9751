// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

/// Where a description is wrong about its provider, and what shows it.
struct Correction
{
    QString pointer;
    QJsonValue value; ///< Undefined: nothing belongs there.
};

struct DescribedConnector
{
    QString slug;
    QString file; ///< In the folder of public descriptions.
    QMap<QString, QString> settings;
    QByteArray origin; ///< Where the description names no server, or one with variables.
    QList<Correction> corrections;
};

/// They come only where a request asks for them with $expand, and are too many for prism.
[[nodiscard]] inline QList<Correction> withoutNavigation(const QString &entity, const QStringList &names)
{
    QList<Correction> corrections;
    for (const QString &name : names)
        corrections.append(
            {u"/components/schemas/"_s + entity + u"/properties/to_"_s + name, QJsonValue::Undefined});
    return corrections;
}

inline const QList<DescribedConnector> describedConnectors{
    {u"github"_s, u"github-rest.openapi30.json"_s,
        {{u"owner"_s, u"octocat"_s}, {u"repository"_s, u"hello-world"_s}}, {},
        // The example's link leads to https://api.github.com/resource, a stand-in for whatever was asked.
        {{u"/components/headers/link/example"_s, u"<?page=2>; rel=\"next\", <?page=5>; rel=\"last\""_s}}},
    {u"hubspot"_s, u"derived-for-prism/hubspot-crm-products-v3.no-null-examples.json"_s, {}, {},
        // A private app's token is a Bearer token (developers.hubspot.com/docs/api/private-apps); the
        // description lets only OAuth into these calls, which sends it likewise.
        {}},
    {u"resend"_s, u"resend.openapi31.yaml"_s, {}, {}, {}},
    {u"sap-s4hana"_s, u"sap-s4hana-API_SALES_ORDER_SRV.openapi30.json"_s, {{u"host"_s, u"s4.example.com"_s}},
        "https://s4.example.com:443/sap/opu/odata/sap/API_SALES_ORDER_SRV",
        withoutNavigation(
            u"A_SalesOrder"_s, {u"BillingPlan"_s, u"Item"_s, u"Partner"_s, u"PaymentPlanItemDetails"_s,
                                   u"PrecedingProcFlowDoc"_s, u"PricingElement"_s, u"RelatedObject"_s,
                                   u"SubsequentProcFlowDoc"_s, u"Text"_s}) +
            withoutNavigation(
                u"A_SalesOrderItem"_s, {u"BillingPlan"_s, u"Partner"_s, u"PrecedingProcFlowDocItem"_s,
                                           u"PricingElement"_s, u"RelatedObject"_s, u"SalesOrder"_s,
                                           u"ScheduleLine"_s, u"SubsequentProcFlowDocItem"_s, u"Text"_s})},
    {u"shopify"_s, u"shopify-admin-rest.openapi30.yml"_s,
        {{u"shop"_s, u"qamar-retail"_s}, {u"version"_s, u"2021-10"_s}}, "https://qamar-retail.myshopify.com",
        // A slip of the description: the products stand under `products`
        // (shopify.dev/docs/api/admin-rest/latest/resources/product).
        {{u"/components/schemas/ProductList/properties"_s,
            QJsonObject{{u"products"_s,
                QJsonObject{{u"type"_s, u"array"_s},
                    {u"items"_s, QJsonObject{{u"$ref"_s, u"#/components/schemas/Product"_s}}}}}}}}},
    {u"slack"_s, u"slack-web-api.swagger20.json"_s, {{u"channel"_s, u"C012AB3CD"_s}}, {},
        // The token goes into the header Authorization (docs.slack.dev/authentication/tokens); the
        // description calls that header "token".
        {{u"/paths/~1auth.test/get/parameters/0/required"_s, false}}},
    {u"square"_s, u"derived-for-prism/square-connect.no-remote-ref-in-examples.json"_s,
        {{u"location"_s, u"L88917AVBK2S5"_s}}, {},
        // The example is that of return_entries = true; without it, the schema says what comes.
        {{u"/components/schemas/SearchOrdersResponse/example"_s, QJsonValue::Undefined}}},
    {u"stripe"_s, u"derived-for-prism/stripe-lists.reduced.json"_s, {}, {}, {}},
};

} // namespace patchbay
