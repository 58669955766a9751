// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/secret.h"
#include "core/base/secretstore.h"

#include <QSet>
#include <QTest>

#include <sstream>
#include <type_traits>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

template<class T>
concept Printable = requires(std::ostream &stream, QDebug debug, const T &value)
{
    stream << value;
}

|| requires(QDebug debug, const T &value)
{
    debug << value;
};

static_assert(Printable<QByteArray>, "the concept recognizes what can be printed");
static_assert(!Printable<Secret>, "a secret must not end up in a log by accident");
static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<QByteArray, Secret>);
static_assert(!std::equality_comparable<Secret>, "operator== would compare in variable time");

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void comparesContent_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<bool>("areEqual");
        QTest::newRow("same") << "token"_ba
                              << "token"_ba << true;
        QTest::newRow("both empty") << ""_ba
                                    << ""_ba << true;
        QTest::newRow("last byte differs") << "token"_ba
                                           << "tokem"_ba << false;
        QTest::newRow("first byte differs") << "token"_ba
                                            << "Token"_ba << false;
        QTest::newRow("prefix") << "token"_ba
                                << "tok"_ba << false;
        QTest::newRow("a NUL inside") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
    }

    void comparesContent()
    {
        QFETCH(const QByteArray, left);
        QFETCH(const QByteArray, right);

        QTEST(Secret(left).equals(Secret(right)), "areEqual");
    }

    void sharesItsMemoryWithNobody()
    {
        const QByteArray original = "a token that is long enough to be on the heap"_ba;

        const Secret secret(original);
        const Secret copy(secret); // NOLINT: the copy is what is tested

        QVERIFY(secret.reveal().constData() != original.constData());
        QVERIFY(copy.reveal().constData() != secret.reveal().constData());
        QCOMPARE(copy.reveal(), original);
    }

    void movingLeavesNothingBehind()
    {
        Secret source("token"_ba);

        const Secret target(std::move(source));

        QVERIFY(source.isEmpty()); // NOLINT: that nothing stays is what is tested
        QCOMPARE(target.reveal(), "token"_ba);
        QCOMPARE(target.size(), 5);
    }

    void assigningReplacesTheValue()
    {
        Secret secret("old"_ba);

        secret = Secret("new"_ba);

        QCOMPARE(secret.reveal(), "new"_ba);
    }

    void trimsWhatWasPasted()
    {
        const Secret pasted(" \ttoken one\r\n"_ba);

        const Secret trimmed = pasted.trimmed();

        QCOMPARE(trimmed.reveal(), "token one"_ba);
        QCOMPARE(pasted.size(), 13);
    }

    void tellsOfControlCharacters_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("has");

        QTest::newRow("plain") << "pä ss!"_ba << false;
        QTest::newRow("line break") << "a\r\nX-Evil: b"_ba << true;
        QTest::newRow("nul") << QByteArray("a\0b", 3) << true;
        QTest::newRow("delete") << "a\x7f"_ba << true;
    }

    void tellsOfControlCharacters()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, has);

        QCOMPARE(Secret(value).hasControlCharacter(), has);
    }

    void everyStateOfAStoreHasANameOfItsOwn()
    {
        QSet<QString> names;

        for (const auto state : {SecretStoreState::Unlocked, SecretStoreState::Locked,
                 SecretStoreState::Absent, SecretStoreState::Refused, SecretStoreState::Hung})
            names.insert(secretStoreStateName(state));

        QCOMPARE(names.size(), 5);
        QVERIFY(!names.contains(QString()));
    }
};

QTEST_APPLESS_MAIN(SecretTest)
#include "secrettest.moc"
