// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"

#include <QString>

#include <functional>

namespace patchbay {

class MainWindow;

/// Leads through the pages of the runs; `take` keeps what the window shows under a name.
void photographRuns(
    MainWindow &window, const Client &client, const std::function<void(const QString &)> &take);

/// The page of the newest run with the call that it ended with.
void photographLastRun(MainWindow &window, const Client &client, const QString &name,
    const std::function<void(const QString &)> &take);

} // namespace patchbay
