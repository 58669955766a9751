// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/desktop.h"
#include "app/ctl/help.h"
#include "app/ctl/opening.h"
#include "core/engine/workspacelock.h"
#include "ui/runs/runspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/openingwindow.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether the window that stands in for the other is seen.
bool isWaiting()
{
    const auto windows = QApplication::topLevelWidgets();
    return std::ranges::any_of(windows,
        [](const QWidget *one) { return qobject_cast<const OpeningWindow *>(one) && one->isVisible(); });
}

} // namespace

/// How the program gets its window.
class DesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_data.emplace();
        qputenv("XDG_DATA_HOME", m_data->path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_data->path().toUtf8());
    }

    void showsTheWindowOfTheWorkspace()
    {
        Desktop desktop(sandbox(), Theme::Choice::Light);
        const QSignalSpy opened(&desktop, &Desktop::opened);

        QTRY_COMPARE(opened.size(), 1);

        QVERIFY(desktop.window()->isVisible());
        QVERIFY(!isWaiting());
        // The lists that are counted beside their names are made by themselves.
        QTRY_VERIFY(desktop.window()->findChild<RunsPage *>());
    }

    void saysWhyThereIsNoWindow()
    {
        const QString folder = ctl::workspaceDirectory(sandbox());
        QVERIFY(QDir().mkpath(folder));
        QFile database(QDir(folder).filePath(u"patchbay.db"_s));
        QVERIFY(database.open(QIODevice::WriteOnly));
        QVERIFY(database.write(QByteArray(4'096, 'x')) > 0);
        database.close();
        Desktop desktop(sandbox(), Theme::Choice::Light);
        const QSignalSpy failed(&desktop, &Desktop::failed);

        QTRY_COMPARE(failed.size(), 1);

        QVERIFY(failed.first().first().value<Error>().message.text.contains(u"patchbay.db"_s));
        QVERIFY(!desktop.window());
    }

    void saysThatItWaitsForAnotherProgram()
    {
        auto held = WorkspaceLock::take(ctl::workspaceDirectory(sandbox()));
        QVERIFY(held && *held);
        Desktop desktop(sandbox(), Theme::Choice::Light);
        const QSignalSpy opened(&desktop, &Desktop::opened);
        QTRY_VERIFY(isWaiting());

        held->reset();

        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(!isWaiting());
    }

private:
    static ctl::Arguments sandbox()
    {
        return ctl::Arguments::parse({u"--sandbox"_s}, ctl::globalOptions()).value();
    }

    std::optional<QTemporaryDir> m_data;
};

QTEST_MAIN(DesktopTest)
#include "desktoptest.moc"
