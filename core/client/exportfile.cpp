// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/exportfile.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

tl::unexpected<Error> unwritable(ErrorCode code, const QSaveFile &file)
{
    return fail(
        code, message("export.fileWrite", u"Cannot write %1: %2."_s, {file.fileName(), file.errorString()}));
}

/// An export on its way into a file. It lives as long as an answer is awaited.
struct Download
{
    const Client &client;
    QObject *context;
    Export what;
    std::unique_ptr<ExportFile> file;
    ExportListener listener;
};

void pull(const std::shared_ptr<Download> &download, const QString &cursor)
{
    const auto take = [download](const Result<ExportPiece> &piece) {
        const Result<> added = piece ? download->file->add(*piece) : Result<>(passOn(piece));
        if (added && download->listener.grew)
            download->listener.grew(download->file->size());
        if (added && piece->next)
            return pull(download, *piece->next);
        download->listener.finished(added);
    };
    download->client.ask(download->context, download->what.piece(cursor), take);
}

} // namespace

ExportFile::ExportFile(const QString &path, ExportFormat format)
    : m_file(path)
    , m_joiner(format)
{}

Result<std::unique_ptr<ExportFile>> ExportFile::create(const QString &path, ExportFormat format)
{
    std::unique_ptr<ExportFile> file(new ExportFile(path, format));
    if (!file->m_file.open(QIODevice::WriteOnly))
        return unwritable(ErrorCode::InvalidInput, file->m_file);
    return file;
}

Result<> ExportFile::add(const ExportPiece &piece)
{
    const QByteArray bytes = m_joiner.joined(piece);
    if (m_file.write(bytes) != bytes.size() || (!piece.next && !m_file.commit()))
        return unwritable(ErrorCode::Unavailable, m_file);
    m_size += bytes.size();
    return {};
}

Result<> exportToFile(
    const Client &client, QObject *context, const Export &what, const QString &path, ExportListener listener)
{
    Result<std::unique_ptr<ExportFile>> file = ExportFile::create(path, what.format);
    if (!file)
        return passOn(file);
    pull(std::make_shared<Download>(Download{client, context, what, std::move(*file), std::move(listener)}),
        {});
    return {};
}

} // namespace patchbay
