// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/environment.h"
#include "core/model/push.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// What a connector document says, parsed. The document's contract is
/// resources/schemas/connector.schema.json; the names in it are those below in lowerCamel, enumerators in
/// snake_case. LinkAI's form (seed 001) is a valid document.
///
/// A *template* is a text with `{name}` places. What may stand in a place: in `baseUrl` the settings; in an
/// action's `endpoint` its path parameters and the settings; in headers the settings; in `auth` headers the
/// credentials and the settings. `{{` and `}}` stand for braces.
namespace patchbay {

/// A value that the person fills in when installing: shop name, host, region.
struct Setting
{
    enum class Type { String, Integer, Boolean, Choice, Url };

    QString name;
    QString label;
    QString hint;
    QString example;
    Type type = Type::String;
    bool isRequired = false;
    QString pattern; ///< RE2, anchored; empty allows anything.
    QStringList choices;
    QString defaultValue;

    bool operator==(const Setting &) const = default;
};

/// A secret that the person fills in. It lives in the secret store only.
struct Credential
{
    QString name;
    QString label;
    QString hint; ///< Where to find it at the provider.
    bool isRequired = true;

    bool operator==(const Credential &) const = default;
};

struct HeaderTemplate
{
    QString name;
    QString value;

    bool operator==(const HeaderTemplate &) const = default;
};

/// A token against forged requests (SAP Gateway): fetched by a safe call, sent with every call that is not
/// safe, together with the cookies that came with it.
struct CsrfToken
{
    QString endpoint; ///< Where it is fetched by GET: template over the settings, relative or absolute.
    QString header = QStringLiteral("X-CSRF-Token"); ///< Asked for with the value `Fetch`.

    bool operator==(const CsrfToken &) const = default;
};

/// How a request proves who sends it.
struct Auth
{
    enum class Type {
        None,
        ApiKey,  ///< The credential `api_key` in the header or query parameter `key` after `prefix`, or in
                 ///< the path.
        Basic,   ///< The credentials `username` and `password` (RFC 7617).
        Bearer,  ///< The credential `token` (RFC 6750).
        Headers, ///< Several headers at once, templates over the declared credentials.
    };
    /// In the path it stands where the endpoint has `{api_key}`.
    enum class Location { Header, Query, Path };

    Type type = Type::None;
    Location location = Location::Header;
    QString key = QStringLiteral("X-API-Key");
    QString prefix;
    QList<HeaderTemplate> headers;
    std::optional<CsrfToken> csrf;

    bool operator==(const Auth &) const = default;
};

/// What the provider allows. What is not said is the documented default (seed 001: 30 s, 10 MB, 100 at once).
struct ConnectorLimits
{
    std::optional<double> requestsPerSecond;
    int burst = 1;
    int concurrency = 100;
    int timeoutSeconds = 30;
    int responseMegabytes = 10;

    bool operator==(const ConnectorLimits &) const = default;
};

/// What an answer means that the status alone does not tell, or tells differently.
struct ErrorRule
{
    enum class Meaning {
        Authentication, ///< The credentials are bad: the integration turns to *error*.
        RateLimited,    ///< Wait and retry.
        Retry,          ///< The provider's trouble: retry.
        NotFound,
        Invalid, ///< Our request is bad: do not retry.
        Empty,   ///< Not an error: there is nothing here.
    };

    QString status;    ///< `401`, `4xx`, empty for any.
    QString path;      ///< JSONPath into the body; empty when the status decides alone.
    QByteArray equals; ///< Raw JSON that the value must equal; empty: the value must exist.
    Meaning meaning = Meaning::Invalid;
    QString message; ///< JSONPath of the provider's own words.

    bool operator==(const ErrorRule &) const = default;
};

struct Parameter
{
    enum class Type { String, Integer, Number, Boolean, Array, Object };
    enum class In {
        Path,
        Query,
        Header,
        Body,
        Text, ///< Pagination only: fills the places `{name}` in the texts that the stream sends.
    };

    QString name;
    Type type = Type::String;
    In in = In::Query;
    QString
        at; ///< In a JSON body: JSON Pointer of the place (`/query/filter/updated_at`); empty: the top level.
    bool isRequired = false;
    bool isNullable = false; ///< In a JSON body: null is a value, which clears the field at the provider.
    QByteArray defaultValue; ///< Raw JSON; empty when there is none.
    QString description;

    bool operator==(const Parameter &) const = default;
};

/// That one call of an action takes many items. The action's body parameters are then those of an item.
struct ItemBatchRule
{
    static constexpr int most = 1'000;
    static constexpr qint64 mostBytes = 10 * 1024 * 1024; ///< Seed 001: the payload limit.

    QString items;               ///< JSON Pointer of the list of items in the body; empty: the body is it.
    QByteArray envelope;         ///< Raw JSON object around that list; empty when there is nothing else.
    int maxItems = 100;          ///< A call.
    qint64 maxBytes = mostBytes; ///< Of a body.
    QString results;             ///< JSONPath of what the answer says of each item …
    QString errors;              ///< … and of those that failed, where they stand apart. With neither, the
                                 ///< call does all of them or none.
    QString error;               ///< JSONPath in such a result: why the item failed, if it did.
    QString itemKey;             ///< JSONPath in an item: what its result is found by. Empty: the results are
                                 ///< in the items' order.
    QStringList resultKey;       ///< JSONPaths of the same in a result: the first that is there.

    bool operator==(const ItemBatchRule &) const = default;
};

/// One call that the provider offers.
struct Action
{
    enum class Body { None, Json, Form };

    QString name;
    QByteArray method = "GET";
    QString endpoint; ///< Template, relative to the base URL; or absolute.
    QString description;
    QList<Parameter> parameters;
    QList<HeaderTemplate> headers;
    Body body = Body::None;
    bool isSafe = false; ///< Changes nothing at the provider. GET and HEAD are, unless the document says no.
    bool isIdempotent =
        false; ///< May be repeated. GET, HEAD, PUT and DELETE are, unless the document says no.
    QString idempotencyHeader; ///< `Idempotency-Key` where the provider honours one.
    std::optional<ItemBatchRule> batch;

    bool operator==(const Action &) const = default;
};

/// How the next page of a list is asked for.
struct Pagination
{
    enum class Type {
        None,
        Page,       ///< `parameter` = 1, 2, 3 …
        Offset,     ///< `parameter` = start, start + size, start + 2 * size …
        Cursor,     ///< `parameter` = the value at `cursor` in the last answer, until it is absent, null or
                    ///< empty.
        LinkHeader, ///< The whole next URL from `Link: <…>; rel="next"` (RFC 8288).
        NextUrl,    ///< The whole next URL at `cursor` in the last answer.
        LastId,     ///< `parameter` = the value at `cursor` in the page's last record.
        Version,    ///< `parameter` = the largest version: the value at `cursor` in the answer; also the
                    ///< stream's state.
    };

    Type type = Type::None;
    QString parameter;
    Parameter::In in = Parameter::In::Query;
    QString at; ///< As in Parameter, for a cursor inside a nested body.
    QString sizeParameter;
    int size = 0;          ///< Records a page that are asked for; 0: the provider's own.
    int start = 1;         ///< Page, Offset: the first value.
    QString cursor;        ///< JSONPath.
    QString hasMore;       ///< JSONPath of a boolean: false ends the list.
    QString totalPages;    ///< JSONPath of a number: pages may be fetched ahead.
    QString total;         ///< JSONPath of a number of records: likewise.
    int maxPages = 10'000; ///< A list that is longer is cut, and is then not complete.

    bool operator==(const Pagination &) const = default;
};

/// How to ask for what changed only.
struct UpdatedSince
{
    enum class Format {
        Rfc3339,
        UnixSeconds,
        UnixMilliseconds,
        Date,
        DateTime, ///< `2026-05-19T09:30:00`: UTC, whole seconds, no zone (OData v2, SuiteQL).
    };

    QString parameter;
    Parameter::In in = Parameter::In::Query;
    QString at;
    Format format = Format::Rfc3339;
    QString path; ///< JSONPath in a record: when it changed. The largest one seen is the next state.
    int overlapSeconds = 0; ///< Asked for again, because clocks differ.
    QString text;           ///< Template around `{since}`, where the time is a part of a text: a filter, a
                            ///< query. Replaces what the stream's parameters say for `parameter`.
    QString action;         ///< Another listing action for changes; empty: the stream's own.
    QMap<QString, QByteArray> parameters; ///< The other action's, as in Stream.
    std::optional<Pagination> pagination; ///< The other action's, where it differs from the stream's.

    bool operator==(const UpdatedSince &) const = default;
};

/// One list of records: platform → ours, or, with a push, another integration's → the platform.
struct Stream
{
    /// What a record's absence from a complete listing means.
    enum class Absence { Deleted, Nothing };

    QString name;
    QString label;
    QString action; ///< The listing action, by name.
    QMap<QString, QByteArray>
        parameters; ///< Raw JSON values (or templates in strings) for the action's parameters.
    QString records = QStringLiteral("$[*]"); ///< JSONPath of the records in an answer.
    QStringList key;                          ///< JSONPaths in a record as received; together they name it.
    QString title;                            ///< JSONPath in a record as received: its name for people.
    QByteArray mapping; ///< Raw JSON object field → expression; empty: the record as received.
    Pagination pagination;
    std::optional<UpdatedSince> updatedSince;
    Absence absence = Absence::Deleted;
    QString counter;           ///< Telemetry counter that its records add to: `products_synced`, …
    bool isOnByDefault = true; ///< Never of a push: it needs a source first.
    std::optional<Push> push;

    bool operator==(const Stream &) const = default;
};

/// What proves that the credentials work: an action without effect.
struct ConnectionTest
{
    QString action;
    QMap<QString, QByteArray> parameters;
    QString account; ///< JSONPath in the answer: who we are there, shown to the person.

    bool operator==(const ConnectionTest &) const = default;
};

struct Connector
{
    QString slug;
    QString name;
    QString type; ///< `ecommerce`, `marketplace`, `warehouse`, `erp`, `pos`, `payments`, `crm`, … (open list)
    QString version;
    QString description;
    QString documentationUrl;
    QString baseUrl; ///< Template.
    QMap<Environment, QString>
        environmentUrls;             ///< Base URL templates where they differ; what is absent uses baseUrl.
    QList<Environment> environments; ///< Those it can be installed in.
    QList<Setting> settings;
    QList<Credential> credentials;
    Auth auth;
    QList<HeaderTemplate> headers;
    ConnectorLimits limits;
    QList<ErrorRule> errors;
    std::optional<ConnectionTest> test;
    QList<Action> actions;
    QList<Stream> streams;
    QByteArray inbound; ///< Raw JSON, reserved for webhooks.

    bool operator==(const Connector &) const = default;

    [[nodiscard]] const Action *action(const QString &actionName) const;
    [[nodiscard]] const Stream *stream(const QString &streamName) const;
};

} // namespace patchbay
