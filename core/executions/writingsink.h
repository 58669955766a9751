// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/executions/records.h"
#include "core/executions/recordsink.h"
#include "core/model/integration.h"

namespace patchbay {

/// Performs what a run finds: each batch is one transaction. Nobody can be asked here: a stream that would
/// lose more than the integration's `deleteShareLimit` loses nothing.
class WritingSink final : public RecordSink
{
public:
    WritingSink(Records &records, const Integration &integration, const Clock &clock);

    [[nodiscard]] Result<> take(const RecordBatch &batch) override;
    /// `Conflict` with the key `execution.manyDeletes` above the limit.
    [[nodiscard]] Result<> admit(const DeleteShare &share) override;

private:
    Records &m_records;
    const Integration &m_integration;
    const Clock &m_clock;
};

} // namespace patchbay
