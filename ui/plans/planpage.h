// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plans/planpresenter.h"

#include <QWidget>

#include <functional>

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
class PlanPage final : public QWidget
{
    Q_OBJECT

public:
    /// Asks the person, and does what was asked for when the answer is yes. Comes in as a function, so that a
    /// test answers.
    using Question = std::function<void(
        const QString &title, const QString &text, const QString &yes, const std::function<void()> &go)>;

    /// All referred to must outlive the page.
    PlanPage(
        const Theme &theme, const Clock &clock, const Client &client, Question question, QWidget *parent);

    void open(const QString &plan);
    void refresh();
    void focusFilter();

Q_SIGNALS:
    void told(const QString &line);
    void backWanted();
    void executionStarted(const patchbay::Execution &execution);

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
