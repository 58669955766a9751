// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QString>

namespace patchbay {

/// A synced record as stored: its raw JSON text, and the run that last touched it.
struct Record
{
    QString stream;
    QString key;
    QString title;
    QByteArray body;
    ExecutionId execution;
    Instant createdAt;
    Instant updatedAt;

    bool operator==(const Record &) const = default;
};

/// One stream of an installed integration, and how many records of it are stored.
struct StreamSummary
{
    QString stream;
    bool isOn = false;
    qint64 records = 0;

    bool operator==(const StreamSummary &) const = default;
};

} // namespace patchbay
