// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/writingrun.h"

#include "core/executions/writingsink.h"

#include <utility>

namespace patchbay {

WritingRun::WritingRun(SyncSetup setup, HttpClient &http, std::function<void()> kept)
    : m_setup(std::move(setup))
    , m_http(http)
    , m_kept(std::move(kept))
{}

Result<std::optional<Error>> WritingRun::perform(RunJournal &journal, const WorkSpan &span)
{
    WritingSink sink(m_setup.records, m_setup.integration, m_setup.clock);
    return SyncRun(m_setup, m_http, sink, m_kept).run(journal, span);
}

} // namespace patchbay
