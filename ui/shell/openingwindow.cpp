// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/openingwindow.h"

#include "ui/shell/layoutmemory.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/surface.h"

#include <QHBoxLayout>

namespace patchbay {

OpeningWindow::OpeningWindow(const Theme &theme)
{
    setWindowTitle(QStringLiteral("Patchbay"));
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *const side = new Surface(theme, &Colours::s1, Qt::RightEdge, this);
    side->setFixedWidth(metrics::navigationWidth);
    row->addWidget(side);
    auto *const state = new EmptyState(theme, this);
    row->addWidget(state, 1);
    state->tell(tr("Opening the workspace"),
        tr("This takes longer than usual: another program may hold it, or its data is brought up to date."));
    restorePlacement(*this);
}

} // namespace patchbay
