// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plans/changelistview.h"
#include "ui/plans/changepresenter.h"
#include "ui/plans/planpresenter.h"
#include "ui/widgets/areapage.h"

class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace patchbay {

class ChangePanel;
class EmptyState;
class ExportJob;
class FieldList;
class PageHead;
class PlanStateBar;
class PlanSummary;
class RefusedPanel;
class RequestView;
class StreamList;
class Theme;

/// One plan: what would change, field by field, and the button that does exactly that.
class PlanPage final : public AreaPage
{
    Q_OBJECT

public:
    /// All referred to must outlive the page.
    PlanPage(
        const Theme &theme, const Clock &clock, const Client &client, Question question, QWidget *parent);

    void refresh() override;

    [[nodiscard]] bool shows(const QString &kind) const override
    {
        return kind == u"plan" || kind == u"execution";
    }

    /// By its id or number.
    void open(const QString &plan) override;
    void focusFilter() override;

private:
    void makeCommands();
    void makeListCommands();
    void makeGroupCommands();
    void makeHead();
    void makeBody(QVBoxLayout &column);
    QWidget *makeSide(QWidget *parent);
    void listen();
    void listenToTheList();
    void listenToTheChange();
    void showPlan(const Plan &plan);
    void showFields(const QList<FieldCount> &fields);
    void showState(const Plan &plan);
    void showActions(const Plan &plan);
    void showFailure(const Error &error);
    void showChange(const ChangeDetails &details);
    void chooseField(const QString &word, const QString &value);
    void showRefused();
    void togglePanel();
    [[nodiscard]] RequestView *shownRequest() const;
    void copyId();
    void askForExport();
    void offerOthers(const QList<Plan> &others);
    void askAndApply();

    const Theme &m_theme;
    const Clock &m_clock;
    const Client &m_client;
    const Question m_question;
    PlanPresenter m_presenter;
    ChangePresenter m_change;
    QAction *m_apply = nullptr;
    QAction *m_openRun = nullptr; ///< The last apply.
    QAction *m_export = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_preview = nullptr;
    QList<QAction *> m_groupings;
    PageHead *m_head;
    PlanStateBar *m_state;
    PlanSummary *m_summary;
    QWidget *m_body = nullptr;
    QWidget *m_side = nullptr; ///< Streams and changed fields.
    StreamList *m_streams = nullptr;
    QWidget *m_changedFields = nullptr; ///< Hidden while no update changes any.
    FieldList *m_fields = nullptr;
    ChangeListView *m_list;
    QStackedWidget *m_panels = nullptr;
    bool m_wantsPanel = true; ///< As the person left it.
    ChangePanel *m_panel = nullptr;
    RefusedPanel *m_refused = nullptr;
    ExportJob *m_job;
    EmptyState *m_failure;
};

} // namespace patchbay
