// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/catalogue.h"

#include "core/connectors/connectordocument.h"

#include <QDir>
#include <QFile>
#include <QStringList>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FileRead
{
    Connector connector;
    QByteArray document;
};

using Reading = tl::expected<Connector, QList<Fault>> (*)(const QByteArray &document);

/// The faults, one a line, each behind its file's name, where the file is no connector.
tl::expected<FileRead, QStringList> readFile(const QDir &directory, const QString &name, Reading read)
{
    QFile file(directory.filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(QStringList{u"%1: it cannot be opened: %2"_s.arg(name, file.errorString())});
    const QByteArray document = file.readAll();
    auto connector = read(document);
    if (!connector) {
        QStringList lines;
        for (const Fault &fault : connector.error())
            lines.append(name + u": "_s + toString(fault));
        return tl::unexpected(lines);
    }
    if (name != connector->slug + u".json"_s)
        return tl::unexpected(QStringList{
            u"%1: its slug is %2; name the file %2.json, or change the slug"_s.arg(name, connector->slug)});
    return FileRead{*std::move(connector), document};
}

} // namespace

Result<Catalogue> Catalogue::load(const QString &directory)
{
    return read(directory, Check::Whole);
}

Result<Catalogue> Catalogue::embedded()
{
    return read(embeddedConnectors, Check::Syntax);
}

Result<Catalogue> Catalogue::read(const QString &path, Check check)
{
    const QDir directory(path);
    if (!directory.exists())
        return fail(ErrorCode::NotFound,
            message("catalogue.notFound", u"Cannot load the connectors: there is no folder %1."_s, {path}));
    Catalogue catalogue;
    QStringList wrong;
    const QStringList names = directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        auto file = readFile(directory, name, check == Check::Whole ? readConnector : readTrustedConnector);
        if (!file) {
            wrong += file.error();
            continue;
        }
        const QString slug = file->connector.slug;
        catalogue.m_entries[slug] = {
            std::make_shared<const Connector>(std::move(file->connector)), file->document};
    }
    if (!wrong.isEmpty())
        return fail(ErrorCode::InvalidInput,
            message("catalogue.invalid", u"Cannot load the connectors of %1: %2."_s, {path, wrong.first()}),
            wrong.join(u'\n'));
    return catalogue;
}

QList<std::shared_ptr<const Connector>> Catalogue::entries() const
{
    QList<std::shared_ptr<const Connector>> all;
    for (const auto &[slug, entry] : m_entries)
        all.append(entry.connector);
    std::ranges::sort(all, [](const auto &left, const auto &right) {
        return QString::compare(left->name, right->name, Qt::CaseInsensitive) < 0;
    });
    return all;
}

std::shared_ptr<const Connector> Catalogue::connector(const QString &slug) const
{
    const auto found = m_entries.find(slug);
    return found == m_entries.end() ? nullptr : found->second.connector;
}

QByteArray Catalogue::document(const QString &slug) const
{
    const auto found = m_entries.find(slug);
    return found == m_entries.end() ? QByteArray() : found->second.document;
}

} // namespace patchbay
