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

    /// It changed to what it stays: somebody may be waiting for that, so that it is told sooner.
    virtual void settled(const QString &kind, const QString &id) { changed(kind, id); }
};

/// What a follower of the changes is told at once; at most ten times a second, and when something settled.
struct ChangeBatch
{
    std::uint64_t sequence = 0; ///< Continue after this one.
    QList<ChangeNotice> notices;
    bool isResync = false; ///< Some were missed: read everything again.

    bool operator==(const ChangeBatch &) const = default;
};

using ChangeListener = std::function<void(const ChangeBatch &)>;

/// Following ends when it is destroyed: the listener is not called any more, and a call in progress on
/// another thread is waited for.
class ChangeSubscription
{
public:
    virtual ~ChangeSubscription() = default;
};

/// The port by which others follow the changes. Thread-safe.
class ChangeSource
{
public:
    virtual ~ChangeSource() = default;
    /// Tells what came behind `after`, and then what comes; 0: only what comes. What is not remembered any
    /// more is a resync.
    [[nodiscard]] virtual std::unique_ptr<ChangeSubscription> subscribe(
        std::uint64_t after, ChangeListener listener) = 0;
};

} // namespace patchbay
