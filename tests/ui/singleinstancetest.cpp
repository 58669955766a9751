// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/singleinstance.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

/// One window a workspace.
class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_home.emplace();
        qputenv("XDG_RUNTIME_DIR", m_home->path().toUtf8());
        qputenv("XDG_DATA_HOME", m_home->filePath(u"data"_s).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home->filePath(u"config"_s).toUtf8());
    }

    void theWindowThatIsOpenIsRaisedWithTheDesktopsToken()
    {
        SingleInstance first(u"/some/workspace"_s);
        const QSignalSpy raised(&first, &SingleInstance::raiseWanted);
        QVERIFY(!first.raiseOther());
        first.listen();
        const SingleInstance second(u"/some/workspace/"_s);
        qputenv("XDG_ACTIVATION_TOKEN", "of the second start");

        QVERIFY(second.raiseOther());

        QTRY_COMPARE(raised.size(), 1);
        QCOMPARE(raised.first().first().toByteArray(), "of the second start"_ba);
        const SingleInstance other(u"/another/workspace"_s);
        QVERIFY(!other.raiseOther());
    }

    void aSecondStartOfTheProgramLeavesItToTheFirst()
    {
        QProcess first;
        start(first);
        QTRY_VERIFY(isListening());

        QCOMPARE(codeOfAnother(), 0);

        QCOMPARE(first.state(), QProcess::Running);
        first.kill();
        QTRY_COMPARE(first.state(), QProcess::NotRunning);
        // Nobody answers there any more: the next one is the window.
        QProcess next;
        start(next);
        const auto holds = [&] {
            SingleInstance another(m_home->filePath(u"data/patchbay/sandbox"_s));
            return another.raiseOther();
        };
        QTRY_VERIFY(holds());
        QCOMPARE(next.state(), QProcess::Running);
        next.kill();
        QTRY_COMPARE(next.state(), QProcess::NotRunning);
    }

private:
    static void start(QProcess &program)
    {
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QStringLiteral(PATCHBAY), {u"--sandbox"_s});
    }

    /// -1 when it does not end.
    static int codeOfAnother()
    {
        QProcess second;
        start(second);
        const auto isOver = [&second] { return second.state() == QProcess::NotRunning; };
        const bool ended = QTest::qWaitFor(isOver, 30'000) && second.exitStatus() == QProcess::NormalExit;
        second.kill();
        return ended ? second.exitCode() : -1;
    }

    bool isListening() const
    {
        return !QDir(m_home->path())
                    .entryList({u"patchbay-window-*"_s}, QDir::System | QDir::Files)
                    .isEmpty();
    }

    std::optional<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "singleinstancetest.moc"
