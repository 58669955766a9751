// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/push/jsonserver.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <chrono>
#include <csignal>

#include <sys/prctl.h>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Starting takes a second on an idle machine, and far longer on a busy one.
constexpr std::chrono::milliseconds longestStart = 180s;

const QString modules = QStringLiteral(PATCHBAY_CONFORMANCE "/node_modules");

/// The server as a program says its port only when it chose it itself; as a module it can be asked.
constexpr const char *program = R"(
const server = require(process.argv[2] + '/json-server');
const app = server.create();
app.use(server.defaults({ logger: false, noCors: true }));
app.use(server.bodyParser);
app.use(server.router(process.argv[3]));
const listening = app.listen(0, '127.0.0.1', () => console.log('port ' + listening.address().port));
)";

constexpr const char *client = R"(
const [url, method, body] = process.argv.slice(2);
const headers = body ? { 'Content-Type': 'application/json' } : {};
fetch(url, { method, body, headers }).then(async answer => {
  if (!answer.ok) process.exit(1);
  console.log(JSON.stringify(await answer.json()));
});
)";

tl::unexpected<Error> failed(const QString &what, const QByteArray &output = {})
{
    return fail(ErrorCode::Unavailable, message("test.jsonServer", u"Cannot use json-server: %1."_s, {what}),
        QString::fromUtf8(output));
}

QByteArray asked(const QStringList &arguments)
{
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(u"node"_s, QStringList{u"-e"_s, QString::fromLatin1(client), u"-"_s} + arguments);
    const bool isDone = node.waitForFinished() && node.exitCode() == 0;
    return isDone ? node.readAllStandardOutput().trimmed() : QByteArray();
}

} // namespace

QString JsonServer::absence()
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
        return u"node is not installed"_s;
    if (!QFileInfo::exists(modules + u"/json-server"_s))
        return u"json-server is not installed: npm ci --ignore-scripts --prefix tests/conformance"_s;
    return {};
}

Result<std::unique_ptr<JsonServer>> JsonServer::start(const QByteArray &lists)
{
    std::unique_ptr<JsonServer> server(new JsonServer);
    QFile file(server->m_directory.filePath(u"lists.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(lists) < 0)
        return failed(u"its file cannot be written"_s);
    file.close();
    QProcess &process = server->m_process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process.start(u"node"_s, {u"-e"_s, QString::fromLatin1(program), u"-"_s, modules, file.fileName()});
    static const QRegularExpression listening(u"port ([0-9]+)\\s"_s);
    const QDeadlineTimer deadline(longestStart);
    QByteArray output;
    while (!deadline.hasExpired() && process.waitForReadyRead(int(deadline.remainingTime()))) {
        output += process.readAll();
        const QRegularExpressionMatch match = listening.match(QString::fromUtf8(output));
        if (!match.hasMatch())
            continue;
        server->m_port = match.captured(1).toUShort();
        return server;
    }
    return failed(u"it does not start"_s, output);
}

JsonServer::~JsonServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

QString JsonServer::address() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

QByteArray JsonServer::fetched(const QString &path) const
{
    return asked({address() + path, u"GET"_s});
}

bool JsonServer::put(const QString &path, const QByteArray &body) const
{
    return !asked({address() + path, u"PUT"_s, QString::fromUtf8(body)}).isEmpty();
}

} // namespace patchbay
