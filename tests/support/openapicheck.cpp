// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/openapicheck.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

json::Document description()
{
    QFile file(QStringLiteral(PATCHBAY_RESOURCES "/openapi.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Cannot read resources/openapi.json");
    const auto document = json::Document::parse(file.readAll());
    if (!document)
        qFatal("resources/openapi.json: %s", qUtf8Printable(document.error().message.text));
    return *document;
}

bool fits(const QString &pattern, const QString &path)
{
    const QStringList left = pattern.split(u'/');
    const QStringList right = path.split(u'/');
    if (left.size() != right.size())
        return false;
    for (qsizetype i = 0; i < left.size(); ++i) {
        if (left[i] != right[i] && (!left[i].startsWith(u'{') || right[i].isEmpty()))
            return false;
    }
    return true;
}

QString pointerOf(const QStringList &names)
{
    QString pointer;
    for (const QString &name : names)
        pointer += u'/' + QString(name).replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return pointer;
}

} // namespace

OpenApiCheck::OpenApiCheck()
    : m_document(description())
{}

QStringList OpenApiCheck::operations() const
{
    QStringList all;
    for (const json::Value path : m_document.root()["paths"]) {
        for (const json::Value operation : path)
            all.append(QString::fromUtf8(operation.name()).toUpper() + u' ' + QString::fromUtf8(path.name()));
    }
    all.sort();
    return all;
}

QString OpenApiCheck::pathOf(const HttpRequest &request) const
{
    const QString url = QString::fromUtf8(request.url.split('?').first());
    QString found;
    for (const json::Value path : m_document.root()["paths"]) {
        const QString pattern = QString::fromUtf8(path.name());
        const bool isBetter = found.isEmpty() || pattern.count(u'{') < found.count(u'{');
        if (fits(pattern, url) && isBetter && !path[request.method.toLower()].isMissing())
            found = pattern;
    }
    return found;
}

QStringList OpenApiCheck::faults(const HttpRequest &request, const HttpResponse &response)
{
    const QString path = pathOf(request);
    if (path.isEmpty()) {
        const bool isRefused = response.status == 404 || response.status == 405 || response.status == 401;
        return isRefused ? QStringList()
                         : QStringList{u"no such operation, but status %1"_s.arg(response.status)};
    }
    QStringList pointer{u"paths"_s, path, QString::fromUtf8(request.method.toLower()), u"responses"_s,
        QString::number(response.status)};
    json::Value described = m_document.root()["paths"][path.toUtf8()][request.method.toLower()]["responses"]
                                             [QByteArray::number(response.status)];
    if (described.isMissing())
        return {u"status %1 is not described"_s.arg(response.status)};
    if (const QString reference = described["$ref"].string(); !reference.isEmpty()) {
        pointer = reference.mid(2).split(u'/');
        described = m_document.root()["components"]["responses"][pointer.last().toUtf8()];
    }
    const QByteArray type =
        header(response.headers, "Content-Type").value_or(QByteArray()).split(';').first().trimmed();
    if (described["content"].isMissing())
        return response.body.isEmpty() ? QStringList() : QStringList{u"a body where none is described"_s};
    if (described["content"][type].isMissing())
        return {u"content type %1 is not described"_s.arg(QString::fromUtf8(type))};
    if (type != "application/json")
        return {};
    pointer += QStringList{u"content"_s, QString::fromUtf8(type), u"schema"_s};
    return bodyFaults(pointerOf(pointer), response.body);
}

QStringList OpenApiCheck::requestFaults(const HttpRequest &request)
{
    const QString path = pathOf(request);
    if (path.isEmpty() || request.body.isEmpty())
        return {};
    return bodyFaults(pointerOf({u"paths"_s, path, QString::fromUtf8(request.method.toLower()),
                          u"requestBody"_s, u"content"_s, u"application/json"_s, u"schema"_s}),
        request.body);
}

QStringList OpenApiCheck::bodyFaults(const QString &schemaPointer, const QByteArray &body)
{
    const std::lock_guard lock(m_mutex);
    if (!m_schemas.contains(schemaPointer)) {
        const auto schema = JsonSchema::compile(m_document.text(), schemaPointer);
        if (!schema)
            return {u"no schema at "_s + schemaPointer + u": "_s + schema.error().message.text};
        m_schemas.insert(schemaPointer, *schema);
    }
    QStringList all;
    for (const Fault &fault : m_schemas.find(schemaPointer)->validate(body))
        all.append(toString(fault));
    return all;
}

} // namespace patchbay
