// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/workwatch.h"

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

WorkWatch::WorkWatch(const Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{}

void WorkWatch::watch(const Execution &execution)
{
    m_watched.append(execution.id);
    refresh();
}

void WorkWatch::refresh()
{
    m_client.ask(this, m_client.executions(u"status:running,queued"_s),
        [this](const Result<Page<Execution>> &running) {
            const int count = running ? int(running->items.size()) : 0;
            if (count == m_running)
                return;
            m_running = count;
            Q_EMIT runningChanged(count);
        });
    for (const ExecutionId &id : std::as_const(m_watched)) {
        m_client.ask(this, m_client.execution(id), [this](const Result<Execution> &execution) {
            if (execution && isSettled(execution->status))
                conclude(*execution);
        });
    }
}

void WorkWatch::conclude(const Execution &execution)
{
    if (m_watched.removeAll(execution.id) > 0)
        Q_EMIT concluded(execution);
}

} // namespace patchbay
