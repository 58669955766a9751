// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/runs/runagain.h"
#include "ui/runs/runspresenter.h"
#include "ui/widgets/areapage.h"

class QStackedWidget;
class QVBoxLayout;

namespace patchbay {

class BatchesView;
class EmptyState;
class FilterField;
class HeadTabs;
class Label;
class ListTable;
class RunPanel;
class RunsModel;
class Theme;

/// The history of everything that was run, and of the batches.
class RunsPage final : public AreaPage
{
    Q_OBJECT

public:
    /// All referred to must outlive the page.
    RunsPage(
        const Theme &theme, const Clock &clock, const Client &client, Question question, QWidget *parent);

    void refresh() override;

    [[nodiscard]] bool shows(const QString &kind) const override
    {
        return kind == u"execution" || kind == u"batch";
    }

    void focusFilter() override;

private:
    void makeHead(const Theme &theme, QVBoxLayout &column);
    void makeRuns(const Theme &theme, const Clock &clock, QWidget &page);
    void makeTable(const Theme &theme, const Clock &clock, QWidget &parent);
    void makeActions();
    void listen();
    void listenToTheList();
    void showTab(int tab);
    void showList();
    void showChosen();
    void showFailure(const Error &error);
    void tellCounts(const RunsPresenter::Counts &counts);
    void openChosen();
    void comparePair();
    [[nodiscard]] const Execution *chosen() const;

    RunsPresenter m_presenter;
    RunAgain m_again;
    RunsModel *m_model;
    HeadTabs *m_tabs;
    QStackedWidget *m_stack;
    BatchesView *m_batches;
    FilterField *m_filter = nullptr;
    Label *m_count = nullptr;
    ListTable *m_table = nullptr;
    bool m_awaitsChosen = false; ///< The row that was chosen is shown beside the list when it is here.
    EmptyState *m_empty = nullptr;
    RunPanel *m_panel = nullptr;
    QAction *m_open = nullptr;
    QAction *m_plan = nullptr;
    QAction *m_runAgain = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_copyId = nullptr;
    QAction *m_togglePanel = nullptr;
};

} // namespace patchbay
