// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlaudit.h"
#include "tests/unit/storage/workspacefixture.h"

#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

class SqlWorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_fixture.emplace();
        QVERIFY(m_fixture->open());
    }

    void cleanup() { m_fixture.reset(); }

    void aNewFileGetsAWorkspace()
    {
        const Workspace &workspace = m_fixture->workspace->workspace();

        QCOMPARE(workspace.name, u"Acme"_s);
        QCOMPARE(workspace.environment, u"production"_s);
        QVERIFY2(QRegularExpression(u"^org_[0-9a-f]{32}$"_s).match(workspace.organizationId).hasMatch(),
            qPrintable(workspace.organizationId));
        QCOMPARE(m_fixture->workspace->egressPolicy(), EgressPolicy{});
    }

    void theWorkspaceOfAFileStays()
    {
        const Workspace before = m_fixture->workspace->workspace();

        QVERIFY(m_fixture->open());

        QCOMPARE(m_fixture->workspace->workspace(), before);
        QCOMPARE(m_fixture->number("SELECT count(*) FROM workspaces"), 1);
    }

    void theEgressPolicyIsKeptWithItsAuditRow()
    {
        const auto policy = EgressPolicy::parse(u"10.1.0.0/16, fd00:1::/32");
        QVERIFY(policy);

        QVERIFY(m_fixture->workspace->setEgressPolicy(*policy, {u"user:amal"_s, u"Amal"_s, Role::Admin}));

        QCOMPARE(m_fixture->workspace->egressPolicy(), *policy);
        QVERIFY(m_fixture->open());
        QCOMPARE(m_fixture->workspace->egressPolicy(), *policy);
        SqlAudit audit(*m_fixture->database, m_fixture->workspace->row());
        const auto rows = audit.page(0, 10);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().entry, (AuditEntry{u"workspace.egress"_s, u"10.1.0.0/16, fd00:1::/32"_s}));
        QCOMPARE(rows->first().callerId, u"user:amal"_s);
    }

    void pagesThroughTheAuditFromTheNewest()
    {
        const Caller caller{u"user:amal"_s, u"Amal"_s, Role::Operator};
        for (int i = 1; i <= 5; ++i) {
            const AuditEntry entry{u"test.%1"_s.arg(i), u"the detail"_s};
            const Instant at = m_fixture->clock.now();
            QVERIFY(m_fixture->database->write(Priority::Interactive, [&](Transaction &transaction) {
                return appendAudit(
                    transaction, m_fixture->workspace->row(), {at, caller, entry, u"the subject"_s});
            }));
            m_fixture->clock.advance(std::chrono::seconds(1));
        }
        SqlAudit audit(*m_fixture->database, m_fixture->workspace->row());

        const auto first = audit.page(0, 2);
        QVERIFY(first);
        const auto second = audit.page(first->last().number, 10);
        QVERIFY(second);

        QStringList actions;
        for (const AuditRow &row : *first + *second)
            actions += row.entry.action;
        QCOMPARE(actions, (QStringList{u"test.5"_s, u"test.4"_s, u"test.3"_s, u"test.2"_s, u"test.1"_s}));
        QCOMPARE(first->first().callerName, u"Amal"_s);
        QCOMPARE(first->first().subject, u"the subject"_s);
        QCOMPARE(first->first().entry.detail, u"the detail"_s);
        QVERIFY(second->last().at < first->first().at);
    }

    void aWorkspaceSeesItsOwnAuditOnly()
    {
        SqlAudit other(*m_fixture->database, m_fixture->workspace->row() + 1);
        QVERIFY(m_fixture->workspace->setEgressPolicy({}, {u"user:amal"_s, u"Amal"_s, Role::Admin}));

        const auto rows = other.page(0, 10);

        QVERIFY(rows);
        QVERIFY(rows->isEmpty());
    }

private:
    std::optional<WorkspaceFixture> m_fixture;
};

QTEST_GUILESS_MAIN(SqlWorkspaceTest)
#include "sqlworkspacetest.moc"
