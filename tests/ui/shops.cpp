// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shops.h"

#include <QFile>
#include <QTest>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

bool addShop(const Client &client, const QString &slug, Environment environment)
{
    QFile file(QStringLiteral(PATCHBAY_RESOURCES "/connectors/sandbox-shop.json"));
    const auto sandbox = client.wait(client.sandbox());
    if (!sandbox || !file.open(QIODevice::ReadOnly))
        return false;
    InstallOrder order;
    order.document = file.readAll().replace(
        R"("environments": { "test": {} })", R"("environments": { "test": {}, "production": {} })");
    order.slug = slug;
    order.name = slug;
    order.environment = environment;
    order.settings = {{u"address"_s, sandbox->address}, {u"shop"_s, u"outlet"_s}};
    return client.wait(client.install(order)) &&
           client.wait(client.connect(slug, {{u"token"_s, Secret(sandbox->credential.toUtf8())}}));
}

std::optional<Execution> performed(const Client &client, const QString &slug, RunMode mode)
{
    const auto started = client.wait(client.execute(slug, {mode, {}, {}}));
    std::optional<Execution> now;
    const auto isDone = [&] {
        const auto read = client.wait(client.execution(started->id));
        if (read)
            now = *read;
        return now && isSettled(now->status);
    };
    return started && QTest::qWaitFor(isDone, 30'000) ? now : std::nullopt;
}

} // namespace patchbay
