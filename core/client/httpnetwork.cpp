// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/httpnetwork.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace patchbay {

HttpNetwork::HttpNetwork(QUrl server, Secret token)
    : m_server(std::move(server))
    , m_token(std::move(token))
    , m_delivery(Delivery::to(&m_context))
{
    m_thread.setObjectName(QStringLiteral("client-network"));
    m_context.moveToThread(&m_thread);
    // `finished` is emitted on the ending thread itself.
    QObject::connect(
        &m_thread, &QThread::finished, &m_context, [this] { delete m_manager; }, Qt::DirectConnection);
    m_thread.start();
}

HttpNetwork::~HttpNetwork()
{
    m_thread.quit();
    m_thread.wait();
}

QNetworkReply *HttpNetwork::start(const HttpRequest &request, int silence)
{
    if (m_manager == nullptr)
        m_manager = new QNetworkAccessManager;
    QNetworkRequest outgoing(m_server.resolved(QUrl::fromEncoded(request.url)));
    outgoing.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    outgoing.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    outgoing.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    outgoing.setTransferTimeout(silence);
    for (const HttpHeader &header : request.headers)
        outgoing.setRawHeader(header.name, header.value);
    outgoing.setRawHeader("Authorization", "Bearer " + m_token.reveal());
    return m_manager->sendCustomRequest(outgoing, request.method, request.body);
}

} // namespace patchbay
