// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/http.h"
#include "core/executions/digest.h"
#include "core/model/plan.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace patchbay {

/// How one record of a stream differs from what is stored, on its way from the comparison to a sink.
/// It is a `Change` in the form that a hundred thousand of them are cheap in: UTF-8, and with what storage
/// needs to find the stored record again.
struct RecordChange
{
    ChangeKind kind = ChangeKind::Create;
    QByteArray key;
    QString title;
    QByteArray before;   ///< As stored; empty for a create.
    QByteArray after;    ///< As received; empty for a delete.
    Digest beforeDigest; ///< Of `before`: the stored record must still have it when the change is performed.
    Digest afterDigest;  ///< Of `after`.
    qint64 record = 0;   ///< The stored record, by its number in storage; 0 for a create.
    QStringList fields;  ///< Paths of the fields that an update changes.
    Message reason;      ///< Why it is invalid.
    qint64 call = 0;     ///< Where it comes from: the number of the call …
    int place = 0;       ///< … and the record's place on that page, from 1.
    std::optional<HttpRequest> request; ///< Of a push: what brings it about, without credentials.
    std::optional<BatchPlace> batch;    ///< Of a push: its place among those that leave in one call.

    bool operator==(const RecordChange &) const = default;
};

} // namespace patchbay
