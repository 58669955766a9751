// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/scriptedserver.h"

#include <QString>

#include <chrono>

namespace patchbay {

/// A certificate authority of a test's own, which writes PEM files into a directory of the test's.
class TestAuthority
{
public:
    explicit TestAuthority(const QString &directory);

    /// The authority's own certificate, to be trusted.
    [[nodiscard]] QString file() const { return m_own.certificate; }

    /// A certificate for a subject alternative name (`IP:127.0.0.1`, `DNS:api.example.test`), valid from a
    /// day ago for that long.
    [[nodiscard]] TlsFiles issue(
        const QByteArray &name, std::chrono::hours valid = std::chrono::hours(48)) const;
    /// One that nobody has signed but its own key.
    [[nodiscard]] TlsFiles selfSigned(const QByteArray &name) const;

private:
    QString m_directory;
    TlsFiles m_own;
};

} // namespace patchbay
