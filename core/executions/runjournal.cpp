// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/runjournal.h"

#include <algorithm>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

RunJournal::RunJournal(const ExecutionId &execution)
    : m_execution(execution)
{}

void RunJournal::enter(const QString &stage)
{
    const std::scoped_lock lock(m_mutex);
    m_stage = stage;
}

void RunJournal::enterStream(const QString &stream)
{
    enter(stream + "_sync"_L1);
    if (m_streams.empty() || m_streams.back().stream != stream)
        m_streams.push_back({.stream = stream});
}

void RunJournal::count(ChangeKind kind, const QByteArray &key)
{
    StreamCounts &stream = m_streams.back();
    const auto process = [&](qint64 &counter) {
        ++counter;
        if (m_processedIds.size() < mostProcessedIds)
            m_processedIds.append(QString::fromUtf8(key));
    };
    switch (kind) {
    case ChangeKind::Create:
        return process(stream.created);
    case ChangeKind::Update:
        return process(stream.updated);
    case ChangeKind::Delete:
        return process(stream.deleted);
    case ChangeKind::Invalid:
        ++stream.invalid;
        return;
    case ChangeKind::Unchanged:
        ++stream.unchanged;
        return;
    }
}

void RunJournal::uncount(const QStringList &streams)
{
    std::erase_if(m_streams, [&](const StreamCounts &counts) { return streams.contains(counts.stream); });
    qint64 changes = 0;
    for (const StreamCounts &counts : m_streams)
        changes += counts.changes();
    m_processedIds = m_processedIds.first(std::min(changes, qint64{m_processedIds.size()}));
}

qint64 RunJournal::record(CallRecord call)
{
    const std::scoped_lock lock(m_mutex);
    call.number = ++m_apiCallsMade;
    if (call.stage.isEmpty())
        call.stage = m_stage;
    m_calls.append(std::move(call));
    return m_apiCallsMade;
}

void RunJournal::recordRefused(RefusedRequest request)
{
    const std::scoped_lock lock(m_mutex);
    request.stage = m_stage;
    m_refused.append(std::move(request));
}

ExecutionProgress RunJournal::progress() const
{
    ExecutionProgress progress;
    progress.execution = m_execution;
    progress.streams = QList<StreamCounts>(m_streams.begin(), m_streams.end());
    const std::scoped_lock lock(m_mutex);
    progress.stage = m_stage;
    progress.apiCallsMade = m_apiCallsMade;
    return progress;
}

QList<RefusedRequest> RunJournal::refused() const
{
    const std::scoped_lock lock(m_mutex);
    return m_refused;
}

QList<CallRecord> RunJournal::takeCalls()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_calls, {});
}

void RunJournal::putBack(const QList<CallRecord> &calls)
{
    const std::scoped_lock lock(m_mutex);
    m_calls = calls + m_calls;
}

} // namespace patchbay
