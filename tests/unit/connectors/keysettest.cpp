// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/keyset.h"

#include <QByteArray>
#include <QTest>

using namespace patchbay;

class KeySetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersWhoHadAKeyFirst();
    void tellsAHundredThousandKeysApart();
};

void KeySetTest::remembersWhoHadAKeyFirst()
{
    KeySet keys;

    QCOMPARE(keys.insert("a", 1), 1U);
    QCOMPARE(keys.insert("b", 2), 2U);
    QCOMPARE(keys.insert("a", 3), 1U);
    QCOMPARE(keys.insert(QByteArrayView("a\0", 2), 4), 4U);
    QCOMPARE(keys.insert("", 5), 5U);
    QCOMPARE(keys.size(), std::size_t{4});
}

void KeySetTest::tellsAHundredThousandKeysApart()
{
    KeySet keys;

    for (std::uint32_t i = 1; i <= 100'000; ++i)
        QCOMPARE(keys.insert("product-" + QByteArray::number(i), i), i);
    for (std::uint32_t i = 1; i <= 100'000; ++i)
        QCOMPARE(keys.insert("product-" + QByteArray::number(i), 200'000 + i), i);

    QCOMPARE(keys.size(), std::size_t{100'000});
}

QTEST_GUILESS_MAIN(KeySetTest)
#include "keysettest.moc"
