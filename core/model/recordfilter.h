// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/model/filter.h"
#include "core/model/record.h"

#include <optional>

namespace patchbay {

/// Which synced records a list shows: `key`, `title` (parts of them), `execution` (who touched it last),
/// `after`, `before` (when), `field` (`price` has to be there, `price=1.10` has to be that), and free text in
/// key, title and body. All parts must hold; an empty one allows all.
struct RecordFilter
{
    QString key;
    QString title;
    QStringList executions;
    QStringList fields;
    std::optional<Instant> after;
    std::optional<Instant> before;
    QString text;

    [[nodiscard]] static QList<FilterWord> words();
    [[nodiscard]] static RecordFilter from(const Filter &filter, Instant now);
    [[nodiscard]] bool matches(const Record &record) const;
};

/// The value at a path (JSON Pointer without its first slash: `price/amount`) of a record's body; missing
/// where there is none.
[[nodiscard]] json::Value fieldAt(json::Value body, const QString &path);

} // namespace patchbay
