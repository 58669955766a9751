// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/fields.h"
#include "core/model/plan.h"

#include <QList>
#include <QString>

namespace patchbay {

/// Changes of one kind.
struct KindCount
{
    ChangeKind kind = ChangeKind::Create;
    qint64 count = 0;

    bool operator==(const KindCount &) const = default;
};

/// Updates of one field: its path as in FieldChange.
struct FieldCount
{
    QString path;
    qint64 count = 0;

    bool operator==(const FieldCount &) const = default;
};

/// How the changes of a plan, or those of them that pass a filter, fall into groups.
struct PlanGroups
{
    static constexpr int mostFields = 1'000;

    QList<KindCount> kinds;   ///< In the order of ChangeKind; only those that there are.
    QList<FieldCount> fields; ///< Largest first, then by path; at most `mostFields`.

    bool operator==(const PlanGroups &) const = default;
};

void write(json::Writer &writer, const PlanGroups &groups);
[[nodiscard]] PlanGroups readPlanGroups(Fields &fields);

} // namespace patchbay
