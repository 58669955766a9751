// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/listingmemory.h"

#include "core/connectors/connection.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

void addPart(QCryptographicHash &hash, const QByteArray &part)
{
    hash.addData(QByteArray::number(part.size()) + ':' + part);
}

bool hasDirective(const HttpResponse &response, const char *name, const QByteArray &wanted)
{
    for (const QByteArray &directive : header(response.headers, name).value_or(QByteArray()).split(',')) {
        if (directive.trimmed().toLower() == wanted)
            return true;
    }
    return false;
}

} // namespace

QByteArray ListingMemory::toState() const
{
    json::Writer writer;
    writer.beginObject().name("recipe").string(QByteArrayView(recipe));
    writer.name("records").string(QByteArrayView(records)).name("count").number(count);
    writer.name("pages").beginArray();
    for (const PageValidator &page : pages) {
        writer.beginArray().string(QByteArrayView(page.url)).string(QByteArrayView(page.etag)).endArray();
    }
    return writer.endArray().endObject().take();
}

std::optional<ListingMemory> ListingMemory::fromState(const QByteArray &state)
{
    const Result<json::Document> document = json::Document::parse(state);
    if (!document || !document->root()["pages"].isArray())
        return std::nullopt;
    const json::Value root = document->root();
    ListingMemory memory{
        root["recipe"].utf8(), root["records"].utf8(), root["count"].integer().value_or(-1), {}};
    for (const json::Value page : root["pages"])
        memory.pages.append({page.at(0).utf8(), page.at(1).utf8()});
    const bool isWhole = !memory.recipe.isEmpty() && !memory.records.isEmpty() && memory.count >= 0 &&
                         !memory.pages.isEmpty() && memory.pages.size() <= mostPages;
    return isWhole ? std::optional(memory) : std::nullopt;
}

QByteArray recipeOf(const HttpRequest &firstRequest, const Connector &connector, const Stream &stream)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addPart(hash, firstRequest.method);
    addPart(hash, firstRequest.url);
    for (const HttpHeader &line : firstRequest.headers)
        addPart(hash, line.name + ':' + line.value);
    for (const QString &part : {connector.slug, connector.version, stream.name, stream.records, stream.title})
        addPart(hash, part.toUtf8());
    for (const QString &path : stream.key)
        addPart(hash, path.toUtf8());
    addPart(hash, stream.mapping);
    return hash.result().toHex();
}

bool isRememberable(const Stream &stream, const HttpRequest &request)
{
    const Pagination::Type type = stream.pagination.type;
    return request.method == "GET" && request.effect == HttpEffect::Read && request.body.isEmpty() &&
           !stream.updatedSince && type != Pagination::Type::Version && type != Pagination::Type::LinkHeader;
}

std::optional<QByteArray> validatorIn(const HttpResponse &response)
{
    const QByteArray etag = header(response.headers, "ETag").value_or(QByteArray()).trimmed();
    const bool isKept =
        !hasDirective(response, "Cache-Control", "no-store") && !hasDirective(response, "Vary", "*");
    return response.status == 200 && !etag.isEmpty() && isKept ? std::optional(etag) : std::nullopt;
}

} // namespace patchbay
