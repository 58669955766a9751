// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectors/fault.h"
#include "core/connectors/mappingexpression.h"

#include <QList>

namespace patchbay::mapping {

/// A plan, or all that is wrong with what it was to be made from.
struct Parsed
{
    Plan plan;
    QList<Fault> faults;
};

[[nodiscard]] Parsed parsePlan(json::Value object);

} // namespace patchbay::mapping
