// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/badinput/shopdesk.h"

#include "core/keychain/sealedsecretstore.h"
#include "core/storage/database.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Sql dumpRecords =
    "SELECT id, stream_id, key, hash, title, execution_id, created_at, updated_at, body "
    "FROM records ORDER BY id";
constexpr Sql dumpVersions = "SELECT id, stream_id, key, kind, execution_id, at, fields, before, 0 "
                             "FROM record_versions ORDER BY id";
constexpr int dumpedColumns = 9;

[[noreturn]] void giveUp(const Error &error)
{
    qFatal("%s\n%s", qPrintable(error.message.text), qPrintable(error.detail));
}

template<class T>
T valueOf(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    return std::move(*result);
}

Result<std::unique_ptr<SecretStore>> sealedStore(const QString &directory, Clock &clock)
{
    const QString keyFile = QDir(directory).filePath(u"secrets.key"_s);
    if (!QFile::exists(keyFile)) {
        if (const auto made = generateKeyFile(keyFile); !made)
            return passOn(made);
    }
    const auto text = secretFromFile(keyFile);
    if (!text)
        return passOn(text);
    const auto key = SealingKey::fromRandom(*text);
    if (!key)
        return passOn(key);
    auto store = std::make_unique<SealedSecretStore>(directory, clock);
    if (const auto unlocked = store->unlock(*key, {}); !unlocked)
        return passOn(unlocked);
    return store;
}

} // namespace

SessionOptions ShopDesk::options(const QString &directory, Clock &clock)
{
    SessionOptions options;
    options.directory = directory;
    options.name = u"Acme"_s;
    options.caller = {u"user:amal"_s, u"Amal"_s, Role::Admin};
    options.secrets = [directory, &clock] { return sealedStore(directory, clock); };
    return options;
}

ShopDesk::ShopDesk(const QString &directory)
    : m_session(valueOf(Session::open(options(directory, m_clock))))
{
    const Client stranger(m_session->transport(), {});
    const Workspace workspace = valueOf(stranger.wait(Client::workspace()));
    m_client.emplace(m_session->transport(), workspace.organizationId);
}

std::optional<Error> ShopDesk::refusal(const QString &directory)
{
    SystemClock clock;
    const auto opened = Session::open(options(directory, clock));
    return opened ? std::nullopt : std::optional(opened.error());
}

void ShopDesk::install(const QByteArray &document)
{
    InstallOrder order;
    order.document = document;
    (void)valueOf(client().wait(client().setEgressPolicy(u"everything"_s)));
    (void)valueOf(client().wait(client().install(order)));
    (void)valueOf(client().wait(client().connect(u"shop"_s, {{u"token"_s, Secret(shopToken)}})));
    ConfigurationChange mayDeleteAll;
    mayDeleteAll.deleteShareLimit = 100;
    (void)valueOf(client().wait(client().configure(u"shop"_s, mayDeleteAll)));
}

Execution ShopDesk::ended(const Result<Execution> &started) const
{
    constexpr int longest = 60'000;
    Execution execution = valueOf(started);
    const bool hasEnded = QTest::qWaitFor(
        [&] {
            execution = valueOf(client().wait(client().execution(execution.id)));
            return isSettled(execution.status);
        },
        longest);
    if (!hasEnded)
        qFatal("the execution does not end");
    return execution;
}

Execution ShopDesk::run(RunMode mode, const QString &stream, std::optional<int> seconds)
{
    return ended(client().wait(client().execute(u"shop"_s, {mode, seconds, {stream}})));
}

Error ShopDesk::failureOf(RunMode mode, const QString &stream)
{
    const auto started = client().wait(client().execute(u"shop"_s, {mode, {}, {stream}}));
    return started ? ended(started).error.value_or(Error()) : started.error();
}

Execution ShopDesk::apply(const Execution &previewed)
{
    return ended(client().wait(client().apply(previewed.plan->value, PlanConfirmation::Given)));
}

QList<CallRecord> ShopDesk::calls(const Execution &execution) const
{
    return valueOf(client().wait(client().calls(execution.id))).items;
}

QList<Change> ShopDesk::changes(const Execution &previewed) const
{
    return valueOf(client().wait(client().changes(previewed.plan->value, 1, 500))).items;
}

QStringList ShopDesk::records(const QString &stream) const
{
    const auto page = valueOf(client().wait(client().records(u"shop"_s, stream)));
    QStringList lines;
    for (const Record &record : page.items)
        lines.append(record.key + u' ' + QString::fromUtf8(record.body));
    return lines;
}

QByteArrayList storedRows(const QString &directory)
{
    const auto database = valueOf(Database::open(QDir(directory).filePath(u"patchbay.db"_s)));
    return valueOf(database->read([](DatabaseConnection &connection) -> Result<QByteArrayList> {
        QByteArrayList lines;
        for (const Sql table : {dumpRecords, dumpVersions}) {
            const auto rows = connection.statement(table).all([](const Statement &row) {
                QByteArray line;
                for (int column = 0; column < dumpedColumns; ++column)
                    line += row.bytes(column).toHex() + '|';
                return line;
            });
            if (!rows)
                return passOn(rows);
            lines += *rows;
        }
        return lines;
    }));
}

QStringList filesWith(const QString &directory, const QByteArray &text)
{
    QStringList found;
    const QStringList names = QDir(directory).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        QFile file(QDir(directory).filePath(name));
        if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(text))
            found.append(name);
    }
    return found;
}

void copyWorkspace(const QString &from, const QString &to)
{
    const QStringList names = QDir(from).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (!QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name)))
            qFatal("cannot copy %s", qPrintable(name));
    }
}

} // namespace patchbay
