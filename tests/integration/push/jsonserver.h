// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace patchbay {

/// json-server (npm): a REST server that keeps lists in a file, on loopback. It ends with this, or with the
/// test.
class JsonServer
{
public:
    /// Why there can be none here; empty when there can.
    [[nodiscard]] static QString absence();

    /// Starts one with these lists: `{"products":[…]}`.
    [[nodiscard]] static Result<std::unique_ptr<JsonServer>> start(const QByteArray &lists);
    ~JsonServer();

    /// `http://127.0.0.1:<port>`
    [[nodiscard]] QString address() const;
    /// What Node's own HTTP client gets at that path, as compact JSON.
    [[nodiscard]] QByteArray fetched(const QString &path) const;
    /// Has Node's own HTTP client replace what is at that path.
    [[nodiscard]] bool put(const QString &path, const QByteArray &body) const;

private:
    JsonServer() = default;

    QTemporaryDir m_directory;
    quint16 m_port = 0;
    QProcess m_process;
};

} // namespace patchbay
