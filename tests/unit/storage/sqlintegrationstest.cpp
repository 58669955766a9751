// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlintegrations.h"

#include "core/storage/erasure.h"
#include "core/storage/sqlaudit.h"
#include "tests/unit/storage/workspacefixture.h"

#include <QTest>

#include <atomic>
#include <optional>
#include <thread>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;
using SlugRule = Integrations::SlugRule;

namespace {

const Caller amal{u"user:amal"_s, u"Amal"_s, Role::Admin};
const QByteArray document = R"({"slug": "salla", "price": 1.10})";

constexpr Sql insertStream = "INSERT INTO streams (workspace_id, integration_id, name) "
                             "SELECT workspace_id, id, 'products' FROM integrations";
constexpr Sql insertRecords =
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3500) "
    "INSERT INTO records (id, workspace_id, stream_id, key, hash, title, execution_id, created_at, "
    "updated_at, body) "
    "SELECT i, 1, streams.id, 'key-' || i, zeroblob(16), '', 1, 0, 0, zeroblob(20) FROM n, streams";

} // namespace

class SqlIntegrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_fixture.emplace();
        open();
    }

    void cleanup()
    {
        m_integrations.reset();
        m_fixture.reset();
    }

    void givesBackWhatWasAdded()
    {
        const Integration given = integration(u"salla"_s);

        const auto added =
            m_integrations->add(given, document, SlugRule::AsGiven, amal, {u"integration.install"_s, {}});

        QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
        Integration expected = given;
        expected.revision = 1;
        QCOMPARE(*added, expected);
        QCOMPARE(m_integrations->bySlug(u"salla"_s).value(), expected);
        QCOMPARE(m_integrations->byId(given.id).value(), expected);
        QCOMPARE(m_integrations->all().value(), QList<Integration>{expected});
        QCOMPARE(m_integrations->connectorDocument(given.id).value(), document);
        reopen();
        QCOMPARE(m_integrations->bySlug(u"salla"_s).value(), expected);
    }

    void keepsOneCopyOfADocument()
    {
        add(u"first"_s);
        add(u"second"_s);
        QVERIFY(m_integrations->add(integration(u"third"_s), document + ' ', SlugRule::AsGiven, amal, {}));

        QCOMPARE(m_fixture->number("SELECT count(*) FROM connector_documents"), 2);
    }

    void refusesASlugThatIsTaken()
    {
        add(u"salla"_s);

        const auto again = m_integrations->add(
            integration(u"salla"_s), document, SlugRule::AsGiven, amal, {u"integration.install"_s, {}});

        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(again.error().message.text,
            u"Cannot install the integration salla: another one has that name. Choose another name."_s);
        QCOMPARE(m_integrations->all()->size(), 1);
        QCOMPARE(auditActions(), QStringList{u"integration.install"_s});
    }

    void findsTheNextFreeSlug()
    {
        add(u"salla"_s);
        add(u"salla-3"_s);

        const auto second =
            m_integrations->add(integration(u"salla"_s), document, SlugRule::NextFree, amal, {});
        const auto third =
            m_integrations->add(integration(u"salla"_s), document, SlugRule::NextFree, amal, {});

        QCOMPARE(second->slug, u"salla-2"_s);
        QCOMPARE(third->slug, u"salla-4"_s);
    }

    void givesEachOfManyAtOnceASlugOfItsOwn()
    {
        constexpr int threads = 8;
        std::vector<Integration> given;
        for (int i = 0; i < threads; ++i)
            given.push_back(integration(u"salla"_s));
        std::atomic<int> failures = 0;
        {
            std::vector<std::jthread> installers;
            for (const Integration &one : given) {
                installers.emplace_back([&, one] {
                    if (!m_integrations->add(one, document, SlugRule::NextFree, amal, {}))
                        ++failures;
                });
            }
        }

        const QStringList slugs = storedSlugs();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(slugs, (QStringList{u"salla"_s, u"salla-2"_s, u"salla-3"_s, u"salla-4"_s, u"salla-5"_s,
                            u"salla-6"_s, u"salla-7"_s, u"salla-8"_s}));
    }

    void listsInTheOrderOfSlugs()
    {
        for (const QString &slug : {u"stripe"_s, u"github"_s, u"salla"_s})
            add(slug);

        const QStringList slugs = storedSlugs();

        QCOMPARE(slugs, (QStringList{u"github"_s, u"salla"_s, u"stripe"_s}));
    }

    void changesInOneTransactionWithItsAuditRow()
    {
        const Integration before = add(u"salla"_s);

        const auto after = m_integrations->change(u"salla"_s,
            [](Integration &integration) -> Result<> {
                integration.status = IntegrationStatus::Paused;
                integration.name = u"The shop"_s;
                integration.settings[u"region"_s] = u"eu"_s;
                integration.lastSync = integration.installedAt;
                return {};
            },
            amal, {u"integration.pause"_s, u"for the stocktaking"_s});

        QVERIFY(after);
        Integration expected = before;
        expected.status = IntegrationStatus::Paused;
        expected.name = u"The shop"_s;
        expected.settings[u"region"_s] = u"eu"_s;
        expected.lastSync = expected.installedAt;
        expected.revision = 2;
        QCOMPARE(*after, expected);
        QCOMPARE(m_integrations->bySlug(u"salla"_s).value(), expected);
        QCOMPARE(auditActions(), (QStringList{u"integration.pause"_s, u"integration.install"_s}));
    }

    void leavesWhatAnEditMayNotTouch()
    {
        const Integration before = add(u"salla"_s);

        const auto after = m_integrations->change(u"salla"_s,
            [](Integration &integration) -> Result<> {
                integration.slug = u"other"_s;
                integration.environment = Environment::Test;
                integration.connectorVersion = u"9"_s;
                return {};
            },
            amal, {u"integration.configure"_s, {}});

        QVERIFY(after);
        Integration expected = before;
        expected.revision = 2;
        QCOMPARE(*after, expected);
        QCOMPARE(m_integrations->bySlug(u"salla"_s).value(), expected);
    }

    void anEditThatFailsChangesNothing()
    {
        const Integration before = add(u"salla"_s);
        const QStringList toldBefore = m_fixture->changes.told();
        const Error refusal{ErrorCode::Conflict, message("test.refused", u"Cannot pause: no."_s), {}};

        const auto after = m_integrations->change(u"salla"_s,
            [&](Integration &integration) -> Result<> {
                integration.name = u"changed"_s;
                return tl::unexpected(refusal);
            },
            amal, {u"integration.pause"_s, {}});

        QVERIFY(!after);
        QCOMPARE(after.error(), refusal);
        QCOMPARE(m_integrations->bySlug(u"salla"_s).value(), before);
        QCOMPARE(auditActions(), QStringList{u"integration.install"_s});
        QCOMPARE(m_fixture->changes.told(), toldBefore);
    }

    void tellsOfEachChangeAfterItsCommit()
    {
        add(u"salla"_s);
        const auto nothing = [](Integration &) { return Result<>(); };
        QVERIFY(m_integrations->change(u"salla"_s, nothing, amal, {u"integration.touch"_s, {}}));

        QVERIFY(m_integrations->remove(u"salla"_s, amal, {u"integration.remove"_s, {}}));

        QCOMPARE(m_fixture->changes.told(), QStringList(3, u"integration salla"_s));
    }

    void saysThatThereIsNone()
    {
        const auto nothing = [](Integration &) { return Result<>(); };
        const QString expected =
            u"Cannot find the integration salla: nothing of that name is installed. See the "
            u"installed ones with patchbayctl apps."_s;

        QCOMPARE(m_integrations->bySlug(u"salla"_s).error().message.text, expected);
        QCOMPARE(m_integrations->bySlug(u"salla"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(m_integrations->change(u"salla"_s, nothing, amal, {}).error().code, ErrorCode::NotFound);
        QCOMPARE(m_integrations->remove(u"salla"_s, amal, {}).error().code, ErrorCode::NotFound);
        QCOMPARE(m_integrations->byId({u"nobody"_s}).error().code, ErrorCode::NotFound);
        QCOMPARE(m_integrations->connectorDocument({u"nobody"_s}).error().code, ErrorCode::NotFound);
        QVERIFY(auditActions().isEmpty());
    }

    void aRemovedOneIsGoneAtOnceAndItsSlugIsFree()
    {
        const Integration removed = add(u"salla"_s);

        QVERIFY(m_integrations->remove(u"salla"_s, amal, {u"integration.remove"_s, {}}));

        QCOMPARE(m_integrations->bySlug(u"salla"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(m_integrations->byId(removed.id).error().code, ErrorCode::NotFound);
        QVERIFY(m_integrations->all()->isEmpty());
        QCOMPARE(add(u"salla"_s).revision, 1);
    }

    void removingTakesAllThatIsItsOwn()
    {
        add(u"salla"_s);
        run(insertStream);
        run(insertRecords);
        QCOMPARE(m_fixture->number("SELECT count(*) FROM records"), 3500);

        QVERIFY(m_integrations->remove(u"salla"_s, amal, {u"integration.remove"_s, {}}));

        reopen(); // Closing performs what waits; what it still did not reach goes on afterwards.
        eraseRemoved(*m_fixture->database, m_fixture->workspace->row());
        QTRY_COMPARE(m_fixture->number("SELECT count(*) FROM integrations"), 0);
        for (const Sql count : {Sql("SELECT count(*) FROM records"), Sql("SELECT count(*) FROM streams"),
                 Sql("SELECT count(*) FROM connector_documents")})
            QCOMPARE(m_fixture->number(count), 0);
        QCOMPARE(auditActions(), (QStringList{u"integration.remove"_s, u"integration.install"_s}));
    }

private:
    void open()
    {
        const Result<> opened = m_fixture->open();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        m_integrations.emplace(
            *m_fixture->database, m_fixture->workspace->row(), m_fixture->clock, m_fixture->changes);
    }

    QStringList storedSlugs()
    {
        const auto stored = m_integrations->all();
        QStringList slugs;
        for (const Integration &integration : *stored)
            slugs += integration.slug;
        return slugs;
    }

    void reopen()
    {
        m_integrations.reset();
        m_fixture->close();
        open();
    }

    [[nodiscard]] Integration integration(const QString &slug)
    {
        Integration made;
        made.id = m_fixture->ids.next<IntegrationId>();
        made.slug = slug;
        made.name = u"Salla متجر"_s;
        made.type = u"ecommerce"_s;
        made.connector = u"salla"_s;
        made.connectorVersion = u"1.2"_s;
        made.environment = Environment::Production;
        made.status = IntegrationStatus::Error;
        made.statusReason =
            message("test.reason", u"Cannot connect to %1: the token expired."_s, {u"Salla"_s});
        made.statusSince = m_fixture->clock.now() + Milliseconds(1);
        made.settings = {{u"region"_s, u"sa"_s}, {u"shop"_s, u"\"quoted\""_s}};
        made.credentials = {u"access_token"_s};
        made.streams = {{u"orders"_s, false}, {u"products"_s, true}};
        made.runs = {.byApi = false, .bySchedule = true};
        made.deleteShareLimit = 35;
        made.installedAt = m_fixture->clock.now();
        made.configuredAt = m_fixture->clock.now() + Milliseconds(2);
        return made;
    }

    Integration add(const QString &slug)
    {
        const auto added = m_integrations->add(
            integration(slug), document, SlugRule::AsGiven, amal, {u"integration.install"_s, {}});
        return added.value_or(Integration{});
    }

    void run(Sql sql)
    {
        const auto done = m_fixture->database->write(
            Priority::Bulk, [sql](Transaction &transaction) { return transaction.statement(sql).run(); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }

    /// Newest first.
    [[nodiscard]] QStringList auditActions()
    {
        SqlAudit audit(*m_fixture->database, m_fixture->workspace->row());
        QStringList actions;
        for (const AuditRow &row : audit.page(0, 100).value_or(QList<AuditRow>()))
            actions += row.entry.action;
        return actions;
    }

    std::optional<WorkspaceFixture> m_fixture;
    std::optional<SqlIntegrations> m_integrations;
};

QTEST_GUILESS_MAIN(SqlIntegrationsTest)
#include "sqlintegrationstest.moc"
