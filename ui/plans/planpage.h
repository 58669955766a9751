// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plans/planpresenter.h"
#include "ui/widgets/areapage.h"

class QPushButton;
class QVBoxLayout;

namespace patchbay {

class ChangePanel;
class ChangesModel;
class EmptyState;
class FilterField;
class Label;
class ListTable;
class PageHead;
class PlanSummary;
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

    [[nodiscard]] bool shows(const QString &kind) const override { return kind == u"plan"; }

    /// By its id or number.
    void open(const QString &plan) override;
    void focusFilter() override;

private:
    void makeHead();
    void makeBody(const Theme &theme, QVBoxLayout &column);
    void makeList(const Theme &theme, QWidget &middle);
    void listen();
    void listenToTheList();
    void showPlan(const Plan &plan);
    void showList(qint64 rows);
    void setFilter(const QString &text);
    void showChosen();
    void askAndApply();

    const Clock &m_clock;
    const Question m_question;
    PlanPresenter m_presenter;
    ChangesModel *m_model;
    PageHead *m_head;
    QPushButton *m_apply;
    PlanSummary *m_summary;
    StreamList *m_streams = nullptr;
    FilterField *m_filter = nullptr;
    Label *m_count = nullptr;
    ListTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    ChangePanel *m_panel = nullptr;
};

} // namespace patchbay
