// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/connectors/requestrenderer.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace patchbay {

/// One page of a listing, as a conditional request asks for it (RFC 9110, 13.1.2).
struct PageValidator
{
    QByteArray url; ///< Without credentials.
    QByteArray etag;

    bool operator==(const PageValidator &) const = default;
};

/// What is kept of a complete listing, so that the next run can ask whether anything changed at all. It is
/// the state of a stream that has no other (no cursor, no version), and is moved and kept as such: by a
/// writing run, or by applying the plan of a dry run.
///
/// **All or nothing.** Only when *every* page answers `304 Not Modified` is the listing taken to be the one
/// remembered; the first page that says otherwise makes the whole list be read anew, without conditions. So a
/// page that is not read never makes a record count as missing: whatever a provider answers, a delete comes
/// only from a listing of which every page was read. `records` says what the listing held; the caller uses
/// the memory only while exactly that is stored.
struct ListingMemory
{
    static constexpr int mostPages = 500;

    QByteArray recipe;  ///< Stands for how answers become records; another one makes the memory void.
    QByteArray records; ///< Stands for the keys and bodies of the records, hexadecimal.
    qint64 count = 0;   ///< Of the records.
    QList<PageValidator> pages;

    bool operator==(const ListingMemory &) const = default;

    [[nodiscard]] QByteArray toState() const;
    /// Nothing when the state is none of these.
    [[nodiscard]] static std::optional<ListingMemory> fromState(const QByteArray &state);
};

/// What a stream's answers and their reading depend on, but for the answers themselves.
[[nodiscard]] QByteArray recipeOf(
    const HttpRequest &firstRequest, const Connector &connector, const Stream &stream);

/// Whether a stream's list can be remembered: a GET whose pages say in their bodies how the list goes on (a
/// `Link` header is not part of what an ETag stands for, so that a new page behind a full one would be
/// missed), and that is no list of changes.
[[nodiscard]] bool isRememberable(const Stream &stream, const HttpRequest &request);

/// What an answer allows to be kept of it: nothing without an ETag, with `Cache-Control: no-store`, or with
/// `Vary: *`.
[[nodiscard]] std::optional<QByteArray> validatorIn(const HttpResponse &response);

} // namespace patchbay
