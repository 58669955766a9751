// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/windowdesk.h"

#include <QApplication>
#include <QComboBox>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString typingRole = u"--type"_s;

QComboBox *boxOf(const WindowDesk &desk, const QString &name)
{
    const auto boxes = desk.window().findChildren<QComboBox *>();
    for (QComboBox *const one : boxes) {
        if (one->isVisible() && one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

/// Types into three forms of a window, saves none, and stays until it is killed.
int typeAndStay(const QString &folder)
{
    const WindowDesk desk(folder);
    const auto has = [&desk](const QString &field) {
        return QTest::qWaitFor([&] { return desk.field(field) != nullptr; }, 20'000);
    };
    desk.window().showPlace({Area::Integrations, u"install:sandbox-shop"_s});
    const auto isFilledIn = [&desk] {
        const QLineEdit *const slug = desk.field(u"Name in URLs"_s);
        return slug && slug->text() == "sandbox-shop-2"_L1;
    };
    if (!QTest::qWaitFor(isFilledIn, 20'000) || !desk.type(u"Name"_s, u"Half installed"_s))
        return 1;
    desk.window().showPlace({Area::Integrations, {}});
    const auto offers = [&desk] { return desk.trigger(u"Edit Settings"_s); };
    if (!QTest::qWaitFor(offers, 20'000) || !desk.type(u"Name"_s, u"Half renamed"_s))
        return 1;
    const auto mayAdd = [&desk] { return desk.button(u"Add Schedule…"_s)->isEnabled(); };
    if (!QTest::qWaitFor(mayAdd, 20'000) || !desk.trigger(u"Add Schedule…"_s) || !has(u"Minutes"_s))
        return 1;
    boxOf(desk, u"When"_s)->setFocus();
    QTest::keyClick(boxOf(desk, u"When"_s), Qt::Key_Down);
    if (!has(u"Cron"_s) || !desk.type(u"Cron"_s, u"0 4 * * 1"_s))
        return 1;
    // The installation is kept when the typing rests.
    const auto isKept = [] {
        const QSettings settings;
        const QStringList keys = settings.allKeys();
        return std::ranges::any_of(
            keys, [&settings](const QString &key) { return settings.value(key) == u"Half installed"_s; });
    };
    if (!QTest::qWaitFor(isKept, 20'000))
        return 1;
    std::puts("typed");
    std::fflush(stdout);
    return QApplication::exec();
}

} // namespace

/// A program that is killed in the middle of typing, and started again.
class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void halfTypedFormsAreThereAgain()
    {
        const QTemporaryDir data;
        const QString folder = data.filePath(u"workspace"_s);
        QProcess typing;
        typing.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        typing.start(QApplication::applicationFilePath(), {typingRole, folder});
        QTRY_VERIFY(typing.canReadLine() || typing.state() == QProcess::NotRunning);
        QCOMPARE(typing.readLine().trimmed(), "typed"_ba);

        typing.kill();

        QTRY_COMPARE(typing.state(), QProcess::NotRunning);
        QCOMPARE(typing.exitStatus(), QProcess::CrashExit);
        const WindowDesk desk(folder);
        QVERIFY(desk.isOpen());
        desk.window().showPlace({Area::Integrations, {}});
        QTRY_VERIFY(desk.reads(u"The installation of Half installed is half done"_s));
        QTRY_VERIFY(desk.field(u"Name"_s));
        QCOMPARE(desk.field(u"Name"_s)->text(), u"Half renamed"_s);
        QTRY_VERIFY(desk.field(u"Cron"_s));
        QCOMPARE(desk.field(u"Cron"_s)->text(), u"0 4 * * 1"_s);
        QVERIFY(desk.window().page()->holdsUnsaved());
    }

    void whatWasSavedOrGivenUpIsNoDraft()
    {
        const QTemporaryDir data;
        const QString folder = data.filePath(u"workspace"_s);
        std::optional<WindowDesk> desk(folder);
        desk->window().showPlace({Area::Integrations, {}});
        QTRY_VERIFY(desk->button(u"Edit Settings"_s) && desk->button(u"Edit Settings"_s)->isEnabled());
        QVERIFY(desk->trigger(u"Edit Settings"_s));
        QVERIFY(desk->type(u"Name"_s, u"Renamed"_s));
        QVERIFY(desk->trigger(u"Add Schedule…"_s));
        QTRY_VERIFY(desk->field(u"Minutes"_s));
        QVERIFY(desk->type(u"Minutes"_s, u"7"_s));
        QVERIFY(desk->click(u"Save"_s));
        QTRY_VERIFY(!desk->field(u"Name"_s));
        QVERIFY(desk->click(u"Cancel"_s));
        desk.reset();

        desk.emplace(folder);

        desk->window().showPlace({Area::Integrations, {}});
        QTRY_VERIFY(desk->button(u"Edit Settings"_s) && desk->button(u"Edit Settings"_s)->isEnabled());
        QVERIFY(!desk->field(u"Name"_s));
        QVERIFY(!desk->field(u"Minutes"_s));
        QVERIFY(!desk->window().page()->holdsUnsaved());
    }
};

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == typingRole)
        return typeAndStay(arguments.value(2));
    CrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "crashtest.moc"
