// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/readonlytransport.h"
#include "tests/unit/client/scriptedtransport.h"

#include <QTest>

using namespace patchbay;

class ReadOnlyTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void refusesEverythingButReadingWithoutSendingIt()
    {
        ScriptedTransport engine;
        ReadOnlyTransport transport(engine);
        transport.setAccess(ReadOnlyTransport::Access::ReadOnly);
        HttpRequest change;
        change.method = "POST";
        QList<ErrorCode> refused;

        transport.send(
            change, [&refused](const Result<HttpResponse> &answer) { refused.append(answer.error().code); });
        transport.send({}, [](const Result<HttpResponse> &) {});

        QCOMPARE(refused, QList<ErrorCode>{ErrorCode::Denied});
        QCOMPARE(engine.requests().size(), 1);
        QCOMPARE(engine.requests().first().method, QByteArray("GET"));
    }

    void letsEverythingThroughAgain()
    {
        ScriptedTransport engine;
        ReadOnlyTransport transport(engine);
        HttpRequest change;
        change.method = "DELETE";

        transport.setAccess(ReadOnlyTransport::Access::ReadOnly);
        transport.setAccess(ReadOnlyTransport::Access::Full);
        transport.send(change, [](const Result<HttpResponse> &) {});

        QCOMPARE(engine.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(ReadOnlyTransportTest)

#include "readonlytransporttest.moc"
