// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/previewrun.h"

#include <algorithm>
#include <utility>

namespace patchbay {

PreviewRun::PreviewRun(SyncSetup setup, HttpClient &http, Plans &plans, Plan plan,
    PlanningSink::ManyDeletes manyDeletes, std::function<void()> kept)
    : m_setup(std::move(setup))
    , m_http(http)
    , m_plans(plans)
    , m_plan(std::move(plan))
    , m_manyDeletes(manyDeletes)
    , m_kept(std::move(kept))
{}

Result<std::optional<Error>> PreviewRun::perform(RunJournal &journal, const WorkSpan &span)
{
    Result<Plan> plan = m_plans.create(m_plan);
    if (!plan)
        return passOn(plan);
    journal.setPlan(plan->id);
    PlanningSink sink(m_plans, plan->id, m_setup.integration.deleteShareLimit, m_manyDeletes);
    Result<std::optional<Error>> result = SyncRun(m_setup, m_http, sink, m_kept).run(journal, span);

    plan->status = result && !*result ? PlanStatus::Ready : PlanStatus::Incomplete;
    plan->streams = journal.progress().streams;
    plan->streams.removeIf([this](const StreamCounts &counts) { // a run may have pulled before it pushes
        return std::ranges::none_of(
            m_setup.streams, [&](const Stream *stream) { return stream->name == counts.stream; });
    });
    plan->refused = journal.refused();
    plan->changeCount = sink.changeCount();
    plan->confirmation = sink.confirmation();
    const Result<> finished = m_plans.finish(*plan, sink.moves());
    if (result && !finished)
        return passOn(finished);
    return result;
}

} // namespace patchbay
