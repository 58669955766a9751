// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/listfilters.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

using Kind = FilterWord::Kind;
using Negation = FilterWord::Negation;

constexpr IntegrationStatus everyIntegrationStatus[] = {IntegrationStatus::Active, IntegrationStatus::Paused,
    IntegrationStatus::Error, IntegrationStatus::Disconnected};
constexpr Environment everyEnvironment[] = {Environment::Test, Environment::Production};
constexpr ExecutionStatus everyExecutionStatus[] = {ExecutionStatus::Queued, ExecutionStatus::Running,
    ExecutionStatus::Succeeded, ExecutionStatus::Partial, ExecutionStatus::Failed, ExecutionStatus::Cancelled,
    ExecutionStatus::Interrupted};
constexpr ExecutionKind everyExecutionKind[] = {
    ExecutionKind::Run, ExecutionKind::DryRun, ExecutionKind::Apply};
constexpr PlanStatus everyPlanStatus[] = {PlanStatus::Building, PlanStatus::Ready, PlanStatus::Incomplete,
    PlanStatus::Applying, PlanStatus::Applied, PlanStatus::Stale};
constexpr ChangeKind everyChangeKind[] = {
    ChangeKind::Create, ChangeKind::Update, ChangeKind::Delete, ChangeKind::Invalid};
constexpr PushOutcome::State everyPushState[] = {PushOutcome::State::Sending, PushOutcome::State::Sent,
    PushOutcome::State::Failed, PushOutcome::State::Unknown, PushOutcome::State::Skipped};

/// A word whose values are the names of an enumeration; any of them can be excluded.
template<class Enum, std::size_t count>
FilterWord choiceWord(const QString &name, const Enum (&all)[count], QString (*nameOf)(Enum))
{
    FilterWord word{name, Kind::Choice, {}, Negation::Possible};
    for (const Enum value : all)
        word.choices.append(nameOf(value));
    return word;
}

FilterWord textWord(const QString &name)
{
    return {name, Kind::Text, {}, Negation::Impossible};
}

FilterWord timeWord(const QString &name)
{
    return {name, Kind::Time, {}, Negation::Impossible};
}

/// What the filter allows of an enumeration; nothing where it does not speak of it.
template<class Enum, std::size_t count>
std::optional<QList<Enum>> allowed(
    const Filter &filter, const QString &word, const Enum (&all)[count], QString (*nameOf)(Enum))
{
    const QStringList values = filter.values(word);
    const QStringList excluded = filter.excluded(word);
    if (values.isEmpty() && excluded.isEmpty())
        return std::nullopt;
    QList<Enum> found;
    for (const Enum value : all) {
        const QString name = nameOf(value);
        if ((values.isEmpty() || values.contains(name)) && !excluded.contains(name))
            found.append(value);
    }
    return found;
}

template<class Enum>
bool admits(const std::optional<QList<Enum>> &wanted, Enum value)
{
    return !wanted || wanted->contains(value);
}

bool admits(const QStringList &wanted, const QString &text)
{
    return wanted.isEmpty() || wanted.contains(text);
}

bool contains(const QStringList &places, const QString &text)
{
    return text.isEmpty() || std::ranges::any_of(places, [&](const QString &place) {
        return place.contains(text, Qt::CaseInsensitive);
    });
}

bool isWithin(Instant at, std::optional<Instant> after, std::optional<Instant> before)
{
    return (!after || at >= *after) && (!before || at < *before);
}

} // namespace

QList<FilterWord> IntegrationFilter::words()
{
    return {choiceWord(u"status"_s, everyIntegrationStatus, integrationStatusName),
        choiceWord(u"environment"_s, everyEnvironment, environmentName), textWord(u"type"_s),
        textWord(u"connector"_s)};
}

IntegrationFilter IntegrationFilter::from(const Filter &filter)
{
    return {allowed(filter, u"status"_s, everyIntegrationStatus, integrationStatusName),
        allowed(filter, u"environment"_s, everyEnvironment, environmentName), filter.values(u"type"),
        filter.values(u"connector"), filter.freeText()};
}

bool IntegrationFilter::matches(const Integration &integration) const
{
    return admits(statuses, integration.status) && admits(environments, integration.environment) &&
           admits(types, integration.type) && admits(connectors, integration.connector) &&
           contains({integration.slug, integration.name}, text);
}

QList<FilterWord> ExecutionFilter::words()
{
    return {choiceWord(u"status"_s, everyExecutionStatus, executionStatusName),
        choiceWord(u"kind"_s, everyExecutionKind, executionKindName), textWord(u"integration"_s),
        timeWord(u"after"_s), timeWord(u"before"_s)};
}

ExecutionFilter ExecutionFilter::from(const Filter &filter, Instant now)
{
    return {allowed(filter, u"status"_s, everyExecutionStatus, executionStatusName),
        allowed(filter, u"kind"_s, everyExecutionKind, executionKindName), filter.values(u"integration"),
        filter.instant(u"after", now), filter.instant(u"before", now), filter.freeText()};
}

bool ExecutionFilter::matches(const Execution &execution) const
{
    const QString error = execution.error ? execution.error->message.text : QString();
    return admits(statuses, execution.status) && admits(kinds, execution.kind) &&
           admits(slugs, execution.slug) && isWithin(execution.createdAt, after, before) &&
           contains({execution.slug, execution.stage, error}, text);
}

QList<FilterWord> PlanListFilter::words()
{
    return {choiceWord(u"status"_s, everyPlanStatus, planStatusName),
        choiceWord(u"environment"_s, everyEnvironment, environmentName), textWord(u"integration"_s),
        timeWord(u"after"_s), timeWord(u"before"_s)};
}

Result<PlanListFilter> PlanListFilter::from(const Filter &filter, Instant now)
{
    if (!filter.text.isEmpty())
        return fail(
            ErrorCode::InvalidInput, message("filter.noText",
                                         u"Cannot filter plans by the text %1: use status, environment, "
                                         "integration, after or before."_s,
                                         {filter.freeText()}));
    return PlanListFilter{allowed(filter, u"status"_s, everyPlanStatus, planStatusName),
        allowed(filter, u"environment"_s, everyEnvironment, environmentName), filter.values(u"integration"),
        filter.instant(u"after", now), filter.instant(u"before", now)};
}

bool PlanListFilter::matches(const Plan &plan) const
{
    return admits(statuses, plan.status) && admits(environments, plan.environment) &&
           admits(slugs, plan.slug) && isWithin(plan.createdAt, after, before);
}

QList<FilterWord> planChangeWords(const QStringList &streams)
{
    FilterWord outcome = choiceWord(u"outcome"_s, everyPushState, pushStateName);
    outcome.negation = Negation::Impossible; // most changes have none
    return {choiceWord(u"kind"_s, everyChangeKind, changeKindName),
        {u"stream"_s, Kind::Choice, streams, Negation::Possible}, textWord(u"field"_s), textWord(u"key"_s),
        outcome};
}

PlanFilter planFilterFrom(const Filter &filter, const QStringList &streams)
{
    PlanFilter found;
    if (const auto kinds = allowed(filter, u"kind"_s, everyChangeKind, changeKindName))
        found.kinds = kinds->isEmpty() ? QList{ChangeKind::Unchanged} : *kinds; // which never matches
    found.streams = filter.values(u"stream");
    const QStringList excluded = filter.excluded(u"stream");
    if (!excluded.isEmpty()) {
        if (found.streams.isEmpty())
            found.streams = streams;
        found.streams.removeIf([&](const QString &stream) { return excluded.contains(stream); });
        if (found.streams.isEmpty())
            found.streams = QStringList{QString()}; // no stream has this name
    }
    found.fields = filter.values(u"field");
    if (const auto outcomes = allowed(filter, u"outcome"_s, everyPushState, pushStateName))
        found.outcomes = *outcomes;
    found.key = filter.values(u"key").value(0);
    found.text = filter.freeText();
    return found;
}

} // namespace patchbay
