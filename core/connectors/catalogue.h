// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/connector.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <map>
#include <memory>

namespace patchbay {

/// Where the connectors that come with the program are embedded.
inline const QString embeddedConnectors = QStringLiteral(":/patchbay/connectors");

/// The connectors that can be installed without bringing a document. Immutable, thread-safe.
class Catalogue
{
public:
    /// Reads every `*.json` of a directory. Fails with `InvalidInput` when a file is no valid connector (the
    /// detail lists all faults of all files) or is not named after its slug; with `NotFound` when the
    /// directory does not exist.
    [[nodiscard]] static Result<Catalogue> load(const QString &directory);
    /// Those that come with the program. They are not checked again at each start, which would take longer
    /// than all else that a start does: the tests `load` them.
    [[nodiscard]] static Result<Catalogue> embedded();

    /// In the order of their names.
    [[nodiscard]] QList<std::shared_ptr<const Connector>> entries() const;
    /// Nothing when there is no such connector.
    [[nodiscard]] std::shared_ptr<const Connector> connector(const QString &slug) const;
    /// The document as it stands in its file; empty when there is no such connector.
    [[nodiscard]] QByteArray document(const QString &slug) const;

private:
    enum class Check { Whole, Syntax };

    struct Entry
    {
        std::shared_ptr<const Connector> connector;
        QByteArray document;
    };

    [[nodiscard]] static Result<Catalogue> read(const QString &directory, Check check);

    std::map<QString, Entry> m_entries;
};

} // namespace patchbay
