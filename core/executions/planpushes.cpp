// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/planpushes.h"

#include "core/connectors/callerrors.h"
#include "core/executions/safeonlyhttpclient.h"

#include <algorithm>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageSize = 1'000; // what Plans gives at once
constexpr qsizetype mostNamed = 20;

QString nameOf(const QString &stream, const QString &key)
{
    return stream + u' ' + key;
}

Error cancelled()
{
    return {ErrorCode::Cancelled,
        message("execution.pushCancelled",
            u"Cannot finish applying the plan: it was stopped. Apply it again to go on."_s),
        {}};
}

/// Remembers what is found, and keeps nothing.
class LookingSink final : public RecordSink
{
public:
    using Print = std::function<QByteArray(const QString &stream, const RecordChange &change)>;

    explicit LookingSink(Print print)
        : m_print(std::move(print))
    {}

    Result<> take(const RecordBatch &batch) override
    {
        for (const RecordChange &change : batch.changes)
            prints.insert(nameOf(batch.stream, QString::fromUtf8(change.key)), m_print(batch.stream, change));
        calls += batch.calls;
        return {};
    }

    Result<> admit(const DeleteShare & /*share*/) override { return {}; }

    QHash<QString, QByteArray> prints; ///< By nameOf.
    QList<CallRecord> calls;

private:
    const Print m_print;
};

} // namespace

bool LastAttempt::isBeforeSending(const Error &error)
{
    static constexpr QByteArrayView beginnings[] = {"network.dns", "network.connect", "network.refused",
        "network.tls", "network.badHost", "network.caFile", "egress."};
    return std::ranges::any_of(
        beginnings, [&](QByteArrayView key) { return error.message.key.startsWith(key); });
}

struct PlanPushes::Line
{
    Line(Connection to, const SyncSetup &setup, HttpClient &http, CallLog &log, const WorkSpan &span)
        : connection(std::move(to))
        , last(log)
        , caller(connection, {http, setup.clock, setup.random}, setup.budget, last, span.deadline)
    {}

    const Connection connection;
    LastAttempt last;
    IntegrationCaller caller;
};

PlanPushes::PlanPushes(SyncSetup setup, HttpClient &http, Plans &plans)
    : m_setup(std::move(setup))
    , m_http(http)
    , m_plans(plans)
{
    for (const Stream *const stream : std::as_const(m_setup.streams))
        m_streams.append(stream->name);
}

Result<QStringList> PlanPushes::moved(
    const Plan &plan, qint64 from, RunJournal &journal, const WorkSpan &span)
{
    if (const Result<> looked = look(journal, span); !looked)
        return passOn(looked);
    QStringList moved;
    for (qint64 next = from; next <= plan.changeCount; next += pageSize) {
        const Result<QList<Change>> page = m_plans.changes(plan.id, next, pageSize);
        if (!page)
            return passOn(page);
        for (const Change &change : *page) {
            const QString name = nameOf(change.stream, change.key);
            const bool isDone = change.outcome && !m_found.contains(name);
            if (change.request && cover(change.stream) && !isDone && !isAsPlanned(change))
                moved.append(name);
        }
        if (span.stop.stop_requested())
            return tl::unexpected<Error>(cancelled());
    }
    return moved;
}

Result<> PlanPushes::look(RunJournal &journal, const WorkSpan &span)
{
    LookingSink sink([this](const QString &stream, const RecordChange &change) {
        return change.request ? printOf(stream, change.kind, change.before, change.after, *change.request)
                              : QByteArray();
    });
    SafeOnlyHttpClient http(m_http);
    const Result<std::optional<Error>> looked = SyncRun(m_setup, http, sink, [] {}).run(journal, span);
    journal.putBack(sink.calls);
    journal.uncount(m_streams);
    journal.enter(u"plan_check"_s);
    if (!looked)
        return passOn(looked);
    m_found = std::move(sink.prints);
    return {};
}

Result<> PlanPushes::open(RunJournal &journal, const WorkSpan &span)
{
    if (m_line)
        return {};
    Result<Connection> connection = connectionOf(m_setup, span.stop);
    if (!connection)
        return passOn(connection);
    m_execution = journal.progress().execution;
    m_line = std::make_shared<Line>(std::move(*connection), m_setup, m_http, journal, span);
    return {};
}

const Action *PlanPushes::actionOf(const Change &change) const
{
    const Stream *const stream = m_setup.connector->stream(change.stream);
    if (!stream || !stream->push)
        return nullptr;
    const Push &push = *stream->push;
    const std::optional<Push::Use> &use = change.kind == ChangeKind::Create   ? push.create
                                          : change.kind == ChangeKind::Update ? push.update
                                                                              : push.remove;
    return use ? m_setup.connector->action(use->action) : nullptr;
}

/// What a change is, but for the key of its request, which every execution makes anew.
QByteArray PlanPushes::printOf(const QString &stream, ChangeKind kind, const QByteArray &before,
    const QByteArray &after, HttpRequest request) const
{
    Change change;
    change.stream = stream;
    change.kind = kind;
    if (const Action *const action = actionOf(change))
        request.headers.removeIf([&](const HttpHeader &header) {
            return header.name.compare(action->idempotencyHeader.toUtf8(), Qt::CaseInsensitive) == 0;
        });
    QByteArray text = changeKindName(kind).toUtf8() + '\0' + request.method + '\0' + request.url;
    for (const HttpHeader &header : std::as_const(request.headers))
        text += '\0' + header.name + '\0' + header.value;
    for (const QByteArray &part : {before, after, request.body})
        text += '\0' + QByteArray::number(part.size()) + '\0' + part;
    return digestOf(text).toByteArray();
}

bool PlanPushes::isAsPlanned(const Change &change) const
{
    return m_found.value(nameOf(change.stream, change.key)) ==
           printOf(change.stream, change.kind, change.before, change.after, *change.request);
}

Result<> PlanPushes::send(
    const PlanId &plan, const QList<Change> &call, RunJournal &journal, const WorkSpan &span)
{
    if (!call.first().request || !actionOf(call.first()))
        return {};
    if (const Result<> opened = open(journal, span); !opened)
        return opened;
    Outcomes outcomes = settled(call);
    const bool isSettled =
        std::ranges::all_of(outcomes, [](const auto &outcome) { return outcome.has_value(); });
    if (!isSettled && span.stop.stop_requested())
        return tl::unexpected<Error>(cancelled());
    for (qsizetype i = 0; i < call.size(); ++i) {
        if (outcomes[i])
            count(call[i], *outcomes[i]);
    }
    return isSettled ? keep(plan, call, std::move(outcomes), journal)
                     : exchange(plan, call, std::move(outcomes), journal, span);
}

Result<> PlanPushes::exchange(const PlanId &plan, const QList<Change> &call, Outcomes outcomes,
    RunJournal &journal, const WorkSpan &span)
{
    const Action &action = *actionOf(call.first());
    const Outcomes before = outcomes;
    QList<Change> sent;
    for (qsizetype i = 0; i < call.size(); ++i) {
        if (outcomes[i])
            continue;
        sent.append(call[i]);
        outcomes[i] = PushOutcome(); // sending
    }
    const Result<HttpRequest> request = requestOf(sent, action);
    if (!request)
        return passOn(request);
    if (const Result<> kept = keep(plan, call, outcomes, journal); !kept)
        return kept;
    m_line->last.forget();
    const Result<Answer> answer = m_line->caller.call(*request, action, span.stop);
    const Result<QList<PushOutcome>> found = judged(sent, action, answer);
    if (!found) {
        // What never left, or was refused, is as good as never tried. What may have arrived stays noted.
        const Result<> kept = m_line->last.isOpen() ? Result<>() : keep(plan, call, before, journal);
        return kept ? Result<>(passOn(found)) : kept;
    }
    for (qsizetype i = 0, next = 0; i < call.size(); ++i) {
        if (before[i])
            continue;
        const PushOutcome &outcome = (*found)[next++];
        if (outcome.state == PushOutcome::State::Sent)
            journal.count(call[i].kind, call[i].key.toUtf8());
        count(call[i], outcome);
        outcomes[i] = outcome;
    }
    if (const Result<> kept = keep(plan, call, std::move(outcomes), journal); !kept)
        return kept;
    return m_troubles < mostTroubles ? Result<>() : passOn(answer);
}

PlanPushes::Outcomes PlanPushes::settled(const QList<Change> &call) const
{
    const bool isWhole = std::ranges::all_of(call, [this](const Change &change) { return isOpen(change); });
    Outcomes outcomes;
    for (const Change &change : call)
        outcomes.append(settledAs(change, isWhole ? Repetition::Whole : Repetition::Part));
    return outcomes;
}

bool PlanPushes::isOpen(const Change &change) const
{
    return change.outcome && change.outcome->state == PushOutcome::State::Sending &&
           m_found.contains(nameOf(change.stream, change.key));
}

std::optional<PushOutcome> PlanPushes::settledAs(const Change &change, Repetition repetition) const
{
    if (!change.outcome)
        return std::nullopt;
    PushOutcome outcome = *change.outcome;
    if (outcome.state != PushOutcome::State::Sending)
        return outcome;
    if (!isOpen(change)) {
        outcome.state = PushOutcome::State::Skipped;
        outcome.reason = message("push.alreadyThere",
            u"It was sent before without an answer, and the platform has it: it was not sent again."_s);
        return outcome;
    }
    if (mayRepeat(*actionOf(change), repetition))
        return std::nullopt;
    outcome.state = PushOutcome::State::Unknown;
    outcome.reason = message("push.unknown",
        u"Cannot tell whether the platform took it: no answer came, and this request must not be sent twice. Look there, then preview again."_s);
    return outcome;
}

Result<QList<PushOutcome>> PlanPushes::judged(
    const QList<Change> &sent, const Action &action, const Result<Answer> &answer)
{
    if (answer) {
        m_troubles = 0;
        return outcomesOf(sent, action, *answer, m_line->caller);
    }
    const Error &error = answer.error();
    if (error.code == ErrorCode::Cancelled || error.code == ErrorCode::RateLimited || isBadCredentials(error))
        return passOn(answer);
    PushOutcome outcome;
    outcome.status = m_line->last.status();
    m_troubles = outcome.status == 0 || outcome.status >= 500 ? m_troubles + 1 : 0;
    const bool isOpen = m_line->last.isOpen() && !mayRepeat(action, Repetition::Whole);
    outcome.state = isOpen ? PushOutcome::State::Unknown : PushOutcome::State::Failed;
    outcome.reason = error.message;
    return QList<PushOutcome>(sent.size(), outcome);
}

Result<> PlanPushes::keep(
    const PlanId &plan, const QList<Change> &call, Outcomes outcomes, RunJournal &journal)
{
    PushNote note;
    note.plan = plan;
    note.number = call.first().number;
    for (std::optional<PushOutcome> &outcome : outcomes) {
        if (!outcome)
            continue;
        outcome->execution = m_execution;
        outcome->at = m_setup.clock.now();
    }
    note.outcomes = std::move(outcomes);
    note.progress = journal.progress();
    note.calls = journal.takeCalls();
    return m_plans.note(note);
}

void PlanPushes::count(const Change &change, const PushOutcome &outcome)
{
    using State = PushOutcome::State;
    if (outcome.state != State::Failed && outcome.state != State::Unknown)
        return;
    if (++m_lackingCount <= mostNamed)
        m_lacking.append(u"%1 (%2)"_s.arg(nameOf(change.stream, change.key), outcome.reason.text));
}

std::optional<Error> PlanPushes::lacking() const
{
    if (m_lackingCount == 0)
        return std::nullopt;
    return Error{ErrorCode::Unavailable,
        message("push.failed",
            u"Cannot push %1 of the changes: %2 The others are done. Preview again to see what is left."_s,
            {QString::number(m_lackingCount), m_lacking.first()}),
        m_lacking.join(u'\n')};
}

} // namespace patchbay
