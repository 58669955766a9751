// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace patchbay {

/// Where the pages of a list begin, so that one of a million items can be entered anywhere.
struct PageAnchors
{
    static constexpr int step = 200;

    QStringList cursors; ///< Each page begins behind its cursor.
    qint64 total = 0;

    bool operator==(const PageAnchors &) const = default;
};

} // namespace patchbay
