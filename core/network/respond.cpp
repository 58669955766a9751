// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/httpsession.h"

#include <atomic>

namespace patchbay {

namespace {

/// Sends a task to the session, if it is still there. The task runs on the listener's thread.
void tell(
    HttpReactor &reactor, const std::weak_ptr<HttpSession> &session, std::function<void(HttpSession &)> task)
{
    reactor.run([session, task = std::move(task)] {
        if (const std::shared_ptr<HttpSession> open = session.lock())
            task(*open);
    });
}

class SessionStream final : public HttpStream
{
public:
    SessionStream(std::shared_ptr<HttpReactor> reactor, std::weak_ptr<HttpSession> session,
        std::shared_ptr<StreamQueue> queue)
        : m_reactor(std::move(reactor))
        , m_session(std::move(session))
        , m_queue(std::move(queue))
    {}

    ~SessionStream() override
    {
        m_queue->finish();
        tell(*m_reactor, m_session, [](HttpSession &session) { session.sendWaiting(); });
    }

    Written write(const QByteArray &bytes) override
    {
        const Written written = m_queue->push(bytes);
        if (written == Written::Queued)
            tell(*m_reactor, m_session, [](HttpSession &session) { session.sendWaiting(); });
        return written;
    }

    bool isOpen() const override { return m_queue->isOpen(); }

private:
    const std::shared_ptr<HttpReactor> m_reactor;
    const std::weak_ptr<HttpSession> m_session;
    const std::shared_ptr<StreamQueue> m_queue;
};

} // namespace

/// Knows the session weakly: a request that is being worked on does not keep a dead connection.
class Respond::Way
{
public:
    Way(std::shared_ptr<HttpReactor> reactor, std::weak_ptr<HttpSession> session)
        : m_reactor(std::move(reactor))
        , m_session(std::move(session))
    {}

    ~Way() { answer(refusal(500, "The request was not answered.")); }

    Way(const Way &) = delete;
    Way &operator=(const Way &) = delete;

    void answer(HttpResponse response)
    {
        if (m_isAnswered.test_and_set())
            return;
        tell(*m_reactor, m_session,
            [response = std::move(response)](HttpSession &session) { session.answer(response); });
    }

    std::unique_ptr<HttpStream> stream(HttpResponse head)
    {
        const auto queue = std::make_shared<StreamQueue>(m_reactor->options.streamBytes);
        if (m_isAnswered.test_and_set()) {
            queue->close();
        } else {
            m_reactor->run([session = m_session, head = std::move(head), queue] {
                if (const std::shared_ptr<HttpSession> open = session.lock())
                    open->beginStream(head, queue);
                else
                    queue->close();
            });
        }
        return std::make_unique<SessionStream>(m_reactor, m_session, queue);
    }

private:
    const std::shared_ptr<HttpReactor> m_reactor;
    const std::weak_ptr<HttpSession> m_session;
    std::atomic_flag m_isAnswered;
};

Respond::Respond(std::shared_ptr<Way> way)
    : m_way(std::move(way))
{}

void Respond::operator()(HttpResponse response) const
{
    m_way->answer(std::move(response));
}

std::unique_ptr<HttpStream> Respond::stream(HttpResponse head) const
{
    return m_way->stream(std::move(head));
}

Respond respondTo(std::shared_ptr<HttpReactor> reactor, std::weak_ptr<HttpSession> session)
{
    return Respond(std::make_shared<Respond::Way>(std::move(reactor), std::move(session)));
}

} // namespace patchbay
