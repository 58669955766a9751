// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectors/connectordocument.h"

#include <QFile>
#include <QStringList>

namespace patchbay {

/// A connector document of the tests' data.
inline QByteArray connectorData(const QString &name)
{
    QFile file(QStringLiteral(PATCHBAY_TEST_DATA "/connectors/") + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll() : QByteArray();
}

/// Seed 001, word for word.
inline QByteArray customCrm()
{
    return connectorData(QStringLiteral("custom-crm.json"));
}

/// Everything that a document can say.
inline QByteArray bigShop()
{
    return connectorData(QStringLiteral("big-shop.json"));
}

/// `/limits/burst: must be a whole number, not a text` of every fault; empty for a sound document.
inline QStringList faultsOf(const QByteArray &document)
{
    const auto connector = readConnector(document);
    QStringList lines;
    if (!connector) {
        for (const Fault &fault : connector.error())
            lines.append(fault.path + QStringLiteral(": ") + fault.message.text);
    }
    return lines;
}

} // namespace patchbay
