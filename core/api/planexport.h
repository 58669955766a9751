// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/csv.h"
#include "core/base/http.h"
#include "core/model/plan.h"

#include <QList>

namespace patchbay {

/// A piece of a plan as CSV: a line a changed field for updates, else a line a change. Columns: number,
/// stream, kind, key, title, field, before, after, reason.
[[nodiscard]] HttpResponse csvPiece(const QList<Change> &changes, CsvHead head);

/// The same of one of several plans: the integration stands in a column before the others.
[[nodiscard]] HttpResponse csvPiece(const QString &integration, const QList<Change> &changes, CsvHead head);

/// A piece of a plan as a JSON array of its changes.
[[nodiscard]] HttpResponse jsonPiece(const QList<Change> &changes);

} // namespace patchbay
