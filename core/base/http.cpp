// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/http.h"

#include <algorithm>
#include <future>
#include <memory>

namespace patchbay {

namespace {

bool isTokenCharacter(char character)
{
    static const QByteArray marks("!#$%&'*+-.^_`|~");
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           (character >= '0' && character <= '9') || marks.contains(character);
}

bool isValueCharacter(char character)
{
    const auto code = static_cast<unsigned char>(character);
    return code == '\t' || (code >= 0x20 && code != 0x7f);
}

} // namespace

std::optional<QByteArray> header(const HttpHeaders &headers, QByteArrayView name)
{
    for (const HttpHeader &candidate : headers) {
        if (candidate.name.compare(name, Qt::CaseInsensitive) == 0)
            return candidate.value;
    }
    return std::nullopt;
}

void setHeader(HttpHeaders &headers, const QByteArray &name, const QByteArray &value)
{
    headers.removeIf([&](const HttpHeader &old) { return old.name.compare(name, Qt::CaseInsensitive) == 0; });
    headers.append({name, value});
}

bool isValidHeader(const HttpHeader &header)
{
    return !header.name.isEmpty() && std::ranges::all_of(header.name, isTokenCharacter) &&
           std::ranges::all_of(header.value, isValueCharacter);
}

HttpExchange HttpClient::send(HttpRequest request, HttpLimits limits, std::stop_token stop)
{
    // Shared, because set_value may still be at work on the client's thread when get returns here.
    const auto promise = std::make_shared<std::promise<HttpExchange>>();
    std::future<HttpExchange> future = promise->get_future();
    submit(std::move(request), limits, std::move(stop),
        [promise](HttpExchange exchange) { promise->set_value(std::move(exchange)); });
    return future.get();
}

} // namespace patchbay
