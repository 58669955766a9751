// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/installations.h"

#include "core/base/clock.h"
#include "core/base/random.h"
#include "tests/support/inmemoryintegrations.h"
#include "tests/support/inmemorysecretstore.h"
#include "tests/support/scriptedhttpclient.h"
#include "tests/support/seededrandom.h"
#include "tests/support/virtualclock.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

const Caller amal{u"user:amal"_s, u"Amal"_s, Role::Admin};
const Caller engine{u"engine"_s, u"Patchbay"_s, Role::Admin};

SecretBundle token(const QByteArray &value)
{
    return {{u"token"_s, Secret(value)}};
}

/// A shop that accepts the one token, at the one address.
HttpExchange shop(const HttpRequest &request)
{
    const bool isKnown = header(request.headers, "Authorization") == "Bearer good" &&
                         request.url.startsWith("https://one.example/");
    return isKnown ? answered("{\"shop\": {\"name\": \"Oud House\"}}")
                   : answered("{\"error\": \"who are you\"}", 401);
}

QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(PATCHBAY_TEST_DATA "/connectors/") + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll() : QByteArray();
}

/// Everything that Installations stands on, in memory.
struct Bench
{
    explicit Bench(ScriptedHttpClient::Script script = shop)
        : http(std::move(script))
    {}

    InstallRequest request() const
    {
        return {
            {}, dataFile(u"bearer-shop.json"_s), Environment::Test, {}, {}, {{u"host"_s, u"one.example"_s}}};
    }

    Integration installed()
    {
        const auto integration = installations.install(request(), amal);
        Q_ASSERT(integration);
        return *integration;
    }

    Integration connected()
    {
        const Integration integration = installed();
        const auto report = installations.connect(integration.slug, token("good"), amal, {});
        Q_ASSERT(report);
        return report->integration;
    }

    Integration now(const Integration &integration) { return *integrations.bySlug(integration.slug); }

    QStringList auditActions() const
    {
        QStringList actions;
        for (const auto &row : integrations.audit())
            actions.append(row.entry.action);
        return actions;
    }

    VirtualClock clock;
    SeededRandom random{7};
    IdSource ids{clock, random};
    ScriptedHttpClient http;
    InMemoryIntegrations integrations;
    InMemorySecretStore secrets;
    Catalogue catalogue = *Catalogue::load(embeddedConnectors);
    CallBudgets budgets{clock};
    Installations installations{integrations, secrets, catalogue, {http, clock, random}, budgets, ids};
};

} // namespace

class InstallationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void installsFromTheCatalogue()
    {
        Bench bench;
        const InstallRequest request{u"github"_s, {}, Environment::Production, {}, {},
            {{u"owner"_s, u" octocat "_s}, {u"repository"_s, u"hello-world"_s}}};

        const auto first = bench.installations.install(request, amal);
        const auto second = bench.installations.install(request, amal);

        QVERIFY(first);
        QCOMPARE(first->slug, u"github"_s);
        QCOMPARE(first->name, u"GitHub"_s);
        QCOMPARE(first->connectorVersion, u"1.0.0"_s);
        QVERIFY(first->environment == Environment::Production);
        QVERIFY(first->status == IntegrationStatus::Disconnected);
        QVERIFY(!first->statusReason.text.isEmpty());
        QCOMPARE(first->settings.value(u"owner"_s), u"octocat"_s);
        QVERIFY(first->streams.value(u"issues"_s));
        QVERIFY(!first->streams.value(u"commits"_s));
        QVERIFY(second);
        QCOMPARE(second->slug, u"github-2"_s);
        QVERIFY(first->id != second->id);
        QCOMPARE(bench.auditActions(), (QStringList{u"integration.install"_s, u"integration.install"_s}));
    }

    void refusesWhatCannotBeInstalled_data()
    {
        QTest::addColumn<QString>("connector");
        QTest::addColumn<Environment>("environment");
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QString>("repository");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("words");

        const auto test = Environment::Test;
        const auto production = Environment::Production;
        QTest::newRow("connector") << u"githup"_s << test << QString() << u"a"_s << ErrorCode::NotFound
                                   << u"did you mean “github”?"_s;
        QTest::newRow("environment") << u"sandbox-shop"_s << production << QString() << u"a"_s
                                     << ErrorCode::InvalidInput
                                     << u"not offered for the environment production"_s;
        QTest::newRow("slug") << u"github"_s << test << u"My Hub"_s << u"a"_s << ErrorCode::InvalidInput
                              << u"“My Hub” is no slug"_s;
        QTest::newRow("missing setting") << u"github"_s << test << QString() << QString()
                                         << ErrorCode::InvalidInput << u"“repository”: it needs a value"_s;
        QTest::newRow("odd setting")
            << u"github"_s << test << QString() << u"a/b"_s << ErrorCode::InvalidInput
            << u"“repository”: “a/b” does not look right; it looks like hello-world"_s;
        QTest::newRow("line break") << u"github"_s << test << QString() << u"a\r\nb"_s
                                    << ErrorCode::InvalidInput << u"“repository”: it holds a line break"_s;
    }

    void refusesWhatCannotBeInstalled()
    {
        QFETCH(QString, connector);
        QFETCH(Environment, environment);
        QFETCH(QString, slug);
        QFETCH(QString, repository);
        QFETCH(ErrorCode, code);
        QFETCH(QString, words);
        Bench bench;

        const auto integration = bench.installations.install(
            {connector, {}, environment, slug, {}, {{u"owner"_s, u"o"_s}, {u"repository"_s, repository}}},
            amal);

        QVERIFY(!integration);
        QVERIFY(integration.error().code == code);
        QVERIFY2(
            integration.error().message.text.contains(words), qPrintable(integration.error().message.text));
        QVERIFY(bench.integrations.all()->isEmpty());
    }

    void refusesADocumentWithAllItsFaults()
    {
        Bench bench;
        InstallRequest request = bench.request();
        request.document = dataFile(u"many-faults.json"_s);

        const auto integration = bench.installations.install(request, amal);

        QVERIFY(!integration);
        QCOMPARE(integration.error().detail.split(u'\n').size(), 8);
    }

    void connectsWithCredentialsThatTheProviderAccepts()
    {
        Bench bench;
        const Integration integration = bench.installed();

        const auto report = bench.installations.connect(integration.slug, token(" good\n"), amal, {});

        QVERIFY2(report, qPrintable(report ? QString() : report.error().message.text));
        QVERIFY(report->integration.status == IntegrationStatus::Active);
        QVERIFY(report->integration.statusReason.text.isEmpty());
        QCOMPARE(report->integration.credentials, QStringList{u"token"_s});
        QCOMPARE(report->account, u"Oud House"_s);
        QCOMPARE(report->notes.size(), 1);
        QCOMPARE(report->notes.first().text, u"Blanks or line breaks around “Token” were cut off."_s);
        QCOMPARE(report->calls.size(), 1);
        QCOMPARE(report->calls.first().status, 200);
        QVERIFY(bench.secrets.read(integration.id.value, {})->value(u"token"_s).equals(Secret("good"_ba)));
        QCOMPARE(bench.auditActions().last(), u"integration.connect"_s);
    }

    void staysDisconnectedWhenTheProviderRefuses()
    {
        Bench bench;
        const Integration integration = bench.installed();

        const auto report = bench.installations.connect(integration.slug, token("bad-token-value"), amal, {});

        QVERIFY(!report);
        QVERIFY(report.error().code == ErrorCode::Denied);
        QCOMPARE(report.error().message.key, "connector.authentication"_ba);
        const Integration now = bench.now(integration);
        QVERIFY(now.status == IntegrationStatus::Disconnected);
        QCOMPARE(now.statusReason, report.error().message);
        QVERIFY(now.credentials.isEmpty());
        QVERIFY(!bench.secrets.read(integration.id.value, {}));
        QCOMPARE(bench.auditActions().last(), u"integration.connect_refused"_s);
        for (const auto &row : bench.integrations.audit())
            QVERIFY(!row.entry.detail.contains(u"bad-token-value"));
    }

    void keepsTheOldCredentialsWhenNewOnesAreRefused()
    {
        Bench bench;
        const Integration integration = bench.connected();

        const auto report = bench.installations.connect(integration.slug, token("bad"), amal, {});

        QVERIFY(!report);
        QVERIFY(report.error().message.text.contains(u"keeps the credentials that it has"));
        QVERIFY(bench.now(integration).status == IntegrationStatus::Active);
        QVERIFY(bench.secrets.read(integration.id.value, {})->value(u"token"_s).equals(Secret("good"_ba)));
        QCOMPARE(bench.auditActions().last(), u"integration.connect_refused"_s);
    }

    void changesNothingWhenTheStoreCannotBeUsed()
    {
        Bench bench;
        const Integration integration = bench.installed();
        bench.secrets.become(SecretStoreState::Locked);

        const auto report = bench.installations.connect(integration.slug, token("good"), amal, {});

        QVERIFY(!report);
        QCOMPARE(report.error().message.key, bench.secrets.write({}, {}, {}).error().message.key);
        QVERIFY(report.error().message.text.contains(u"the secrets of %1:"_s.arg(integration.slug)));
        QCOMPARE(report.error().message.arguments.first(), integration.slug);
        QVERIFY(report.error().code == ErrorCode::Denied);
        QCOMPARE(bench.now(integration), integration);
    }

    void leavesNoSecretBehindWhenTheDatabaseFails()
    {
        Bench bench;
        const Integration integration = bench.installed();
        bench.integrations.breakWith(
            {ErrorCode::Unavailable, message("disk.full", u"Cannot write: the disk is full."_s), {}});

        const auto report = bench.installations.connect(integration.slug, token("good"), amal, {});

        QVERIFY(!report);
        QCOMPARE(report.error().message.key, "disk.full"_ba);
        QVERIFY(!bench.secrets.read(integration.id.value, {}));
    }

    void namesEveryCredentialThatDoesNotFit()
    {
        Bench bench;
        const Integration integration = bench.installed();

        const auto report = bench.installations.connect(
            integration.slug, {{u"tokn"_s, Secret("x"_ba)}, {u"pin"_s, Secret("1\r\nX: 2"_ba)}}, amal, {});

        QVERIFY(!report);
        QVERIFY(report.error().code == ErrorCode::InvalidInput);
        QCOMPARE(report.error().message.text,
            u"Cannot use the credentials for Bearer Shop: “token” is missing; “pin” holds a line break or another control character; copy it again; Bearer Shop has no credential “tokn”; did you mean “token”?."_s);
        QVERIFY(bench.http.requests().isEmpty());
    }

    void neverSendsAnythingUnsafeInATest()
    {
        Bench bench;

        (void)bench.connected();

        for (const HttpRequest &request : bench.http.requests())
            QVERIFY(request.effect == HttpEffect::Read);
    }

    void pausesAndResumes()
    {
        Bench bench;
        const Integration integration = bench.connected();

        const auto paused = bench.installations.pause(integration.slug, amal);
        const auto again = bench.installations.pause(integration.slug, amal);
        const auto resumed = bench.installations.resume(integration.slug, amal);

        QVERIFY(paused);
        QVERIFY(paused->status == IntegrationStatus::Paused);
        QVERIFY(paused->statusReason.text.startsWith(u"Amal paused it"));
        QCOMPARE(*again, *paused);
        QVERIFY(resumed);
        QVERIFY(resumed->status == IntegrationStatus::Active);
        QCOMPARE(bench.auditActions().mid(2), (QStringList{u"integration.pause"_s, u"integration.resume"_s}));
    }

    void staysPausedWhenItsCredentialsAreChanged()
    {
        Bench bench;
        const Integration integration = bench.connected();
        QVERIFY(bench.installations.pause(integration.slug, amal));

        const auto report = bench.installations.connect(integration.slug, token("good"), amal, {});

        QVERIFY(report);
        QVERIFY(report->integration.status == IntegrationStatus::Paused);
    }

    void pausesNothingThatIsNotConnected()
    {
        Bench bench;
        const Integration integration = bench.installed();

        const auto paused = bench.installations.pause(integration.slug, amal);
        const auto resumed = bench.installations.resume(integration.slug, amal);

        QVERIFY(!paused);
        QVERIFY(paused.error().code == ErrorCode::Conflict);
        QVERIFY(!resumed);
        QVERIFY(resumed.error().code == ErrorCode::Conflict);
        QCOMPARE(bench.now(integration), integration);
    }

    void turnsToErrorWhenARunIsRefusedAndConnectsAgain()
    {
        Bench bench;
        const Integration integration = bench.connected();
        bench.clock.advance(std::chrono::hours(1));

        const auto failed = bench.installations.authenticationFailed(integration.id,
            message("connector.authentication",
                u"Cannot sign in to Bearer Shop: the token has expired. Connect it again with the right credentials."_s),
            engine);
        const auto resumed = bench.installations.resume(integration.slug, amal);
        const auto report = bench.installations.connect(integration.slug, token("good"), amal, {});

        QVERIFY(failed);
        QVERIFY(failed->status == IntegrationStatus::Error);
        QCOMPARE(failed->statusReason.text,
            u"Cannot sign in to Bearer Shop: the token has expired. Connect it again with the right credentials."_s);
        QVERIFY(failed->statusSince > integration.statusSince);
        QCOMPARE(failed->credentials, QStringList{u"token"_s});
        QVERIFY(!resumed);
        QVERIFY(report);
        QVERIFY(report->integration.status == IntegrationStatus::Active);
    }

    void keepsWhoeverPausedItWhenARunIsRefused()
    {
        Bench bench;
        const Integration integration = bench.connected();
        const auto paused = bench.installations.pause(integration.slug, amal);

        const auto failed = bench.installations.authenticationFailed(
            integration.id, message("connector.authentication", u"Cannot sign in: no."_s), engine);

        QVERIFY(failed);
        QCOMPARE(*failed, *paused);
    }

    void reconnectsWithTheStoredCredentials()
    {
        Bench bench;
        const Integration integration = bench.connected();
        QVERIFY(bench.installations.authenticationFailed(
            integration.id, message("connector.authentication", u"Cannot sign in: no."_s), engine));

        const auto report = bench.installations.reconnect(integration.slug, amal, {});

        QVERIFY(report);
        QVERIFY(report->integration.status == IntegrationStatus::Active);
        QCOMPARE(bench.auditActions().last(), u"integration.reconnect"_s);
    }

    void saysThatCredentialsHaveGoneFromTheStore()
    {
        Bench bench;
        const Integration integration = bench.connected();
        QVERIFY(bench.secrets.remove(integration.id.value, {}));

        const auto connection = bench.installations.connection(integration, {});

        QVERIFY(!connection);
        QVERIFY(connection.error().code == ErrorCode::Denied);
        QCOMPARE(connection.error().message.key, "connector.authentication.gone"_ba);
    }

    void givesAllThatIsNeededToCall()
    {
        Bench bench;
        const Integration integration = bench.connected();

        const auto connection = bench.installations.connection(integration, {});

        QVERIFY(connection);
        QCOMPARE(connection->connector->name, u"Bearer Shop"_s);
        QVERIFY(connection->environment == Environment::Test);
        QCOMPARE(connection->settings.value(u"host"_s), u"one.example"_s);
        QVERIFY(connection->secrets.value(u"token"_s).equals(Secret("good"_ba)));
    }

    void disconnectsAndForgetsTheSecrets()
    {
        Bench bench;
        const Integration integration = bench.connected();

        const auto disconnected = bench.installations.disconnect(integration.slug, amal, {});

        QVERIFY(disconnected);
        QVERIFY(disconnected->status == IntegrationStatus::Disconnected);
        QVERIFY(disconnected->credentials.isEmpty());
        QCOMPARE(disconnected->settings, integration.settings);
        QVERIFY(!bench.secrets.read(integration.id.value, {}));
        QVERIFY(!bench.installations.reconnect(integration.slug, amal, {}));
    }

    void keepsEverythingWhenTheStoreDoesNotForget()
    {
        Bench bench;
        const Integration integration = bench.connected();
        bench.secrets.become(SecretStoreState::Locked);

        const auto disconnected = bench.installations.disconnect(integration.slug, amal, {});
        const auto removed = bench.installations.remove(integration.slug, amal, {});

        QVERIFY(!disconnected);
        QVERIFY(!removed);
        QCOMPARE(bench.now(integration), integration);
    }

    void removesTheIntegrationAndItsSecrets()
    {
        Bench bench;
        const Integration integration = bench.connected();

        const auto removed = bench.installations.remove(integration.slug, amal, {});

        QVERIFY(removed);
        QVERIFY(!bench.integrations.bySlug(integration.slug));
        QVERIFY(!bench.secrets.read(integration.id.value, {}));
        QCOMPARE(bench.auditActions().last(), u"integration.remove"_s);
    }

    void configuresNameStreamsAndRuns()
    {
        Bench bench;
        const Integration integration = bench.connected();
        const qsizetype calls = bench.http.requests().size();
        Configuration wanted;
        wanted.name = u" The\n shop "_s;
        wanted.streams = QMap<QString, bool>{{u"orders"_s, false}};
        wanted.runs = RunPolicy{false, true};
        wanted.deleteShareLimit = 5;

        const auto configured = bench.installations.configure(integration.slug, wanted, amal, {});

        QVERIFY(configured);
        QCOMPARE(configured->name, u"The shop"_s);
        QVERIFY(!configured->streams.value(u"orders"_s));
        QVERIFY(configured->streams.value(u"products"_s));
        QVERIFY(!configured->runs.byApi);
        QCOMPARE(configured->deleteShareLimit, 5);
        QCOMPARE(bench.http.requests().size(), calls);
    }

    void refusesAConfigurationThatDoesNotFit_data()
    {
        QTest::addColumn<Configuration>("wanted");
        QTest::addColumn<QString>("words");

        const auto row = [](const char *name, const Configuration &wanted, const QString &words) {
            QTest::newRow(name) << wanted << words;
        };
        row("stream", {{}, {}, QMap<QString, bool>{{u"order"_s, true}}, {}, {}}, u"did you mean “orders”?"_s);
        row("name", {u"  "_s, {}, {}, {}, {}}, u"a name has 1 to 100 characters"_s);
        row("share", {{}, {}, {}, {}, 101}, u"from 0 to 100"_s);
        row("setting", {{}, QMap<QString, QString>{{u"hots"_s, u"a"_s}}, {}, {}, {}},
            u"did you mean “host”?"_s);
        row("empty setting", {{}, QMap<QString, QString>{{u"host"_s, {}}}, {}, {}, {}},
            u"“host”: it needs a value"_s);
    }

    void refusesAConfigurationThatDoesNotFit()
    {
        QFETCH(Configuration, wanted);
        QFETCH(QString, words);
        Bench bench;
        const Integration integration = bench.connected();

        const auto configured = bench.installations.configure(integration.slug, wanted, amal, {});

        QVERIFY(!configured);
        QVERIFY(configured.error().code == ErrorCode::InvalidInput);
        QVERIFY2(
            configured.error().message.text.contains(words), qPrintable(configured.error().message.text));
        QCOMPARE(bench.now(integration), integration);
    }

    void testsChangedSettingsOfAnActiveIntegrationFirst()
    {
        Bench bench;
        const Integration integration = bench.connected();
        Configuration wanted;
        wanted.settings = QMap<QString, QString>{{u"host"_s, u"two.example"_s}};

        const auto configured = bench.installations.configure(integration.slug, wanted, amal, {});

        QVERIFY(!configured);
        QVERIFY(configured.error().message.text.contains(u"does not work with them"));
        QCOMPARE(bench.now(integration), integration);
        QVERIFY(bench.http.urls().last().startsWith("https://two.example/"));
    }

    void takesChangedSettingsOfADisconnectedOne()
    {
        Bench bench;
        const Integration integration = bench.installed();
        Configuration wanted;
        wanted.settings = QMap<QString, QString>{{u"host"_s, u"two.example"_s}};

        const auto configured = bench.installations.configure(integration.slug, wanted, amal, {});

        QVERIFY(configured);
        QCOMPARE(configured->settings.value(u"host"_s), u"two.example"_s);
        QVERIFY(bench.http.requests().isEmpty());
    }

    void testsWithoutStoring()
    {
        Bench bench;
        const Integration integration = bench.installed();

        const auto good = bench.installations.testConnection(integration.slug, token("good"), amal, {});
        const auto bad = bench.installations.testConnection(integration.slug, token("bad"), amal, {});

        QVERIFY(good);
        QCOMPARE(good->account, u"Oud House"_s);
        QVERIFY(!bad);
        QVERIFY(bench.now(integration).status == IntegrationStatus::Disconnected);
        QVERIFY(!bench.secrets.read(integration.id.value, {}));
        QCOMPARE(bench.auditActions().mid(1), (QStringList{u"integration.test"_s, u"integration.test"_s}));
    }

    void saysThatNothingCouldBeTested()
    {
        Bench bench;
        const auto integration = bench.installations.install(
            {{}, dataFile(u"custom-crm.json"_s), Environment::Test, {}, {}, {}}, amal);
        QVERIFY(integration);

        const auto report =
            bench.installations.connect(integration->slug, {{u"api_key"_s, Secret("k"_ba)}}, amal, {});

        QVERIFY(report);
        QVERIFY(report->integration.status == IntegrationStatus::Active);
        QCOMPARE(report->notes.size(), 1);
        QCOMPARE(report->notes.first().key, "connection.untested"_ba);
        QVERIFY(bench.http.requests().isEmpty());
    }

    void refusesAWebPageWhereAListBelongs()
    {
        Bench bench([](const HttpRequest &) {
            return answered("<html>Sign in</html>", 200, {{"Content-Type", "text/html"}});
        });
        const auto integration = bench.installations.install(
            {{},
                "{\"name\":\"Depot\",\"baseUrl\":\"https://one.example\",\"auth\":{\"type\":\"bearer\"},"
                "\"actions\":[{\"name\":\"List\",\"endpoint\":\"/list\"}],"
                "\"streams\":[{\"name\":\"items\",\"action\":\"List\",\"key\":\"$.id\"}]}",
                Environment::Test, {}, {}, {}},
            amal);
        QVERIFY(integration);

        const auto report = bench.installations.connect(integration->slug, token("good"), amal, {});

        QVERIFY(!report);
        QCOMPARE(report.error().message.key, "connector.notJson"_ba);
        QVERIFY(bench.now(*integration).status == IntegrationStatus::Disconnected);
    }

    void refusesAPageOfHtmlWhereTheAccountBelongs()
    {
        Bench bench([](const HttpRequest &) { return answered("<html>Sign in</html>"); });
        const Integration integration = bench.installed();

        const auto report = bench.installations.connect(integration.slug, token("good"), amal, {});

        QVERIFY(!report);
        QVERIFY(bench.now(integration).status == IntegrationStatus::Disconnected);
    }
};

QTEST_GUILESS_MAIN(InstallationsTest)
#include "installationstest.moc"
