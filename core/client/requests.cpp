// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/requests.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

/// The parameter of that name in the address that the header Link leads to.
std::optional<QString> nextCursor(const HttpResponse &response, const QString &name)
{
    const QByteArray link = header(response.headers, "Link").value_or(QByteArray());
    const QByteArray parameter = '&' + name.toUtf8() + '=';
    const qsizetype place = link.indexOf(parameter);
    if (place < 0)
        return std::nullopt;
    const QByteArray value = link.sliced(place + parameter.size()).split('>').first().split('&').first();
    return QString::fromUtf8(QByteArray::fromPercentEncoding(value));
}

Result<ExportPiece> readPiece(const HttpResponse &response, ExportFormat format, const QString &cursorName)
{
    const Result<QByteArray> text = readText(response);
    if (!text)
        return passOn(text);
    if (format == ExportFormat::Json) {
        const Result<json::Document> document = documentOf(response);
        if (!document)
            return passOn(document);
        if (!document->root().isArray()) {
            return fail(ErrorCode::Unavailable,
                message("client.notAList", u"Cannot read the server's answer: it is not a list."_s));
        }
    }
    return ExportPiece{*text, nextCursor(response, cursorName)};
}

} // namespace

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

Export exportOf(const QByteArray &url, const QList<std::pair<QString, QString>> &parameters,
    ExportFormat format, const QString &cursorName)
{
    const auto piece = [=](const QString &cursor) -> ClientCall<ExportPiece> {
        const QString name = format == ExportFormat::Csv ? u"csv"_s : u"json"_s;
        const QByteArray query = queryOf(
            parameters + QList<std::pair<QString, QString>>{{u"format"_s, name}, {cursorName, cursor}});
        return {readRequest(url + query), [format, cursorName](const HttpResponse &response) {
                    return readPiece(response, format, cursorName);
                }};
    };
    return {format, piece};
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
