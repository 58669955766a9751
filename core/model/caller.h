// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace patchbay {

/// What a caller may do. Reading is always allowed inside a workspace.
enum class Role { Viewer, Operator, Admin };

/// Who asks. Every request carries one, and every change names it in its audit row.
struct Caller
{
    QString id;   ///< Stable: `user:amal`, `key:ci`, `engine`.
    QString name; ///< For people.
    Role role = Role::Viewer;

    bool operator==(const Caller &) const = default;
};

} // namespace patchbay
