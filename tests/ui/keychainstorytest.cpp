// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keychain/keychainsecretstore.h"
#include "core/keychain/keychainthread.h"
#include "tests/support/gnomekeyring.h"
#include "tests/ui/windowdesk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

/// The window with a real gnome-keyring that is locked and unlocked under it, see tests/support/with-keyring.
class KeychainStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_data.emplace();
        open();
    }

    void cleanup()
    {
        m_desk.reset();
        m_data.reset();
    }

    void storesWhatWaitedAsSoonAsItIsUnlocked()
    {
        GnomeKeyring keyring;
        const QString token = playToken();
        m_desk->window().showPlace({Area::Integrations, u"install:sandbox-shop"_s});
        QTRY_VERIFY(m_desk->field(u"Name"_s));
        QTRY_VERIFY(isReady(u"Continue to Credentials"_s));
        QVERIFY(m_desk->click(u"Continue to Credentials"_s));
        QTRY_VERIFY(m_desk->field(u"Access token"_s));
        QVERIFY(m_desk->type(u"Access token"_s, token));
        QVERIFY(keyring.lock());

        QVERIFY(m_desk->click(u"Test and Store"_s));

        QTRY_VERIFY(m_desk->reads(u"The credentials wait to be stored"_s));
        QCOMPARE(shop(u"sandbox-shop-2"_s).status, IntegrationStatus::Disconnected);
        QTRY_VERIFY(m_desk->reads(u"is locked"_s));
        QVERIFY(keyring.unlock());
        QTRY_VERIFY(m_desk->button(u"Continue to First Preview"_s));
        QCOMPARE(shop(u"sandbox-shop-2"_s).status, IntegrationStatus::Active);
    }

    void saysWhyNothingRunsAndRunsOnceItIsUnlocked()
    {
        GnomeKeyring keyring;
        const auto connected = m_desk->client().wait(
            m_desk->client().connect(u"sandbox-shop"_s, {{u"token"_s, Secret(playToken().toUtf8())}}));
        QVERIFY(connected);
        m_desk.reset(); // the next start knows no secret by heart
        open();
        QVERIFY(keyring.lock());
        m_desk->window().showPlace({Area::Integrations, {}});
        QTRY_VERIFY(isReady(u"Preview Changes"_s));

        QVERIFY(m_desk->click(u"Preview Changes"_s));

        QTRY_VERIFY(latest().status == ExecutionStatus::Failed);
        QVERIFY2(
            latest().error->message.text.contains(u"locked"_s), qPrintable(latest().error->message.text));
        // It is the keychain that is wrong, and not the shop's credentials.
        QCOMPARE(shop(u"sandbox-shop"_s).status, IntegrationStatus::Active);
        QTRY_VERIFY(m_desk->reads(u"Failed in connecting"_s)); // the run has opened, and says why
        QTRY_VERIFY(m_desk->reads(u"Cannot use the secrets of sandbox-shop: the keychain is locked"_s));
        QVERIFY(keyring.unlock());
        m_desk->window().showPlace({Area::Integrations, {}});
        QTRY_VERIFY(isReady(u"Preview Changes"_s));
        QVERIFY(m_desk->click(u"Preview Changes"_s));
        QTRY_VERIFY(m_desk->button(u"Apply 1,080 Changes"_s)); // the plan has
    }

private:
    void open()
    {
        m_desk.emplace(m_data->filePath(u"workspace"_s), [this]() -> Result<std::unique_ptr<SecretStore>> {
            return std::make_unique<KeychainSecretStore>(
                m_keychain, u"patchbay/window"_s, KeychainSettings{});
        });
        QVERIFY(m_desk->isOpen());
        QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window()));
    }

    QString playToken() const
    {
        const auto sandbox = m_desk->client().wait(m_desk->client().sandbox());
        return sandbox ? sandbox->credential : QString();
    }

    Integration shop(const QString &slug) const
    {
        return m_desk->client().wait(m_desk->client().integration(slug)).value_or(Integration());
    }

    Execution latest() const
    {
        const auto page = m_desk->client().wait(m_desk->client().executions({}, {{}, 1}));
        return page && !page->items.isEmpty() ? page->items.first() : Execution();
    }

    bool isReady(const QString &button) const
    {
        const QAbstractButton *const found = m_desk->button(button);
        return found && found->isEnabled();
    }

    KeychainThread m_keychain;
    std::optional<QTemporaryDir> m_data;
    std::optional<WindowDesk> m_desk;
};

QTEST_MAIN(KeychainStoryTest)
#include "keychainstorytest.moc"
