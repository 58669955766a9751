// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/model/plan.h"

#include <QList>

namespace patchbay {

enum class CsvHead { Written, Omitted };

/// A piece of a plan as CSV (RFC 4180, UTF-8): a line a changed field for updates, else a line a change.
/// Columns: number, stream, kind, key, title, field, before, after, reason. A value that a spreadsheet would
/// run as a formula (it begins with = + - @, a tab or CR) gets an apostrophe before it, unless it is a
/// number.
[[nodiscard]] HttpResponse csvPiece(const QList<Change> &changes, CsvHead head);

/// A piece of a plan as a JSON array of its changes.
[[nodiscard]] HttpResponse jsonPiece(const QList<Change> &changes);

} // namespace patchbay
