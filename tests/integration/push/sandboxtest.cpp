// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

/// A push into the sandbox's outlet, with the commands that README names.
class SandboxPushTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void theOutletGetsWhatChangedInTheShop()
    {
        const QRegularExpressionMatch access =
            QRegularExpression(u"token: (\\S+)"_s).match(QString::fromUtf8(ctl({u"sandbox"_s})));
        QVERIFY(access.hasMatch());
        m_token = access.captured(1);
        ctl({u"run"_s, u"sandbox-shop"_s});
        ctl({u"install"_s, u"sandbox-shop"_s, u"--slug"_s, u"outlet"_s, u"--set"_s, u"shop=outlet"_s});
        ctl({u"connect"_s, u"outlet"_s, u"--from-env"_s, u"token=OUTLET_TOKEN"_s});
        ctl({u"config"_s, u"outlet"_s, u"--stream-off"_s, u"products"_s, u"--stream-off"_s, u"inventory"_s,
            u"--stream-off"_s, u"orders"_s, u"--source"_s, u"push_products=sandbox-shop/products"_s});
        ctl({u"run"_s, u"outlet"_s, u"--dry-run"_s});
        QCOMPARE(countOf(1), 0); // both shops begin alike

        for (int day = 0; day < 3; ++day)
            ctl({u"sandbox"_s, u"advance"_s});
        ctl({u"run"_s, u"sandbox-shop"_s});
        ctl({u"run"_s, u"outlet"_s, u"--dry-run"_s});
        const qint64 found = countOf(2);
        const QByteArray shown = ctl({u"plan"_s, u"show"_s, u"2"_s, u"--change"_s, u"1"_s});
        const QByteArray kept = ctl({u"plan"_s, u"export"_s, u"2"_s});

        QVERIFY(found > 5);
        QVERIFY2(shown.contains("/outlet/v1/products/"), shown.constData());
        QVERIFY2(shown.contains("the credentials are added when it is sent"), shown.constData());
        QVERIFY(!shown.contains(m_token.toUtf8()) && !kept.contains(m_token.toUtf8()));
        QCOMPARE(kept.count("\"request\":{"), found);

        ctl({u"plan"_s, u"apply"_s, u"2"_s, u"--yes"_s});
        ctl({u"run"_s, u"outlet"_s, u"--dry-run"_s});

        QCOMPARE(ctl({u"plan"_s, u"export"_s, u"2"_s}).count("\"state\":\"sent\""), found);
        QCOMPARE(countOf(3), 0);
    }

private:
    QByteArray ctl(const QStringList &words)
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
        environment.insert(u"OUTLET_TOKEN"_s, m_token);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(PATCHBAYCTL), QStringList{u"--sandbox"_s} + words);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qFatal("patchbayctl %s fails", qPrintable(words.join(u' ')));
        return process.readAllStandardOutput();
    }

    /// How many changes the plan has.
    qint64 countOf(int plan)
    {
        const auto document = json::Document::parse(
            ctl({u"plan"_s, u"show"_s, QString::number(plan), u"--limit"_s, u"1"_s, u"--json"_s}));
        return document ? document->root()["total_count"].integer().value_or(-1) : -1;
    }

    QTemporaryDir m_home;
    QString m_token;
};

QTEST_GUILESS_MAIN(SandboxPushTest)

#include "sandboxtest.moc"
