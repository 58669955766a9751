// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keychain/seal.h"

#include <QTest>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

constexpr SealingCost cheap{1, 8192};
constexpr qsizetype headerBytes = 80;

SealingKey randomKey(char fill = 'k')
{
    return *SealingKey::fromRandom(Secret(QByteArray(32, fill).toBase64()));
}

SealingKey passphrase(const char *text = "correct horse")
{
    return *SealingKey::fromPassphrase(Secret(QByteArray(text)));
}

} // namespace

class SealTest : public QObject
{
    Q_OBJECT

    const Secret m_content = Secret("what nobody may read"_ba);

    QByteArray sealedWith(const SealingKey &key) { return Seal::make(key, cheap)->seal(m_content); }

private Q_SLOTS:

    void opensWhatItSealed_data()
    {
        QTest::addColumn<bool>("isPassphrase");
        QTest::newRow("random key") << false;
        QTest::newRow("passphrase") << true;
    }

    void opensWhatItSealed()
    {
        QFETCH(const bool, isPassphrase);
        const SealingKey key = isPassphrase ? passphrase() : randomKey();
        const QByteArray file = sealedWith(key);

        const auto seal = Seal::match(key, file);

        QVERIFY(seal);
        QCOMPARE(seal->open(file)->reveal(), m_content.reveal());
        QVERIFY(!file.contains(m_content.reveal()));
    }

    void sealsDifferentlyEachTime()
    {
        const auto seal = Seal::make(randomKey(), cheap);

        const QByteArray first = seal->seal(m_content);
        const QByteArray second = seal->seal(m_content);

        QVERIFY(first.sliced(headerBytes) != second.sliced(headerBytes));
        QVERIFY(sealedWith(randomKey()).first(headerBytes) != first.first(headerBytes));
    }

    void anotherKeyIsDenied()
    {
        QCOMPARE(Seal::match(randomKey('x'), sealedWith(randomKey())).error().code, ErrorCode::Denied);
        QCOMPARE(
            Seal::match(passphrase("wrong horse"), sealedWith(passphrase())).error().code, ErrorCode::Denied);
        QCOMPARE(Seal::match(passphrase(), sealedWith(randomKey())).error().code, ErrorCode::Denied);
        QCOMPARE(Seal::match(randomKey(), sealedWith(passphrase())).error().code, ErrorCode::Denied);
    }

    void aFileSealedAnewIsDenied()
    {
        const auto seal = Seal::make(randomKey(), cheap);

        QCOMPARE(seal->open(sealedWith(randomKey())).error().code, ErrorCode::Denied);
    }

    void everyFlippedByteIsNoticed()
    {
        const QByteArray file = sealedWith(randomKey());
        const auto seal = Seal::match(randomKey(), file);

        for (qsizetype place = 0; place < file.size(); ++place) {
            QByteArray tampered = file;
            tampered[place] = static_cast<char>(tampered[place] ^ 1);

            const auto opened = seal->open(tampered);

            QVERIFY2(!opened, qPrintable(u"byte %1"_s.arg(place)));
            QVERIFY(opened.error().code == ErrorCode::Internal || place / 4 == 2); // the version field
        }
    }

    void everyCutIsNoticed()
    {
        const QByteArray file = sealedWith(randomKey());
        const auto seal = Seal::match(randomKey(), file);

        for (qsizetype size = 0; size < file.size(); ++size) {
            QCOMPARE(seal->open(file.first(size)).error().code, ErrorCode::Internal);
            QVERIFY(!Seal::match(randomKey(), file.first(size)) || size > headerBytes);
        }
    }

    void aNewerFormatIsRefused()
    {
        QByteArray file = sealedWith(randomKey());
        qToLittleEndian<quint32>(2, file.data() + 8);

        const auto seal = Seal::match(randomKey(), file);

        QCOMPARE(seal.error().code, ErrorCode::Unavailable);
        QCOMPARE(seal.error().message.key, "sealed.newer"_ba);
    }

    void theCostStandsInTheFile()
    {
        const auto dear = Seal::make(passphrase(), {2, 65536});

        const auto seal = Seal::match(passphrase(), dear->seal(m_content));

        QVERIFY(seal);
    }
};

QTEST_APPLESS_MAIN(SealTest)
#include "sealtest.moc"
