// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/network/httplistener.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

#include <map>
#include <mutex>

namespace patchbay {

/// How a provider's lists are paged, as its documentation says (README.md next to its pages).
enum class DocumentedPaging {
    Versions, ///< Lightspeed X: `after`, `page_size`, answers with `version.min` and `version.max`.
    Offsets,  ///< Oracle Fusion: `offset`, `limit` up to 500, answers with `hasMore`.
    Numbers,  ///< Our own template: `page`, `per_page` up to 100, `updated_since`, answers with `meta.pages`.
};

/// A provider whose lists are made of the pages in tests/data/providers/<provider>, each record in so many
/// copies with keys and versions of their own. It refuses parameters that its documentation does not name,
/// and calls without the credentials of catalogueConnection. Thread-safe.
class DocumentedStore
{
public:
    DocumentedStore(QString provider, DocumentedPaging paging, int copies);

    [[nodiscard]] QString baseUrl() const;
    /// All records of a list, in its order.
    [[nodiscard]] QJsonArray records(const QString &path) const;
    /// `GET /products`, in order.
    [[nodiscard]] QStringList calls() const;

private:
    [[nodiscard]] HttpResponse answer(const HttpRequest &request);
    [[nodiscard]] QJsonObject page(const QJsonArray &all, const QUrlQuery &query) const;
    [[nodiscard]] QStringList documentedParameters() const;
    [[nodiscard]] bool isAuthorized(const HttpRequest &request) const;

    const QString m_provider;
    const DocumentedPaging m_paging;
    std::map<QString, QJsonArray> m_lists; ///< By path; not changed any more.
    mutable std::mutex m_mutex;            ///< Guards m_calls.
    QStringList m_calls;
    quint16 m_port = 0;
    HttpListener m_listener; ///< Last: its thread uses what is above.
};

} // namespace patchbay
