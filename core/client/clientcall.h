// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/model/fields.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace patchbay {

/// A question to the API, as a value: the request, and how its answer is read. Client makes them; Client::ask
/// and Client::wait send them.
template<class T>
struct ClientCall
{
    HttpRequest request;
    std::function<Result<T>(const HttpResponse &)> read;
};

/// A page of a list that goes by key.
template<class T>
struct Page
{
    QList<T> items;
    std::optional<QString> next; ///< The cursor of the next page; nothing at the end.
};

/// The JSON of a successful answer; of any other, the error that it tells of: code, message and key as the
/// engine made them, and for a server that only knows the documented envelope what can be made of that.
[[nodiscard]] Result<json::Document> documentOf(const HttpResponse &response);

/// How an answer that is one value is read.
template<class T>
[[nodiscard]] std::function<Result<T>(const HttpResponse &)> reading(T (*read)(Fields &))
{
    return [read](const HttpResponse &response) -> Result<T> {
        const Result<json::Document> document = documentOf(response);
        if (!document)
            return passOn(document);
        return readAs(document->root(), read);
    };
}

/// How an answer with `data` and `next` is read.
template<class T>
[[nodiscard]] std::function<Result<Page<T>>(const HttpResponse &)> readingPage(T (*read)(Fields &))
{
    return [read](const HttpResponse &response) -> Result<Page<T>> {
        const Result<json::Document> document = documentOf(response);
        if (!document)
            return passOn(document);
        Fields fields(document->root());
        const Page<T> page{fields.list("data", read), fields.optionalText("next")};
        if (!fields.faults().isEmpty())
            return tl::unexpected<Error>(faultsAsError(fields.faults()));
        return page;
    };
}

/// How an answer with `data` alone is read.
template<class T>
[[nodiscard]] std::function<Result<QList<T>>(const HttpResponse &)> readingList(T (*read)(Fields &))
{
    return [readPage = readingPage(read)](const HttpResponse &response) -> Result<QList<T>> {
        const Result<Page<T>> page = readPage(response);
        return page ? Result<QList<T>>(page->items) : passOn(page);
    };
}

/// How an answer without content is read.
[[nodiscard]] Result<> readNothing(const HttpResponse &response);
/// How an answer that is kept word for word is read.
[[nodiscard]] Result<QByteArray> readText(const HttpResponse &response);

} // namespace patchbay
