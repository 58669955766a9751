// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/runs/runagain.h"
#include "ui/runs/runpresenter.h"
#include "ui/widgets/areapage.h"

class QPushButton;
class QVBoxLayout;

namespace patchbay {

class CallPanel;
class CallsModel;
class EmptyState;
class ExportJob;
class Label;
class ListTable;
class PageHead;
class RunCharts;
class RunSummary;
class StatusWord;
class Theme;

/// One execution: what came out of it, how far it is, and every call that it made.
class RunPage final : public AreaPage
{
    Q_OBJECT

public:
    /// All referred to must outlive the page.
    RunPage(const Theme &theme, const Clock &clock, const Client &client, Question question, QWidget *parent);

    void refresh() override;

    [[nodiscard]] bool shows(const QString &kind) const override
    {
        return kind == u"execution" || kind == u"plan";
    }

    /// By its id.
    void open(const QString &execution) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeBody(const Theme &theme, const Client &client, QVBoxLayout &column);
    void makeCalls(const Theme &theme, QWidget &parent, QVBoxLayout &column);
    void makeActions();
    void makeCallActions();
    void makeHead(const Theme &theme);
    void listen();
    void showExecution(const Execution &execution);
    void showPlan(const Plan &plan);
    void showCalls();
    void showChosenCall();
    void showFailure(const Error &error);
    void allowActions();
    void chooseProblem(int step);
    void offerPartners(const QList<Execution> &partners);
    void copyCurl();
    void openPlan();
    void openIntegration();
    void exportChanges();

    const Clock &m_clock;
    RunPresenter m_presenter;
    RunAgain m_again;
    CallsModel *m_model;
    PageHead *m_head;
    StatusWord *m_status;
    RunSummary *m_summary;
    RunCharts *m_charts;
    QWidget *m_body = nullptr;
    Label *m_callCount = nullptr;
    ListTable *m_table = nullptr;
    EmptyState *m_noCalls = nullptr;
    EmptyState *m_failure;
    CallPanel *m_panel = nullptr;
    ExportJob *m_export = nullptr;
    QPushButton *m_againButton = nullptr;
    QAction *m_runAgain = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_plan = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_exportChanges = nullptr;
    QAction *m_integration = nullptr;
    QAction *m_curl = nullptr;
    QAction *m_nextProblem = nullptr;
    QAction *m_previousProblem = nullptr;
};

} // namespace patchbay
