// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"

#include <QByteArray>
#include <QList>

namespace patchbay {

enum class CsvHead { Written, Omitted };

/// A line of CSV (RFC 4180, UTF-8). A value that a spreadsheet would run as a formula (it begins with = + -
/// @, a tab or CR) gets an apostrophe before it, unless it is a number.
[[nodiscard]] QByteArray csvLine(const QList<QByteArray> &cells);

/// A JSON value as a cell: a text without its quotes, everything else as the JSON that it is, so that numbers
/// stay exact.
[[nodiscard]] QByteArray csvCell(const QByteArray &raw);

[[nodiscard]] HttpResponse csvResponse(const QByteArray &csv);

} // namespace patchbay
