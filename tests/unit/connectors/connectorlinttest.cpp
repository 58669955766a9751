// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/connectorlint.h"
#include "core/connectors/catalogue.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

class ConnectorLintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warnsOfOneThing_data();
    void warnsOfOneThing();
    void saysWhereAFaultStands();
    void hasNothingToSayOfTheCatalogue();
};

namespace {

QByteArray documentWith(const QByteArray &before, const QByteArray &after)
{
    QByteArray document = R"({
  "name": "Shop",
  "baseUrl": "https://api.example.com/{region}",
  "settings": [{ "name": "region", "required": true }],
  "auth": { "type": "bearer" },
  "errors": [{ "status": "401", "meaning": "authentication" }],
  "actions": [{ "name": "List", "endpoint": "/things" }],
  "streams": [{ "name": "things", "action": "List", "key": "$.id" }]
})";
    Q_ASSERT(document.contains(before));
    return document.replace(before, after);
}

} // namespace

void ConnectorLintTest::warnsOfOneThing_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("warning");
    const auto row = [](const char *name, const QByteArray &document, const QString &warning) {
        QTest::newRow(name) << document << warning;
    };
    row("nothing", documentWith("things", "things"), {});
    row("unused setting", documentWith("/{region}", ""),
        u"4:16 /settings/0 lint.unusedSetting: nothing uses the setting “region”; write {region} where it belongs, or remove it"_s);
    row("unused credential",
        documentWith(
            R"("errors")", R"("credentials": [{ "name": "token" }, { "name": "api_key" }], "errors")"),
        u"6:40 /credentials/1 lint.unusedCredential: this authentication does not send the credential “api_key”; remove it, or choose another"_s);
    row("unused action",
        documentWith(R"("/things" })", R"("/things" }, { "name": "Show", "endpoint": "/me" })"),
        u"7:58 /actions/1 lint.unusedAction: no stream and no test uses “Show”, which only reads; add a stream for it, or remove it"_s);
    row("an action that writes is no matter",
        documentWith(
            R"("/things" })", R"("/things" }, { "name": "Add", "method": "POST", "endpoint": "/me" })"),
        {});
    row("token for nothing", documentWith(R"("bearer" })", R"("bearer", "csrf": { "endpoint": "/token" } })"),
        u"5:39 /auth/csrf lint.unusedCsrf: no action changes anything, so that the token is never fetched; remove it"_s);
    row("could ask for changes",
        documentWith(R"("/things" })", R"("/things", "parameters": { "updated_since": "string" } })"),
        u"8:15 /streams/0 lint.noUpdatedSince: “List” takes “updated_since”, but the stream never asks for changes only; add “updatedSince”"_s);
    row("could ask for pages",
        documentWith(R"("/things" })", R"("/things", "parameters": { "page": "integer" } })"),
        u"8:15 /streams/0 lint.noPagination: “List” takes “page”, but the stream reads one page only; add “pagination”"_s);
    row("a fixed page is meant",
        documentWith(R"("/things" })", R"("/things", "parameters": { "page": "integer" } })")
            .replace(R"("action": "List")", R"("action": "List", "parameters": { "page": 1 })"),
        {});
    row("rule behind one for all",
        documentWith(R"("authentication" })",
            R"("authentication" }, { "status": 401, "path": "$.x", "meaning": "retry" })"),
        u"6:64 /errors/1 lint.deadRule: this rule is never reached: an earlier one decides every answer of the status 401; put this one first"_s);
    row("rule behind its class",
        documentWith(R"("401")", R"("4xx")")
            .replace(R"("authentication" })", R"("authentication" }, { "status": 404, "meaning": "empty" })"),
        u"6:64 /errors/1 lint.deadRule: this rule is never reached: an earlier one decides every answer of the status 404; put this one first"_s);
    row("not encrypted, but where a setting says", documentWith("https://api.example.com", "http://{region}"),
        {});
    row("not encrypted, but here", documentWith("https://api.example.com", "http://127.0.0.1:80"), {});
    row("not encrypted", documentWith("https://", "http://"),
        u"3:14 /baseUrl lint.plainHttp: the credentials travel unencrypted; write https:// if the provider has it"_s);
}

void ConnectorLintTest::warnsOfOneThing()
{
    QFETCH(QByteArray, document);

    const LintReport report = lintConnector(document);

    QVERIFY2(report.faults.isEmpty(), qPrintable(report.faults.value(0).message.text));
    QVERIFY(report.connector);
    QStringList lines;
    for (const DocumentNote &note : report.warnings)
        lines.append(u"%1:%2 %3 %4: %5"_s.arg(QString::number(note.line), QString::number(note.column),
            note.path, QString::fromLatin1(note.message.key), note.message.text));
    QTEST(lines.join(u'\n'), "warning");
}

void ConnectorLintTest::saysWhereAFaultStands()
{
    const LintReport report = lintConnector(documentWith(R"("action": "List")", R"("action": "Lsit")"));

    QCOMPARE(report.faults.size(), 1);
    QCOMPARE(report.faults.first().path, u"/streams/0/action"_s);
    QCOMPARE(report.faults.first().line, 8);
    QCOMPARE(report.faults.first().column, 45);
    QVERIFY(report.warnings.isEmpty());
    QVERIFY(!report.connector);
}

void ConnectorLintTest::hasNothingToSayOfTheCatalogue()
{
    const Catalogue catalogue = Catalogue::load(embeddedConnectors).value();
    QStringList said;
    for (const auto &connector : catalogue.entries()) {
        const LintReport report = lintConnector(catalogue.document(connector->slug));
        for (const DocumentNote &note : report.warnings)
            said.append(connector->slug + u' ' + note.path + u": "_s + note.message.text);
    }

    // A hook can only be sent to.
    QCOMPARE(said,
        QStringList{
            u"zapier : nothing can test the connection; add a “test” with an action that changes nothing, if there is one"_s});
}

QTEST_APPLESS_MAIN(ConnectorLintTest)
#include "connectorlinttest.moc"
