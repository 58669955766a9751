// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done on the page of a run.

#include "ui/runs/callpanel.h"
#include "ui/runs/callsmodel.h"
#include "ui/runs/runpage.h"
#include "ui/runs/runsplace.h"
#include "ui/runs/runwording.h"
#include "ui/widgets/exportjob.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/wording.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

void RunPage::makeActions()
{
    m_compare = addCommand(tr("Compare…"), {}, [this] { m_presenter.readPartners(); });
    m_exportChanges = addCommand(tr("Export Changes…"), u"Ctrl+E"_s, [this] { exportChanges(); });
    m_integration = addCommand(tr("Open Integration"), {}, [this] { openIntegration(); });
    m_runAgain = addCommand(tr("Run Again"), {}, [this] {
        if (m_presenter.execution())
            m_again.start(*m_presenter.execution());
    });
    m_cancel = addCommand(tr("Cancel Run"), {}, [this] { m_presenter.cancel(); });
    m_plan = addCommand(tr("Open Plan"), u"Ctrl+P"_s, [this] { openPlan(); });
    addCommand(tr("Show Telemetry Over Time"), {}, [this] {
        if (m_presenter.execution())
            Q_EMIT placeWanted(runsplace::telemetry(m_presenter.execution()->slug));
    });
}

void RunPage::makeCallActions()
{
    m_curl = addCommand(
        tr("Copy as curl"), u"Shift+C"_s, [this] { copyCurl(); }, m_table);
    m_nextProblem = addCommand(
        tr("Next Problem"), u"N"_s, [this] { chooseProblem(1); }, m_table);
    m_previousProblem = addCommand(
        tr("Previous Problem"), u"P"_s, [this] { chooseProblem(-1); }, m_table);
    addCommand(
        tr("Copy Id"), u"C"_s,
        [this] {
            if (m_presenter.execution())
                QApplication::clipboard()->setText(m_presenter.execution()->id.value);
        },
        m_table);
    m_runAgain->setShortcut(u"R"_s);
    m_runAgain->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_runAgain);
}

void RunPage::allowActions()
{
    if (!m_curl)
        return;
    const std::optional<Execution> &run = m_presenter.execution();
    const auto allow = [](QAction *action, bool isAllowed, const QString &reason) {
        action->setEnabled(isAllowed);
        action->setToolTip(isAllowed ? action->text() : reason);
    };
    const bool isLive = run && !isSettled(run->status);
    const bool hasPlan = run && run->plan;
    const QString noPlan = tr("This run has no plan.");
    allow(m_compare, run.has_value(), tr("The run is not read yet."));
    allow(m_integration, run.has_value(), tr("The run is not read yet."));
    allow(m_plan, hasPlan, noPlan);
    m_plan->setVisible(hasPlan);
    allow(m_exportChanges, hasPlan && !isLive, hasPlan ? tr("The plan is not complete yet.") : noPlan);
    allow(m_cancel, isLive, tr("This run has ended."));
    m_cancel->setVisible(isLive);
    allow(m_runAgain, run && !isLive && orderOf(*run),
        isLive ? tr("This run goes on.") : tr("A plan is applied once; preview again instead."));
    m_runAgain->setVisible(!isLive);
    // The next step after what did not succeed; where there is a plan, that is.
    m_againButton->setDefault(run && !hasPlan && !isLive && run->status != ExecutionStatus::Succeeded);
    allow(m_curl, m_model->at(m_table->currentIndex().row()), tr("Choose a call first."));
    const bool hasProblem = m_model->problemFrom(0, 1) >= 0;
    for (QAction *const action : {m_nextProblem, m_previousProblem})
        allow(action, hasProblem, tr("Every call went well."));
}

void RunPage::chooseProblem(int step)
{
    const int current = m_table->currentIndex().row();
    const int from = current < 0 && step < 0 ? m_model->rowCount() - 1 : current + step;
    const int row = m_model->problemFrom(from, step);
    if (row >= 0)
        m_table->chooseRow(row);
    else
        Q_EMIT told(step > 0 ? tr("No problem further down") : tr("No problem further up"));
}

void RunPage::offerPartners(const QList<Execution> &partners)
{
    if (partners.isEmpty()) {
        Q_EMIT told(tr("There is no other run of this kind to compare with"));
        return;
    }
    auto *const menu = new QMenu(tr("Compare with"), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Execution &partner : partners) {
        const QString text =
            u"%1 · %2"_s.arg(wording::ago(partner.createdAt, m_clock.now()), runwording::sentenceOf(partner));
        menu->addAction(text, this, [this, partner = partner.id] {
            const ExecutionId own = m_presenter.execution()->id;
            // The older one first.
            Q_EMIT placeWanted(runsplace::comparison(std::min(own, partner), std::max(own, partner)));
        });
    }
    menu->popup(mapToGlobal(QPoint(width() / 2, 48)));
}

void RunPage::copyCurl()
{
    const CallRecord *const call = m_model->at(m_table->currentIndex().row());
    if (!call)
        return;
    QApplication::clipboard()->setText(curlOf(*call));
    Q_EMIT told(tr("Copied. Headers, body and secrets are not in it: add them before you send it"));
}

void RunPage::openPlan()
{
    if (m_presenter.execution() && m_presenter.execution()->plan)
        Q_EMIT placeWanted({Area::Plans, m_presenter.execution()->plan->value});
}

void RunPage::openIntegration()
{
    if (m_presenter.execution())
        Q_EMIT placeWanted({Area::Integrations, m_presenter.execution()->slug});
}

void RunPage::exportChanges()
{
    const std::optional<Plan> &plan = m_presenter.plan();
    if (!plan)
        return;
    m_export->askForFile(tr("plan-%1").arg(plan->number),
        [this, id = plan->id.value](ExportFormat format) { return m_presenter.planExport(id, format); });
}

} // namespace patchbay
