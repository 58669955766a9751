// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/integrationsdesk.h"

#include "core/base/random.h"
#include "core/engine/sandboxserver.h"

#include <QSettings>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

IntegrationsDesk::IntegrationsDesk()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_data.filePath(u"settings"_s));
    SystemRandom random;
    const QString directory = m_data.filePath(u"sandbox"_s);
    if (!SandboxServer::create(directory, random, m_clock))
        return;
    SessionOptions options;
    options.directory = directory;
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
    const auto workspace = Client(m_session->transport(), {}).wait(Client::workspace());
    if (!workspace)
        return;
    m_client.emplace(m_session->transport(), workspace->organizationId);
    openArea();
}

IntegrationsDesk::~IntegrationsDesk() = default;

void IntegrationsDesk::openArea()
{
    m_theme.choose(Theme::Choice::Light);
    const Question question = [this](const QString &title, const QString &text, const Consent & /*yes*/,
                                  const std::function<void()> &go) {
        questions.append(title + u'\n' + text);
        if (answers == Answers::Yes)
            go();
    };
    m_area = std::make_unique<IntegrationsArea>(m_theme, m_clock, *m_client, question, nullptr);
    m_area->resize(1240, 860);
    QObject::connect(m_area.get(), &AreaPage::placeWanted, m_area.get(), [this](const Place &place) {
        if (place.area != Area::Integrations)
            return places.append(place);
        m_area->open(place.object);
        m_area->refresh();
    });
    QObject::connect(m_area.get(), &AreaPage::executionStarted, m_area.get(),
        [this](const Execution &execution) { executions.append(execution); });
    QObject::connect(
        m_area.get(), &AreaPage::told, m_area.get(), [this](const QString &line) { told.append(line); });
    m_changes = m_client->follow(m_area.get(), [this](const ChangeBatch &) { m_area->refresh(); });
    m_area->show();
    m_area->activateWindow();
    m_area->refresh();
}

} // namespace patchbay
