// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keychain/bundletext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

class BundleTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void comesBackExactly()
    {
        const SecretBundle bundle{{u""_s, Secret(""_ba)}, {u"كلمة"_s, Secret(u"سر"_s.toUtf8())},
            {u"bytes"_s, Secret(QByteArray("\x00\xff\"\n", 4))}};

        const auto parsed = parseBundleText(bundleText(bundle));

        QVERIFY(parsed);
        QCOMPARE(parsed->keys(), bundle.keys());
        for (const QString &name : bundle.keys())
            QCOMPARE(parsed->value(name).reveal(), bundle.value(name).reveal());
    }

    void refusesWhatIsNoBundle_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("no JSON") << "token"_ba;
        QTest::newRow("an array") << "[\"dG9rZW4=\"]"_ba;
        QTest::newRow("a number as value") << "{\"token\":1}"_ba;
        QTest::newRow("null as value") << "{\"token\":null}"_ba;
        QTest::newRow("no base64") << "{\"token\":\"not base64!\"}"_ba;
        QTest::newRow("cut off") << "{\"token\":\"dG9r"_ba;
    }

    void refusesWhatIsNoBundle()
    {
        QFETCH(const QByteArray, text);

        QVERIFY(!parseBundleText(Secret(text)));
    }
};

QTEST_APPLESS_MAIN(BundleTextTest)
#include "bundletexttest.moc"
