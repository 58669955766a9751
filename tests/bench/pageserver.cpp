// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The other process of every measurement: a platform on loopback that has its pages ready before it is asked,
// so that what is measured is the reader.
//
// pageserver <records>     prints its port; ends when its standard input does
//
// GET /records?per_page=N&page=P   {"data":[…],"pagination":{"total_pages":…}}
// GET /list?per_page=N&cursor=C    {"data":[…],"next":"C"|null}: one page must come before the next can be
// asked for POST /change?percent=N           that share of the records changes its quantity

#include "core/base/json.h"
#include "core/network/httplistener.h"

#include <QUrl>
#include <QUrlQuery>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <mutex>
#include <tuple>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

/// Records of about 500 bytes.
class Records
{
public:
    explicit Records(int count)
        : m_quantities(count, 7)
    {}

    [[nodiscard]] int pageCount(int size) const
    {
        return static_cast<int>((m_quantities.size() + size - 1) / size);
    }

    [[nodiscard]] QByteArray page(const QByteArray &path, int size, int number)
    {
        const std::lock_guard lock(m_mutex);
        QByteArray &page = m_pages[{path, size, number}];
        if (page.isEmpty())
            page = rendered(path, size, number);
        return page;
    }

    void change(int percent)
    {
        const std::lock_guard lock(m_mutex);
        for (qsizetype i = 0; i < m_quantities.size(); ++i) {
            if (i % 100 < percent)
                ++m_quantities[i];
        }
        for (auto &[which, page] : m_pages)
            page = std::apply([this](const auto &...parts) { return rendered(parts...); }, which);
    }

private:
    [[nodiscard]] QByteArray rendered(const QByteArray &path, int size, int number) const
    {
        json::Writer out;
        out.beginObject().name("data").beginArray();
        const qsizetype from = qsizetype{number - 1} * size;
        for (qsizetype i = from; i < std::min(from + size, m_quantities.size()); ++i)
            out.raw(record(i));
        out.endArray();
        if (path == "/list") {
            out.name("next");
            if (number < pageCount(size))
                out.string(QByteArray::number(number + 1));
            else
                out.null();
        } else {
            out.name("pagination")
                .beginObject()
                .name("total_pages")
                .number(qint64{pageCount(size)})
                .endObject();
        }
        out.endObject();
        return out.take();
    }

    [[nodiscard]] QByteArray record(qsizetype i) const
    {
        static const QByteArray description(260, 'd');
        json::Writer out;
        out.beginObject().name("id").number(qint64{9'007'199'254'741'000} + i);
        out.name("sku").string("SKU-" + QByteArray::number(i)).name("name").string("Desert Rose Oud 50 ml");
        out.name("description").string(description).name("price").beginObject();
        out.name("amount")
            .raw(QByteArray::number(i % 900) + ".50")
            .name("currency")
            .string("SAR")
            .endObject();
        out.name("quantity").number(qint64{m_quantities[i]}).name("status").string("sale");
        out.name("categories").beginArray().string("perfumes").string("gifts").endArray();
        out.name("updated_at").string("2026-11-21T10:31:00Z").endObject();
        return out.take();
    }

    std::mutex m_mutex; ///< Guards all below.
    QList<int> m_quantities;
    std::map<std::tuple<QByteArray, int, int>, QByteArray> m_pages;
};

HttpResponse answer(Records &records, const HttpRequest &request)
{
    const QUrl url = QUrl::fromEncoded(request.url);
    const QUrlQuery query(url);
    if (url.path() == u"/change"_s) {
        records.change(query.queryItemValue(u"percent"_s).toInt());
        return {204, {}, {}};
    }
    const int size = std::max(1, query.queryItemValue(u"per_page"_s).toInt());
    const QString number = query.queryItemValue(url.path() == u"/list"_s ? u"cursor"_s : u"page"_s);
    return {200, {{"Content-Type", "application/json"}},
        records.page(url.path().toUtf8(), size, std::max(1, number.toInt()))};
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: pageserver <records>\n");
        return 2;
    }
    Records records(std::atoi(argv[1]));
    HttpListener listener(
        {}, [&](HttpRequest request, Endpoint, Respond respond) { respond(answer(records, request)); });
    const auto port = listener.start();
    if (!port) {
        std::fprintf(stderr, "%s\n", qPrintable(port.error().message.text));
        return 1;
    }
    std::printf("%d\n", int{*port});
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}
