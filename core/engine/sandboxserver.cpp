// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/sandboxserver.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "core/base/systemreason.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestAbsence = 30; // days

QString fileIn(const QString &directory)
{
    return QDir(directory).filePath(u"sandbox.json"_s);
}

qint64 dateOf(const Clock &clock)
{
    return std::chrono::floor<std::chrono::days>(clock.now()).time_since_epoch().count();
}

QString credentialFor(std::uint64_t seed)
{
    return u"play-money-"_s + QString::number(seed, 16);
}

} // namespace

bool SandboxServer::isSandbox(const QString &directory)
{
    return QFile::exists(fileIn(directory));
}

Result<> SandboxServer::create(const QString &directory, Random &random, const Clock &clock)
{
    if (!QDir().mkpath(directory))
        return fail(ErrorCode::Unavailable,
            message("sandbox.folder", u"Cannot make the folder %1: choose one that you may write to."_s,
                {directory}));
    // Half the bits, so that the seed stays a plain number in any JSON reader.
    return write(directory, {random.number() >> 32, 0, dateOf(clock), 7421, {}, {}});
}

Result<SandboxServer::Kept> SandboxServer::read(const QString &directory)
{
    QFile file(fileIn(directory));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const auto document = json::Document::parse(isOpen ? file.readAll() : QByteArray());
    const auto seed = document ? document->root()["seed"].integer() : std::nullopt;
    const auto day = document ? document->root()["day"].integer() : std::nullopt;
    const auto date = document ? document->root()["date"].integer() : std::nullopt;
    const auto port = document ? document->root()["port"].integer() : std::nullopt;
    if (!seed || !day || !date || !port || *day < 0 || *day > 100'000 || *port < 0 || *port > 65'535) {
        return fail(ErrorCode::InvalidInput,
            message("sandbox.file",
                u"Cannot start the sandbox: %1 is not what Patchbay wrote there. Delete it to begin a new sandbox."_s,
                {file.fileName()}));
    }
    Kept kept{static_cast<std::uint64_t>(*seed), static_cast<int>(*day), *date,
        static_cast<std::uint16_t>(*port), {}, {}};
    for (const json::Value fault : document->root()["faults"]) {
        if (const auto known = sandbox::faultFromName(fault["fault"].string())) {
            const auto times = static_cast<int>(fault["times"].integer().value_or(1));
            kept.faults.append({*known, fault["path"].utf8(), times});
        }
    }
    for (const json::Value one : document->root()["outlet"])
        kept.outletWrites.append(
            {one["method"].utf8(), HttpEffect::Write, one["url"].utf8(), {}, one["body"].utf8()});
    return kept;
}

Result<> SandboxServer::write(const QString &directory, const Kept &kept)
{
    json::Writer out;
    out.beginObject().name("seed").number(static_cast<qint64>(kept.seed));
    out.name("day").number(qint64{kept.day});
    out.name("date").number(kept.date).name("port").number(qint64{kept.port});
    out.name("faults").beginArray();
    for (const sandbox::PlannedFault &fault : kept.faults) {
        out.beginObject().name("fault").string(sandbox::faultName(fault.fault));
        out.name("path").string(fault.path).name("times").number(qint64{fault.times}).endObject();
    }
    out.endArray().name("outlet").beginArray();
    for (const HttpRequest &one : kept.outletWrites) {
        out.beginObject().name("method").string(one.method).name("url").string(one.url);
        out.name("body").string(one.body).endObject();
    }
    out.endArray().endObject();
    QSaveFile file(fileIn(directory));
    if (!file.open(QIODevice::WriteOnly) || file.write(out.take()) < 0 || !file.commit()) {
        return fail(ErrorCode::Unavailable,
            message("sandbox.write", u"Cannot write %1: %2."_s,
                {fileIn(directory), systemReason(file.errorString())}),
            file.errorString());
    }
    return {};
}

Result<std::unique_ptr<SandboxServer>> SandboxServer::start(const QString &directory, const Clock &clock)
{
    auto kept = read(directory);
    if (!kept)
        return passOn(kept);
    const qint64 today = dateOf(clock);
    kept->day += static_cast<int>(std::clamp<qint64>(today - kept->date, 0, longestAbsence));
    kept->date = today;
    std::unique_ptr<SandboxServer> server(new SandboxServer(directory, *kept));
    for (int day = 0; day < kept->day; ++day)
        server->m_shop.advance();
    for (const sandbox::PlannedFault &fault : kept->faults)
        server->m_shop.breakNext(fault);
    for (HttpRequest &one : kept->outletWrites) {
        setHeader(one.headers, "Authorization", "Bearer " + credentialFor(kept->seed).toLatin1());
        (void)server->m_outlet.answer(one);
    }
    if (const auto listening = server->listen(); !listening)
        return passOn(listening);
    return server;
}

SandboxServer::SandboxServer(QString directory, const Kept &kept)
    : m_directory(std::move(directory))
    , m_kept(kept)
    , m_shop(kept.seed, Secret(credentialFor(kept.seed).toLatin1()))
    , m_outlet(kept.seed, Secret(credentialFor(kept.seed).toLatin1()), "/outlet/v1")
{}

Result<> SandboxServer::listen()
{
    const auto handler = [this](const HttpRequest &request, const Endpoint &, const Respond &respond) {
        respond(request.url.startsWith("/outlet/") ? m_outlet.answer(request) : m_shop.answer(request));
    };
    HttpListenerOptions options;
    options.port = m_kept.port;
    m_listener = std::make_unique<HttpListener>(options, handler);
    auto port = m_listener->start();
    if (!port && port.error().code == ErrorCode::Conflict) {
        options.port = 0;
        m_listener = std::make_unique<HttpListener>(options, handler);
        port = m_listener->start();
    }
    if (!port)
        return passOn(port);
    m_kept.port = *port;
    return keep();
}

SandboxServer::~SandboxServer()
{
    m_listener.reset();
    if (const auto kept = keep(); !kept)
        qCWarning(logEngine, "%ls", qUtf16Printable(kept.error().message.text));
}

Result<> SandboxServer::keep()
{
    m_kept.faults = m_shop.faults();
    m_kept.outletWrites = m_outlet.writesTaken();
    return write(m_directory, m_kept);
}

Endpoint SandboxServer::endpoint() const
{
    return {*IpAddress::parse(u"127.0.0.1"), m_kept.port};
}

Secret SandboxServer::token() const
{
    return Secret(credentialFor(m_kept.seed).toLatin1());
}

SandboxState SandboxServer::state()
{
    return {u"127.0.0.1:%1"_s.arg(m_kept.port), m_shop.day(), credentialFor(m_kept.seed)};
}

Result<> SandboxServer::advance()
{
    const std::lock_guard lock(m_mutex);
    ++m_kept.day;
    m_shop.advance();
    return keep();
}

Result<> SandboxServer::breakNext(const QString &fault, const QString &path, int times)
{
    const auto known = sandbox::faultFromName(fault);
    if (!known || times < 1 || times > 1000) {
        return fail(ErrorCode::InvalidInput,
            message("sandbox.fault", u"Cannot break the sandbox that way: the faults are rate-limited, "
                                     u"server-error, unauthorized, html, "
                                     u"malformed and repeated-cursor, each for 1 to 1000 calls."_s));
    }
    const std::lock_guard lock(m_mutex);
    m_shop.breakNext({*known, path.toUtf8(), times});
    return keep();
}

Result<> SandboxServer::repair()
{
    const std::lock_guard lock(m_mutex);
    m_shop.repair();
    return keep();
}

} // namespace patchbay
