// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/rabbitmq/broker.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTcpServer>

#include <array>
#include <chrono>
#include <csignal>

#include <sys/prctl.h>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The server itself; what stands in the path is a wrapper that works on the machine's own broker.
const QString server = u"/usr/lib/rabbitmq/bin/rabbitmq-server"_s;

/// Starting takes some seconds on an idle machine, and far longer on a busy one.
constexpr std::chrono::milliseconds longestStart = 240s;

tl::unexpected<Error> failed(const QString &what, const QByteArray &output = {})
{
    return fail(ErrorCode::Unavailable, message("test.broker", u"Cannot start RabbitMQ: %1."_s, {what}),
        QString::fromUtf8(output));
}

/// Starts a process that ends with this one, and waits until it has said those words.
Result<> startUntil(
    QProcess &process, const QString &program, const QStringList &arguments, const QByteArray &words)
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process.start(program, arguments);
    const QDeadlineTimer deadline(longestStart);
    QByteArray said;
    while (!deadline.hasExpired() && process.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
        said += process.readAll();
        if (said.contains(words))
            return {};
    }
    return failed(u"%1 does not come up"_s.arg(program), said);
}

void end(QProcess &process)
{
    process.kill();
    process.waitForFinished();
}

} // namespace

QString Broker::absence()
{
    if (!QFileInfo::exists(server))
        return u"rabbitmq-server is not installed"_s;
    for (const QString &program : {u"epmd"_s, u"rabbitmqadmin"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program + u" is not installed; it comes with rabbitmq-server"_s;
    }
    return {};
}

Broker::Broker(const Ports &ports)
    : m_ports(ports)
{}

Result<std::unique_ptr<Broker>> Broker::start()
{
    std::array<QTcpServer, 4> free; // all at once, so that they differ
    for (QTcpServer &port : free) {
        if (!port.listen(QHostAddress::LocalHost))
            return failed(u"there is no free port"_s);
    }
    const Ports ports{free[0].serverPort(), free[1].serverPort(), free[2].serverPort(), free[3].serverPort()};
    for (QTcpServer &port : free)
        port.close();
    std::unique_ptr<Broker> broker(new Broker(ports));
    if (const Result<> launched = broker->launch(); !launched)
        return passOn(launched);
    return broker;
}

Result<> Broker::launch()
{
    if (const Result<> written = writeFiles(); !written)
        return written;
    const QStringList names{
        u"-d"_s, u"-port"_s, QString::number(m_ports.names), u"-address"_s, u"127.0.0.1"_s};
    if (const Result<> started = startUntil(m_names, u"epmd"_s, names, "epmd running"); !started)
        return started;
    m_node.setProcessEnvironment(environment());
    m_node.setWorkingDirectory(m_directory.path());
    return startUntil(m_node, server, {}, "Server startup complete");
}

Result<> Broker::writeFiles() const
{
    const QByteArray settings =
        "listeners.tcp.1 = 127.0.0.1:" + QByteArray::number(m_ports.messages) +
        "\nmanagement.tcp.ip = 127.0.0.1\nmanagement.tcp.port = " + QByteArray::number(m_ports.management) +
        "\nlog.console = true\n";
    const std::array files{std::pair(u"rabbitmq.conf"_s, settings),
        std::pair(u"enabled_plugins"_s, QByteArray("[rabbitmq_management].\n"))};
    for (const auto &[name, content] : files) {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
            return failed(u"%1 cannot be written"_s.arg(file.fileName()));
    }
    return {};
}

QProcessEnvironment Broker::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const auto set = [&](const char *name, const QString &value) {
        environment.insert(QLatin1String(name), value);
    };
    set("HOME", m_directory.path()); // for .erlang.cookie
    set("RABBITMQ_NODENAME", u"patchbay-%1@localhost"_s.arg(m_ports.messages));
    set("RABBITMQ_NODE_PORT", QString::number(m_ports.messages));
    set("RABBITMQ_DIST_PORT", QString::number(m_ports.nodes));
    set("ERL_EPMD_ADDRESS", u"127.0.0.1"_s);
    set("ERL_EPMD_PORT", QString::number(m_ports.names));
    set("RABBITMQ_CONF_ENV_FILE", u"/dev/null"_s);
    set("RABBITMQ_CONFIG_FILE", path(u"rabbitmq"_s));
    set("RABBITMQ_ENABLED_PLUGINS_FILE", path(u"enabled_plugins"_s));
    set("RABBITMQ_MNESIA_BASE", path(u"mnesia"_s));
    set("RABBITMQ_LOG_BASE", path(u"log"_s));
    set("RABBITMQ_PID_FILE", path(u"pid"_s));
    set("RABBITMQ_FEATURE_FLAGS_FILE", path(u"feature_flags"_s));
    set("RABBITMQ_GENERATED_CONFIG_DIR", path(u"generated"_s));
    set("RABBITMQ_ALLOW_INPUT", u"1"_s); // no shell between us and the node
    set("RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS",
        u"-kernel inet_dist_use_interface {127,0,0,1} -start_epmd false -noinput"_s);
    return environment;
}

Broker::~Broker()
{
    end(m_node);
    end(m_names);
}

QString Broker::address() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_ports.management);
}

bool Broker::admin(const QStringList &arguments) const
{
    QProcess process;
    return runAdmin(process, arguments);
}

QByteArray Broker::said(const QStringList &arguments) const
{
    QProcess process;
    return runAdmin(process, arguments) ? process.readAllStandardOutput() : QByteArray();
}

bool Broker::runAdmin(QProcess &process, const QStringList &arguments) const
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(
        u"rabbitmqadmin"_s, QStringList{u"--host=127.0.0.1"_s, u"--port=%1"_s.arg(m_ports.management),
                                u"--username=guest"_s, u"--password=guest"_s} +
                                arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

} // namespace patchbay
