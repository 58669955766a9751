// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/client/client.h"
#include "core/client/export.h"

#include <QSaveFile>
#include <QString>

#include <functional>
#include <memory>

namespace patchbay {

/// The file of an export. It is there whole or not at all: what was there before stays until the last piece.
class ExportFile
{
public:
    /// `InvalidInput` when the path cannot be written to.
    [[nodiscard]] static Result<std::unique_ptr<ExportFile>> create(const QString &path, ExportFormat format);

    /// `Unavailable` when there is no room for it.
    [[nodiscard]] Result<> add(const ExportPiece &piece);

    /// Bytes so far.
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    ExportFile(const QString &path, ExportFormat format);

    QSaveFile m_file;
    ExportJoiner m_joiner;
    qint64 m_size = 0;
};

/// What is heard of an export to a file, on the context's thread.
struct ExportListener
{
    std::function<void(qint64 bytes)> grew;         ///< After each piece: so large it is. May be empty.
    std::function<void(const Result<> &)> finished; ///< Once, at the end.
};

/// Asks for an export piece by piece and writes it to a file: for the window, which must not wait. Fails, and
/// tells nobody anything, when the path cannot be written to. When the context dies first, the export ends
/// and leaves no file: a context of its own makes it cancellable. The client must outlive the context. Call
/// on the context's thread.
[[nodiscard]] Result<> exportToFile(
    const Client &client, QObject *context, const Export &what, const QString &path, ExportListener listener);

} // namespace patchbay
