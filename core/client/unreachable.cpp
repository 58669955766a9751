// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/unreachable.h"

#include "core/base/reason.h"

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

QString whyDistrusted(const QList<QSslError> &distrusted)
{
    switch (distrusted.isEmpty() ? QSslError::NoError : distrusted.first().error()) {
    case QSslError::NoError:
        return reason(u"the TLS handshake failed"_s);
    case QSslError::CertificateExpired:
        return reason(u"its certificate has expired"_s);
    case QSslError::CertificateNotYetValid:
        return reason(u"its certificate is not valid yet"_s);
    case QSslError::HostNameMismatch:
        return reason(u"its certificate is for another name"_s);
    default:
        return reason(u"its certificate is not signed by a known authority"_s);
    }
}

QString whyUnanswered(const QNetworkReply &reply, const QList<QSslError> &distrusted)
{
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return reason(u"the connection was refused"_s);
    case QNetworkReply::RemoteHostClosedError:
        return reason(u"the connection ended before the answer"_s);
    case QNetworkReply::HostNotFoundError:
        return reason(u"the name does not resolve"_s);
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return reason(u"it did not answer in time"_s);
    case QNetworkReply::SslHandshakeFailedError:
        return whyDistrusted(distrusted);
    default:
        return reason(u"no connection could be made"_s);
    }
}

} // namespace

Error unreachable(const QString &why, const QString &detail)
{
    return {ErrorCode::Unavailable, message("client.unreachable", u"Cannot reach the engine: %1."_s, {why}),
        detail};
}

Error unanswered(const QNetworkReply &reply, const QList<QSslError> &distrusted)
{
    return unreachable(whyUnanswered(reply, distrusted), reply.errorString());
}

} // namespace patchbay
