// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/connectors/connection.h"
#include "core/connectors/streamreader.h"
#include "core/model/execution.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace patchbay {

/// What reading a stream to its end came to.
struct StreamReading
{
    QList<SourceRecord> records; ///< Of all pages, the invalid ones too.
    int pages = 0;
    bool isComplete = false;
    Message incompleteness;
    QByteArray state;
    QList<CallRecord> calls;
    std::optional<Error> error;

    [[nodiscard]] QByteArrayList validKeys() const;
};

/// A connection to that connector of the catalogue, in production where it can be. Every credential that it
/// declares has the value `play-<name>`.
[[nodiscard]] Connection catalogueConnection(
    const QString &connector, const QMap<QString, QString> &settings);

/// Reads a stream to its end as a run does, over that client. Waits are noted, and take no time.
[[nodiscard]] StreamReading readStream(
    const Connection &connection, const QString &stream, HttpClient &http, const QByteArray &since = {});

} // namespace patchbay
