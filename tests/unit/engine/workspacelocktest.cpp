// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/workspacelock.h"
#include "core/engine/enginefile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

class WorkspaceLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void hasOneHolderAtATime()
    {
        const QTemporaryDir directory;
        auto first = WorkspaceLock::take(directory.path());

        const auto second = WorkspaceLock::take(directory.path());

        QVERIFY(first && first->has_value());
        QVERIFY(second && !second->has_value());
    }

    void isFreeWhenItsHolderGoes()
    {
        const QTemporaryDir directory;
        auto first = WorkspaceLock::take(directory.path());

        first->reset();
        const auto second = WorkspaceLock::take(directory.path());

        QVERIFY(second && second->has_value());
    }

    void makesTheFolder()
    {
        const QTemporaryDir directory;
        const QString inner = QDir(directory.path()).filePath(u"a/b"_s);

        const auto lock = WorkspaceLock::take(inner);

        QVERIFY(lock && lock->has_value());
        QVERIFY(QFileInfo::exists(inner));
    }

    void saysWhyAFolderCannotBeUsed()
    {
        const QTemporaryDir directory;
        QFile file(QDir(directory.path()).filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));

        const auto lock = WorkspaceLock::take(file.fileName());

        QVERIFY(!lock);
        QVERIFY(lock.error().message.text.startsWith(u"Cannot open the workspace"_s));
    }

    void theAddressIsForItsOwnerOnly()
    {
        const QTemporaryDir directory;

        const auto written = writeEngineAddress(directory.path(), {7421, Secret("token"), 42});
        const auto read = readEngineAddress(directory.path());

        QVERIFY(written);
        QVERIFY(read);
        QCOMPARE(read->port, 7421);
        QVERIFY(read->token.equals(Secret("token")));
        const auto permissions = QFile::permissions(QDir(directory.path()).filePath(u"engine.json"_s));
        QVERIFY(
            !(permissions & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    }

    void aDamagedAddressIsNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half") << QByteArray(R"({"port":74)");
        QTest::newRow("no token") << QByteArray(R"({"port":7421})");
        QTest::newRow("no port") << QByteArray(R"({"port":0,"token":"t"})");
    }

    void aDamagedAddressIsNone()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir directory;
        QFile file(QDir(directory.path()).filePath(u"engine.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();

        QVERIFY(!readEngineAddress(directory.path()));
    }
};

QTEST_GUILESS_MAIN(WorkspaceLockTest)

#include "workspacelocktest.moc"
