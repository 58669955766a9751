// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/mapping.h"

#include "core/connectors/mappingparser.h"

#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

Result<Mapping> Mapping::parse(json::Value object)
{
    mapping::Parsed parsed = mapping::parsePlan(object);
    if (!parsed.faults.isEmpty())
        return tl::unexpected(faultsAsError(u"the mapping"_s, parsed.faults));
    Mapping mapping;
    mapping.m_plan = std::make_shared<const mapping::Plan>(std::move(parsed.plan));
    return mapping;
}

QList<Fault> Mapping::faultsOf(json::Value object)
{
    return mapping::parsePlan(object).faults;
}

Result<QByteArray> Mapping::apply(json::Value record) const
{
    auto mapped = m_plan->apply(record);
    if (mapped)
        return std::move(*mapped);
    const mapping::Refusal &refusal = mapped.error();
    return fail(ErrorCode::InvalidInput,
        message(refusal.key, refusal.pattern, QStringList{refusal.field} + refusal.arguments));
}

} // namespace patchbay
