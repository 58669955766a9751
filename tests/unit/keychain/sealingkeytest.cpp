// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keychain/sealingkey.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

class SealingKeyTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

    QString fileWith(const QByteArray &content)
    {
        const QString path = m_directory.filePath(u"input"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The test cannot write its file");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return path;
    }

private Q_SLOTS:

    void aGeneratedKeyFileIsForItsOwnerOnlyAndOpensAKey()
    {
        const QString path = m_directory.filePath(u"generated.key"_s);

        QVERIFY(generateKeyFile(path));

        QCOMPARE(QFileInfo(path).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
            QFile::ReadOwner | QFile::WriteOwner);
        const auto secret = secretFromFile(path);
        QVERIFY(secret);
        const auto key = SealingKey::fromRandom(*secret);
        QVERIFY(key);
        QCOMPARE(key->material().size(), 32);
    }

    void everyGeneratedKeyIsAnother()
    {
        QVERIFY(generateKeyFile(m_directory.filePath(u"1.key"_s)));
        QVERIFY(generateKeyFile(m_directory.filePath(u"2.key"_s)));

        const auto first = secretFromFile(m_directory.filePath(u"1.key"_s));
        const auto second = secretFromFile(m_directory.filePath(u"2.key"_s));

        QVERIFY(!first->equals(*second));
    }

    void anExistingFileIsNotOverwritten()
    {
        const QString path = fileWith("precious\n");

        const auto generated = generateKeyFile(path);

        QCOMPARE(generated.error().code, ErrorCode::Conflict);
        QCOMPARE(secretFromFile(path)->reveal(), "precious"_ba);
    }

    void refusesWhatIsNoKey_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a passphrase") << "correct horse battery staple"_ba;
        QTest::newRow("16 bytes") << QByteArray(16, 'k').toBase64();
        QTest::newRow("33 bytes") << QByteArray(33, 'k').toBase64();
        QTest::newRow("nothing") << ""_ba;
    }

    void refusesWhatIsNoKey()
    {
        QFETCH(const QByteArray, text);

        const auto key = SealingKey::fromRandom(Secret(text));

        QCOMPARE(key.error().code, ErrorCode::InvalidInput);
        QVERIFY(text.isEmpty() || !key.error().message.text.contains(QString::fromLatin1(text)));
    }

    void refusesAShortPassphrase()
    {
        QCOMPARE(SealingKey::fromPassphrase(Secret("1234567"_ba)).error().code, ErrorCode::InvalidInput);
        QVERIFY(SealingKey::fromPassphrase(Secret("12345678"_ba)));
    }

    void readsTheFirstLineOfADescriptor()
    {
        int ends[2] = {};
        QCOMPARE(::pipe(ends), 0);
        QCOMPARE(::write(ends[1], "first line\nsecond", 17), 17);
        ::close(ends[1]);

        const auto secret = secretFromDescriptor(ends[0]);
        ::close(ends[0]);

        QVERIFY(secret);
        QCOMPARE(secret->reveal(), "first line"_ba);
    }

    void saysWhyItCannotReadTheSource_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("empty first line") << "\nkey"_ba;
        QTest::newRow("endless line") << QByteArray(5000, 'x');
    }

    void saysWhyItCannotReadTheSource()
    {
        QFETCH(const QByteArray, content);

        QCOMPARE(secretFromFile(fileWith(content)).error().message.key, "sealed.keyUnreadable"_ba);
    }

    void refusesAFileThatEverybodyCanRead()
    {
        const QString path = fileWith("key");
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther));

        const auto secret = secretFromFile(path);

        QVERIFY(!secret);
        QCOMPARE(secret.error().message.key, "sealed.keyOpen"_ba);
    }

    void saysThatTheSourceIsMissing()
    {
        const auto secret = secretFromFile(m_directory.filePath(u"missing"_s));

        QCOMPARE(secret.error().code, ErrorCode::InvalidInput);
        QVERIFY(secret.error().message.text.contains(u"No such file"_s));
        QCOMPARE(secretFromDescriptor(-1).error().code, ErrorCode::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(SealingKeyTest)
#include "sealingkeytest.moc"
