// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/exportfile.h"

#include "core/base/systemreason.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

tl::unexpected<Error> unwritable(ErrorCode code, const QSaveFile &file)
{
    return fail(code,
        message("export.fileWrite", u"Cannot write %1: %2."_s,
            {file.fileName(), systemReason(file.errorString())}),
        file.errorString());
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
    // It would be replaced by a file.
    if (const QFileInfo place(path); place.exists() && !place.isFile() && !place.isDir())
        return fail(ErrorCode::InvalidInput,
            message(
                "export.notAFile", u"Cannot write %1: it is a device or a pipe. Choose a file."_s, {path}));
    std::unique_ptr<ExportFile> file(new ExportFile(path, format));
    if (!file->m_file.open(QIODevice::WriteOnly))
        return unwritable(ErrorCode::InvalidInput, file->m_file);
    return file;
}

Result<> ExportFile::add(const ExportPiece &piece)
{
    const QByteArray bytes = m_joiner.joined(piece);
    // A disk that fills up takes a part, and says why only when it is asked again.
    for (qsizetype done = 0; done < bytes.size();) {
        const qint64 taken = m_file.write(bytes.constData() + done, bytes.size() - done);
        if (taken <= 0)
            return unwritable(ErrorCode::Unavailable, m_file);
        done += taken;
    }
    if (!m_file.flush() || (!piece.next && !m_file.commit()))
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
