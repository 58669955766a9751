// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/plan.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace patchbay {

/// Which changes of a plan a list shows. All parts must hold; within a list one is enough; empty allows all.
struct PlanFilter
{
    QStringList streams;     ///< Exact names.
    QList<ChangeKind> kinds; ///< `Unchanged` never matches: a plan has no lines for it.
    QStringList
        fields; ///< Paths as in FieldChange; a path also stands for all below it: `price` for `price/amount`.
    QString key;  ///< A part of the key; upper and lower case of ASCII do not matter.
    QString text; ///< The same, in the key, the title, the body before, the body after, or the reason.
    QList<PushOutcome::State> outcomes{}; ///< Of a push's changes; one that nothing came of yet has none.

    bool operator==(const PlanFilter &) const = default;

    [[nodiscard]] bool isEmpty() const { return *this == PlanFilter{}; }
};

} // namespace patchbay
