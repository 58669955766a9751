// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>
#include <random>

namespace patchbay::sandbox {

/// Amounts are in hundredths, written out as decimals with two places (`249.00`).
struct Product
{
    qint64 id = 0; ///< Larger than 2^53 on purpose: who reads it as a double loses it.
    QByteArray sku;
    QByteArray name;
    QByteArray description;
    QByteArray category;
    qint64 price = 0;
    qint64 salePrice = 0; ///< 0: not on sale.
    int grams = 0;
    bool isHidden = false;
    Instant updatedAt;
};

struct StockLevel
{
    qint64 productId = 0;
    QByteArray sku;
    QByteArray branch;
    int quantity = 0;
    int reserved = 0;
    Instant updatedAt;
};

struct OrderLine
{
    qint64 productId = 0;
    QByteArray sku;
    int quantity = 1;
    qint64 price = 0;
};

struct Order
{
    qint64 id = 0;
    int reference = 0; ///< The number that the merchant sees.
    QByteArray status;
    QByteArray customer;
    QByteArray city;
    QList<OrderLine> lines;
    Instant createdAt;
    Instant updatedAt;
};

/// The goods and orders of a made-up perfume shop. The same seed gives the same shop on every machine; each
/// day that passes changes it a little: some prices and stock, a new product now and then, a few orders.
class ShopData
{
public:
    explicit ShopData(std::uint64_t seed);

    [[nodiscard]] const QList<Product> &products() const { return m_products; }

    [[nodiscard]] const QList<StockLevel> &stock() const { return m_stock; }

    [[nodiscard]] const QList<Order> &orders() const { return m_orders; }

    [[nodiscard]] int day() const { return m_day; }

    /// One day passes.
    void advance();

    /// Writes by a client of the shop. They are for this process's life only; the days go on from them.
    const Product &addProduct(Product product);
    [[nodiscard]] Product *product(qint64 id);
    bool removeProduct(qint64 id);
    [[nodiscard]] StockLevel *stockLevel(const QByteArray &sku, const QByteArray &branch);
    [[nodiscard]] Instant today() const;

private:
    [[nodiscard]] int pick(int count);
    void makeProduct();
    void makeOrder();
    void changePrices();
    void moveStock();
    void moveOrders();

    std::mt19937_64 m_random;
    int m_day = 0;
    int m_nextProduct = 0;
    int m_nextOrder = 0;
    QList<Product> m_products;
    QList<StockLevel> m_stock;
    QList<Order> m_orders;
};

} // namespace patchbay::sandbox
