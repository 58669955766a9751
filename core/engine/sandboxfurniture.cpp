// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/sandboxfurniture.h"

#include "core/connectors/installations.h"
#include "core/engine/sandboxserver.h"
#include "core/model/auditlog.h"

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString shop = u"sandbox-shop"_s;

Caller engineCaller()
{
    return {u"engine"_s, u"Patchbay"_s, Role::Admin};
}

Result<> installShop(const SandboxServer &sandbox, const QString &address, Installations &installations)
{
    InstallRequest request;
    request.connector = shop;
    request.environment = Environment::Test;
    request.settings = {{u"address"_s, address}};
    const auto installed = installations.install(request, engineCaller());
    if (!installed)
        return passOn(installed);
    const auto connected =
        installations.connect(installed->slug, {{u"token"_s, sandbox.token()}}, engineCaller(), {});
    return connected ? Result<>() : Result<>(passOn(connected));
}

} // namespace

Result<> furnishSandbox(
    SandboxServer &sandbox, AuditLog &audit, Integrations &integrations, Installations &installations)
{
    const QString address = sandbox.state().address;
    const auto done = audit.page(0, 1);
    if (!done)
        return passOn(done);
    if (done->isEmpty())
        return installShop(sandbox, address, installations);
    const auto installed = integrations.all();
    if (!installed)
        return passOn(installed);
    for (const Integration &integration : *installed) {
        if (integration.connector != shop || integration.settings.value(u"address"_s) == address)
            continue;
        Configuration moved;
        moved.settings = {{u"address"_s, address}};
        if (const auto told = installations.configure(integration.slug, moved, engineCaller(), {}); !told)
            return passOn(told);
    }
    return {};
}

} // namespace patchbay
