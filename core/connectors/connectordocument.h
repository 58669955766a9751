// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectors/fault.h"
#include "core/model/connector.h"

#include <tl/expected.hpp>

#include <QByteArray>
#include <QList>

namespace patchbay {

/// Reads a connector document: checks it against resources/schemas/connector.schema.json and against the
/// rules that a schema cannot say (names that must exist, templates, JSONPaths, mappings, safe listing
/// actions), and fills in what it leaves out. A document that is not perfect gives all of its faults at once,
/// in the order of the document, and no connector. LinkAI's form (seed 001) is a valid document.
[[nodiscard]] tl::expected<Connector, QList<Fault>> readConnector(const QByteArray &document);

/// The same of a document that was read so before and has not changed since: only its syntax is checked
/// again.
[[nodiscard]] tl::expected<Connector, QList<Fault>> readTrustedConnector(const QByteArray &document);

/// As readConnector, for callers that do not show single faults: see faultsAsError.
[[nodiscard]] Result<Connector> connectorFrom(const QByteArray &document);

} // namespace patchbay
