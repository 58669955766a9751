// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"
#include "tests/integration/badinput/shopdesk.h"
#include "tests/integration/badinput/shopplatform.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

constexpr int storedCount = 2'500;
constexpr int newCount = 500;

/// `%1` is the platform.
const QByteArray documentPattern = R"({
  "slug": "shop", "name": "Shop", "type": "ecommerce", "version": "1.0.0", "baseUrl": "%1",
  "auth": { "type": "bearer" },
  "test": { "action": "Ping", "account": "$.account" },
  "actions": [
    { "name": "Ping", "method": "GET", "endpoint": "/ping" },
    { "name": "List", "method": "GET", "endpoint": "/products" }
  ],
  "streams": [{ "name": "products", "action": "List", "records": "$[*]", "key": "$.id", "title": "$.name" }]
})";

enum class Fate { Updated, Deleted, Unchanged };

Fate fateOf(int number)
{
    return Fate(number % 3);
}

/// A name that a table has trouble with, as JSON and as it is.
QByteArray jsonName(int number)
{
    return "\"Oud, \\\"no. " + QByteArray::number(number) + "\\\"\\nعود\"";
}

QByteArray csvName(int number)
{
    return "\"Oud, \"\"no. " + QByteArray::number(number) + "\"\"\nعود\"";
}

QByteArray priceOf(int number, bool isNew)
{
    return QByteArray::number(number) + (isNew ? ".1000000000000000000000002" : ".1000000000000000000000001");
}

QByteArray product(int number, const QByteArray &price)
{
    return "{\"id\":" + QByteArray::number(9007199254740993 + number) + ",\"name\":" + jsonName(number) +
           ",\"price\":" + price + '}';
}

/// What the platform has first, and what it has then.
QByteArray firstList()
{
    QByteArrayList products;
    for (int number = 0; number < storedCount; ++number)
        products.append(product(number, priceOf(number, false)));
    return '[' + products.join(',') + ']';
}

QByteArray secondList()
{
    QByteArrayList products;
    for (int number = 0; number < storedCount + newCount; ++number) {
        const Fate fate = number < storedCount ? fateOf(number) : Fate::Updated;
        if (fate != Fate::Deleted)
            products.append(product(number, priceOf(number, fate == Fate::Updated)));
    }
    return '[' + products.join(',') + ']';
}

QByteArray csvCell(const QByteArray &text)
{
    return '"' + QByteArray(text).replace("\"", "\"\"") + '"';
}

/// The lines that the export must have, without their numbers.
QByteArrayList expectedLines()
{
    QByteArrayList lines;
    for (int number = 0; number < storedCount + newCount; ++number) {
        const QByteArray key = QByteArray::number(9007199254740993 + number);
        const QByteArray named = key + ',' + csvName(number) + ',';
        const QByteArray before = priceOf(number, false);
        const QByteArray after = priceOf(number, true);
        if (number >= storedCount)
            lines.append("products,create," + named + ",," + csvCell(product(number, after)) + ",,,,");
        else if (fateOf(number) == Fate::Updated)
            lines.append("products,update," + named + "price," + before + ',' + after + ",,,,");
        else if (fateOf(number) == Fate::Deleted)
            lines.append("products,delete," + named + ',' + csvCell(product(number, before)) + ",,,,,");
    }
    std::ranges::sort(lines);
    return lines;
}

struct Exported
{
    QByteArray text;
    int pieces = 0;
};

Exported exported(const ShopDesk &desk, ExportFormat format)
{
    Exported whole;
    const Export plan = desk.client().planExport(u"1"_s, format);
    ExportJoiner joiner(format);
    for (std::optional<QString> cursor = QString(); cursor; ++whole.pieces) {
        const ExportPiece piece = desk.client().wait(plan.piece(*cursor)).value();
        whole.text += joiner.joined(piece);
        cursor = piece.next;
    }
    return whole;
}

} // namespace

/// A plan of several pages leaves the program complete, in order, and to the last digit.
class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void csvHasEveryChangedField();
    void jsonHasEveryChange();

private:
    static constexpr int changeCount =
        (storedCount + 2) / 3 + (storedCount + 1) / 3 + newCount; ///< Updates, deletes and creates.

    ShopPlatform m_platform;
    QTemporaryDir m_directory;
    std::unique_ptr<ShopDesk> m_desk;
};

void ExportTest::initTestCase()
{
    m_desk = std::make_unique<ShopDesk>(m_directory.path());
    m_platform.list(firstList());
    m_desk->install(QByteArray(documentPattern).replace("%1", m_platform.url()));
    QCOMPARE(m_desk->run(RunMode::Run, u"products"_s).status, ExecutionStatus::Succeeded);
    m_platform.list(secondList());
    QCOMPARE(m_desk->run(RunMode::DryRun, u"products"_s).status, ExecutionStatus::Succeeded);
    QCOMPARE(m_desk->client().wait(m_desk->client().plan(u"1"_s)).value().changeCount, changeCount);
}

void ExportTest::csvHasEveryChangedField()
{
    const Exported csv = exported(*m_desk, ExportFormat::Csv);

    QCOMPARE(csv.pieces, 3);
    QByteArrayList lines;
    QByteArray text = csv.text;
    for (qsizetype end = text.indexOf("\r\n"); end >= 0; end = text.indexOf("\r\n")) {
        lines.append(text.first(end));
        text.remove(0, end + 2);
    }
    QCOMPARE(text, QByteArray());
    QCOMPARE(lines.takeFirst(),
        "number,stream,kind,key,title,field,before,after,reason,request,request_body,outcome"_ba);
    QCOMPARE(lines.size(), changeCount);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1) + ',';
        QVERIFY2(lines[i].startsWith(number), lines[i].constData());
        lines[i].remove(0, number.size());
    }
    std::ranges::sort(lines);
    const QByteArrayList expected = expectedLines();
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(lines[i], expected[i]);
}

void ExportTest::jsonHasEveryChange()
{
    const Exported text = exported(*m_desk, ExportFormat::Json);

    QCOMPARE(text.pieces, 3);
    const auto document = json::Document::parse(text.text);
    QVERIFY(document);
    QCOMPARE(document->root().size(), changeCount);
    qint64 number = 0;
    for (const json::Value change : document->root()) {
        QCOMPARE(change["number"].integer(), std::optional(++number));
        const QByteArray kind = change["kind"].utf8();
        const int product = int(change["key"].utf8().toLongLong() - 9007199254740993);
        const QByteArray before = ::product(product, priceOf(product, false));
        const QByteArray after = ::product(product, priceOf(product, true));
        QCOMPARE(change["before"].raw().toByteArray(), kind == "create" ? "null"_ba : before);
        QCOMPARE(change["after"].raw().toByteArray(), kind == "delete" ? "null"_ba : after);
    }
}

QTEST_GUILESS_MAIN(ExportTest)
#include "exporttest.moc"
