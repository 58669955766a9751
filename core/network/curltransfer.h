// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/network/curlfailure.h"
#include "core/network/curlhandles.h"
#include "core/network/curlhttpclient.h"
#include "core/network/outgoingrequest.h"

#include <optional>

namespace patchbay {

class EgressGuard;

/// A call as it was submitted.
struct CurlCall
{
    HttpRequest request;
    HttpLimits limits;
    std::stop_token stop;
    HttpClient::Done done;
    std::chrono::steady_clock::time_point submitted;
};

/// One request on its way: it sets up libcurl's handle, collects the answer within its limits, and tells the
/// outcome. It stays where it is, because libcurl's callbacks know it by its address.
class CurlTransfer
{
public:
    CurlTransfer(CurlEasy easy, CurlCall call, RequestTarget target, const EgressGuard &guard);
    CurlTransfer(const CurlTransfer &) = delete;
    CurlTransfer &operator=(const CurlTransfer &) = delete;

    void prepare(const CurlHttpOptions &options);

    [[nodiscard]] CURL *easy() const { return m_easy.get(); }

    [[nodiscard]] CurlCall &call() { return m_call; }

    [[nodiscard]] QString place() const { return m_target.place(); }

    /// The outcome when libcurl has finished. The body is moved out.
    [[nodiscard]] HttpExchange finished(CURLcode code);
    /// The outcome when we ended it.
    [[nodiscard]] HttpExchange ended(CallFailure failure) const;

    /// Gives the handle back for another transfer.
    [[nodiscard]] CurlEasy takeEasy() { return std::move(m_easy); }

private:
    void setMethodAndBody();
    void setHeaders();
    void setCallbacks();
    [[nodiscard]] bool mayConnect(const curl_sockaddr &address);
    [[nodiscard]] bool maySend(QByteArrayView address, int port);
    [[nodiscard]] bool takeHeaderLine(QByteArrayView line);
    [[nodiscard]] bool takeBody(QByteArrayView bytes);
    void reserveBody();
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] HttpTimings timings() const;

    CurlEasy m_easy;
    CurlCall m_call;
    RequestTarget m_target;
    const EgressGuard &m_guard;
    CurlList m_headerLines;
    QByteArray m_curlMessage; ///< libcurl writes its sentence here.
    bool m_usesProxy = false;

    HttpResponse m_response;
    qint64 m_headBytes = 0;
    bool m_headIsComplete = false;
    bool m_wasSent = false;               ///< The request went out at least once.
    bool m_triedAddress = false;          ///< At least one address was allowed.
    std::optional<CallFailure> m_refusal; ///< An address that the guard refused.
    std::optional<CallFailure> m_ownEnd;  ///< Why a callback of ours stopped the transfer.
};

} // namespace patchbay
