// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/export.h"

namespace patchbay {

QByteArray ExportJoiner::joined(const ExportPiece &piece)
{
    if (m_format == ExportFormat::Csv)
        return piece.bytes;
    const QByteArray elements = piece.bytes.trimmed().sliced(1).chopped(1).trimmed();
    QByteArray added;
    if (!elements.isEmpty()) {
        added = (m_isEmpty ? "[" : ",\n") + elements;
        m_isEmpty = false;
    }
    if (!piece.next)
        added += m_isEmpty ? "[]\n" : "]\n";
    return added;
}

} // namespace patchbay
