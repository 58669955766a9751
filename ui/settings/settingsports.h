// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QString>

#include <functional>

namespace patchbay {

/// What the settings need of the program around the window.
struct SettingsPorts
{
    using Dress = std::function<void(Theme::Choice, Contrast)>;

    QString folder; ///< Of the workspace; empty: it is not on this machine.
    Dress dress{};
    std::function<void()> showKeys{}; ///< Opens the map of the keyboard.
};

} // namespace patchbay
