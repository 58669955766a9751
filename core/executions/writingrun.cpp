// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/writingrun.h"

#include "core/executions/planapply.h"
#include "core/executions/previewrun.h"
#include "core/executions/writingsink.h"

#include <memory>
#include <utility>

namespace patchbay {

WritingRun::WritingRun(
    SyncSetup setup, HttpClient &http, Plans &plans, Plan plan, Caller caller, std::function<void()> kept)
    : m_setup(std::move(setup))
    , m_http(http)
    , m_plans(plans)
    , m_plan(std::move(plan))
    , m_caller(std::move(caller))
    , m_kept(std::move(kept))
{}

Result<std::optional<Error>> WritingRun::perform(RunJournal &journal, const WorkSpan &span)
{
    const SyncSetup pulls = part([](const Stream &stream) { return !stream.push; });
    const SyncSetup pushes = part([](const Stream &stream) { return stream.push.has_value(); });
    Result<std::optional<Error>> result = std::optional<Error>();
    if (!pulls.streams.isEmpty())
        result = pull(pulls, journal, span);
    if (!result || pushes.streams.isEmpty())
        return result;
    Result<std::optional<Error>> pushed = push(pushes, journal, span);
    return pushed && *result ? result : pushed;
}

SyncSetup WritingRun::part(bool (*isMeant)(const Stream &)) const
{
    SyncSetup setup = m_setup;
    setup.streams.removeIf([&](const Stream *stream) { return !isMeant(*stream); });
    return setup;
}

Result<std::optional<Error>> WritingRun::pull(
    const SyncSetup &setup, RunJournal &journal, const WorkSpan &span)
{
    WritingSink sink(setup.records, setup.integration, setup.clock);
    return SyncRun(setup, m_http, sink, m_kept).run(journal, span);
}

Result<std::optional<Error>> WritingRun::push(
    const SyncSetup &setup, RunJournal &journal, const WorkSpan &span)
{
    PreviewRun preview(setup, m_http, m_plans, m_plan, PlanningSink::ManyDeletes::Withhold, m_kept);
    const Result<std::optional<Error>> found = preview.perform(journal, span);
    if (!found)
        return found;
    QStringList names;
    for (const Stream *const stream : setup.streams)
        names.append(stream->name);
    journal.uncount(names);
    const Result<Plan> plan = m_plans.byId(m_plan.id);
    if (!plan)
        return passOn(plan);
    PlanApply apply(*plan, m_caller, {m_plans, setup.records, setup.clock, m_kept},
        std::make_unique<PlanPushes>(setup, m_http, m_plans), PlanApply::Age::JustFound);
    const Result<std::optional<Error>> applied = apply.perform(journal, span);
    return applied && *found ? found : applied;
}

} // namespace patchbay
