// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/galleryruns.h"

#include "ui/runs/runsplace.h"

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

void photographRuns(const Photographer &photographer, const Client &client)
{
    const auto runs = client.wait(client.executions());
    if (!runs || runs->items.size() < 2)
        return;
    photographer.window().showPlace({Area::Runs, {}});
    photographer.chooseRow(0);
    photographer.take(u"runs"_s);
    photographLastRun(photographer, client, u"run"_s);
    photographer.take(
        u"run-comparison"_s, runsplace::comparison(runs->items.last().id, runs->items.first().id));
    photographer.take(u"run-telemetry"_s, runsplace::telemetry(runs->items.first().slug));
    const auto batches = client.wait(client.batches());
    if (batches && !batches->items.isEmpty())
        photographer.take(u"run-batch"_s, runsplace::batch(batches->items.first().id));
}

void photographLastRun(const Photographer &photographer, const Client &client, const QString &name)
{
    const auto runs = client.wait(client.executions({}, {{}, 1}));
    if (!runs || runs->items.isEmpty())
        return;
    photographer.window().showPlace({Area::Runs, runs->items.first().id.value});
    photographer.chooseRow(-1);
    photographer.take(name);
}

} // namespace patchbay
