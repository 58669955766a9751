// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"

#include <QObject>

namespace patchbay {

/// What runs in the workspace, and what became of that which was started in this window. It knows no widget.
class WorkWatch final : public QObject
{
    Q_OBJECT

public:
    /// The client must outlive the watch.
    WorkWatch(const Client &client, QObject *parent);

    /// Tells by `concluded`, once, what that execution came to.
    void watch(const Execution &execution);
    void refresh();

    /// As last told.
    [[nodiscard]] int running() const { return m_running; }

Q_SIGNALS:
    void runningChanged(int running);
    void concluded(const patchbay::Execution &execution);

private:
    void conclude(const Execution &execution);

    const Client &m_client;
    QList<ExecutionId> m_watched; ///< Started here, and not settled yet.
    int m_running = 0;
};

} // namespace patchbay
