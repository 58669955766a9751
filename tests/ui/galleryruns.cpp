// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/galleryruns.h"

#include "ui/runs/runsplace.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/listtable.h"

#include <QTest>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Chooses a row of the list that is shown, as soon as it is there; a negative row counts from the end.
void choose(const MainWindow &window, int row)
{
    const auto tables = window.page()->findChildren<ListTable *>();
    for (ListTable *const table : tables) {
        if (!QTest::qWaitFor([table] { return table->isVisible() && table->model()->rowCount() > 0; }, 1'000))
            continue;
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row < 0 ? table->model()->rowCount() + row : row, 0));
        return;
    }
}

} // namespace

void photographRuns(
    MainWindow &window, const Client &client, const std::function<void(const QString &)> &take)
{
    const auto runs = client.wait(client.executions());
    if (!runs || runs->items.size() < 2)
        return;
    window.showPlace({Area::Runs, {}});
    choose(window, 0);
    take(u"runs"_s);
    photographLastRun(window, client, u"run"_s, take);
    window.showPlace(runsplace::comparison(runs->items.last().id, runs->items.first().id));
    take(u"run-comparison"_s);
    window.showPlace(runsplace::telemetry(runs->items.first().slug));
    take(u"run-telemetry"_s);
}

void photographLastRun(MainWindow &window, const Client &client, const QString &name,
    const std::function<void(const QString &)> &take)
{
    const auto runs = client.wait(client.executions({}, {{}, 1}));
    if (!runs || runs->items.isEmpty())
        return;
    window.showPlace({Area::Runs, runs->items.first().id.value});
    QTest::qWait(500);
    choose(window, -1);
    take(name);
}

} // namespace patchbay
