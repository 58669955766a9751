// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/client.h"
#include "core/engine/session.h"
#include "tests/conformance/catalogueproofs.h"
#include "tests/integration/rabbitmq/broker.h"
#include "tests/support/inmemorysecretstore.h"

#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

constexpr int longestRun = 120'000;

/// A workspace, as a program enters it.
struct Desk
{
    Desk()
    {
        SessionOptions options;
        options.directory = directory.path();
        options.name = u"Acme"_s;
        options.caller = {u"user:amal"_s, u"Amal"_s, Role::Admin};
        options.secrets = [] {
            return Result<std::unique_ptr<SecretStore>>(std::make_unique<InMemorySecretStore>());
        };
        session = Session::open(std::move(options)).value();
        Client stranger(session->transport(), {});
        const Workspace workspace = stranger.wait(Client::workspace()).value();
        client.emplace(session->transport(), workspace.organizationId);
    }

    QTemporaryDir directory;
    std::unique_ptr<Session> session;
    std::optional<Client> client;
};

SecretBundle credentials(const char *password)
{
    return {{u"username"_s, Secret("guest")}, {u"password"_s, Secret(password)}};
}

/// `create queues ~1/orders` of every change.
QStringList linesOf(const QList<Change> &changes)
{
    QStringList lines;
    for (const Change &change : changes)
        lines.append(changeKindName(change.kind) + u' ' + change.stream + u' ' + change.key);
    lines.sort();
    return lines;
}

QString said(const Error &error)
{
    return error.message.text + u'\n' + error.detail;
}

} // namespace

/// RabbitMQ as a person meets it: installed, connected, previewed, applied, and previewed again.
class RabbitMqStoryTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Broker> m_broker;
    std::optional<Desk> m_desk;

    [[nodiscard]] const Client &client() const { return *m_desk->client; }

    /// The execution at its end.
    [[nodiscard]] Execution ended(const Result<Execution> &started)
    {
        if (!started)
            qFatal("%s", qPrintable(said(started.error())));
        Execution execution = *started;
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(
                isSettled((execution = client().wait(client().execution(started->id)).value()).status),
                longestRun);
        }();
        return execution;
    }

    [[nodiscard]] Execution preview()
    {
        return ended(client().wait(client().execute(u"rabbitmq"_s, {RunMode::DryRun, {}, {}})));
    }

    [[nodiscard]] Execution apply(const Execution &previewed)
    {
        return ended(client().wait(client().apply(previewed.plan->value, PlanConfirmation::Given)));
    }

    [[nodiscard]] QStringList changes(const Execution &previewed)
    {
        return linesOf(client().wait(client().changes(previewed.plan->value, 1, 500)).value().items);
    }

private Q_SLOTS:

    void initTestCase()
    {
        if (const QString absence = Broker::absence(); !absence.isEmpty())
            QSKIP(qPrintable(absence));
        auto broker = Broker::start();
        QVERIFY2(broker, qPrintable(broker ? QString() : said(broker.error())));
        m_broker = std::move(*broker);
    }

    void cleanupTestCase() { m_broker.reset(); }

    /// Each test has a workspace of its own; the broker is left as it was found.
    void init()
    {
        m_desk.emplace();
        QVERIFY(client().wait(client().setEgressPolicy(u"127.0.0.0/8"_s)));
        const auto installed = client().wait(client().install(
            {u"rabbitmq"_s, {}, {}, {}, Environment::Test, {{u"address"_s, m_broker->address()}}}));
        QVERIFY2(installed, qPrintable(installed ? QString() : said(installed.error())));
    }

    void cleanup() { m_desk.reset(); }

    void aWrongPasswordIsRefusedAndTheRightOneTaken()
    {
        const auto refused = client().wait(client().connect(u"rabbitmq"_s, credentials("wrong")));
        const auto taken = client().wait(client().connect(u"rabbitmq"_s, credentials("guest")));

        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Denied);
        QVERIFY2(refused.error().message.text.contains(u"Login failed"_s), qPrintable(said(refused.error())));
        QVERIFY(!said(refused.error()).contains(u"wrong"_s));
        QVERIFY2(taken, qPrintable(taken ? QString() : said(taken.error())));
        QCOMPARE(taken->account, u"guest"_s);
        QVERIFY(taken->integration.status == IntegrationStatus::Active);
    }

    void whatChangesInTheBrokerIsExactlyWhatAPreviewShows()
    {
        QVERIFY(m_broker->admin({u"declare"_s, u"queue"_s, u"name=orders"_s, u"durable=true"_s}));
        QVERIFY(m_broker->admin({u"declare"_s, u"queue"_s, u"name=returns"_s, u"durable=true"_s}));
        QVERIFY(client().wait(client().connect(u"rabbitmq"_s, credentials("guest"))));
        const Execution first = preview();
        QVERIFY2(first.status == ExecutionStatus::Succeeded, qPrintable(said(first.error.value_or(Error()))));
        const QStringList found = changes(first);
        for (const QString &line :
            {u"create queues ~1/orders"_s, u"create queues ~1/returns"_s, u"create exchanges ~1/amq.topic"_s,
                u"create users guest"_s, u"create vhosts /"_s, u"create permissions ~1/guest"_s})
            QVERIFY2(found.contains(line), qPrintable(line + u" is not in\n"_s + found.join(u'\n')));
        QVERIFY(apply(first).status == ExecutionStatus::Succeeded);
        QCOMPARE(changes(preview()), QStringList()); // the broker's own figures moved on meanwhile

        QVERIFY(m_broker->admin({u"declare"_s, u"queue"_s, u"name=invoices"_s, u"durable=true"_s}));
        QVERIFY(m_broker->admin({u"delete"_s, u"queue"_s, u"name=returns"_s}));
        QVERIFY(m_broker->admin({u"declare"_s, u"policy"_s, u"name=short"_s, u"pattern=^inv"_s,
            u"definition={\"max-length\":5}"_s, u"apply-to=queues"_s}));
        QVERIFY(m_broker->admin({u"declare"_s, u"user"_s, u"name=amal"_s, u"password=play"_s, u"tags="_s}));
        QVERIFY(m_broker->admin({u"declare"_s, u"vhost"_s, u"name=eu"_s}));
        const Execution second = preview();

        QStringList expected{u"create queues ~1/invoices"_s, u"delete queues ~1/returns"_s,
            u"create policies ~1/short"_s, u"create users amal"_s, u"create vhosts eu"_s,
            u"create permissions eu/guest"_s};
        for (const QString &exchange : {u"amq.direct"_s, u"amq.fanout"_s, u"amq.headers"_s, u"amq.match"_s,
                 u"amq.rabbitmq.trace"_s, u"amq.topic"_s})
            expected.append(u"create exchanges eu/"_s + exchange);
        expected.sort();
        QCOMPARE(changes(second), expected);
        QVERIFY(apply(second).status == ExecutionStatus::Succeeded);
        QCOMPARE(changes(preview()), QStringList());
        for (const auto &[kind, name] : {std::pair(u"queue"_s, u"orders"_s), {u"queue"_s, u"invoices"_s},
                 {u"policy"_s, u"short"_s}, {u"user"_s, u"amal"_s}, {u"vhost"_s, u"eu"_s}})
            QVERIFY(m_broker->admin({u"delete"_s, kind, u"name="_s + name}));
    }

    void everyStreamComesFromTheBrokerAndNoneBringsASecret()
    {
        QVERIFY(m_broker->admin({u"declare"_s, u"queue"_s, u"name=orders"_s, u"durable=true"_s}));
        QVERIFY(m_broker->admin({u"declare"_s, u"policy"_s, u"name=short"_s, u"pattern=^inv"_s,
            u"definition={\"max-length\":5}"_s, u"apply-to=queues"_s}));
        QVERIFY(client().wait(client().connect(u"rabbitmq"_s, credentials("guest"))));

        const Execution previewed = preview();

        const QList<Change> found =
            client().wait(client().changes(previewed.plan->value, 1, 500)).value().items;
        const auto calls = client().wait(client().calls(previewed.id)).value().items;
        for (const StreamProof &proof : proofsBy(ProvenBy::Broker)) {
            const QString stream = QString::fromLatin1(proof.stream);
            const QByteArray path = QByteArray(proof.call).replace("GET ", "/api");
            QVERIFY2(
                std::ranges::any_of(found, [&](const Change &change) { return change.stream == stream; }),
                proof.stream);
            QVERIFY2(std::ranges::any_of(calls,
                         [&](const CallRecord &call) {
                             return call.url.split('?').first().endsWith(path) && call.status == 200;
                         }),
                path.constData());
        }
        for (const Change &change : found)
            QVERIFY2(!change.after.contains("password") && !change.after.contains("messages"),
                change.after.constData());
        QVERIFY(m_broker->admin({u"delete"_s, u"queue"_s, u"name=orders"_s}));
        QVERIFY(m_broker->admin({u"delete"_s, u"policy"_s, u"name=short"_s}));
    }

    void longListsComePageByPage()
    {
        QVERIFY(client().wait(client().connect(u"rabbitmq"_s, credentials("guest"))));
        constexpr int queues = 103; // a page has 100
        QStringList definitions;
        for (int queue = 0; queue < queues; ++queue)
            definitions.append(
                uR"({"name":"q%1","vhost":"many","durable":true,"auto_delete":false,"arguments":{}})"_s.arg(
                    queue));
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(uR"({"vhosts":[{"name":"many"}],"queues":[%1]})"_s.arg(definitions.join(u',')).toUtf8());
        QVERIFY(file.flush());
        QVERIFY(m_broker->admin({u"import"_s, file.fileName()}));

        const Execution previewed =
            ended(client().wait(client().execute(u"rabbitmq"_s, {RunMode::DryRun, {}, {u"queues"_s}})));

        QVERIFY(previewed.status == ExecutionStatus::Succeeded);
        QCOMPARE(changes(previewed).size(), queues);
        QCOMPARE(client().wait(client().calls(previewed.id)).value().items.size(), 2);
        QVERIFY(m_broker->admin({u"delete"_s, u"vhost"_s, u"name=many"_s}));
    }
};

QTEST_GUILESS_MAIN(RabbitMqStoryTest)

#include "storytest.moc"
