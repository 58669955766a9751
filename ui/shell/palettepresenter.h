// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/client/client.h"
#include "ui/shell/palettemodel.h"

namespace patchbay {

/// Gathers what the palette offers: actions as they are handed in, and the objects of the workspace, which
/// are read each time it opens. It knows no widget.
class PalettePresenter final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the presenter.
    PalettePresenter(const Client &client, const Clock &clock, QObject *parent);

    /// Tells the actions at once, and the objects as they come.
    void gather(const QList<QAction *> &actions);

Q_SIGNALS:
    void gathered(const QList<patchbay::PaletteEntry> &entries);

private:
    void add(const QList<PaletteEntry> &entries);

    const Client &m_client;
    const Clock &m_clock;
    QList<PaletteEntry> m_entries;
    int m_generation = 0;
};

} // namespace patchbay
