// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/executions/itemplatform.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <limits>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

/// The old object with the members of the new one in their place.
QByteArray merged(const QByteArray &before, const QByteArray &changes)
{
    const json::Document old = json::Document::parse(before).value();
    const json::Document more = json::Document::parse(changes).value();
    json::Writer writer;
    writer.beginObject();
    for (const json::Value member : old.root()) {
        const json::Value changed = more.root()[member.name()];
        writer.name(member.name()).raw(changed.isMissing() ? member.raw() : changed.raw());
    }
    for (const json::Value member : more.root()) {
        if (old.root()[member.name()].isMissing())
            writer.name(member.name()).raw(member.raw());
    }
    writer.endObject();
    return writer.take();
}

QByteArray shown(qint64 id, const QByteArray &item)
{
    return merged("{\"id\":" + QByteArray::number(id) + '}', item);
}

} // namespace

ItemPlatform::ItemPlatform()
    : m_server([this](ScriptedServer::Connection &connection) {
        while (true) {
            const QByteArray request = connection.readRequest();
            if (request.isEmpty())
                return;
            const std::optional<QByteArray> said = answer(request);
            if (!said || !connection.send(*said))
                return;
        }
    })
{}

void ItemPlatform::show(const QList<QByteArray> &items)
{
    const std::scoped_lock lock(m_mutex);
    m_items.clear();
    m_nextId = 1;
    for (const QByteArray &item : items)
        m_items[m_nextId++] = item;
}

void ItemPlatform::interfere(Interference interference)
{
    const std::scoped_lock lock(m_mutex);
    m_interference = std::move(interference);
}

QByteArray ItemPlatform::address() const
{
    return "127.0.0.1:" + QByteArray::number(m_server.port());
}

QList<QByteArray> ItemPlatform::items() const
{
    const std::scoped_lock lock(m_mutex);
    QList<QByteArray> all;
    for (const auto &[id, item] : m_items) {
        const json::Document document = json::Document::parse(item).value();
        const json::Value root = document.root();
        all.append(root["sku"].utf8() + ' ' + root["name"].utf8() + ' ' + root["price"].raw().toByteArray());
    }
    return all;
}

QList<ArrivedWrite> ItemPlatform::writes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_writes;
}

std::optional<QByteArray> ItemPlatform::answer(const QByteArray &request)
{
    const qsizetype headEnd = request.indexOf("\r\n\r\n");
    const QByteArray head = request.first(headEnd);
    const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
    if (words.value(0) != "GET")
        return answerWrite({words.value(0) + ' ' + words.value(1), headerOf(head, "Idempotency-Key"),
            request.mid(headEnd + 4)});
    const std::scoped_lock lock(m_mutex);
    return page(words.value(1));
}

std::optional<QByteArray> ItemPlatform::answerWrite(const ArrivedWrite &write)
{
    Interference interference;
    int number = 0;
    {
        const std::scoped_lock lock(m_mutex);
        m_writes.append(write);
        number = int(m_writes.size());
        interference = m_interference;
    }
    // Asked without the lock: it may wait for the test.
    const std::optional<Trouble> trouble =
        interference ? interference(number, write) : std::optional<Trouble>();
    const std::scoped_lock lock(m_mutex);
    if (!trouble)
        return perform(write);
    if (trouble->effect == Trouble::Effect::Done)
        static_cast<void>(perform(write));
    if (trouble->effect == Trouble::Effect::FirstItem)
        static_cast<void>(performMany(write, 1));
    return trouble->answer.isEmpty() ? std::nullopt : std::optional(trouble->answer);
}

QByteArray ItemPlatform::perform(const ArrivedWrite &write)
{
    const QByteArray method = write.line.left(write.line.indexOf(' '));
    const qint64 id = write.line.mid(write.line.lastIndexOf('/') + 1).toLongLong();
    if (write.line.startsWith("POST /items/batch"))
        return performMany(write, std::numeric_limits<qsizetype>::max());
    if (method == "POST") {
        const qint64 made = m_nextId++;
        m_items[made] = write.body;
        return httpAnswer(shown(made, write.body), 201);
    }
    if (!m_items.contains(id))
        return httpAnswer(R"({"error":"there is none"})", 404);
    if (method == "DELETE") {
        m_items.erase(id);
        return httpAnswer({}, 204);
    }
    m_items[id] = merged(m_items[id], write.body);
    return httpAnswer(shown(id, m_items[id]));
}

QByteArray ItemPlatform::performMany(const ArrivedWrite &write, qsizetype most)
{
    const QByteArray work = write.line.mid(qsizetype(qstrlen("POST /items/batch")));
    const json::Document body = json::Document::parse(write.body).value();
    QByteArrayList results;
    QByteArrayList errors;
    for (const json::Value item : body.root().isArray() ? body.root() : body.root()["items"]) {
        if (most-- <= 0)
            break;
        const QByteArray name = work == "/change" ? "\"id\":" + item["id"].raw().toByteArray()
                                                  : "\"sku\":" + item["sku"].raw().toByteArray();
        if (performItem(work, item))
            results.append('{' + name + '}');
        else if (work == "/change")
            results.append(R"({"message":"too cheap"})");
        else
            errors.append('{' + name + R"(,"message":"too cheap"})");
    }
    if (work == "/delete")
        return httpAnswer({}, 204);
    return httpAnswer("{\"results\":[" + results.join(',') + "],\"errors\":[" + errors.join(',') + "]}",
        errors.isEmpty() ? 200 : 207);
}

bool ItemPlatform::performItem(const QByteArray &work, json::Value item)
{
    if (item["price"].raw().toByteArray().startsWith('-'))
        return false;
    const qint64 id = work.isEmpty() ? m_nextId++ : item["id"].integer().value_or(0);
    if (work == "/delete")
        m_items.erase(id);
    else
        m_items[id] =
            work.isEmpty() ? item.raw().toByteArray() : merged(m_items[id], item.raw().toByteArray());
    return true;
}

QByteArray ItemPlatform::page(const QByteArray &target) const
{
    const QUrlQuery query(QUrl::fromEncoded(target));
    const qsizetype size = std::max(1, query.queryItemValue(u"per_page"_s).toInt());
    const qsizetype wanted = std::max(1, query.queryItemValue(u"page"_s).toInt());
    QList<QByteArray> all;
    for (const auto &[id, item] : m_items)
        all.append(shown(id, item));
    const qsizetype pages = std::max<qsizetype>(1, (all.size() + size - 1) / size);
    return httpAnswer("{\"data\":[" + all.mid((wanted - 1) * size, size).join(',') +
                      "],\"total_pages\":" + QByteArray::number(pages) + '}');
}

} // namespace patchbay
