// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewpage.h"
#include "tests/ui/sandboxdesk.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

/// The overview over a real engine and the sandbox, with clicks.
class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void leadsFromAColdStartToAPreviewWithOneClick()
    {
        SandboxDesk desk;
        open(desk);
        QTRY_VERIFY(desk.reads(u"See what a sync would change"_s));
        QVERIFY(desk.reads(u"nothing leaves it"_s));

        QVERIFY(desk.click(u"Preview Changes"_s));

        QTRY_COMPARE(desk.executions.size(), 1);
        QCOMPARE(desk.executions[0].kind, ExecutionKind::DryRun);
        QTRY_VERIFY(desk.reads(u"waits to be applied"_s));
        QVERIFY(desk.reads(u"One thing needs attention"_s));
        QVERIFY(desk.click(u"Open Plan"_s));
        QCOMPARE(desk.places, (QList<Place>{{Area::Plans, u"1"_s}}));
    }

    void saysThatEverythingIsWorkingAfterARun()
    {
        SandboxDesk desk;
        QVERIFY(desk.perform(RunMode::Run));

        open(desk);

        QTRY_VERIFY(desk.reads(u"Everything is working"_s));
        QVERIFY(desk.reads(u"Runs 1, none failed"_s));
        QVERIFY(desk.reads(u"Records changed 1,080"_s));
        QVERIFY(desk.reads(u"Nothing runs at the moment."_s));
    }

    void tellsOfAFailedAuthenticationAndMendsIt()
    {
        SandboxDesk desk;
        QVERIFY(desk.isOpen());
        QVERIFY(desk.client().wait(desk.client().breakSandbox(u"unauthorized"_s, u"/"_s, 50)));
        QVERIFY(desk.perform(RunMode::Run));
        open(desk);
        QTRY_VERIFY(desk.reads(u"is in error"_s));
        QVERIFY(desk.client().wait(desk.client().repairSandbox()));

        QVERIFY(desk.click(u"Test Connection"_s));

        QTRY_VERIFY(!desk.reads(u"is in error"_s));
        QVERIFY(desk.told.last().contains(u"works"_s));
    }

    void leadsFromAnEmptyWorkspaceToTheCatalogue()
    {
        SandboxDesk desk(SandboxDesk::Workspace::Empty);
        open(desk);
        QTRY_VERIFY(desk.reads(u"Connect a first platform"_s));

        QVERIFY(desk.click(u"Browse Integrations"_s));

        QCOMPARE(desk.places, (QList<Place>{{Area::Integrations, u"catalogue"_s}}));
    }

    void cancelsWhatRuns()
    {
        SandboxDesk desk;
        QVERIFY(desk.isOpen());
        QVERIFY(desk.client().wait(desk.client().breakSandbox(u"rate-limited"_s, u"/"_s, 500)));
        open(desk);
        QTRY_VERIFY(desk.reads(u"See what a sync would change"_s));
        QVERIFY(desk.click(u"Preview Changes"_s));
        QTRY_VERIFY(desk.button(u"Cancel Sandbox shop"_s));

        QVERIFY(desk.click(u"Cancel Sandbox shop"_s));

        QTRY_VERIFY(desk.reads(u"Nothing runs at the moment."_s));
        const auto run = desk.client().wait(desk.client().execution(desk.executions[0].id));
        QCOMPARE(run->status, ExecutionStatus::Cancelled);
    }

private:
    static void open(SandboxDesk &desk)
    {
        QVERIFY(desk.isOpen());
        desk.show(std::make_unique<OverviewPage>(
            desk.theme(), desk.clock(), desk.client(), desk.question(), nullptr));
    }
};

QTEST_MAIN(OverviewPageTest)
#include "overviewpagetest.moc"
