// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/foundation.h"

#include <QDir>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

Result<std::unique_ptr<Foundation>> Foundation::lay(EngineOptions options, WorkspaceLock heldLock)
{
    auto catalogue = Catalogue::embedded();
    if (!catalogue)
        return passOn(catalogue);
    const QString name = options.name;
    std::unique_ptr<Foundation> foundation(
        new Foundation(std::move(options), std::move(heldLock), std::move(*catalogue)));
    auto database = Database::open(QDir(foundation->directory).filePath(u"patchbay.db"_s));
    if (!database)
        return passOn(database);
    foundation->database = std::move(*database);
    if (const auto opened = foundation->openWorkspace(name); !opened)
        return passOn(opened);
    return foundation;
}

Foundation::Foundation(EngineOptions options, WorkspaceLock heldLock, Catalogue connectors)
    : lock(std::move(heldLock))
    , directory(std::move(options.directory))
    , secrets(std::move(options.secrets))
    , catalogue(std::move(connectors))
{}

Result<> Foundation::openWorkspace(const QString &name)
{
    const bool isSandbox = SandboxServer::isSandbox(directory);
    const Workspace ifNew{{}, name, isSandbox ? u"sandbox"_s : u"production"_s};
    auto opened = SqlWorkspace::open(*database, clock, ids, ifNew);
    if (!opened)
        return passOn(opened);
    workspace = std::move(*opened);
    if (!isSandbox)
        return {};
    auto server = SandboxServer::start(directory, clock);
    if (!server)
        return passOn(server);
    sandbox = std::move(*server);
    egress.replaceOwn({sandbox->endpoint()});
    return {};
}

} // namespace patchbay
