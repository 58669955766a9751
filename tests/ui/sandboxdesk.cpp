// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/sandboxdesk.h"

#include "core/base/random.h"
#include "core/engine/sandboxserver.h"

#include <QSettings>
#include <QTest>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

SandboxDesk::SandboxDesk(Workspace workspace)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_data.filePath(u"settings"_s));
    SystemRandom random;
    if (workspace == Workspace::WithTheShop && !SandboxServer::create(folder(), random, m_clock))
        return;
    SessionOptions options;
    options.directory = folder();
    options.name = u"Qamar Retail"_s;
    options.caller = {u"user:test"_s, u"test"_s, Role::Admin};
    options.secrets = [this]() -> Result<std::unique_ptr<SecretStore>> {
        auto store = std::make_unique<InMemorySecretStore>();
        m_keychain = store.get();
        return store;
    };
    auto session = Session::open(std::move(options));
    if (!session)
        return;
    m_session = *std::move(session);
    const auto found = Client(m_session->transport(), {}).wait(Client::workspace());
    if (!found)
        return;
    m_client.emplace(m_session->transport(), found->organizationId);
    m_theme.choose(Theme::Choice::Light);
}

SandboxDesk::~SandboxDesk() = default;

QString SandboxDesk::folder() const
{
    return m_data.filePath(u"workspace"_s);
}

Question SandboxDesk::question()
{
    return [this](const QString &title, const QString &text, const Consent & /*yes*/,
               const std::function<void()> &go) {
        questions.append(title + u'\n' + text);
        if (answers == Answers::Yes)
            go();
    };
}

void SandboxDesk::show(std::unique_ptr<AreaPage> page)
{
    m_changes.reset();
    m_page = std::move(page);
    m_page->resize(1236, 873);
    AreaPage *const shown = m_page.get();
    QObject::connect(
        shown, &AreaPage::placeWanted, shown, [this](const Place &place) { places.append(place); });
    QObject::connect(shown, &AreaPage::executionStarted, shown,
        [this](const Execution &execution) { executions.append(execution); });
    QObject::connect(shown, &AreaPage::told, shown, [this](const QString &line) { told.append(line); });
    m_changes = m_client->follow(shown, [shown](const ChangeBatch &) { shown->refresh(); });
    m_page->show();
    m_page->refresh();
}

bool SandboxDesk::perform(RunMode mode) const
{
    const auto started = m_client->wait(m_client->execute(u"sandbox-shop"_s, {mode, {}, {}}));
    return started && QTest::qWaitFor(
                          [&] {
                              const auto execution = m_client->wait(m_client->execution(started->id));
                              return execution && isSettled(execution->status);
                          },
                          20'000);
}

bool SandboxDesk::reads(const QString &text) const
{
    return Person::reads(text) || shown<QWidget>(seen(), [&text](const QWidget &one) {
        return one.accessibleName().contains(text);
    });
}

} // namespace patchbay
