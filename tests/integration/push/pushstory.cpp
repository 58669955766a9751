// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/push/pushstory.h"

#include "tests/support/inmemorysecretstore.h"

#include <QTest>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestRun = 120'000;

template<class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message.text), qPrintable(result.error().detail));
    return std::move(*result);
}

QString nameOf(const Change &change)
{
    return changeKindName(change.kind) + u' ' + change.stream + u' ' + change.key + u' ';
}

} // namespace

PushStory::PushStory()
{
    SessionOptions options;
    options.directory = m_directory.path();
    options.name = u"Acme"_s;
    options.caller = {u"user:amal"_s, u"Amal"_s, Role::Admin};
    options.secrets = [] {
        return Result<std::unique_ptr<SecretStore>>(std::make_unique<InMemorySecretStore>());
    };
    m_session = must(Session::open(std::move(options)));
    Client stranger(m_session->transport(), {});
    const Workspace workspace = must(stranger.wait(Client::workspace()));
    m_client.emplace(m_session->transport(), workspace.organizationId);
    static_cast<void>(must(client().wait(client().setEgressPolicy(u"127.0.0.0/8"_s))));
}

void PushStory::install(const InstallOrder &order, const SecretBundle &credentials)
{
    const Integration installed = must(client().wait(client().install(order)));
    static_cast<void>(must(client().wait(client().connect(installed.slug, credentials))));
}

void PushStory::configure(const QString &slug, const QStringList &on, const QMap<QString, QString> &sources)
{
    const Integration before = must(client().wait(client().integration(slug)));
    ConfigurationChange change;
    for (auto stream = before.streams.begin(); stream != before.streams.end(); ++stream)
        change.streams.insert(stream.key(), on.contains(stream.key()));
    change.sources = sources;
    change.deleteShareLimit = 100;
    static_cast<void>(must(client().wait(client().configure(slug, change))));
}

Execution PushStory::run(const QString &slug)
{
    return ended(client().wait(client().execute(slug, {RunMode::Run, {}, {}})));
}

Execution PushStory::preview(const QString &slug)
{
    return ended(client().wait(client().execute(slug, {RunMode::DryRun, {}, {}})));
}

Execution PushStory::apply(const Execution &preview)
{
    return ended(client().wait(client().apply(preview.plan->value, PlanConfirmation::Given)));
}

QList<Change> PushStory::changes(const Execution &execution)
{
    return must(client().wait(client().changes(execution.plan->value, 1, 500))).items;
}

QStringList PushStory::requests(const Execution &execution)
{
    QStringList lines;
    const QList<Change> all = changes(execution);
    for (const Change &change : all)
        lines.append(nameOf(change) +
                     (change.request ? QString::fromLatin1(change.request->method) : change.reason.text));
    return lines;
}

QStringList PushStory::outcomes(const Execution &execution)
{
    QStringList lines;
    const QList<Change> all = changes(execution);
    for (const Change &change : all) {
        if (change.outcome)
            lines.append(nameOf(change) + pushStateName(change.outcome->state) + u' ' +
                         QString::number(change.outcome->status));
    }
    return lines;
}

Execution PushStory::ended(const Result<Execution> &started)
{
    Execution execution = must(started);
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(
            isSettled((execution = must(client().wait(client().execution(execution.id)))).status),
            longestRun);
    }();
    return execution;
}

} // namespace patchbay
