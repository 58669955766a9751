// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/requests.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

QByteArray urlOf(const QStringList &segments)
{
    QByteArray url("/api/v1");
    for (const QString &segment : segments)
        url += '/' + segment.toUtf8().toPercentEncoding();
    return url;
}

QByteArray queryOf(const QList<std::pair<QString, QString>> &parameters)
{
    QByteArray query;
    for (const auto &[name, value] : parameters) {
        if (value.isEmpty())
            continue;
        query += query.isEmpty() ? '?' : '&';
        query += name.toUtf8().toPercentEncoding() + '=' + value.toUtf8().toPercentEncoding();
    }
    return query;
}

QList<std::pair<QString, QString>> pageQuery(const QString &filter, const PageOrder &page)
{
    return {{u"filter"_s, filter}, {u"cursor"_s, page.cursor}, {u"limit"_s, QString::number(page.limit)}};
}

HttpRequest readRequest(const QByteArray &url)
{
    return {"GET", HttpEffect::Read, url, {{"Accept", "application/json"}}, {}};
}

HttpRequest writeRequest(const QByteArray &method, const QByteArray &url, const QByteArray &body)
{
    HttpRequest request{method, HttpEffect::Write, url, {{"Accept", "application/json"}}, body};
    if (!body.isEmpty())
        setHeader(request.headers, "Content-Type", "application/json");
    return request;
}

void writeCredentials(json::Writer &writer, const SecretBundle &credentials)
{
    writer.beginObject();
    for (auto credential = credentials.begin(); credential != credentials.end(); ++credential)
        writer.name(credential.key().toUtf8()).string(QByteArrayView(credential.value().reveal()));
    writer.endObject();
}

QByteArray credentialsBody(const SecretBundle &credentials)
{
    json::Writer writer;
    writer.beginObject().name("credentials");
    writeCredentials(writer, credentials);
    writer.endObject();
    return writer.take();
}

} // namespace patchbay
