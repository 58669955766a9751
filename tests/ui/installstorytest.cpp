// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/integrationsdesk.h"
#include "ui/integrations/connectorfields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/secretedit.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

/// An installation, with mouse and keyboard, on a real engine and sandbox.
class InstallStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_desk.emplace();
        QVERIFY(m_desk->isOpen());
        QVERIFY(QTest::qWaitForWindowExposed(&m_desk->area()));
    }

    void cleanup() { m_desk.reset(); }

    void installsASecondShopWithAWrongAndThenTheRightToken()
    {
        const QString token = playToken();
        beginInstallation();
        QVERIFY(m_desk->type(u"Name"_s, u"Second shop"_s));
        QVERIFY(m_desk->click(u"Continue to Credentials"_s));
        QTRY_VERIFY(m_desk->field(u"Access token"_s));

        QVERIFY(m_desk->type(u"Access token"_s, u"wrong"_s));
        QVERIFY(m_desk->click(u"Test and Store"_s));

        // The platform's refusal, and both ways out of it.
        QTRY_VERIFY(m_desk->button(u"Change the Credentials"_s));
        QVERIFY(m_desk->reads(u"401"_s));
        QVERIFY(m_desk->button(u"Change the Settings"_s));
        QCOMPARE(statusOf(u"sandbox-shop-2"_s), IntegrationStatus::Disconnected);

        QVERIFY(m_desk->click(u"Change the Credentials"_s));
        QVERIFY(m_desk->type(u"Access token"_s, token));
        QVERIFY(m_desk->click(u"Test and Store"_s));

        QTRY_VERIFY(m_desk->button(u"Continue to First Preview"_s));
        QCOMPARE(statusOf(u"sandbox-shop-2"_s), IntegrationStatus::Active);
        QVERIFY(m_desk->click(u"Continue to First Preview"_s));
        QVERIFY(m_desk->reads(u"Second shop is connected"_s));
        QVERIFY(m_desk->click(u"Preview Changes"_s));
        QTRY_COMPARE(m_desk->executions.size(), 1);
        QCOMPARE(m_desk->executions.first().kind, ExecutionKind::DryRun);
        QCOMPARE(m_desk->executions.first().slug, u"sandbox-shop-2"_s);
    }

    void saysAtTheFieldWhatIsWrongWhenItIsLeft()
    {
        beginInstallation();

        QVERIFY(m_desk->type(u"Address"_s, u"shop.example"_s));
        QTest::keyClick(m_desk->field(u"Address"_s), Qt::Key_Tab);

        QTRY_VERIFY(m_desk->reads(u"This does not look right"_s));
        QVERIFY(m_desk->click(u"Continue to Credentials"_s));
        QVERIFY(m_desk->field(u"Address"_s)); // not passed
    }

    void leadsToTheEgressPolicyWhereThatRefuses()
    {
        beginInstallation();
        QVERIFY(m_desk->type(u"Address"_s, u"127.0.0.1:9"_s));
        QVERIFY(m_desk->click(u"Continue to Credentials"_s));
        QTRY_VERIFY(m_desk->field(u"Access token"_s));
        QVERIFY(m_desk->type(u"Access token"_s, u"some token"_s));
        QVERIFY(m_desk->click(u"Test and Store"_s));

        QTRY_VERIFY(m_desk->button(u"Open the Egress Policy"_s));
        QVERIFY(!m_desk->button(u"Change the Credentials"_s));
        QVERIFY(m_desk->button(u"Change the Settings"_s));
        QVERIFY(m_desk->click(u"Open the Egress Policy"_s));
        QCOMPARE(m_desk->places.last().area, Area::Settings);
    }

    void goesOnByEnterInAnyField()
    {
        beginInstallation();

        QTest::keyClick(m_desk->field(u"Name"_s), Qt::Key_Return);

        QTRY_VERIFY(m_desk->field(u"Access token"_s));
        QTest::keyClick(m_desk->field(u"Access token"_s), Qt::Key_Enter);
        QTRY_VERIFY(m_desk->reads(u"Access token is needed"_s));
    }

    void keepsWhatWasTypedThroughBackAndNext()
    {
        beginInstallation();
        QVERIFY(m_desk->type(u"Name"_s, u"Outlet"_s));
        QVERIFY(m_desk->click(u"Continue to Credentials"_s));
        QVERIFY(m_desk->type(u"Access token"_s, u"some token"_s));

        QVERIFY(m_desk->click(u"Back"_s));
        QCOMPARE(m_desk->field(u"Name"_s)->text(), u"Outlet"_s);
        QVERIFY(m_desk->click(u"Continue to Credentials"_s));

        QCOMPARE(m_desk->field(u"Access token"_s)->text(), u"some token"_s);
    }

    void asksBeforeItForgetsAndOffersTheDraftAgain()
    {
        beginInstallation();
        QVERIFY(m_desk->type(u"Name"_s, u"Half typed"_s));
        QVERIFY(m_desk->area().holdsUnsaved());
        QVERIFY(m_desk->click(u"Continue to Credentials"_s));
        QVERIFY(m_desk->type(u"Access token"_s, u"never kept"_s));

        QVERIFY(m_desk->click(u"Leave the Installation"_s));

        QCOMPARE(m_desk->questions.size(), 1);
        QVERIFY(!m_desk->area().holdsUnsaved());
        m_desk->area().open({});
        m_desk->area().refresh();
        QTRY_VERIFY(m_desk->reads(u"The installation of Half typed is half done"_s));
        QVERIFY(m_desk->click(u"Continue…"_s));
        QTRY_VERIFY(m_desk->field(u"Name"_s));
        QTRY_COMPARE(m_desk->field(u"Name"_s)->text(), u"Half typed"_s);
        QVERIFY(m_desk->click(u"Continue to Credentials"_s));
        QVERIFY(m_desk->field(u"Access token"_s)->text().isEmpty());
    }

    void goesOnByItselfWhenTheKeychainIsUnlocked_data()
    {
        QTest::addColumn<SecretStoreState>("state");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("locked") << SecretStoreState::Locked << u"is locked"_s;
        QTest::newRow("absent") << SecretStoreState::Absent << u"There is no keychain here"_s;
        QTest::newRow("refused") << SecretStoreState::Refused << u"refuses Patchbay"_s;
    }

    void goesOnByItselfWhenTheKeychainIsUnlocked()
    {
        QFETCH(const SecretStoreState, state);
        QFETCH(const QString, sentence);
        const QString token = playToken();
        m_desk->keychain().become(state);
        beginInstallation();
        QVERIFY(m_desk->click(u"Continue to Credentials"_s));
        QTRY_VERIFY(m_desk->reads(sentence)); // told before anything is typed

        QVERIFY(m_desk->type(u"Access token"_s, token));
        QVERIFY(m_desk->click(u"Test and Store"_s));

        QTRY_VERIFY(m_desk->reads(u"The credentials wait to be stored"_s));
        QCOMPARE(statusOf(u"sandbox-shop-2"_s), IntegrationStatus::Disconnected);
        m_desk->keychain().become(SecretStoreState::Unlocked);
        QTRY_VERIFY(m_desk->button(u"Continue to First Preview"_s));
        QCOMPARE(statusOf(u"sandbox-shop-2"_s), IntegrationStatus::Active);
    }

    void mendsWhatIsPastedAndTellsItsLengthOnly()
    {
        SecretEdit edit(FieldSpec::Blanks::CutOff, nullptr);

        edit.insert(u"  shpat_0123456789\n"_s);

        QCOMPARE(edit.secret().size(), 16);
        QVERIFY(edit.isMended());
        QCOMPARE(edit.account(), u"16 characters; line breaks in the pasted text were left out."_s);
        QCOMPARE(edit.echoMode(), QLineEdit::Password);
        SecretEdit password(FieldSpec::Blanks::Kept, nullptr);
        password.insert(u" with blanks "_s);
        QCOMPARE(password.secret().size(), 13);
        QVERIFY(!password.isMended());
    }

    void makesAFormForEveryConnectorOfTheCatalogue()
    {
        const auto catalogue = m_desk->client().wait(m_desk->client().catalogue());
        QVERIFY(catalogue);
        QVERIFY(catalogue->size() >= 15);
        Theme theme;
        for (const Connector &connector : *catalogue) {
            Form form(theme, 112, nullptr);

            form.setFields(settingFields(connector) + credentialFields(connector));

            for (const Setting &setting : connector.settings) {
                const QByteArray where = (connector.slug + u'.' + setting.name).toUtf8();
                QWidget *const editor = editorOf(form, setting.label);
                QVERIFY2(editor, where.constData());
                QCOMPARE(qobject_cast<QComboBox *>(editor) != nullptr, setting.type == Setting::Type::Choice);
                QCOMPARE(
                    qobject_cast<QCheckBox *>(editor) != nullptr, setting.type == Setting::Type::Boolean);
                QVERIFY2(form.value(setting.name) == setting.defaultValue ||
                             setting.type == Setting::Type::Boolean,
                    where.constData());
                const auto fields = form.fields();
                for (const FieldSpec &field : fields) {
                    if (field.name != setting.name)
                        continue;
                    const bool isMissing = !faultIn(field, {}).isEmpty();
                    QCOMPARE(isMissing, setting.isRequired && setting.defaultValue.isEmpty());
                    QVERIFY2(setting.example.isEmpty() || faultIn(field, setting.example).isEmpty(),
                        where.constData());
                    QVERIFY2(setting.defaultValue.isEmpty() || faultIn(field, setting.defaultValue).isEmpty(),
                        where.constData());
                }
            }
            for (const Credential &credential : connector.credentials) {
                const auto *const edit = qobject_cast<SecretEdit *>(editorOf(form, credential.label));
                QVERIFY2(edit, qUtf8Printable(connector.slug + u'.' + credential.name));
                QCOMPARE(edit->echoMode(), QLineEdit::Password);
            }
            const bool needsSomething = needsOf(connector) != u"nothing"_s;
            QCOMPARE(form.check(), !needsSomething);
        }
    }

private:
    /// The guided installation of a second shop, by clicks from the list of what is installed.
    void beginInstallation()
    {
        QTRY_VERIFY(m_desk->button(u"Install…"_s));
        QVERIFY(m_desk->click(u"Install…"_s));
        ListTable *table = nullptr;
        QTRY_VERIFY((table = catalogueTable()) && table->model()->rowCount() >= 15);
        const QModelIndexList found =
            table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, u"Sandbox"_s);
        QVERIFY(!found.isEmpty());
        table->scrollTo(found.first());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(found.first()).center());
        QTRY_VERIFY(m_desk->button(u"Install Sandbox shop…"_s));
        QVERIFY(m_desk->click(u"Install Sandbox shop…"_s));
        QTRY_VERIFY(m_desk->field(u"Name"_s));
        QTRY_COMPARE(m_desk->field(u"Name in URLs"_s)->text(), u"sandbox-shop-2"_s);
    }

    ListTable *catalogueTable()
    {
        const auto tables = m_desk->area().findChildren<ListTable *>();
        for (ListTable *const table : tables) {
            if (table->isVisible() && table->accessibleName() == "Available connectors"_L1)
                return table;
        }
        return nullptr;
    }

    static QWidget *editorOf(const Form &form, const QString &label)
    {
        const auto widgets = form.findChildren<QWidget *>();
        for (QWidget *const one : widgets) {
            if (one->accessibleName() == label && one->focusPolicy() != Qt::NoFocus)
                return one;
        }
        return nullptr;
    }

    QString playToken() const
    {
        const auto sandbox = m_desk->client().wait(m_desk->client().sandbox());
        return sandbox ? sandbox->credential : QString();
    }

    IntegrationStatus statusOf(const QString &slug) const
    {
        const auto integration = m_desk->client().wait(m_desk->client().integration(slug));
        return integration ? integration->status : IntegrationStatus::Error;
    }

    std::optional<IntegrationsDesk> m_desk;
};

QTEST_MAIN(InstallStoryTest)
#include "installstorytest.moc"
