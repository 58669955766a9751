// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/shopwrites.h"

#include "core/sandbox/shoppages.h"

namespace patchbay::sandbox {

namespace {

/// Reads what a client may set of a product; whether all of it made sense.
bool take(Product &product, json::Value fields)
{
    const json::Value price = fields["price"];
    if (!fields.isObject() || (!price.isMissing() && !price.number()))
        return false;
    if (fields["name"].isString())
        product.name = fields["name"].utf8();
    if (fields["description"].isString())
        product.description = fields["description"].utf8();
    if (fields["sku"].isString())
        product.sku = fields["sku"].utf8();
    if (fields["category"].isString())
        product.category = fields["category"].utf8();
    if (const auto amount = price.number())
        product.price = qRound64(*amount * 100);
    return !product.name.isEmpty();
}

HttpResponse badProduct()
{
    return refusal(422, "invalid_product", "A product needs a name, and its price is a number.");
}

HttpResponse noSuchProduct()
{
    return refusal(404, "not_found", "There is no such product.");
}

} // namespace

HttpResponse createProduct(ShopData &data, json::Value fields)
{
    Product product;
    if (!take(product, fields))
        return badProduct();
    return productAnswer(201, data.addProduct(std::move(product)));
}

HttpResponse changeProduct(ShopData &data, qint64 id, json::Value fields)
{
    Product *product = data.product(id);
    if (product == nullptr)
        return noSuchProduct();
    Product changed = *product;
    if (!take(changed, fields))
        return badProduct();
    changed.updatedAt = data.today();
    *product = changed;
    return productAnswer(200, *product);
}

HttpResponse removeProduct(ShopData &data, qint64 id)
{
    if (!data.removeProduct(id))
        return noSuchProduct();
    return {204, {}, {}};
}

HttpResponse changeStock(ShopData &data, const QByteArray &sku, const QByteArray &branch, json::Value fields)
{
    StockLevel *level = data.stockLevel(sku, branch);
    const auto quantity = fields["quantity"].integer();
    if (level == nullptr)
        return refusal(404, "not_found", "There is no such stock level.");
    if (!quantity || *quantity < 0 || *quantity > 1'000'000)
        return refusal(422, "invalid_quantity", "The quantity is a whole number from 0 to 1,000,000.");
    level->quantity = static_cast<int>(*quantity);
    level->updatedAt = data.today();
    return stockAnswer(*level);
}

} // namespace patchbay::sandbox
