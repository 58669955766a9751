// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runspresenter.h"

#include "ui/widgets/pagecache.h"
#include "ui/widgets/wording.h"

#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostCounted = 100;

} // namespace

RunsPresenter::RunsPresenter(const Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_behind(client, *this,
          {[this] { return m_client.executionAnchors(m_listed, m_cursor); },
              [this](const PageOrder &order) { return m_client.executions(m_listed, order); }},
          {[this](qint64 executions) { Q_EMIT behindCounted(executions); },
              [this](qint64 page, const QList<Execution> &executions) { Q_EMIT pageRead(page, executions); },
              [this](qint64 page) { Q_EMIT pageMissed(page); },
              [this](const Error &error) {
                  if (!m_behind.isCounted())
                      Q_EMIT countMissed();
                  Q_EMIT told(wording::sentence(error.message));
              }})
{}

void RunsPresenter::refresh(const QList<ExecutionId> &alsoUnsettled)
{
    m_client.ask(this, m_client.executions(m_filter, {{}, listPageSize}),
        [this, reading = ++m_reading](const Result<Page<Execution>> &newest) {
            if (reading == m_reading)
                take(newest);
        });
    for (const ExecutionId &id : alsoUnsettled) {
        m_client.ask(this, m_client.execution(id), [this](const Result<Execution> &execution) {
            if (execution)
                Q_EMIT executionRead(*execution);
        });
    }
    count();
}

void RunsPresenter::take(const Result<Page<Execution>> &newest)
{
    if (!newest) {
        if (newest.error().code == ErrorCode::InvalidInput)
            Q_EMIT filterRefused(wording::sentence(newest.error().message));
        else
            Q_EMIT failed(newest.error());
        return;
    }
    Q_EMIT filterRefused({});
    if (!std::exchange(m_isNew, false)) {
        Q_EMIT listRefreshed(*newest);
        return;
    }
    m_listed = m_filter;
    m_behind.begin();
    Q_EMIT listBegan(*newest);
}

void RunsPresenter::filter(const QString &text)
{
    m_filter = text.trimmed();
    m_isNew = true;
    refresh({});
}

void RunsPresenter::countBehind(const QString &cursor)
{
    m_cursor = cursor;
    m_behind.begin();
    m_behind.count();
}

void RunsPresenter::readPage(qint64 page)
{
    m_behind.read(page);
}

void RunsPresenter::count()
{
    const auto running = [this](qint64 failed, bool isFailedMore) {
        m_client.ask(this, m_client.executions(u"status:running,queued"_s, {{}, mostCounted}),
            [this, failed, isFailedMore](const Result<Page<Execution>> &page) {
                if (page)
                    Q_EMIT counted({page->items.size(), failed, isFailedMore});
            });
    };
    m_client.ask(this,
        m_client.executions(u"status:failed,partial,interrupted after:24h"_s, {{}, mostCounted}),
        [running](const Result<Page<Execution>> &page) {
            if (page)
                running(page->items.size(), page->next.has_value());
        });
}

void RunsPresenter::cancel(const ExecutionId &id)
{
    m_client.ask(this, m_client.cancel(id), [this](const Result<Execution> &execution) {
        if (execution)
            Q_EMIT executionRead(*execution);
        else
            Q_EMIT told(wording::sentence(execution.error().message));
    });
}

} // namespace patchbay
