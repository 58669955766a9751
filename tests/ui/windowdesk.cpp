// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/windowdesk.h"

#include "core/base/random.h"
#include "core/engine/sandboxserver.h"
#include "tests/support/inmemorysecretstore.h"
#include "ui/widgets/listtable.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QTest>

#include <ranges>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

void ChangeCounter::send(HttpRequest request, Answer answer)
{
    if (request.method != "GET")
        ++m_changes;
    m_transport.send(std::move(request), std::move(answer));
}

std::unique_ptr<ChangeSubscription> ChangeCounter::subscribe(std::uint64_t after, ChangeListener changed)
{
    return m_transport.subscribe(after, std::move(changed));
}

WindowDesk::WindowDesk(const QString &folder, Secrets secrets)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder + u"-settings"_s);
    SystemRandom random;
    if (!SandboxServer::isSandbox(folder) && !SandboxServer::create(folder, random, m_clock))
        return;
    SessionOptions options;
    options.directory = folder;
    options.name = u"Qamar Retail"_s;
    options.caller = {u"user:test"_s, u"test"_s, Role::Admin};
    options.secrets = secrets ? std::move(secrets) : Secrets([]() -> Result<std::unique_ptr<SecretStore>> {
        return std::make_unique<InMemorySecretStore>();
    });
    auto session = Session::open(std::move(options));
    if (!session)
        return;
    m_session = *std::move(session);
    m_counter.emplace(m_session->transport());
    m_transport.emplace(*m_counter);
    const auto workspace = Client(m_session->transport(), {}).wait(Client::workspace());
    if (!workspace)
        return;
    m_client.emplace(m_session->transport(), workspace->organizationId);
    m_seen.emplace(*m_transport, workspace->organizationId);
    m_theme.choose(Theme::Choice::Light);
    m_window = std::make_unique<MainWindow>(m_theme, m_clock, *m_seen, *workspace,
        WindowPorts{[this] { return m_session->runsToInterrupt(); },
            [this](ReadOnlyTransport::Access access) { m_transport->setAccess(access); }});
    m_window->resize(1440, 900);
    m_window->show();
}

WindowDesk::~WindowDesk() = default;

bool WindowDesk::trigger(const QString &text) const
{
    const auto actions = m_window->page()->actions() + m_window->actions();
    const auto found = std::ranges::find_if(actions,
        [&text](const QAction *one) { return one->text() == text && one->isEnabled() && one->isVisible(); });
    if (found == actions.end())
        return false;
    (*found)->trigger();
    return true;
}

ListTable *WindowDesk::list(const QString &name) const
{
    return shown<ListTable>(
        *m_window, [&name](const ListTable &one) { return one.accessibleName() == name; });
}

QuestionBox *WindowDesk::box() const
{
    return shown<QuestionBox>(*m_window, [](const QuestionBox & /*any*/) { return true; });
}

QString WindowDesk::question() const
{
    const QuestionBox *const asked = box();
    return asked ? asked->accessibleDescription() : QString();
}

bool WindowDesk::answer(const QString &button) const
{
    QuestionBox *const asked = box();
    auto *const found =
        asked ? shown<QPushButton>(*asked, [&button](const QPushButton &one) { return one.text() == button; })
              : nullptr;
    if (!found)
        return false;
    QTest::mouseClick(found, Qt::LeftButton);
    return true;
}

} // namespace patchbay
