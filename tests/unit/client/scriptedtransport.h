// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/transport.h"

#include <QList>

#include <utility>

namespace patchbay {

/// A transport whose answers come when a test says so, on the thread of the test.
class ScriptedTransport final : public Transport
{
public:
    void send(HttpRequest request, Answer answer) override
    {
        m_requests.append(std::move(request));
        m_answers.append(std::move(answer));
    }

    [[nodiscard]] std::unique_ptr<ChangeSubscription> subscribe(
        std::uint64_t, ChangeListener changed) override
    {
        m_listener = std::move(changed);
        return std::make_unique<ChangeSubscription>();
    }

    void answerAll(const Result<HttpResponse> &response)
    {
        for (const Answer &answer : std::exchange(m_answers, {}))
            answer(response);
    }

    void tell(const ChangeBatch &batch) { m_listener(batch); }

    [[nodiscard]] const QList<HttpRequest> &requests() const { return m_requests; }

private:
    QList<HttpRequest> m_requests;
    QList<Answer> m_answers;
    ChangeListener m_listener;
};

} // namespace patchbay
