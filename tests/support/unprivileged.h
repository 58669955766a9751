// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <unistd.h>

namespace patchbay {

/// For a while, this process has no more rights than anybody: permissions hold for root only then.
class Unprivileged
{
public:
    static constexpr uid_t nobody = 65534;

    Unprivileged()
    {
        if (geteuid() == 0)
            m_isRoot = seteuid(nobody) == 0;
    }

    ~Unprivileged()
    {
        if (m_isRoot && seteuid(0) != 0)
            qFatal("Cannot become root again.");
    }

    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;

private:
    bool m_isRoot = false;
};

} // namespace patchbay
