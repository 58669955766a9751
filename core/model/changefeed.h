// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>

namespace patchbay {

/// That something changed, never what it now is: views read again what they show.
struct ChangeNotice
{
    std::uint64_t sequence = 0;
    QString kind; ///< `integration`, `execution`, `plan`, `keychain`, …
    QString id;   ///< Its slug or id; empty: many of that kind.

    bool operator==(const ChangeNotice &) const = default;
};

/// The port by which parts tell that something changed. Thread-safe, never blocks.
class ChangeSink
{
public:
    virtual ~ChangeSink() = default;
    virtual void changed(const QString &kind, const QString &id) = 0;
};

} // namespace patchbay
