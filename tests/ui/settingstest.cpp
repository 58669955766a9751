// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/sandboxdesk.h"
#include "ui/settings/auditmodel.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/listtable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

namespace {

AuditRow row(qint64 number)
{
    AuditRow made;
    made.number = number;
    made.entry.action = u"integration.pause"_s;
    return made;
}

} // namespace

/// The settings over a real engine and the sandbox.
class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        QSettings().clear();
    }

    void keepASelectionWhileTheAuditGrowsAtBothEnds()
    {
        AuditModel model(nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy wanted(&model, &AuditModel::moreWanted);
        model.setNewest({row(9), row(8)}, true);
        const QPersistentModelIndex eight = model.index(1, 0);

        model.fetchMore({});
        model.append({row(7)}, false);
        model.setNewest({row(10), row(9)}, true);

        QCOMPARE(wanted.size(), 1);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(eight.row(), 2);
        QVERIFY(!model.canFetchMore({}));
    }

    void knowWhichPolicyIsLooser()
    {
        QVERIFY(SettingsPresenter::isLooser(u"public"_s, u"everything"_s));
        QVERIFY(SettingsPresenter::isLooser(u"public"_s, u"10.0.0.0/8"_s));
        QVERIFY(SettingsPresenter::isLooser(u"10.0.0.0/8"_s, u"10.0.0.0/8, 192.168.0.0/16"_s));
        QVERIFY(!SettingsPresenter::isLooser(u"everything"_s, u"10.0.0.0/8"_s));
        QVERIFY(!SettingsPresenter::isLooser(u"10.0.0.0/8"_s, u"public"_s));
    }

    void dressTheWindowAtOnceAndRememberIt()
    {
        SandboxDesk desk;
        QList<std::pair<Theme::Choice, Contrast>> dressed;
        SettingsPorts ports;
        ports.folder = desk.folder();
        ports.dress = [&dressed](Theme::Choice choice, Contrast contrast) {
            dressed.append({choice, contrast});
        };
        open(desk, ports);

        choose(desk, u"Appearance"_s, u"Dark"_s);
        choose(desk, u"Contrast"_s, u"Increased"_s);
        choose(desk, u"Language"_s, u"العربية"_s);

        QCOMPARE(dressed, (QList<std::pair<Theme::Choice, Contrast>>{{Theme::Choice::Dark, Contrast::Usual},
                              {Theme::Choice::Dark, Contrast::Increased}}));
        QCOMPARE(Preferences().appearance(), Theme::Choice::Dark);
        QCOMPARE(Preferences().contrast(), Contrast::Increased);
        QCOMPARE(Preferences().language(), u"ar"_s);
        QVERIFY(desk.reads(u"when it is started again"_s));
    }

    void askBeforeRequestsMayGoFurther()
    {
        SandboxDesk desk;
        QVERIFY(desk.client().wait(desk.client().setEgressPolicy(u"public"_s)));
        open(desk, {});
        QTRY_VERIFY(desk.reads(u"is unlocked"_s));

        choose(desk, u"Requests go to"_s, u"The Public Internet and These Ranges"_s);
        auto *const ranges = desk.page().findChild<QLineEdit *>();
        QTest::keyClicks(ranges, u"10.1.0.0/99"_s);
        QVERIFY(desk.click(u"Change Where Requests Go"_s));
        QCOMPARE(desk.questions.size(), 1);
        QTRY_VERIFY(desk.reads(u"10.1.0.0/99"_s)); // the fault names the item
        ranges->selectAll();
        QTest::keyClicks(ranges, u"10.1.0.0/16"_s);
        QVERIFY(desk.click(u"Change Where Requests Go"_s));

        QTRY_COMPARE(desk.client().wait(desk.client().egressPolicy()).value(), u"10.1.0.0/16"_s);
        QTRY_VERIFY(!desk.button(u"Change Where Requests Go"_s)->isEnabled());
        choose(desk, u"Requests go to"_s, u"The Public Internet"_s);
        QVERIFY(desk.click(u"Change Where Requests Go"_s));
        QTRY_COMPARE(desk.client().wait(desk.client().egressPolicy()).value(), u"public"_s);
        QCOMPARE(desk.questions.size(), 2); // to go less far asks nothing
    }

    void showWhoChangedWhat()
    {
        SandboxDesk desk;
        QVERIFY(desk.client().wait(desk.client().pause(u"sandbox-shop"_s)));
        open(desk, {});

        desk.page().open(u"audit"_s);

        auto *const table = desk.page().findChild<ListTable *>();
        QTRY_VERIFY(table->isVisible() && table->model()->rowCount() > 0);
        QCOMPARE(table->model()->index(0, AuditModel::Action).data().toString(), u"integration.pause"_s);
        QCOMPARE(table->model()->index(0, AuditModel::Who).data().toString(), u"test"_s);
    }

private:
    static void open(SandboxDesk &desk, const SettingsPorts &ports)
    {
        desk.show(
            std::make_unique<SettingsPage>(desk.theme(), desk.client(), desk.question(), ports, nullptr));
    }

    static void choose(SandboxDesk &desk, const QString &box, const QString &entry)
    {
        const auto boxes = desk.page().findChildren<QComboBox *>();
        for (QComboBox *const one : boxes) {
            if (one->accessibleName() != box)
                continue;
            QVERIFY(one->findText(entry) >= 0);
            one->setCurrentIndex(one->findText(entry));
            Q_EMIT one->activated(one->currentIndex());
        }
    }

    QTemporaryDir m_home;
};

QTEST_MAIN(SettingsTest)
#include "settingstest.moc"
