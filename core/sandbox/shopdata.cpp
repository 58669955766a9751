// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/shopdata.h"

#include <algorithm>
#include <array>

namespace patchbay::sandbox {

namespace {

constexpr int productCount = 240;
constexpr int orderCount = 120;
constexpr qint64 firstId = 9'007'199'254'741'001; // 2^53 + 9
constexpr Instant opening{std::chrono::sys_days{std::chrono::year{2026} / 1 / 5}};

constexpr std::array scents{"Amber Musk", "Desert Rose", "Oud Wood", "Saffron", "Damask Rose", "Taif Rose",
    "White Musk", "Sandalwood", "Jasmine", "Cardamom", "Vetiver", "Cedar", "Cambodian Oud", "Orange Blossom",
    "Black Seed", "Frankincense", "Royal Bakhoor", "Lavender", "Bergamot", "Violet Leaf"};

struct Goods
{
    const char *name;
    const char *category;
    int grams;
    qint64 price;
};

constexpr std::array goods{Goods{"Perfume 50 ml", "perfumes", 180, 24900},
    Goods{"Perfume 100 ml", "perfumes", 310, 39900}, Goods{"Candle 220 g", "home", 420, 8900},
    Goods{"Hair Mist 30 ml", "care", 95, 5900}, Goods{"Body Oil", "care", 260, 12900},
    Goods{"Soap Bar", "care", 110, 1250}, Goods{"Diffuser", "home", 640, 15900},
    Goods{"Bakhoor Box", "incense", 250, 32000}, Goods{"Linen Spray", "home", 300, 4950},
    Goods{"Gift Set", "gifts", 900, 54900}, Goods{"Sampler", "gifts", 60, 3900},
    Goods{"Room Tablets", "incense", 80, 2800}};
constexpr std::array branches{"riyadh", "jeddah", "dubai"};
constexpr std::array customers{"Amal Haddad", "Omar Nasser", "Layla Farouk", "Yusuf Karim", "Noor Saleh",
    "Hana Aziz", "Tariq Mansour", "Salma Idris", "Faisal Rahman", "Mariam Qasim", "Zoë Müller", "Jonas Weber",
    "نورة العتيبي", "سارة الحربي"};
constexpr std::array cities{"Riyadh", "Jeddah", "Dammam", "Dubai", "Abu Dhabi", "Kuwait City", "Manama"};
constexpr std::array progress{"pending", "preparing", "shipped", "delivered"};

} // namespace

ShopData::ShopData(std::uint64_t seed)
    : m_random(seed)
{
    for (int i = 0; i < productCount; ++i)
        makeProduct();
    for (int i = 0; i < orderCount; ++i)
        makeOrder();
    for (Order &order : m_orders)
        order.status = progress[static_cast<std::size_t>(pick(progress.size()))];
}

int ShopData::pick(int count)
{
    return static_cast<int>(m_random() % static_cast<std::uint64_t>(count));
}

Instant ShopData::today() const
{
    return opening + std::chrono::days(m_day) + std::chrono::hours(9);
}

void ShopData::makeProduct()
{
    const int serial = m_nextProduct++;
    const char *scent = scents[static_cast<std::size_t>(serial) % scents.size()];
    const Goods &item = goods[static_cast<std::size_t>(serial) / scents.size() % goods.size()];
    Product product;
    product.id = firstId + 7 * serial;
    product.sku = "QMR-" + QByteArray::number(1001 + serial);
    product.name = QByteArray(scent) + ' ' + item.name;
    product.description = "A scent with notes of " + QByteArray(scent).toLower() + ". Lasts up to " +
                          QByteArray::number(4 + pick(9)) + " hours.";
    product.category = item.category;
    product.price = item.price + 50 * pick(40);
    product.salePrice = pick(6) == 0 ? product.price * 8 / 10 : 0;
    product.grams = item.grams;
    product.updatedAt = today() + std::chrono::minutes(pick(480));
    for (const char *branch : branches)
        m_stock.append({product.id, product.sku, branch, pick(160), pick(5), product.updatedAt});
    m_products.append(product);
}

void ShopData::makeOrder()
{
    const int serial = m_nextOrder++;
    Order order;
    order.id = firstId + 1'000'003 + 13 * serial;
    order.reference = 50001 + serial;
    order.status = progress[0];
    order.customer = customers[static_cast<std::size_t>(pick(customers.size()))];
    order.city = cities[static_cast<std::size_t>(pick(cities.size()))];
    const int lines = 1 + pick(3);
    for (int i = 0; i < lines; ++i) {
        const Product &product = m_products[pick(static_cast<int>(m_products.size()))];
        order.lines.append({product.id, product.sku, 1 + pick(3), product.price});
    }
    order.createdAt = today() + std::chrono::minutes(pick(600));
    order.updatedAt = order.createdAt;
    m_orders.append(order);
}

void ShopData::advance()
{
    ++m_day;
    changePrices();
    moveStock();
    moveOrders();
    if (m_day % 2 == 1)
        makeProduct();
    if (m_day % 3 == 0)
        removeProduct(m_products[pick(static_cast<int>(m_products.size()))].id);
    for (int i = 0; i < 4; ++i)
        makeOrder();
}

void ShopData::changePrices()
{
    for (int i = 0; i < 5; ++i) {
        Product &product = m_products[pick(static_cast<int>(m_products.size()))];
        product.price += 100 * (pick(21) - 10);
        product.price = std::max<qint64>(product.price, 500);
        product.salePrice = product.salePrice == 0 ? product.price * 9 / 10 : 0;
        product.updatedAt = today() + std::chrono::minutes(pick(480));
    }
}

void ShopData::moveStock()
{
    for (int i = 0; i < 18; ++i) {
        StockLevel &level = m_stock[pick(static_cast<int>(m_stock.size()))];
        level.quantity = std::max(0, level.quantity + pick(41) - 25);
        level.updatedAt = today() + std::chrono::minutes(pick(480));
    }
}

void ShopData::moveOrders()
{
    for (int i = 0; i < 6; ++i) {
        Order &order = m_orders[pick(static_cast<int>(m_orders.size()))];
        const auto stage = std::ranges::find(progress, order.status);
        if (stage == progress.end() || stage + 1 == progress.end())
            continue;
        order.status = *(stage + 1);
        order.updatedAt = today() + std::chrono::minutes(pick(480));
    }
}

const Product &ShopData::addProduct(Product product)
{
    const int serial = m_nextProduct++;
    product.id = firstId + 7 * serial;
    if (product.sku.isEmpty())
        product.sku = "QMR-" + QByteArray::number(1001 + serial);
    product.updatedAt = today();
    for (const char *branch : branches)
        m_stock.append({product.id, product.sku, branch, 0, 0, product.updatedAt});
    m_products.append(std::move(product));
    return m_products.constLast();
}

Product *ShopData::product(qint64 id)
{
    const auto found = std::ranges::find(m_products, id, &Product::id);
    return found == m_products.end() ? nullptr : &*found;
}

bool ShopData::removeProduct(qint64 id)
{
    m_stock.removeIf([id](const StockLevel &level) { return level.productId == id; });
    return m_products.removeIf([id](const Product &candidate) { return candidate.id == id; }) > 0;
}

StockLevel *ShopData::stockLevel(const QByteArray &sku, const QByteArray &branch)
{
    const auto found = std::ranges::find_if(
        m_stock, [&](const StockLevel &level) { return level.sku == sku && level.branch == branch; });
    return found == m_stock.end() ? nullptr : &*found;
}

} // namespace patchbay::sandbox
