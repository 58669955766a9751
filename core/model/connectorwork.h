// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/model/connector.h"
#include "core/model/execution.h"
#include "core/model/fields.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What whoever writes a connector is told about it.
namespace patchbay {

/// Something about a place in a connector document.
struct DocumentNote
{
    QString path; ///< JSON Pointer; empty for the whole document.
    int line = 0; ///< From 1; 0 when not known.
    int column = 0;
    Message message; ///< Without a full stop.

    bool operator==(const DocumentNote &) const = default;
};

struct LintReport
{
    QList<DocumentNote> faults;         ///< It cannot be installed with these.
    QList<DocumentNote> warnings;       ///< It can, but is hardly what was meant. Only without faults.
    std::optional<Connector> connector; ///< Without faults, as far as connectorjson.h goes.
};

/// A record of a stream that was tried.
struct TriedRecord
{
    QString key;
    QString title;
    QByteArray body; ///< Raw JSON: as mapped; as received when it cannot be taken.
    std::optional<Message> invalid;

    bool operator==(const TriedRecord &) const = default;
};

/// What came of trying one action, or the first page of one stream. Secrets are replaced everywhere.
struct TryReport
{
    QStringList requests; ///< As commands for a shell, in the order of sending; those not sent too.
    bool wasSent = false; ///< Not where the action changes something, and that was not allowed.
    int status = 0;       ///< Of the last answer; 0 when there is none.
    QString contentType;
    QString body;               ///< Of an action: its beginning, at most 64 KB.
    QList<TriedRecord> records; ///< Of a stream: the first page.
    QList<CallRecord> calls;    ///< Every attempt, with its times.
    std::optional<Error> error; ///< Why it did not end well.
};

void write(json::Writer &writer, const DocumentNote &note);
void write(json::Writer &writer, const LintReport &report);
[[nodiscard]] LintReport readLintReport(Fields &fields);

void write(json::Writer &writer, const TriedRecord &record);
void write(json::Writer &writer, const TryReport &report);
[[nodiscard]] TryReport readTryReport(Fields &fields);

} // namespace patchbay
