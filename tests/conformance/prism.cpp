// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/conformance/prism.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
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

const QString programs = QStringLiteral(PATCHBAY_CONFORMANCE "/node_modules/.bin/");

tl::unexpected<Error> failed(const QString &what, const QByteArray &output)
{
    return fail(ErrorCode::Unavailable, message("test.prism", u"Cannot use prism: %1."_s, {what}),
        QString::fromUtf8(output));
}

} // namespace

QString Prism::absence()
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
        return u"node is not installed"_s;
    if (!QFileInfo::exists(programs + u"prism"_s))
        return u"prism is not installed: npm ci --ignore-scripts --prefix tests/conformance"_s;
    return {};
}

Result<std::unique_ptr<Prism>> Prism::start(const QByteArray &description)
{
    std::unique_ptr<Prism> prism(new Prism);
    prism->m_description.setFileTemplate(prism->m_description.fileTemplate() + u".json"_s);
    if (!prism->m_description.open() || prism->m_description.write(description) < 0 ||
        !prism->m_description.flush())
        return failed(u"the description cannot be written"_s, {});
    prism->m_process.setProcessChannelMode(QProcess::MergedChannels);
    // It must not outlive a test that crashes.
    prism->m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    prism->m_process.start(u"node"_s, {programs + u"prism"_s, u"mock"_s, u"--host"_s, u"127.0.0.1"_s,
                                          u"--port"_s, u"0"_s, prism->m_description.fileName()});
    if (const Result<> listens = prism->awaitAddress(); !listens)
        return passOn(listens);
    return prism;
}

Result<> Prism::awaitAddress()
{
    static const QRegularExpression listening(u"listening on (http://[0-9.:]+)"_s);
    const QDeadlineTimer deadline(longestStart);
    QByteArray output;
    while (!deadline.hasExpired() && m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
        output += m_process.readAll();
        const QRegularExpressionMatch match = listening.match(QString::fromUtf8(output));
        if (match.hasMatch()) {
            m_address = match.captured(1).toLatin1();
            return {};
        }
    }
    return failed(u"it does not start"_s, output);
}

Prism::~Prism()
{
    m_process.kill();
    m_process.waitForFinished();
}

Result<QJsonObject> readDescription(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failed(u"%1 cannot be read"_s.arg(name), {});
    QByteArray text = file.readAll();
    if (name.endsWith(u".yml"_s) || name.endsWith(u".yaml"_s)) {
        QProcess process;
        process.start(u"node"_s, {programs + u"js-yaml"_s, name});
        process.waitForFinished(static_cast<int>(longestStart.count()));
        text = process.readAllStandardOutput();
    }
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return failed(u"%1 is no description"_s.arg(name), text.first(std::min<qsizetype>(text.size(), 300)));
    return document.object();
}

} // namespace patchbay
