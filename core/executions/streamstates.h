// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace patchbay {

/// How far a stream of an integration was read: what an incremental listing continues from.
struct StreamPosition
{
    QString stream;
    QByteArray state; ///< Raw JSON that only the stream's reader understands; empty: from the beginning.
    std::optional<Instant> syncedAt; ///< When a writing run last read it to its end.

    bool operator==(const StreamPosition &) const = default;
};

/// That a stream's position moves. It moves only when it still is where the run found it: what a later run
/// reached is never undone by applying an older plan.
struct StreamMove
{
    QString stream;
    QByteArray from;
    QByteArray to;

    bool operator==(const StreamMove &) const = default;
};

/// The port to the positions. Thread-safe. Positions are moved by `Records::commit` only, together with the
/// records that they stand for.
class StreamStates
{
public:
    virtual ~StreamStates() = default;

    /// Of all streams of the integration that were ever read to their end.
    [[nodiscard]] virtual Result<QList<StreamPosition>> positions(const IntegrationId &integration) = 0;
    /// Forgets how far the stream was read: the next run lists all of it.
    [[nodiscard]] virtual Result<> reset(const IntegrationId &integration, const QString &stream) = 0;
};

} // namespace patchbay
