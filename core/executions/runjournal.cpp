// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/runjournal.h"

#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

RunJournal::RunJournal(const ExecutionId &execution)
{
    m_progress.execution = execution;
}

void RunJournal::enter(const QString &stage)
{
    m_progress.stage = stage;
}

void RunJournal::enterStream(const QString &stream)
{
    enter(stream + "_sync"_L1);
    if (m_progress.streams.isEmpty() || m_progress.streams.last().stream != stream)
        m_progress.streams.append(StreamCounts{.stream = stream});
}

void RunJournal::count(ChangeKind kind, const QByteArray &key)
{
    StreamCounts &stream = counts();
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

qint64 RunJournal::record(CallRecord call)
{
    call.number = ++m_progress.apiCallsMade;
    call.stage = m_progress.stage;
    m_calls.append(std::move(call));
    return m_progress.apiCallsMade;
}

void RunJournal::recordRefused(RefusedRequest request)
{
    request.stage = m_progress.stage;
    m_refused.append(std::move(request));
}

QList<CallRecord> RunJournal::takeCalls()
{
    return std::exchange(m_calls, {});
}

} // namespace patchbay
