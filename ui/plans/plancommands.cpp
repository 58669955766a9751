// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person can do on the page of a plan: its actions, and what they ask first.

#include "ui/plans/changepanel.h"
#include "ui/plans/planpage.h"
#include "ui/plans/planstatebar.h"
#include "ui/plans/plansummary.h"
#include "ui/plans/refusedpanel.h"
#include "ui/plans/requestview.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/exportjob.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/wording.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

void PlanPage::makeCommands()
{
    m_apply = addCommand(tr("Apply"), u"Ctrl+Shift+Return"_s, [this] { askAndApply(); });
    m_openRun = addCommand(tr("Open Run"), {}, [this] {
        if (const auto &last = m_presenter.lastApply())
            Q_EMIT placeWanted({Area::Runs, last->id.value});
    });
    m_export = addCommand(tr("Export…"), u"Ctrl+E"_s, [this] { askForExport(); });
    m_compare = addCommand(tr("Compare…"), {}, [this] { m_presenter.readOthers(); });
    m_cancel = addCommand(tr("Cancel"), {}, [this] { m_presenter.cancelApply(); });
    m_preview = addCommand(tr("Preview Again"), u"Ctrl+P"_s, [this] { m_presenter.previewAgain(); });
    addCommand(tr("Show or Hide the Panel"), u"Ctrl+\\"_s, [this] { togglePanel(); });
    m_apply->setEnabled(false);
    m_openRun->setVisible(false);
    m_cancel->setVisible(false);
    m_preview->setVisible(false);
}

void PlanPage::makeListCommands()
{
    using Step = ChangeListView::Step;
    QWidget *const list = m_list->table();
    addCommand(
        tr("Next Problem"), u"N"_s, [this] { m_list->stepProblem(Step::Next); }, list);
    addCommand(
        tr("Previous Problem"), u"P"_s, [this] { m_list->stepProblem(Step::Previous); }, list);
    addCommand(
        tr("Copy the Record's Key"), u"C"_s, [this] { copyId(); }, list);
    addCommand(
        tr("Copy the Request as curl"), u"Shift+C"_s,
        [this] {
            if (RequestView *const request = shownRequest())
                request->copyAsCurl();
            else
                Q_EMIT told(tr("The chosen change sends no request"));
        },
        list);
    addCommand(
        tr("Show or Hide the Change"), u"Space"_s, [this] { togglePanel(); }, list);
    addCommand(
        tr("Explain the Change"), u"E"_s,
        [this] {
            if (m_change.chosen() == 0)
                return;
            m_panels->setCurrentWidget(m_panel);
            m_wantsPanel = true;
            m_panels->show();
            m_panel->diff()->setFocus();
        },
        list);
    addCommand(
        tr("Close the Panel"), u"Esc"_s,
        [this] {
            m_wantsPanel = false;
            m_panels->hide();
        },
        list);
}

void PlanPage::makeGroupCommands()
{
    using Grouping = ChangeListView::Grouping;
    auto *const menu = new QMenu(this);
    auto *const one = new QActionGroup(this);
    const auto add = [&](const QString &text, Grouping grouping) {
        QAction *const action = addCommand(text, {}, [this, grouping] { m_list->group(grouping); });
        action->setCheckable(true);
        one->addAction(action);
        menu->addAction(action);
        m_groupings.append(action);
    };
    add(tr("Group: None"), Grouping::None);
    add(tr("Group: Kind"), Grouping::Kind);
    add(tr("Group: Field"), Grouping::Field);
    const auto show = [this] {
        QAction *const current = m_groupings[qsizetype(m_list->grouping())];
        current->setChecked(true);
        m_list->groupButton()->setText(current->text());
    };
    connect(m_list, &ChangeListView::groupingChanged, this, show);
    m_list->groupButton()->setMenu(menu);
    show();
}

void PlanPage::makeHead()
{
    m_head->setParentPage(tr("Plans"));
    m_head->addAtEnd(new ActionButton(m_theme, *m_compare, u"vcs-diff"_s, m_head));
    m_head->addAtEnd(new ActionButton(m_theme, *m_export, u"document-export"_s, m_head));
    auto *const apply = new ActionButton(m_theme, *m_apply, u"dialog-ok-apply"_s, m_head);
    apply->setDefault(true);
    m_head->addAtEnd(new ActionButton(m_theme, *m_openRun, {}, m_head));
    m_head->addAtEnd(apply);
    m_state->addButton(new ActionButton(m_theme, *m_cancel, {}, m_state));
    m_state->addButton(new ActionButton(m_theme, *m_preview, {}, m_state));
}

void PlanPage::showActions(const Plan &plan)
{
    const auto &last = m_presenter.lastApply();
    const bool isLive = last && !isSettled(last->status);
    const bool isHalf = plan.status == PlanStatus::Applying && last;
    const bool mayApply =
        !isLive && (plan.status == PlanStatus::Ready || plan.status == PlanStatus::Incomplete || isHalf);
    const bool isAsked = plan.environment == Environment::Production || !plan.confirmation.key.isEmpty();
    const QString text =
        tr("Apply %1 Changes", nullptr, int(proposedBy(plan))).arg(wording::count(proposedBy(plan)));
    m_openRun->setVisible(last.has_value());
    m_apply->setVisible(plan.status != PlanStatus::Applied);
    m_apply->setText(isAsked ? text + u'…' : text);
    m_apply->setEnabled(mayApply && proposedBy(plan) > 0);
    m_apply->setToolTip(m_apply->isEnabled() ? QString() : sentenceOf(plan));
}

RequestView *PlanPage::shownRequest() const
{
    if (m_panels->currentWidget() == m_refused)
        return m_refused->request();
    const Change *const change = m_list->chosen();
    return change && change->request ? m_panel->request() : nullptr;
}

void PlanPage::copyId()
{
    const Change *const change = m_list->chosen();
    if (!change)
        return;
    QGuiApplication::clipboard()->setText(change->key);
    Q_EMIT told(tr("Copied %1").arg(u"\u2066"_s + change->key + u"\u2069"_s));
}

void PlanPage::askForExport()
{
    if (!m_presenter.plan())
        return;
    const Plan &plan = *m_presenter.plan();
    m_job->askForFile(u"plan-%1-%2"_s.arg(plan.number).arg(plan.slug),
        [this, id = plan.id.value](ExportFormat format) { return m_client.planExport(id, format); });
}

void PlanPage::offerOthers(const QList<Plan> &others)
{
    const QString name = QString::number(m_presenter.plan()->number);
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QString &other) {
        menu->addAction(text, this, [this, name, other] {
            Q_EMIT placeWanted({Area::Plans, name + u'~' + other});
        });
    };
    add(tr("With What Is Stored Now"), storedRecords);
    menu->addSeparator();
    for (const Plan &other : others)
        add(tr("With Plan %1 · %2").arg(other.number).arg(wording::ago(other.createdAt, m_clock.now())),
            QString::number(other.number));
    menu->popup(m_head->mapToGlobal(QPoint(m_head->width() / 2, m_head->height())));
}

void PlanPage::askAndApply()
{
    if (!m_presenter.plan())
        return;
    const Plan &plan = *m_presenter.plan();
    const bool needsConfirmation = !plan.confirmation.key.isEmpty();
    const auto given = needsConfirmation ? PlanConfirmation::Given : PlanConfirmation::NotGiven;
    const auto go = [this, given] { m_presenter.apply(given); };
    if (!needsConfirmation && plan.environment != Environment::Production)
        return go();
    const ChangeCounts counts = countsOf(plan.streams);
    const auto counted = [&counts](ChangeKind kind) { return wording::count(counts[kind]); };
    const QString place =
        plan.environment == Environment::Production ? tr("production") : tr("the test environment");
    const QString touches =
        tr("Plan %1 creates %2, updates %3 and deletes %4 records of %5 in %6.")
            .arg(QString::number(plan.number), counted(ChangeKind::Create), counted(ChangeKind::Update),
                counted(ChangeKind::Delete), plan.slug, place);
    const QString text =
        needsConfirmation ? touches + u"\n\n"_s + wording::sentence(plan.confirmation) : touches;
    m_question(tr("Apply Plan %1").arg(plan.number), text,
        tr("Apply %1 Changes", nullptr, int(proposedBy(plan))).arg(wording::count(proposedBy(plan))), go);
}

} // namespace patchbay
