// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/base/secret.h"
#include "core/client/delivery.h"

#include <QObject>
#include <QThread>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace patchbay {

/// Qt Network on a thread with an event loop of its own. Only thread() is for other threads.
class HttpNetwork
{
public:
    HttpNetwork(QUrl server, Secret token);
    /// Ends the thread; replies under way are deleted without being finished.
    ~HttpNetwork();

    /// Brings functions to the network's thread.
    [[nodiscard]] std::shared_ptr<Delivery> thread() const { return m_delivery; }

    /// An object of the network's thread.
    [[nodiscard]] QObject *context() { return &m_context; }

    /// Begins a request with the token. The reply belongs to the caller. `silence`: after so many
    /// milliseconds without a byte the request ends.
    [[nodiscard]] QNetworkReply *start(const HttpRequest &request, int silence);

private:
    QUrl m_server;
    Secret m_token;
    QNetworkAccessManager *m_manager = nullptr; ///< Made and deleted on the thread.
    QThread m_thread;
    QObject m_context;
    std::shared_ptr<Delivery> m_delivery;
};

} // namespace patchbay
