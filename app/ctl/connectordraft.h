// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace patchbay::ctl {

/// What a new connector begins with.
struct ConnectorDraft
{
    QString name;
    QString baseUrl;
    QString auth = QStringLiteral("bearer"); ///< none, api_key, basic or bearer.
};

/// A sound document with one list, whose descriptions and hints say what to put in their place (JSON has no
/// comments).
[[nodiscard]] QByteArray draftDocument(const ConnectorDraft &draft);

} // namespace patchbay::ctl
