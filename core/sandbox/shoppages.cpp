// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/shoppages.h"

#include "core/base/instant.h"
#include "core/base/json.h"

#include <algorithm>

namespace patchbay::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Hundredths as a decimal with two places: 24900 → `249.00`.
QByteArray decimal(qint64 hundredths)
{
    return QByteArray::number(hundredths / 100) + '.' +
           QByteArray::number(hundredths % 100).rightJustified(2, '0');
}

void writeAmount(json::Writer &out, qint64 hundredths)
{
    out.beginObject().name("amount").raw(decimal(hundredths)).name("currency").string("SAR").endObject();
}

void write(json::Writer &out, const Product &product)
{
    out.beginObject();
    out.name("id").number(product.id).name("sku").string(product.sku).name("name").string(product.name);
    out.name("description").string(product.description).name("category").string(product.category);
    out.name("price");
    writeAmount(out, product.price);
    out.name("sale_price");
    if (product.salePrice == 0)
        out.null();
    else
        writeAmount(out, product.salePrice);
    out.name("weight").raw(QByteArray::number(product.grams / 1000.0, 'f', 2));
    out.name("status").string(QByteArrayView(product.isHidden ? "hidden" : "sale"));
    out.name("updated_at").string(toRfc3339(product.updatedAt));
    out.endObject();
}

void write(json::Writer &out, const StockLevel &level)
{
    out.beginObject();
    out.name("product_id")
        .number(level.productId)
        .name("sku")
        .string(level.sku)
        .name("branch")
        .string(level.branch);
    out.name("quantity").number(qint64{level.quantity}).name("reserved").number(qint64{level.reserved});
    out.name("updated_at").string(toRfc3339(level.updatedAt));
    out.endObject();
}

void write(json::Writer &out, const Order &order)
{
    qint64 total = 0;
    out.beginObject();
    out.name("id").number(order.id).name("reference").number(qint64{order.reference});
    out.name("status").string(order.status);
    out.name("customer").beginObject();
    out.name("name").string(order.customer).name("city").string(order.city).endObject();
    out.name("lines").beginArray();
    for (const OrderLine &line : order.lines) {
        total += line.price * line.quantity;
        out.beginObject().name("product_id").number(line.productId).name("sku").string(line.sku);
        out.name("quantity").number(qint64{line.quantity}).name("price").raw(decimal(line.price)).endObject();
    }
    out.endArray();
    out.name("total");
    writeAmount(out, total);
    out.name("created_at")
        .string(toRfc3339(order.createdAt))
        .name("updated_at")
        .string(toRfc3339(order.updatedAt));
    out.endObject();
}

int bounded(const QUrlQuery &query, const QString &name, int fallback, int largest)
{
    bool isNumber = false;
    const int value = query.queryItemValue(name).toInt(&isNumber);
    return isNumber && value > 0 ? std::min(value, largest) : fallback;
}

template<class Item>
void writeSlice(json::Writer &out, const QList<Item> &items, qsizetype from, qsizetype count)
{
    out.beginArray();
    for (qsizetype i = std::min(from, items.size()); i < std::min(from + count, items.size()); ++i)
        write(out, items[i]);
    out.endArray();
}

QList<Order> changedSince(const QList<Order> &orders, const QString &text)
{
    QList<Order> changed = orders;
    if (const auto since = fromRfc3339(text))
        changed.removeIf([&](const Order &order) { return order.updatedAt < *since; });
    std::ranges::sort(changed, {}, [](const Order &order) { return std::pair(order.updatedAt, order.id); });
    return changed;
}

} // namespace

HttpResponse jsonAnswer(int status, QByteArray body)
{
    return {status, {{"Content-Type", "application/json"}}, std::move(body)};
}

HttpResponse refusal(int status, const char *code, const char *message)
{
    json::Writer out;
    out.beginObject().name("error").beginObject();
    out.name("code").string(QByteArrayView(code)).name("message").string(QByteArrayView(message));
    out.endObject().endObject();
    return jsonAnswer(status, out.take());
}

HttpResponse productAnswer(int status, const Product &product)
{
    json::Writer out;
    write(out, product);
    return jsonAnswer(status, out.take());
}

HttpResponse stockAnswer(const StockLevel &level)
{
    json::Writer out;
    write(out, level);
    return jsonAnswer(200, out.take());
}

HttpResponse productPage(const ShopData &data, const QUrlQuery &query)
{
    const int size = bounded(query, u"per_page"_s, 15, 60);
    const int page = bounded(query, u"page"_s, 1, 1'000'000);
    const qsizetype total = data.products().size();
    json::Writer out;
    out.beginObject().name("data");
    writeSlice(out, data.products(), qsizetype{page - 1} * size, size);
    out.name("pagination").beginObject();
    out.name("page").number(qint64{page}).name("per_page").number(qint64{size});
    out.name("total").number(qint64{total}).name("total_pages").number(qint64{(total + size - 1) / size});
    out.endObject().endObject();
    return jsonAnswer(200, out.take());
}

HttpResponse stockPage(const ShopData &data, const QUrlQuery &query)
{
    const int size = bounded(query, u"limit"_s, 50, 200);
    const auto cursor =
        QByteArray::fromBase64(query.queryItemValue(u"cursor"_s).toLatin1(), QByteArray::Base64UrlEncoding);
    const qsizetype from = cursor.startsWith("after:") ? cursor.mid(6).toLongLong() : 0;
    const QByteArray next = "after:" + QByteArray::number(from + size);
    json::Writer out;
    out.beginObject().name("items");
    writeSlice(out, data.stock(), from, size);
    out.name("next_cursor");
    if (from + size >= data.stock().size())
        out.null();
    else
        out.string(next.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    out.endObject();
    return jsonAnswer(200, out.take());
}

HttpResponse orderPage(const ShopData &data, const QUrlQuery &query, const QByteArray &origin)
{
    const int size = bounded(query, u"per_page"_s, 25, 100);
    const int page = bounded(query, u"page"_s, 1, 1'000'000);
    const QString since = query.queryItemValue(u"updated_since"_s, QUrl::FullyDecoded);
    const QList<Order> orders = changedSince(data.orders(), since);
    json::Writer out;
    out.beginObject().name("orders");
    writeSlice(out, orders, qsizetype{page - 1} * size, size);
    out.name("links").beginObject().name("next");
    if (qsizetype{page} * size >= orders.size()) {
        out.null();
    } else {
        QUrlQuery next;
        if (!since.isEmpty())
            next.addQueryItem(u"updated_since"_s, QString::fromLatin1(QUrl::toPercentEncoding(since)));
        next.addQueryItem(u"per_page"_s, QString::number(size));
        next.addQueryItem(u"page"_s, QString::number(page + 1));
        out.string(origin + "/shop/v1/orders?" + next.toString(QUrl::FullyEncoded).toLatin1());
    }
    out.endObject().endObject();
    return jsonAnswer(200, out.take());
}

} // namespace patchbay::sandbox
