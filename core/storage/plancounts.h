// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/planfilter.h"
#include "core/model/plangroups.h"
#include "core/storage/databaseconnection.h"

#include <QHash>

namespace patchbay {

/// Counts the changes of a plan by what they are, a part of the plan at a time, so that no reader is held
/// for long.
class PlanCounts
{
public:
    explicit PlanCounts(const PlanFilter &filter)
        : m_filter(filter)
    {}

    /// Counts the next part. False: the plan, whose row it is, is at its end.
    [[nodiscard]] Result<bool> countMore(DatabaseConnection &connection, qint64 plan);

    [[nodiscard]] PlanGroups groups() const;

private:
    void add(const Statement &row);

    const PlanFilter &m_filter;
    qint64 m_next = 1;
    QHash<QByteArray, qint64> m_kinds;     ///< By name.
    QHash<QByteArray, qint64> m_fieldSets; ///< By the column's text: all fields of a change.
};

} // namespace patchbay
