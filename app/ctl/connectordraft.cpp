// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/connectordraft.h"

#include "core/base/json.h"

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray quoted(const QString &text)
{
    return json::Writer().string(QStringView(text)).take();
}

/// The credentials of a kind of authentication, with a hint to replace.
QByteArray credentialsOf(const QString &auth)
{
    const auto credential = [](const QByteArray &name, const QByteArray &label) {
        return R"(    { "name": ")" + name + R"(", "label": ")" + label +
               R"(", "hint": "Say where a person finds this at the provider." })";
    };
    if (auth == "none"_L1)
        return {};
    QByteArray list = credential("token", "Access token");
    if (auth == "api_key"_L1)
        list = credential("api_key", "API key");
    if (auth == "basic"_L1)
        list = credential("username", "User name") + ",\n" + credential("password", "Password");
    return "  \"credentials\": [\n" + list + "\n  ],\n";
}

} // namespace

QByteArray draftDocument(const ConnectorDraft &draft)
{
    const QByteArray key = draft.auth == "api_key"_L1
                               ? QByteArray(R"(, "location": "header", "key": "X-API-Key")")
                               : QByteArray();
    return "{\n  \"$schema\": \"https://patchbay.example/schemas/connector.schema.json\",\n  \"name\": " +
           quoted(draft.name) +
           ",\n  \"type\": \"custom\",\n  \"version\": \"1.0.0\",\n"
           "  \"description\": \"Say in a sentence what this connector reads and writes.\",\n"
           "  \"baseUrl\": " +
           quoted(draft.baseUrl) + ",\n  \"auth\": { \"type\": " + quoted(draft.auth) + key + " },\n" +
           credentialsOf(draft.auth) +
           R"(  "limits": { "requestsPerSecond": 5, "burst": 5, "concurrency": 2 },
  "errors": [
    { "status": "401", "meaning": "authentication", "message": "$.error" }
  ],
  "actions": [
    {
      "name": "List items",
      "endpoint": "/items",
      "description": "The call that lists records: put the provider's path in, and the parameters that it takes.",
      "parameters": {
        "page": { "type": "integer", "description": "The page's number. Other kinds of paging: see the help, under pagination." },
        "per_page": "integer"
      }
    }
  ],
  "streams": [
    {
      "name": "items",
      "label": "Items",
      "action": "List items",
      "records": "$.data[*]",
      "key": "$.id",
      "title": "$.name",
      "pagination": { "type": "page", "parameter": "page", "sizeParameter": "per_page", "size": 100 }
    }
  ]
}
)";
}

} // namespace patchbay::ctl
