// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/readonlytransport.h"

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

ReadOnlyTransport::ReadOnlyTransport(Transport &transport)
    : m_transport(transport)
{}

void ReadOnlyTransport::setAccess(Access access)
{
    m_access = access;
}

void ReadOnlyTransport::send(HttpRequest request, Answer answer)
{
    if (m_access == Access::Full || request.method == "GET")
        return m_transport.send(std::move(request), std::move(answer));
    answer(fail(ErrorCode::Denied,
        message("client.readOnly",
            u"Cannot change anything: this window is read-only. Switch Read Only off to go on."_s)));
}

std::unique_ptr<ChangeSubscription> ReadOnlyTransport::subscribe(std::uint64_t after, ChangeListener changed)
{
    return m_transport.subscribe(after, std::move(changed));
}

} // namespace patchbay
