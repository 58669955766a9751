// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace patchbay {

/// The name of one thing of one kind. Kinds do not mix: an ExecutionId is no PlanId.
template<class Tag>
struct Id
{
    QString value;

    bool operator==(const Id &) const = default;

    std::strong_ordering operator<=>(const Id &other) const { return value.compare(other.value) <=> 0; }

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
};

template<class Tag>
[[nodiscard]] size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return qHash(id.value, seed);
}

using WorkspaceId = Id<struct WorkspaceTag>;
using IntegrationId = Id<struct IntegrationTag>;
using ExecutionId = Id<struct ExecutionTag>;
using PlanId = Id<struct PlanTag>;

/// Makes ids that sort by the time they were made: UUID version 7 (RFC 9562, section 5.7), lower case.
/// Random ids would halve the write rate of a large log. Thread-safe.
class IdSource
{
public:
    IdSource(const Clock &clock, Random &random);

    [[nodiscard]] QString next();

    template<class SomeId>
    [[nodiscard]] SomeId next()
    {
        return SomeId{next()};
    }

private:
    const Clock &m_clock;
    Random &m_random;
};

} // namespace patchbay
