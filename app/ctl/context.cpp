// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/context.h"

#include "app/ctl/terminal.h"
#include "core/engine/session.h"

namespace patchbay::ctl {

Context::Context(Session &session, Client &client, OutputForm form)
    : m_session(session)
    , m_client(client)
    , m_form(form)
    , m_stop(interruption())
{}

Transport &Context::transport() const
{
    return m_session.transport();
}

void Context::say(const QString &sentence) const
{
    printOut(sentence);
}

void Context::show(const Table &table, const QString &otherwise) const
{
    if (table.isEmpty())
        say(otherwise);
    else
        printOut(table.text(outputWidth()).toUtf8());
}

void Context::printJson(const QByteArray &json) const
{
    printOut(json.endsWith('\n') ? json : json + '\n');
}

} // namespace patchbay::ctl
