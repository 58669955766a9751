// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/place.h"

#include <QList>

namespace patchbay {

/// Where one is, and the ways back and forward again, as in a browser.
class WayBack
{
public:
    [[nodiscard]] const Place &here() const { return m_here; }

    [[nodiscard]] bool hasBefore() const { return !m_before.isEmpty(); }

    [[nodiscard]] bool hasBehind() const { return !m_behind.isEmpty(); }

    /// Goes to a new place; the way forward is forgotten.
    void go(const Place &place);
    /// Stay where one is when there is no such way.
    void back();
    void forward();

private:
    Place m_here;
    QList<Place> m_before; ///< The latest last.
    QList<Place> m_behind; ///< The next last.
};

} // namespace patchbay
