// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/model/plan.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

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

/// What a record was before a change. What it was after is the next newer step's `before`, or the record now.
struct RecordStep
{
    ChangeKind kind = ChangeKind::Update; ///< Update or Delete: a create leaves no step.
    ExecutionId execution;                ///< Who did it; empty when that is forgotten.
    Instant at;
    QStringList fields; ///< Paths of the fields that an update changed.
    QByteArray before;

    bool operator==(const RecordStep &) const = default;
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
