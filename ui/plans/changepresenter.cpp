// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/changepresenter.h"

namespace patchbay {

namespace {

StoredState compare(const Change &change, const Result<Record> &record)
{
    if (!record && record.error().code != ErrorCode::NotFound)
        return StoredState::Unknown;
    const bool wasThere = !change.before.isEmpty();
    if (!record || !wasThere)
        return record.has_value() == wasThere ? StoredState::AsPreviewed : StoredState::Moved;
    return fieldChanges(change.before, record->body).isEmpty() ? StoredState::AsPreviewed
                                                               : StoredState::Moved;
}

} // namespace

ChangePresenter::ChangePresenter(const Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{}

void ChangePresenter::setPlan(const Plan &plan)
{
    if (plan.id != m_plan.id)
        choose(0);
    m_plan = plan;
}

void ChangePresenter::choose(qint64 number)
{
    if (number == m_chosen)
        return;
    m_chosen = number;
    read();
}

void ChangePresenter::renew()
{
    read();
}

void ChangePresenter::read()
{
    ++m_generation;
    if (m_chosen == 0)
        return;
    m_client.ask(this, m_client.change(m_plan.id.value, m_chosen),
        [this, generation = m_generation](const Result<ChangeDetails> &details) {
            if (generation != m_generation || !details)
                return;
            Q_EMIT changeRead(*details);
            readCall(details->change);
            readStored(details->change);
        });
}

void ChangePresenter::readCall(const Change &change)
{
    if (change.call == 0)
        return;
    const PageOrder only{QString::number(change.call - 1), 1};
    m_client.ask(this, m_client.calls(m_plan.execution, only),
        [this, number = change.call, generation = m_generation](const Result<Page<CallRecord>> &calls) {
            if (generation != m_generation || !calls || calls->items.isEmpty())
                return;
            if (calls->items.first().number == number)
                Q_EMIT callRead(calls->items.first());
        });
}

void ChangePresenter::readStored(const Change &change)
{
    const bool mayApply = m_plan.status == PlanStatus::Ready || m_plan.status == PlanStatus::Incomplete ||
                          m_plan.status == PlanStatus::Stale;
    // A push compares with the platform; and what is invalid is not written.
    if (!mayApply || change.request || change.kind == ChangeKind::Invalid)
        return;
    m_client.ask(this, m_client.record(m_plan.slug, change.stream, change.key),
        [this, change, generation = m_generation](const Result<Record> &record) {
            if (generation == m_generation)
                Q_EMIT storedRead(compare(change, record));
        });
}

} // namespace patchbay
