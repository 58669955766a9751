// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/wayback.h"

#include <utility>

namespace patchbay {

void WayBack::go(const Place &place)
{
    m_before.append(std::exchange(m_here, place));
    m_behind.clear();
}

void WayBack::back()
{
    if (hasBefore())
        m_behind.append(std::exchange(m_here, m_before.takeLast()));
}

void WayBack::forward()
{
    if (hasBehind())
        m_before.append(std::exchange(m_here, m_behind.takeLast()));
}

} // namespace patchbay
