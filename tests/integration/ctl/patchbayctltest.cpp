// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"
#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <semaphore>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

struct Outcome
{
    int code = -1;
    QByteArray out;
    QByteArray error;
};

/// A home of its own for the program, with a sandbox workspace in it once it is used.
class Home
{
public:
    /// Runs the program in the sandbox and waits for its end.
    Outcome ctl(
        const QStringList &words, const QByteArray &input = {}, const QMap<QString, QString> &variables = {})
    {
        QProcess process;
        start(process, words, variables);
        process.write(input);
        process.closeWriteChannel();
        return outcome(process);
    }

    void start(QProcess &process, const QStringList &words, const QMap<QString, QString> &variables = {})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, directory.path());
        environment.insert(u"XDG_DATA_HOME"_s, directory.filePath(u"data"_s));
        environment.insert(u"USER"_s, u"amal"_s);
        for (auto variable = variables.begin(); variable != variables.end(); ++variable)
            environment.insert(variable.key(), variable.value());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(PATCHBAYCTL), QStringList{u"--sandbox"_s} + words);
    }

    static Outcome outcome(QProcess &process)
    {
        if (!process.waitForFinished(60'000))
            qFatal("the program does not end");
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// Installs a connector whose platform is `server`, and makes it active.
    void install(const ScriptedServer &server)
    {
        QFile file(directory.filePath(u"slow.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"slug":"slow","name":"Slow","type":"erp","version":"1.0.0","baseUrl":")" +
                   server.url("") +
                   R"(","auth":{"type":"none"},"test":{"action":"Ping"},)"
                   R"("actions":[{"name":"Ping","method":"GET","endpoint":"/ping"},)"
                   R"({"name":"List","method":"GET","endpoint":"/list"}],)"
                   R"("streams":[{"name":"things","label":"Things","action":"List","key":"$.id"}]})");
        file.close();
        const Outcome opened = ctl({u"egress"_s, u"127.0.0.0/8"_s});
        QVERIFY2(opened.code == 0, opened.error.constData());
        const Outcome installed = ctl({u"install"_s, u"--file"_s, file.fileName()});
        QVERIFY2(installed.code == 0, installed.error.constData());
        const Outcome connected = ctl({u"connect"_s, u"slow"_s});
        QVERIFY2(connected.code == 0, connected.error.constData());
    }

    QTemporaryDir directory;
};

json::Document jsonOf(const Outcome &outcome)
{
    return json::Document::parse(outcome.out).value_or(json::Document());
}

/// Answers /ping, and never /list.
void hangOnList(ScriptedServer::Connection &connection)
{
    while (true) {
        const QByteArray request = connection.readRequest();
        if (request.isEmpty())
            return;
        if (request.contains("/list"))
            return connection.waitForEnd();
        connection.send(httpAnswer("{}"));
    }
}

std::optional<qint64> recordsOf(const json::Document &streams, const QString &name)
{
    for (const json::Value stream : streams.root()["data"]) {
        if (stream["stream"].string() == name)
            return stream["records"].integer();
    }
    return std::nullopt;
}

/// Of the first record that was touched again after it was created.
QString changedKey(json::Value records)
{
    for (const json::Value record : records) {
        if (record["created_at"].string() != record["updated_at"].string())
            return record["key"].string();
    }
    return {};
}

bool hasListRequest(const ScriptedServer &server)
{
    return QTest::qWaitFor(
        [&] {
            const QList<QByteArray> requests = server.requests();
            return !requests.isEmpty() && requests.last().contains("/list");
        },
        20'000);
}

bool hasEcho(int terminal)
{
    termios settings{};
    return tcgetattr(terminal, &settings) == 0 && (settings.c_lflag & ECHO) != 0;
}

void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void answerToTrying(ScriptedServer::Connection &connection)
{
    while (true) {
        const QByteArray request = connection.readRequest();
        if (request.isEmpty())
            return;
        connection.send(httpAnswer(
            request.contains("POST /add") ? R"({"added":true})" : R"({"data":[{"id":1,"name":"Oud"}]})"));
    }
}

} // namespace

/// The program itself, as a person or a script runs it.
class PatchbayctlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void doesTheMainJobOffline()
    {
        Home home;

        const Outcome demo = home.ctl({u"sandbox"_s, u"demo"_s});

        QCOMPARE(demo.code, 0);
        QCOMPARE(demo.error, QByteArray());
        QVERIFY(demo.out.contains("Applied exactly plan 1: 1,080 changes"));
        QVERIFY(demo.out.contains("products       240       0       0       0        0        240"));
        QVERIFY(!demo.out.contains('\x1b')); // no colours and no cursor in a pipe
    }

    void writesAConnectorToBeginWith()
    {
        Home home;
        const QString file = home.directory.filePath(u"shop.json"_s);
        const QStringList order{u"connector"_s, u"new"_s, file, u"--name"_s, u"My Shop"_s};

        const Outcome nameless = home.ctl({u"connector"_s, u"new"_s, file});
        const Outcome badUrl = home.ctl(order + QStringList{u"--base-url"_s, u"shop.example"_s});
        const Outcome written = home.ctl(order + QStringList{u"--base-url"_s, u"https://shop.example"_s});
        const Outcome again = home.ctl(order + QStringList{u"--base-url"_s, u"https://shop.example"_s});
        const Outcome lint = home.ctl({u"connector"_s, u"lint"_s, file});

        QCOMPARE(nameless.code, 2);
        QVERIFY(nameless.error.contains("give --name"));
        QCOMPARE(badUrl.code, 2);
        QVERIFY(badUrl.error.contains("no web address"));
        QCOMPARE(written.code, 0);
        QCOMPARE(again.code, 5); // what is there is never written over
        QCOMPARE(lint.code, 0);
        QVERIFY(lint.out.endsWith("shop.json is sound.\n"));
    }

    void writesAConnectorOfEachKindThatIsSound_data()
    {
        QTest::addColumn<QString>("auth");
        for (const QString &auth : {u"none"_s, u"api_key"_s, u"basic"_s, u"bearer"_s})
            QTest::addRow("%s", qPrintable(auth)) << auth;
    }

    void writesAConnectorOfEachKindThatIsSound()
    {
        QFETCH(QString, auth);
        Home home;
        const QString file = home.directory.filePath(u"shop.json"_s);

        const Outcome written = home.ctl({u"connector"_s, u"new"_s, file, u"--name"_s, u"A \"quoted\" shop"_s,
            u"--base-url"_s, u"https://shop.example"_s, u"--auth"_s, auth});
        const Outcome lint = home.ctl({u"connector"_s, u"lint"_s, file, u"--json"_s});

        QVERIFY2(written.code == 0, written.error.constData());
        QCOMPARE(lint.code, 0);
        const auto report = jsonOf(lint);
        QCOMPARE(report.root()["warnings"].size(), 0);
        QCOMPARE(report.root()["connector"]["name"].string(), u"A \"quoted\" shop"_s);
    }

    void saysWhereAConnectorFileIsWrong()
    {
        Home home;
        const QString file = home.directory.filePath(u"bad.json"_s);
        writeFile(file,
            "{\n  \"name\": \"Shop\",\n  \"baseUrl\": \"https://shop.example\",\n"
            "  \"actions\": [{ \"name\": \"List\", \"endpoint\": \"things\" }],\n"
            "  \"streams\": [{ \"name\": \"things\", \"action\": \"Lsit\", \"key\": \"$.id\" }]\n}\n");

        const Outcome people = home.ctl({u"connector"_s, u"lint"_s, file});
        const Outcome programs = home.ctl({u"connector"_s, u"lint"_s, file, u"--json"_s});
        const Outcome run = home.ctl({u"connector"_s, u"run"_s, file, u"things"_s});
        const Outcome absent = home.ctl({u"connector"_s, u"lint"_s, file + u"x"_s});

        const QByteArray expected =
            file.toUtf8() + ":4:45: error: /actions/0/endpoint: “things” must begin with / or https://\n" +
            file.toUtf8() +
            ":5:45: error: /streams/0/action: there is no action named “Lsit”; did you mean “List”?\n";
        QCOMPARE(people.code, 1);
        QCOMPARE(people.out, expected);
        QCOMPARE(programs.code, 1);
        QCOMPARE(jsonOf(programs).root()["faults"].size(), 2);
        QCOMPARE(run.code, 1);
        QCOMPARE(run.out, expected);
        QCOMPARE(absent.code, 3);
    }

    void triesAConnectorFile()
    {
        Home home;
        ScriptedServer server(answerToTrying);
        const QString file = home.directory.filePath(u"shop.json"_s);
        writeFile(
            file, R"({"name":"Shop","baseUrl":")" + server.url("") +
                      R"(","auth":{"type":"bearer"},"actions":[{"name":"List","endpoint":"/list"},)"
                      R"({"name":"Add","method":"POST","endpoint":"/add","parameters":{"name":"string"}}],)"
                      R"("streams":[{"name":"things","action":"List","records":"$.data[*]","key":"$.id",)"
                      R"("mapping":{"label":"$.name"}}]})");
        const QMap<QString, QString> token{{u"TOKEN"_s, u"sesame-4711"_s}};
        const QStringList run{u"connector"_s, u"run"_s, file};
        const QStringList secret{u"--from-env"_s, u"token=TOKEN"_s};

        const Outcome closed = home.ctl(run + QStringList{u"things"_s} + secret, {}, token);
        QCOMPARE(home.ctl({u"egress"_s, u"127.0.0.0/8"_s}).code, 0);
        const Outcome stream = home.ctl(run + QStringList{u"things"_s} + secret, {}, token);
        const Outcome unsent =
            home.ctl(run + QStringList{u"Add"_s, u"--param"_s, u"name=5"_s} + secret, {}, token);
        const qsizetype before = server.requests().size();
        const Outcome sent =
            home.ctl(run + QStringList{u"Add"_s, u"--param"_s, u"name=5"_s, u"--send"_s} + secret, {}, token);
        const Outcome other = home.ctl(run + QStringList{u"thinsg"_s} + secret, {}, token);

        QCOMPARE(closed.code, 4); // the egress policy holds here as everywhere
        QVERIFY2(stream.code == 0, stream.error.constData());
        QVERIFY(stream.out.contains("curl '" + server.url("") + "/list'"));
        QVERIFY(stream.out.contains("Bearer «secret token»"));
        QVERIFY(stream.out.contains(R"({"label":"Oud"})"));
        QCOMPARE(unsent.code, 5);
        QVERIFY(unsent.out.contains(R"(--data-binary '{"name":"5"}')"));
        QCOMPARE(before, 1); // the list alone
        QCOMPARE(sent.code, 0);
        QVERIFY(sent.out.contains(R"({"added":true})"));
        QVERIFY(server.requests().last().contains("sesame-4711"));
        QCOMPARE(other.code, 3);
        QVERIFY(other.error.contains("things, List, Add"));
        for (const Outcome &outcome : {stream, unsent, sent})
            QVERIFY(!outcome.out.contains("sesame") && !outcome.error.contains("sesame"));
    }

    void goesOnWhereTheLastOneStopped()
    {
        Home home;
        QCOMPARE(home.ctl({u"run"_s, u"sandbox-shop"_s}).code, 0);

        const auto streams = jsonOf(home.ctl({u"data"_s, u"sandbox-shop"_s, u"--json"_s}));
        const auto record = home.ctl({u"data"_s, u"sandbox-shop"_s, u"products"_s, u"9007199254741001"_s});
        const auto apps = jsonOf(home.ctl({u"apps"_s, u"--json"_s}));

        QCOMPARE(streams.root()["data"].size(), 5); // three lists, two pushes
        QVERIFY(record.out.contains("9007199254741001"));
        QVERIFY(apps.root()["data"].at(0)["last_sync"].isString());
    }

    void previewsABatchAppliesItTogetherAndResumes()
    {
        Home home;
        const Outcome second = home.ctl({u"install"_s, u"sandbox-shop"_s, u"--slug"_s, u"second"_s});
        QVERIFY2(second.code == 0, second.error.constData());

        const Outcome preview =
            home.ctl({u"batch"_s, u"run"_s, u"--filter"_s, u"status:active"_s, u"--dry-run"_s});
        const auto batches = jsonOf(home.ctl({u"batch"_s, u"list"_s, u"--json"_s}));
        const QString batch = batches.root()["data"].at(0)["id"].string();
        const Outcome csv = home.ctl({u"batch"_s, u"export"_s, batch, u"--format"_s, u"csv"_s});
        const Outcome applied = home.ctl({u"batch"_s, u"apply"_s, batch});
        const Outcome mixed = home.ctl({u"batch"_s, u"run"_s, u"second"_s, u"sandbox-shop"_s, u"--max"_s,
            u"1"_s, u"--stop-after"_s, u"1"_s, u"--json"_s});
        const auto stopped = jsonOf(mixed);
        const Outcome resumed = home.ctl({u"batch"_s, u"resume"_s, stopped.root()["id"].string()});

        QVERIFY2(preview.code == 0, preview.error.constData());
        QCOMPARE(preview.error, QByteArray("1 integration: sandbox-shop\n"));
        QVERIFY(preview.out.contains("1,080 changes; nothing has been written."));
        QVERIFY(
            csv.out.startsWith("integration,number,stream,kind,key,title,field,before,after,reason,request,"
                               "request_body,outcome\r\n"));
        QCOMPARE(csv.out.count("\r\n"), 1'081);
        QVERIFY2(applied.code == 0, applied.error.constData());
        QCOMPARE(mixed.code, 1);
        QCOMPARE(stopped.root()["status"].string(), u"stopped"_s);
        QCOMPARE(resumed.code, 1); // the first one still failed
        QVERIFY(resumed.out.contains("1 of 2 succeeded, 1 failed"));
        QCOMPARE(home.ctl({u"batch"_s, u"run"_s, u"nobody"_s}).code, 3);
        QCOMPARE(home.ctl({u"batch"_s, u"run"_s}).code, 2);
    }

    void keepsSchedulesAndSaysWhenTheyRun()
    {
        Home home;

        const Outcome added = home.ctl({u"schedule"_s, u"add"_s, u"sandbox-shop"_s, u"--cron"_s,
            u"0 3 * * FRI"_s, u"--zone"_s, u"Asia/Riyadh"_s});
        const auto list = jsonOf(home.ctl({u"schedules"_s, u"--json"_s}));
        const QString id = list.root()["data"].at(0)["id"].string();
        const Outcome disabled = home.ctl({u"schedule"_s, u"disable"_s, id});
        const Outcome changed = home.ctl({u"schedule"_s, u"change"_s, id, u"--every"_s, u"2h"_s});
        const Outcome wrong =
            home.ctl({u"schedule"_s, u"add"_s, u"sandbox-shop"_s, u"--cron"_s, u"0 25 * * *"_s});
        const Outcome removed = home.ctl({u"schedule"_s, u"remove"_s, id});

        QVERIFY2(added.code == 0, added.error.constData());
        QCOMPARE(added.out.count("Next: Friday "), 3);
        QVERIFY(added.out.contains(" at 03:00 (Asia/Riyadh), in "));
        QVERIFY(disabled.out.contains("disabled"));
        QVERIFY(changed.out.contains("every 2 h, disabled"));
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.error.contains("its hour “25” is not understood"), wrong.error.constData());
        QCOMPARE(removed.code, 0);
        QCOMPARE(home.ctl({u"schedule"_s, u"show"_s, id}).code, 3);
    }

    void servesUntilItIsToldToEnd()
    {
        Home home;
        QProcess server;
        home.start(server, {u"serve"_s});
        QVERIFY(server.waitForReadyRead(20'000));
        const QByteArray said = server.readAllStandardOutput();

        const Outcome run = home.ctl({u"run"_s, u"sandbox-shop"_s}); // by the engine that serves
        QProcess standby;
        home.start(standby, {u"serve"_s});
        QVERIFY(QTest::qWaitFor([&] { return !standby.readAllStandardError().isEmpty(); }, 20'000));
        ::kill(pid_t(server.processId()), SIGTERM);
        const Outcome ended = Home::outcome(server);
        const bool goesOn = standby.waitForReadyRead(20'000);
        const QByteArray saidNext = standby.readAllStandardOutput();
        ::kill(pid_t(standby.processId()), SIGINT);
        const Outcome endedNext = Home::outcome(standby);

        QVERIFY(said.startsWith("The API is at http://127.0.0.1:"));
        QCOMPARE(said.count('\n'), 1);
        QCOMPARE(run.code, 0);
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.out, QByteArray());
        QVERIFY(goesOn);
        QVERIFY(saidNext.startsWith("The API is at http://127.0.0.1:"));
        QCOMPARE(endedNext.code, 0);
    }

    void saysWhatItInterruptsWhenServingEnds()
    {
        Home home;
        ScriptedServer platform(hangOnList);
        home.install(platform);
        QProcess server;
        home.start(server, {u"serve"_s});
        QVERIFY(server.waitForReadyRead(20'000));
        QProcess run;
        home.start(run, {u"run"_s, u"slow"_s});
        QVERIFY(hasListRequest(platform));

        ::kill(pid_t(server.processId()), SIGTERM);
        const Outcome ended = Home::outcome(server);
        run.kill();
        run.waitForFinished();

        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.error.contains("Interrupting the run of slow ("), ended.error.constData());
    }

    void exportsAPlanWhole()
    {
        Home home;
        QCOMPARE(home.ctl({u"run"_s, u"sandbox-shop"_s, u"--dry-run"_s}).code, 0);
        const QString path = home.directory.filePath(u"plan.csv"_s);

        const Outcome csv =
            home.ctl({u"plan"_s, u"export"_s, u"1"_s, u"--format"_s, u"csv"_s, u"--output"_s, path});
        const Outcome json = home.ctl({u"plan"_s, u"export"_s, u"1"_s});

        QVERIFY2(csv.code == 0, csv.error.constData());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 1'081);
        QCOMPARE(jsonOf(json).root().size(), 1'080); // more than one piece
    }

    void comparesPlansAndRunsAndTellsHowCallsFared()
    {
        Home home;
        QCOMPARE(home.ctl({u"run"_s, u"sandbox-shop"_s, u"--dry-run"_s}).code, 0);
        QCOMPARE(home.ctl({u"sandbox"_s, u"advance"_s}).code, 0);
        QCOMPARE(home.ctl({u"run"_s, u"sandbox-shop"_s, u"--dry-run"_s}).code, 0);
        QCOMPARE(home.ctl({u"plan"_s, u"apply"_s, u"2"_s, u"--yes"_s}).code, 0);
        const auto runs = jsonOf(home.ctl({u"history"_s, u"--json"_s}));

        const auto fields = home.ctl({u"plan"_s, u"compare"_s, u"1"_s, u"2"_s, u"--group"_s, u"field"_s});
        const auto csv = home.ctl({u"plan"_s, u"compare"_s, u"1"_s, u"2"_s, u"--format"_s, u"csv"_s});
        const auto stored =
            jsonOf(home.ctl({u"plan"_s, u"compare"_s, u"2"_s, u"--group"_s, u"kind"_s, u"--json"_s}));
        const auto both = home.ctl({u"history"_s, u"compare"_s, runs.root()["data"].at(2)["id"].string(),
            runs.root()["data"].at(1)["id"].string()});
        const auto stats = home.ctl({u"stats"_s, u"sandbox-shop"_s});

        QVERIFY2(fields.out.contains("price/amount"), fields.out.constData());
        QVERIFY(csv.out.startsWith("verdict,stream,key,title,"));
        QVERIFY(csv.out.contains("\r\ndifferent,products,"));
        QVERIFY(!csv.out.contains("\r\nsame,"));
        QVERIFY(stored.root()["performed"].integer().value_or(0) > 1'000);
        QCOMPARE(stored.root()["different"].integer(), std::optional<qint64>(0));
        QVERIFY2(both.out.contains("/products"), both.error.constData());
        QVERIFY2(stats.out.contains("0.0 %"), stats.error.constData());
    }

    void exportsRecordsAndTellsWhatTheyWere()
    {
        Home home;
        QCOMPARE(home.ctl({u"run"_s, u"sandbox-shop"_s}).code, 0);
        QCOMPARE(home.ctl({u"sandbox"_s, u"advance"_s}).code, 0);
        QCOMPARE(home.ctl({u"run"_s, u"sandbox-shop"_s}).code, 0);
        const QString file = home.directory.filePath(u"products.json"_s);

        const auto exported = home.ctl({u"data"_s, u"sandbox-shop"_s, u"products"_s, u"--output"_s, file});
        const auto csv = home.ctl({u"data"_s, u"sandbox-shop"_s, u"products"_s, u"--format"_s, u"csv"_s,
            u"--column"_s, u"price/amount"_s});
        const auto streams = jsonOf(home.ctl({u"data"_s, u"sandbox-shop"_s, u"--json"_s}));

        QCOMPARE(exported.code, 0);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto records = json::Document::parse(written.readAll());
        QVERIFY(records);
        QCOMPARE(std::optional<qint64>(records->root().size()), recordsOf(streams, u"products"_s));
        QVERIFY(csv.out.startsWith("key,title,created_at,updated_at,execution_id,price/amount\r\n"));
        const QString changed = changedKey(records->root());
        const auto steps = jsonOf(
            home.ctl({u"data"_s, u"sandbox-shop"_s, u"products"_s, changed, u"--versions"_s, u"--json"_s}));
        QCOMPARE(steps.root()["data"].at(0)["kind"].string(), u"update"_s);
    }

    void saysInOneSentenceWhatWentWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("sentence");

        QTest::newRow("no such command")
            << QStringList{u"aps"_s} << 2
            << QByteArray("Cannot do “aps”: there is no such command (did you mean apps?).");
        QTest::newRow("no operand") << QStringList{u"run"_s} << 2
                                    << QByteArray(
                                           "Cannot understand the command line: write patchbayctl run SLUG.");
        QTest::newRow("no such command, with an operand")
            << QStringList{u"conifg"_s, u"shop"_s} << 2
            << QByteArray("Cannot do “conifg shop”: there is no such command (did you mean config?).");
        QTest::newRow("an empty operand")
            << QStringList{u"run"_s, QString()} << 2
            << QByteArray("Cannot understand the command line: write patchbayctl run SLUG.");
        QTest::newRow("no such option")
            << QStringList{u"run"_s, u"sandbox-shop"_s, u"--dryrun"_s} << 2
            << QByteArray("Cannot understand --dryrun: there is no such option (did you mean --dry-run?).");
        QTest::newRow("no such integration")
            << QStringList{u"config"_s, u"zid"_s} << 3
            << QByteArray("Cannot find the integration zid: it is not installed.");
        QTest::newRow("no such filter word")
            << QStringList{u"plans"_s, u"colour:red"_s} << 2 << QByteArray("Cannot filter by colour: ");
        QTest::newRow("no such plan")
            << QStringList{u"plan"_s, u"show"_s, u"99"_s} << 3 << QByteArray("Cannot ");
    }

    void saysInOneSentenceWhatWentWrong()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        QFETCH(QByteArray, sentence);
        Home home;

        const Outcome outcome = home.ctl(words);

        QCOMPARE(outcome.code, code);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY2(outcome.error.contains(sentence), outcome.error.constData());
        QCOMPARE(outcome.error.count('\n'), 1);
    }

    void refusesToRunWhatIsPaused()
    {
        Home home;
        QCOMPARE(home.ctl({u"pause"_s, u"sandbox-shop"_s}).code, 0);

        const Outcome run = home.ctl({u"run"_s, u"sandbox-shop"_s});

        QCOMPARE(run.code, 5);
        QVERIFY(run.error.contains("paused"));
    }

    void saysThatThePlatformRefusesTheCredentials()
    {
        Home home;
        QFile file(home.directory.filePath(u"token"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("wrong-token\n");
        file.close();

        const Outcome fromFile =
            home.ctl({u"connect"_s, u"sandbox-shop"_s, u"--from-file"_s, u"token="_s + file.fileName()});
        const Outcome fromInput =
            home.ctl({u"connect"_s, u"sandbox-shop"_s, u"--from-file"_s, u"token=-"_s}, "wrong-token\n");
        const Outcome fromNowhere = home.ctl({u"connect"_s, u"sandbox-shop"_s});

        for (const Outcome &outcome : {fromFile, fromInput}) {
            QCOMPARE(outcome.code, 4);
            QVERIFY(!outcome.error.contains("wrong-token"));
        }
        QCOMPARE(fromNowhere.code, 2);
        QVERIFY(fromNowhere.error.contains("--from-env token=VARIABLE"));
        QCOMPARE(home.ctl({u"run"_s, u"sandbox-shop"_s, u"--dry-run"_s}).code, 0); // nothing was lost
    }

    void leavesTheTerminalAsItWasWhenAQuestionIsInterrupted()
    {
        Home home;
        const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
        QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
        const QString side = QString::fromLocal8Bit(::ptsname(terminal));
        const int held =
            ::open(qPrintable(side), O_RDWR | O_NOCTTY); // it forgets its settings without anybody
        QProcess asking;
        asking.setStandardInputFile(side);
        home.start(asking, {u"connect"_s, u"sandbox-shop"_s});
        QTRY_VERIFY(!hasEcho(held));

        QCOMPARE(::kill(pid_t(asking.processId()), SIGINT), 0);
        const Outcome outcome = Home::outcome(asking);

        QCOMPARE(outcome.code, 130);
        QVERIFY(hasEcho(held));
        ::close(held);
        ::close(terminal);
    }

    void failsWhenItsOutputCannotBeWritten()
    {
        Home home;
        QProcess telling;
        telling.setStandardOutputFile(u"/dev/full"_s);
        home.start(telling, {u"catalog"_s});

        const Outcome outcome = Home::outcome(telling);

        QCOMPARE(outcome.code, 6);
        QVERIFY2(outcome.error.startsWith("Cannot write all of the output"), outcome.error.constData());
    }

    void replacesNoDeviceByAnExport()
    {
        Home home;
        const QString pipe = home.directory.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);

        const Outcome outcome = home.ctl(
            {u"data"_s, u"sandbox-shop"_s, u"products"_s, u"--format"_s, u"csv"_s, u"--output"_s, pipe});

        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.error.contains("it is a device or a pipe"), outcome.error.constData());
        QVERIFY(!QFileInfo(pipe).isFile());
    }

    void takesCredentialsFromTheEnvironment()
    {
        Home home;
        const auto sandbox = jsonOf(home.ctl({u"sandbox"_s, u"--json"_s}));
        const QMap<QString, QString> variables{{u"SHOP_TOKEN"_s, sandbox.root()["credential"].string()}};

        const Outcome connected = home.ctl(
            {u"connect"_s, u"sandbox-shop"_s, u"--from-env"_s, u"token=SHOP_TOKEN"_s}, {}, variables);

        QVERIFY2(connected.code == 0, connected.error.constData());
        QVERIFY(connected.out.contains("connected"));
    }

    void cancelsTheRunWhenItIsInterrupted()
    {
        Home home;
        ScriptedServer server(hangOnList);
        home.install(server);
        QProcess run;
        home.start(run, {u"run"_s, u"slow"_s});
        QVERIFY(hasListRequest(server));

        QCOMPARE(::kill(pid_t(run.processId()), SIGINT), 0);
        const Outcome outcome = Home::outcome(run);

        QCOMPARE(outcome.code, 130);
        const auto history =
            jsonOf(home.ctl({u"history"_s, u"--filter"_s, u"integration:slow"_s, u"--json"_s}));
        QCOMPARE(history.root()["data"].at(0)["status"].string(), u"cancelled"_s);
    }

    void worksBesideAProcessThatHoldsTheWorkspace()
    {
        Home home;
        ScriptedServer server(hangOnList);
        home.install(server);
        QProcess holder;
        home.start(holder, {u"run"_s, u"slow"_s});
        QVERIFY(hasListRequest(server));

        const auto running =
            jsonOf(home.ctl({u"history"_s, u"--filter"_s, u"status:running"_s, u"--json"_s}));
        const QString id = running.root()["data"].at(0)["id"].string();
        const Outcome preview = home.ctl({u"run"_s, u"sandbox-shop"_s, u"--dry-run"_s});
        const Outcome cancelled = home.ctl({u"cancel"_s, id});

        QVERIFY2(preview.code == 0, preview.error.constData());
        QCOMPARE(cancelled.code, 0);
        QCOMPARE(Home::outcome(holder).code, 130);
    }

    void endsOnlyWhenWhatOthersRunInItHasEnded()
    {
        Home home;
        std::array<std::binary_semaphore, 2> gates{std::binary_semaphore(0), std::binary_semaphore(0)};
        std::atomic<std::size_t> lists = 0;
        ScriptedServer server([&](ScriptedServer::Connection &connection) {
            for (QByteArray request = connection.readRequest(); !request.isEmpty();
                 request = connection.readRequest()) {
                if (request.contains("/list"))
                    gates.at(lists++).acquire();
                connection.send(httpAnswer("[]"));
            }
        });
        home.install(server);
        QProcess engine;
        home.start(engine, {u"run"_s, u"slow"_s});
        QTRY_COMPARE_WITH_TIMEOUT(lists.load(), std::size_t{1}, 20'000);
        QProcess guest;
        home.start(guest, {u"run"_s, u"slow"_s, u"--dry-run"_s});
        QTRY_COMPARE_WITH_TIMEOUT(lists.load(), std::size_t{2}, 20'000);

        gates[0].release();
        const bool hasEnded = engine.waitForFinished(1'000);
        gates[1].release();

        QVERIFY(!hasEnded);
        const Outcome guests = Home::outcome(guest);
        QVERIFY2(guests.code == 0, guests.error.constData());
        QCOMPARE(Home::outcome(engine).code, 0);
    }

    void saysHowItIsUsed()
    {
        Home home;

        const Outcome version = home.ctl({u"--version"_s});
        const Outcome help = home.ctl({u"help"_s, u"plan"_s, u"apply"_s});
        const Outcome nothing = home.ctl({});

        QCOMPARE(version.out, QByteArray("patchbayctl " PATCHBAY_VERSION "\n"));
        QVERIFY(help.out.startsWith("Usage: patchbayctl plan apply PLAN"));
        QCOMPARE(nothing.code, 2);
        QVERIFY(!QFile::exists(home.directory.filePath(u"data"_s))); // none of them opens a workspace
    }

    void completesSlugsByAskingTheProgram()
    {
        Home home;
        QCOMPARE(home.ctl({u"apps"_s}).code, 0);
        const QString script = u"PATH=$(dirname \"$2\"):$PATH; source \"$1/completions/patchbayctl\"; "
                               "COMP_WORDS=(patchbayctl --sandbox run san); COMP_CWORD=3; _patchbayctl; "
                               "echo \"${COMPREPLY[@]}\"; COMP_WORDS=(patchbayctl plan sh); COMP_CWORD=2; "
                               "_patchbayctl; echo \"${COMPREPLY[@]}\"; COMP_WORDS=(patchbayctl run x --dr); "
                               "COMP_CWORD=3; _patchbayctl; echo \"${COMPREPLY[@]}\""_s;
        QProcess bash;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home.directory.path());
        environment.insert(u"XDG_DATA_HOME"_s, home.directory.filePath(u"data"_s));
        bash.setProcessEnvironment(environment);

        bash.start(u"bash"_s,
            {u"-c"_s, script, u"bash"_s, QStringLiteral(PATCHBAY_PACKAGING), QStringLiteral(PATCHBAYCTL)});
        const Outcome outcome = Home::outcome(bash);

        QCOMPARE(outcome.out, QByteArray("sandbox-shop\nshow\n--dry-run\n"));
        QCOMPARE(outcome.error, QByteArray());
    }
};

QTEST_GUILESS_MAIN(PatchbayctlTest)
#include "patchbayctltest.moc"
