// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/clientcall.h"
#include "core/client/clientvalues.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace patchbay {

/// An export, which comes piece by piece so that nobody holds more than one. All of it is the first piece and
/// then the next one of each; ExportJoiner makes one file of them.
struct Export
{
    ExportFormat format = ExportFormat::Json;
    /// The piece behind a cursor: empty for the first one, then what the last one gave as `next`.
    std::function<ClientCall<ExportPiece>(const QString &cursor)> piece;
};

/// Makes one file of the pieces of an export: of the JSON arrays one array, some of them perhaps empty.
class ExportJoiner
{
public:
    explicit ExportJoiner(ExportFormat format)
        : m_format(format)
    {}

    /// What the piece adds to the file. The last one also ends it.
    [[nodiscard]] QByteArray joined(const ExportPiece &piece);

private:
    const ExportFormat m_format;
    bool m_isEmpty = true; ///< So far.
};

} // namespace patchbay
