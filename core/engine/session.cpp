// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/session.h"

#include "core/engine/engine.h"
#include "core/engine/workspaceway.h"

namespace patchbay {

Result<std::unique_ptr<Session>> Session::open(SessionOptions options)
{
    auto way = std::make_unique<WorkspaceWay>(std::move(options));
    if (const auto entered = way->enter(); !entered)
        return passOn(entered);
    return std::unique_ptr<Session>(new Session(std::move(way)));
}

Session::Session(std::unique_ptr<WorkspaceWay> way)
    : m_way(std::move(way))
{}

Session::~Session() = default;

Transport &Session::transport()
{
    return *m_way;
}

bool Session::isEngine() const
{
    return m_way->engine() != nullptr;
}

QString Session::address() const
{
    const Engine *engine = m_way->engine();
    return engine == nullptr ? QString() : QStringLiteral("http://127.0.0.1:%1").arg(engine->port());
}

int Session::runsToInterrupt() const
{
    const Engine *engine = m_way->engine();
    return engine == nullptr ? 0 : engine->activeRuns();
}

} // namespace patchbay
