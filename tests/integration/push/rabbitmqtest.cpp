// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/push/pushstory.h"
#include "tests/integration/rabbitmq/broker.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

/// Not a word that stands in a record: a request that held it would not be made.
const QString password = u"k7-Wz-open-sesame"_s;

} // namespace

/// RabbitMQ as the platform that is written to: what one installation has read of a broker is brought back to
/// it by another one, after rabbitmqadmin has changed it.
class RabbitMqPushTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Broker> m_broker;

    [[nodiscard]] bool admin(const QStringList &words) const { return m_broker->admin(words); }

    [[nodiscard]] InstallOrder order(const QString &slug) const
    {
        InstallOrder order;
        order.connector = u"rabbitmq"_s;
        order.slug = slug;
        order.settings = {{u"address"_s, m_broker->address()}};
        return order;
    }

private Q_SLOTS:

    void initTestCase()
    {
        if (const QString absence = Broker::absence(); !absence.isEmpty())
            QSKIP(qPrintable(absence));
        auto broker = Broker::start();
        QVERIFY2(broker, qPrintable(broker ? QString() : broker.error().detail));
        m_broker = std::move(*broker);
    }

    void cleanupTestCase() { m_broker.reset(); }

    void bringsQueuesUsersAndPoliciesBackToWhatTheyWere()
    {
        QVERIFY(admin(
            {u"declare"_s, u"user"_s, u"name=pusher"_s, u"password="_s + password, u"tags=administrator"_s}));
        QVERIFY(admin({u"declare"_s, u"permission"_s, u"vhost=/"_s, u"user=pusher"_s, u"configure=.*"_s,
            u"write=.*"_s, u"read=.*"_s}));
        QVERIFY(admin({u"declare"_s, u"queue"_s, u"name=orders"_s, u"durable=true"_s}));
        QVERIFY(admin({u"declare"_s, u"user"_s, u"name=layla"_s, u"password=x"_s, u"tags=monitoring"_s}));
        QVERIFY(admin({u"declare"_s, u"policy"_s, u"name=short"_s, u"pattern=^ord"_s,
            u"definition={\"max-length\":5}"_s, u"apply-to=queues"_s}));
        const SecretBundle credentials{
            {u"username"_s, Secret("pusher")}, {u"password"_s, Secret(password.toLatin1())}};
        PushStory story;
        story.install(order(u"before"_s), credentials);
        story.configure(u"before"_s, {u"queues"_s, u"users"_s, u"policies"_s}, {});
        story.install(order(u"now"_s), credentials);
        story.configure(u"now"_s, {u"push_queues"_s, u"push_users"_s, u"push_policies"_s},
            {{u"push_queues"_s, u"before/queues"_s}, {u"push_users"_s, u"before/users"_s},
                {u"push_policies"_s, u"before/policies"_s}});
        QVERIFY(story.run(u"before"_s).status == ExecutionStatus::Succeeded);
        QCOMPARE(story.requests(story.preview(u"now"_s)), QStringList());

        QVERIFY(admin({u"delete"_s, u"queue"_s, u"name=orders"_s}));
        QVERIFY(admin({u"declare"_s, u"queue"_s, u"name=stray"_s, u"durable=true"_s}));
        QVERIFY(admin({u"delete"_s, u"user"_s, u"name=layla"_s}));
        QVERIFY(admin({u"declare"_s, u"policy"_s, u"name=short"_s, u"pattern=^ord"_s,
            u"definition={\"max-length\":9}"_s, u"apply-to=queues"_s}));
        const Execution preview = story.preview(u"now"_s);

        QVERIFY(preview.status == ExecutionStatus::Succeeded);
        QCOMPARE(story.requests(preview),
            QStringList({u"create push_queues ~1/orders PUT"_s, u"delete push_queues ~1/stray DELETE"_s,
                u"create push_users layla PUT"_s, u"update push_policies ~1/short PUT"_s}));
        QVERIFY(!m_broker->said({u"list"_s, u"queues"_s, u"name"_s}).contains("orders"));

        const Execution applied = story.apply(preview);

        QVERIFY2(applied.status == ExecutionStatus::Succeeded,
            qPrintable(applied.error.value_or(Error()).message.text));
        QCOMPARE(story.outcomes(preview),
            QStringList(
                {u"create push_queues ~1/orders sent 201"_s, u"delete push_queues ~1/stray sent 204"_s,
                    u"create push_users layla sent 201"_s, u"update push_policies ~1/short sent 204"_s}));
        const QByteArray queues = m_broker->said({u"list"_s, u"queues"_s, u"name"_s});
        QVERIFY2(queues.contains("orders") && !queues.contains("stray"), queues.constData());
        const QByteArray users = m_broker->said({u"list"_s, u"users"_s, u"name"_s, u"tags"_s});
        QVERIFY2(users.contains("layla") && users.contains("monitoring"), users.constData());
        const QByteArray policies = m_broker->said({u"list"_s, u"policies"_s, u"name"_s, u"definition"_s});
        QVERIFY2(policies.contains("\"max-length\": 5"), policies.constData());
        QCOMPARE(story.requests(story.preview(u"now"_s)), QStringList());
    }
};

QTEST_GUILESS_MAIN(RabbitMqPushTest)

#include "rabbitmqtest.moc"
