// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QTemporaryFile>

#include <memory>

namespace patchbay {

/// Stoplight's prism, a mock server that is made from an API's description alone: it answers with the
/// description's examples, and refuses requests that the description does not allow. What it finds wrong
/// stands in the header `sl-violations` of its answers. It knows no state: each page is the same.
///
/// It is started without `--errors`, which would also refuse every answer whose example does not fit its own
/// schema, as several providers' do not; requests are refused either way.
class Prism
{
public:
    /// Why it cannot be used here; empty when it can.
    [[nodiscard]] static QString absence();

    /// Starts it with that description, and waits until it listens.
    [[nodiscard]] static Result<std::unique_ptr<Prism>> start(const QByteArray &description);
    ~Prism();

    /// `http://127.0.0.1:<port>`
    [[nodiscard]] const QByteArray &address() const { return m_address; }

private:
    Prism() = default;
    [[nodiscard]] Result<> awaitAddress();

    QTemporaryFile m_description;
    QProcess m_process;
    QByteArray m_address;
};

/// A description as a provider publishes it: JSON, or YAML, which the js-yaml of prism's own installation
/// reads.
[[nodiscard]] Result<QJsonObject> readDescription(const QString &file);

} // namespace patchbay
