// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keychain/sealedsecretstore.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

constexpr SealingCost cheap{1, 8192};

SealingKey passphrase()
{
    return *SealingKey::fromPassphrase(Secret("correct horse"_ba));
}

SecretBundle bundleOf(int number)
{
    return {
        {u"number"_s, Secret(QByteArray::number(number))}, {u"weight"_s, Secret(QByteArray(20'000, 'w'))}};
}

int numberIn(const SecretBundle &bundle)
{
    return bundle.value(u"weight"_s).size() == 20'000 ? bundle.value(u"number"_s).reveal().toInt() : -1;
}

/// The child: writes 1, 2, 3, … under its name and says each number once it is written.
int writeNumbers(const QString &directory, const QString &owner, int count)
{
    SystemClock clock;
    SealedSecretStore store(directory, clock, cheap);
    if (!store.unlock(passphrase(), {}))
        return 1;
    for (int number = 1; number <= count; ++number) {
        if (!store.write(owner, bundleOf(number), {}))
            return 2;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return 0;
}

std::unique_ptr<QProcess> startWriter(const QString &directory, const QString &owner, int count)
{
    auto writer = std::make_unique<QProcess>();
    writer->start(QCoreApplication::applicationFilePath(),
        {u"--write-numbers"_s, directory, owner, QString::number(count)});
    return writer;
}

int lastNumberSaid(QProcess &writer)
{
    const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
    return lines.size() < 2 ? 0 : lines.at(lines.size() - 2).toInt();
}

} // namespace

/// The sealed store between processes: killed in the middle, and two at once.
class SealedKillTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;

private Q_SLOTS:

    void aKilledWriterLeavesTheLastOrTheNextContent()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        for (int round = 0; round < 40; ++round) {
            const QTemporaryDir directory;
            auto writer = startWriter(directory.path(), u"owner"_s, 1'000'000);
            QVERIFY(writer->waitForReadyRead());
            m_clock.sleep(std::chrono::microseconds(random.bounded(20'000)), {});

            writer->kill();
            QVERIFY(writer->waitForFinished());

            const int said = lastNumberSaid(*writer);
            SealedSecretStore store(directory.path(), m_clock, cheap);
            QVERIFY(store.unlock(passphrase(), {}));
            const auto read = store.read(u"owner"_s, {});
            QVERIFY(read);
            QVERIFY2(numberIn(*read) == said || numberIn(*read) == said + 1,
                qPrintable(u"said %1, found %2"_s.arg(said).arg(numberIn(*read))));
            QVERIFY2(store.write(u"owner"_s, bundleOf(0), {}),
                "the next writer is not in the way of the dead one");
        }
    }

    void twoProcessesLoseNoWriteOfEachOther()
    {
        const QTemporaryDir directory;

        auto one = startWriter(directory.path(), u"one"_s, 50);
        auto two = startWriter(directory.path(), u"two"_s, 50);

        QVERIFY(one->waitForFinished());
        QVERIFY(two->waitForFinished());
        QCOMPARE(one->exitCode(), 0);
        QCOMPARE(two->exitCode(), 0);
        SealedSecretStore store(directory.path(), m_clock, cheap);
        QVERIFY(store.unlock(passphrase(), {}));
        QCOMPARE(numberIn(*store.read(u"one"_s, {})), 50);
        QCOMPARE(numberIn(*store.read(u"two"_s, {})), 50);
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == u"--write-numbers"_s)
        return writeNumbers(arguments.at(2), arguments.at(3), arguments.at(4).toInt());
    SealedKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "sealedkilltest.moc"
