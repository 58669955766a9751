// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/enginefile.h"

#include "core/base/json.h"
#include "core/base/systemreason.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

QString fileIn(const QString &directory)
{
    return QDir(directory).filePath(u"engine.json"_s);
}

} // namespace

Result<> writeEngineAddress(const QString &directory, const EngineAddress &address)
{
    json::Writer out;
    out.beginObject().name("port").number(qint64{address.port});
    out.name("token").string(address.token.reveal());
    out.name("pid").number(address.processId).endObject();

    QSaveFile file(fileIn(directory));
    // The permissions come before the content: nobody else may read it, not even for a moment.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(out.take()) < 0 || !file.commit()) {
        return fail(ErrorCode::Unavailable,
            message("engine.address", u"Cannot write %1: %2."_s,
                {fileIn(directory), systemReason(file.errorString())}),
            file.errorString());
    }
    return {};
}

std::optional<EngineAddress> readEngineAddress(const QString &directory)
{
    QFile file(fileIn(directory));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto document = json::Document::parse(file.readAll());
    if (!document)
        return std::nullopt;
    const auto port = document->root()["port"].integer();
    const QByteArray token = document->root()["token"].utf8();
    if (!port || *port < 1 || *port > 65535 || token.isEmpty())
        return std::nullopt;
    return EngineAddress{
        static_cast<std::uint16_t>(*port), Secret(token), document->root()["pid"].integer().value_or(0)};
}

void removeEngineAddress(const QString &directory)
{
    QFile::remove(fileIn(directory));
}

} // namespace patchbay
