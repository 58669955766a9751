// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/badinput/shopplatform.h"

#include <utility>

namespace patchbay {

ShopPlatform::ShopPlatform()
    : m_server([this](ScriptedServer::Connection &connection) {
        while (true) {
            const QByteArray request = connection.readRequest();
            if (request.isEmpty() || !play(connection, request))
                return;
        }
    })
{}

void ShopPlatform::answer(Answer answer)
{
    const std::scoped_lock lock(m_mutex);
    m_answer = std::move(answer);
    m_requests.clear();
}

void ShopPlatform::list(const QByteArray &body, const QByteArray &headers)
{
    answer([whole = httpAnswer(body, 200, headers)](ScriptedServer::Connection &connection,
               const QByteArray &) { return connection.send(whole); });
}

QByteArray ShopPlatform::url() const
{
    return m_server.url("");
}

QList<QByteArray> ShopPlatform::requests() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

bool ShopPlatform::play(ScriptedServer::Connection &connection, const QByteArray &request)
{
    if (targetOf(request) == "/ping")
        return connection.send(httpAnswer(R"({"account":"Amal"})"));
    Answer answer;
    {
        const std::scoped_lock lock(m_mutex);
        m_requests.append(request);
        answer = m_answer;
    }
    return answer && answer(connection, request);
}

QByteArray targetOf(const QByteArray &request)
{
    return request.left(request.indexOf("\r\n")).split(' ').value(1);
}

} // namespace patchbay
