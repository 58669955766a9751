// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/inprocesstransport.h"

#include "core/api/api.h"

namespace patchbay {

InProcessTransport::InProcessTransport(Api &api, ChangeSource &changes, Caller caller)
    : m_api(api)
    , m_changes(changes)
    , m_caller(std::move(caller))
{}

void InProcessTransport::send(HttpRequest request, Answer answer)
{
    m_api.handle(std::move(request), m_caller,
        [answer = std::move(answer)](HttpResponse response) { answer(std::move(response)); });
}

std::unique_ptr<ChangeSubscription> InProcessTransport::subscribe(std::uint64_t after, ChangeListener changed)
{
    return m_changes.subscribe(after, std::move(changed));
}

} // namespace patchbay
