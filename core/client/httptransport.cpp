// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/httptransport.h"

#include "core/base/reason.h"
#include "core/client/eventstream.h"
#include "core/client/httpnetwork.h"
#include "core/client/unreachable.h"
#include "core/model/workspacejson.h"

#include <QHostAddress>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>
#include <mutex>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

// Longer than the slowest route, a connection test, may take.
constexpr int requestTimeout = 180'000;
// The server says something every 15 seconds.
constexpr int silenceTimeout = 45'000;

/// An answer that is owed: given exactly once, at the latest when this goes.
class OwedAnswer
{
public:
    explicit OwedAnswer(Transport::Answer answer)
        : m_answer(std::move(answer))
    {}

    OwedAnswer(const OwedAnswer &) = delete;
    OwedAnswer &operator=(const OwedAnswer &) = delete;

    ~OwedAnswer()
    {
        give(fail(ErrorCode::Cancelled,
            message("client.closed", u"Cannot finish the request: the connection was closed."_s)));
    }

    void give(Result<HttpResponse> result)
    {
        if (const Transport::Answer answer = std::exchange(m_answer, {}))
            answer(std::move(result));
    }

private:
    Transport::Answer m_answer;
};

Result<HttpResponse> resultOf(QNetworkReply &reply, const QList<QSslError> &distrusted)
{
    HttpResponse response;
    response.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (response.status == 0)
        return tl::unexpected<Error>(unanswered(reply, distrusted));
    if (response.status >= 300 && response.status < 400)
        return tl::unexpected<Error>(
            unreachable(reason(u"it sends us to another address, and that is not followed"_s)));
    for (const auto &[name, value] : reply.rawHeaderPairs())
        response.headers.append({name, value});
    response.body = reply.readAll();
    return response;
}

bool isThisMachine(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

} // namespace

/// Follows the stream of changes, over as many connections as it takes. Lives on the network's thread; only
/// the listener is shared.
class HttpTransport::Following : public std::enable_shared_from_this<Following>
{
public:
    Following(HttpNetwork &network, std::uint64_t after, ChangeListener listener)
        : m_network(network)
        , m_after(after)
        , m_listener(std::move(listener))
    {}

    void open()
    {
        if (!isWanted())
            return;
        m_stream = {};
        HttpRequest request{"GET", HttpEffect::Read,
            "/api/v1/changes?after=" + QByteArray::number(quint64{m_after}),
            {{"Accept", "text/event-stream"}}, {}};
        m_reply = m_network.start(request, silenceTimeout);
        QObject::connect(m_reply, &QNetworkReply::readyRead, m_reply,
            [self = shared_from_this()] { self->take(self->m_reply->readAll()); });
        QObject::connect(
            m_reply, &QNetworkReply::finished, m_reply, [self = shared_from_this()] { self->closed(); });
    }

    /// From any thread. The listener is not called any more after that.
    void silence()
    {
        const std::lock_guard lock(m_mutex);
        m_listener = nullptr;
    }

    void close()
    {
        if (m_reply != nullptr)
            m_reply->abort();
    }

private:
    [[nodiscard]] bool isWanted()
    {
        const std::lock_guard lock(m_mutex);
        return static_cast<bool>(m_listener);
    }

    void take(const QByteArray &bytes)
    {
        if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200)
            return; // a refusal; tried again when it has closed
        m_pause = shortestPause;
        if (std::exchange(m_mayHaveMissed, false))
            tell({m_after, {}, true});
        for (const ServerEvent &event : m_stream.feed(bytes)) {
            const auto document = json::Document::parse(event.data);
            const auto batch = document ? readAs(document->root(), readChangeBatch) : passOn(document);
            if (event.name == "changes" && batch)
                tell(*batch);
        }
    }

    void tell(const ChangeBatch &batch)
    {
        m_after = batch.sequence;
        const std::lock_guard lock(m_mutex);
        if (m_listener)
            m_listener(batch);
    }

    void closed()
    {
        std::exchange(m_reply, nullptr)->deleteLater();
        // With a sequence the engine tells what came meanwhile; without one nobody can.
        m_mayHaveMissed = m_after == 0;
        QTimer::singleShot(m_pause, m_network.context(), [self = shared_from_this()] { self->open(); });
        m_pause = std::min(2 * m_pause, longestPause);
    }

    static constexpr std::chrono::milliseconds shortestPause{1'000};
    static constexpr std::chrono::milliseconds longestPause{30'000};

    HttpNetwork &m_network;
    std::uint64_t m_after;
    EventStream m_stream;
    QNetworkReply *m_reply = nullptr;
    std::chrono::milliseconds m_pause = shortestPause;
    bool m_mayHaveMissed = false;
    std::recursive_mutex
        m_mutex;               ///< Held while the listener is called; recursive, so that it may end itself.
    ChangeListener m_listener; ///< Empty when nobody listens any more. Guarded by the mutex.
};

/// What the follower holds.
class HttpTransport::Subscription final : public ChangeSubscription
{
public:
    Subscription(std::shared_ptr<Following> following, std::shared_ptr<Delivery> thread)
        : m_following(std::move(following))
        , m_thread(std::move(thread))
    {}

    ~Subscription() override
    {
        m_following->silence();
        m_thread->deliver([following = m_following] { following->close(); });
    }

private:
    std::shared_ptr<Following> m_following;
    std::shared_ptr<Delivery> m_thread;
};

Result<std::unique_ptr<HttpTransport>> HttpTransport::open(const QString &server, Secret token)
{
    const QUrl url(server, QUrl::StrictMode);
    const bool isHttp = url.scheme() == u"http";
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() ||
        (!isHttp && url.scheme() != u"https"))
        return fail(ErrorCode::InvalidInput,
            message("client.address",
                u"Cannot use the address %1: write https://host or http://127.0.0.1:port."_s,
                {url.toString(QUrl::RemoveUserInfo)}));
    if (isHttp && !isThisMachine(url.host()))
        return fail(ErrorCode::Denied,
            message("client.plain",
                u"Cannot use the address %1: the token would travel unprotected; use https."_s, {server}));
    return std::unique_ptr<HttpTransport>(
        new HttpTransport(std::make_unique<HttpNetwork>(url, std::move(token))));
}

HttpTransport::HttpTransport(std::unique_ptr<HttpNetwork> network)
    : m_network(std::move(network))
{}

HttpTransport::~HttpTransport() = default;

void HttpTransport::send(HttpRequest request, Answer answer)
{
    const auto owed = std::make_shared<OwedAnswer>(std::move(answer));
    m_network->thread()->deliver([network = m_network.get(), owed, request = std::move(request)] {
        QNetworkReply *const reply = network->start(request, requestTimeout);
        const auto distrusted = std::make_shared<QList<QSslError>>();
        QObject::connect(reply, &QNetworkReply::sslErrors, reply,
            [distrusted](const QList<QSslError> &errors) { *distrusted = errors; });
        QObject::connect(reply, &QNetworkReply::finished, reply, [reply, owed, distrusted] {
            owed->give(resultOf(*reply, *distrusted));
            reply->deleteLater();
        });
    });
}

std::unique_ptr<ChangeSubscription> HttpTransport::subscribe(std::uint64_t after, ChangeListener changed)
{
    const auto following = std::make_shared<Following>(*m_network, after, std::move(changed));
    m_network->thread()->deliver([following] { following->open(); });
    return std::make_unique<Subscription>(following, m_network->thread());
}

} // namespace patchbay
