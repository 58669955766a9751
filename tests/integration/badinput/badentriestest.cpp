// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/badinput/shopdesk.h"
#include "tests/integration/badinput/shopplatform.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

const QByteArray records = R"({"data":[{"id":1,"price":10.50},{"id":2},{"id":3}]})";

/// `%1` is the platform.
const QByteArray documentPattern = R"({
  "slug": "shop", "name": "Shop", "type": "ecommerce", "version": "1.0.0", "baseUrl": "%1",
  "settings": [{ "name": "branch", "default": "main" }, { "name": "note", "default": "-" }],
  "headers": { "X-Note": "{note}" },
  "auth": { "type": "bearer" },
  "test": { "action": "Ping", "account": "$.account" },
  "actions": [
    { "name": "Ping", "method": "GET", "endpoint": "/ping" },
    { "name": "List", "method": "GET", "endpoint": "/products" },
    { "name": "List a branch", "method": "GET", "endpoint": "/branches/{id}/products",
      "parameters": [{ "name": "id", "in": "path", "required": true }] },
    { "name": "List our branch", "method": "GET", "endpoint": "/branches/{branch}/products" },
    { "name": "Search", "method": "POST", "endpoint": "/search" }
  ],
  "streams": [
    { "name": "products", "action": "List", "records": "$.data[*]", "key": "$.id" },
    { "name": "a_branch", "action": "List a branch", "parameters": { "id": "{branch}" },
      "records": "$.data[*]", "key": "$.id" },
    { "name": "our_branch", "action": "List our branch", "records": "$.data[*]", "key": "$.id" }
  ]
})";

constexpr const char *becomeUnsafe =
    "UPDATE connector_documents SET document = CAST(replace(CAST(document AS TEXT), "
    "'\"name\": \"List\", \"method\": \"GET\"', '\"name\": \"List\", \"method\": \"POST\"') AS BLOB)";

} // namespace

/// What a person or a program enters that is bad: it is refused with the reason, nothing of it is sent, and
/// what was there before stays.
class BadEntriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCredentialCannotWriteAHeader();
    void aSettingCannotWriteAHeader();
    void aSettingCannotLeadToAnotherPath_data();
    void aSettingCannotLeadToAnotherPath();
    void aDocumentThatIsBadIsRefused_data();
    void aDocumentThatIsBadIsRefused();
    void aDocumentThatBecameUnsafeSendsNothing();
    void aPlatformThatIsNotThereIsNotConnected();

private:
    [[nodiscard]] QByteArray document() const;

    ShopPlatform m_platform;
    QTemporaryDir m_prepared;
    QByteArrayList m_rows;
};

QByteArray BadEntriesTest::document() const
{
    return QByteArray(documentPattern).replace("%1", m_platform.url());
}

void BadEntriesTest::initTestCase()
{
    m_platform.list(records);
    {
        ShopDesk desk(m_prepared.path());
        desk.install(document());
        QCOMPARE(desk.run(RunMode::Run, u"products"_s).status, ExecutionStatus::Succeeded);
    }
    m_rows = storedRows(m_prepared.path());
    QCOMPARE(m_rows.size(), 3);
}

void BadEntriesTest::aCredentialCannotWriteAHeader()
{
    const QTemporaryDir directory;
    copyWorkspace(m_prepared.path(), directory.path());
    const QByteArray evil = "another-s3cret\r\nX-Evil: 1";
    m_platform.list(records);

    {
        ShopDesk desk(directory.path());
        const auto connected =
            desk.client().wait(desk.client().connect(u"shop"_s, {{u"token"_s, Secret(evil)}}));

        QVERIFY(!connected);
        const QString text = connected.error().message.text;
        QVERIFY2(text.contains(u"line break"_s), qPrintable(text));
        QVERIFY(!text.contains(u"another-s3cret"_s));
        QCOMPARE(desk.run(RunMode::Run, u"products"_s).status, ExecutionStatus::Succeeded);
    }

    for (const QByteArray &request : m_platform.requests())
        QVERIFY(request.contains("Authorization: Bearer " + shopToken + "\r\n") && !request.contains("Evil"));
    QCOMPARE(filesWith(directory.path(), "another-s3cret"), QStringList());
    QCOMPARE(storedRows(directory.path()), m_rows);
}

void BadEntriesTest::aSettingCannotWriteAHeader()
{
    const QTemporaryDir directory;
    copyWorkspace(m_prepared.path(), directory.path());
    ShopDesk desk(directory.path());
    ConfigurationChange change;
    change.settings.insert(u"note"_s, u"hello\r\nX-Evil: 1"_s);

    const auto configured = desk.client().wait(desk.client().configure(u"shop"_s, change));

    QVERIFY(!configured);
    QCOMPARE(configured.error().code, ErrorCode::InvalidInput);
    QVERIFY2(configured.error().message.text.contains(u"“note”: it holds a line break"_s),
        qPrintable(configured.error().message.text));
    QCOMPARE(desk.run(RunMode::Run, u"products"_s).status, ExecutionStatus::Succeeded);
}

void BadEntriesTest::aSettingCannotLeadToAnotherPath_data()
{
    QTest::addColumn<QString>("branch");
    QTest::addColumn<QString>("stream");

    for (const QString &branch : {u"../../admin"_s, u".."_s, u"a/../../b"_s, u"..\\admin"_s})
        QTest::newRow(qPrintable(u"a parameter: "_s + branch)) << branch << u"a_branch"_s;
    QTest::newRow("the endpoint: ..") << u".."_s << u"our_branch"_s;
}

void BadEntriesTest::aSettingCannotLeadToAnotherPath()
{
    QFETCH(const QString, branch);
    QFETCH(const QString, stream);
    const QTemporaryDir directory;
    copyWorkspace(m_prepared.path(), directory.path());
    m_platform.list(records);

    {
        ShopDesk desk(directory.path());
        ConfigurationChange change;
        change.settings.insert(u"branch"_s, branch);
        QVERIFY(desk.client().wait(desk.client().configure(u"shop"_s, change)));
        const Execution execution = desk.run(RunMode::Run, stream);

        QCOMPARE(execution.status, ExecutionStatus::Failed);
        QCOMPARE(execution.error->code, ErrorCode::InvalidInput);
        const QString text = execution.error->message.text;
        QVERIFY2(text.startsWith(u"Cannot make the request"_s), qPrintable(text));
    }

    QCOMPARE(m_platform.requests(), QList<QByteArray>());
    QCOMPARE(storedRows(directory.path()), m_rows);
}

void BadEntriesTest::aDocumentThatIsBadIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");

    QTest::newRow("malformed") << document().chopped(1) << u"line "_s;
    QTest::newRow("a web page") << "<html></html>"_ba << u"line 1, column 1"_s;
    QTest::newRow("invalid UTF-8") << document().replace("\"-\"", "\"\xff\"") << u"UTF-8"_s;
    QTest::newRow("a wrong type") << document().replace("\"1.0.0\"", "7") << u"/version"_s;
    QTest::newRow("a member twice") << document().replace(
                                           "\"name\": \"branch\",", "\"name\": \"branch\", \"name\": \"b\",")
                                    << u"/settings/0/name"_s;
    QTest::newRow("a listing that may change something")
        << document().replace("\"action\": \"List\"", "\"action\": \"Search\"") << u"/streams/0/action"_s;
    QTest::newRow("a line break in a header")
        << document().replace("\"{note}\"", "\"a\\r\\nX-Evil: 1\"") << u"/headers"_s;
}

void BadEntriesTest::aDocumentThatIsBadIsRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, words);
    const QTemporaryDir directory;
    copyWorkspace(m_prepared.path(), directory.path());
    m_platform.list(records);
    ShopDesk desk(directory.path());
    InstallOrder order;
    order.document = text;
    order.slug = u"second"_s;

    const auto installed = desk.client().wait(desk.client().install(order));

    QVERIFY(!installed);
    QCOMPARE(installed.error().code, ErrorCode::InvalidInput);
    const QString said = installed.error().message.text + u'\n' + installed.error().detail;
    QVERIFY2(said.contains(words), qPrintable(said));
    QCOMPARE(desk.client().wait(desk.client().integrations()).value().size(), 1);
    QCOMPARE(m_platform.requests(), QList<QByteArray>());
}

/// The document is read again for each run: also one that was changed behind the engine's back.
void BadEntriesTest::aDocumentThatBecameUnsafeSendsNothing()
{
    const QTemporaryDir directory;
    copyWorkspace(m_prepared.path(), directory.path());
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(directory.filePath(u"patchbay.db"_s)).constData(), &database),
        SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, becomeUnsafe, nullptr, nullptr, nullptr), SQLITE_OK);
    QCOMPARE(sqlite3_changes(database), 1);
    sqlite3_close(database);
    m_platform.list(records);

    {
        ShopDesk desk(directory.path());
        const Error failure = desk.failureOf(RunMode::DryRun, u"products"_s);

        QCOMPARE(failure.code, ErrorCode::InvalidInput);
        QVERIFY2(failure.message.text.contains(u"“List” may change something at the provider"_s),
            qPrintable(failure.message.text));
    }

    QCOMPARE(m_platform.requests(), QList<QByteArray>());
    QCOMPARE(storedRows(directory.path()), m_rows);
}

void BadEntriesTest::aPlatformThatIsNotThereIsNotConnected()
{
    const QTemporaryDir directory;
    copyWorkspace(m_prepared.path(), directory.path());
    ShopDesk desk(directory.path());
    InstallOrder order;
    order.document = QByteArray(documentPattern).replace("%1", "http://127.0.0.1:1");
    order.slug = u"second"_s;
    QVERIFY(desk.client().wait(desk.client().install(order)));

    const auto connected =
        desk.client().wait(desk.client().connect(u"second"_s, {{u"token"_s, Secret("third-s3cret")}}));

    QVERIFY(!connected);
    QCOMPARE(connected.error().code, ErrorCode::Unavailable);
    QVERIFY2(connected.error().message.text.contains(u"127.0.0.1:1: the connection was refused"_s),
        qPrintable(connected.error().message.text));
    const Integration second = desk.client().wait(desk.client().integration(u"second"_s)).value();
    QCOMPARE(second.status, IntegrationStatus::Disconnected);
    QCOMPARE(filesWith(directory.path(), "third-s3cret"), QStringList());
}

QTEST_GUILESS_MAIN(BadEntriesTest)
#include "badentriestest.moc"
