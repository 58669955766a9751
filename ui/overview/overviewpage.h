// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/overviewpresenter.h"
#include "ui/widgets/areapage.h"
#include "ui/widgets/productionquestions.h"

class QVBoxLayout;

namespace patchbay {

class AttentionList;
class BarChart;
class ComingList;
class EmptyState;
class FigureTiles;
class FirstSteps;
class HeatLines;
class Label;
class PageHead;
class ReadingNote;
class RunningList;
class Theme;

/// The page that the program opens on: what needs attention now and the way out of it, what runs, what comes
/// next, and how the last day went.
class OverviewPage final : public AreaPage
{
    Q_OBJECT

public:
    /// All referred to must outlive the page.
    OverviewPage(
        const Theme &theme, const Clock &clock, const Client &client, Question question, QWidget *parent);

    /// While the page is hidden nothing is read: it reads when it is shown.
    void refresh() override;
    [[nodiscard]] bool shows(const QString &kind) const override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void makeBody(const Theme &theme, const Clock &clock, QVBoxLayout &column);
    void makeMain(const Theme &theme, QWidget &content);
    void listen();
    void show(const OverviewReading &reading);
    void showFirstSteps(const OverviewReading &reading);
    void showNothingInstalled();
    void take(const AttentionStep &step);

    const Clock &m_clock;
    OverviewPresenter m_presenter;
    ProductionQuestions m_production;
    QHash<QString, QString> m_names; ///< Of the integrations, by slug.
    QString m_first;                 ///< The slug of the integration to try.
    PageHead *m_head;
    QAction *m_preview = nullptr;
    QAction *m_open = nullptr;
    QWidget *m_body = nullptr;
    Label *m_sentence = nullptr;
    Label *m_meaning = nullptr;
    AttentionList *m_attention = nullptr;
    FigureTiles *m_tiles = nullptr;
    BarChart *m_chart = nullptr;
    HeatLines *m_heat = nullptr;
    RunningList *m_running = nullptr;
    ComingList *m_coming = nullptr;
    FirstSteps *m_firstSteps = nullptr;
    EmptyState *m_empty = nullptr;
    ReadingNote *m_reading = nullptr;
    QWidget *m_side = nullptr; ///< What runs and what comes next.
};

} // namespace patchbay
