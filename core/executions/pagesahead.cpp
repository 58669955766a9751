// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/pagesahead.h"

#include <utility>

namespace patchbay {

PagesAhead::PagesAhead(StreamReader &reader, std::stop_token stop)
    : m_reader(reader)
    , m_thread([this](std::stop_token own) { read(std::move(own)); })
    , m_passOnStop(std::move(stop), [this] { m_thread.request_stop(); })
{}

PagesAhead::~PagesAhead() = default;

Result<std::optional<SourcePage>> PagesAhead::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_pages.empty(); });
    Page page = std::move(m_pages.front());
    m_pages.pop_front();
    m_changed.notify_all();
    return page;
}

void PagesAhead::read(std::stop_token stop)
{
    while (true) {
        Page page = m_reader.next(stop);
        const bool isLast = !page || !*page;
        std::unique_lock lock(m_mutex);
        // After a stop there is no waiting: the next page is an error, which ends this.
        m_changed.wait(lock, stop, [this] { return m_pages.size() < mostWaiting; });
        m_pages.push_back(std::move(page));
        m_changed.notify_all();
        if (isLast)
            return;
    }
}

} // namespace patchbay
