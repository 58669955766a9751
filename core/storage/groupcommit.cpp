// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/groupcommit.h"

#include <utility>

namespace patchbay {

GroupCommit::GroupCommit(DatabaseConnection &connection)
    : m_connection(connection)
{}

Result<> GroupCommit::begin()
{
    return m_connection.beginWriting();
}

bool GroupCommit::add(WriteJob job)
{
    m_outcomes.push_back(runInSavepoint(job));
    m_jobs.push_back(std::move(job));
    return !m_isLost;
}

Result<> GroupCommit::runInSavepoint(const WriteJob &job)
{
    if (const Result<> set = m_connection.run("SAVEPOINT write"); !set) {
        m_isLost = true;
        return set;
    }
    Transaction transaction(m_connection);
    Result<> outcome = job.work(transaction);
    if (!m_connection.isInTransaction() || !endSavepoint(outcome.has_value()))
        m_isLost = true;
    return outcome;
}

bool GroupCommit::endSavepoint(bool isKept)
{
    return (isKept || m_connection.run("ROLLBACK TO write")) && m_connection.run("RELEASE write");
}

void GroupCommit::finish()
{
    if (m_isLost || !m_connection.commit()) {
        m_connection.rollBack();
        for (std::size_t i = 0; i < m_jobs.size(); ++i)
            m_outcomes[i] = runAlone(m_jobs[i]);
    }
    for (std::size_t i = 0; i < m_jobs.size(); ++i)
        m_jobs[i].done(std::move(m_outcomes[i]));
}

Result<> GroupCommit::runAlone(const WriteJob &job)
{
    if (const Result<> begun = m_connection.beginWriting(); !begun)
        return begun;
    Transaction transaction(m_connection);
    Result<> outcome = job.work(transaction);
    if (outcome)
        outcome = m_connection.commit();
    if (!outcome)
        m_connection.rollBack();
    return outcome;
}

} // namespace patchbay
