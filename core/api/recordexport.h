// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/csv.h"
#include "core/base/http.h"
#include "core/model/record.h"

#include <QList>
#include <QStringList>

namespace patchbay {

/// A piece of a stream's records as CSV: key, title, created_at, updated_at, execution_id; then the fields of
/// `columns` (paths as `price/amount`), each in a column of its own, or where there are none the whole body
/// in `body`.
[[nodiscard]] HttpResponse csvPiece(const QList<Record> &records, const QStringList &columns, CsvHead head);

/// A piece as a JSON array; bodies are word for word.
[[nodiscard]] HttpResponse jsonPiece(const QList<Record> &records);

} // namespace patchbay
