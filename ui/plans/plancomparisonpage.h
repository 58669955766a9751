// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plans/plancomparisonpresenter.h"
#include "ui/widgets/areapage.h"

#include <QMap>

class QVBoxLayout;

namespace patchbay {

class DiffView;
class EmptyState;
class ExportJob;
class FieldList;
class FilterField;
class Label;
class ListTable;
class PageHead;
class ProportionBar;
class StatusWord;
class Surface;
class Theme;

/// A plan beside another one, or beside what is stored now: which records come out differently, field by
/// field.
class PlanComparisonPage final : public AreaPage
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    PlanComparisonPage(const Theme &theme, const Client &client, QWidget *parent);

    void refresh() override;

    [[nodiscard]] bool shows(const QString &kind) const override { return kind == u"plan"; }

    /// `12~13`, `12~stored`.
    void open(const QString &object) override;
    void focusFilter() override;

private:
    void makeHead();
    void makeSummary(QVBoxLayout &column);
    void makeBody(QVBoxLayout &column);
    void makeList(Surface &middle);
    void makePanel();
    void listen();
    void begin(const SideNames &names);
    void showSummary(const ComparisonSummary &summary);
    void showLines(const QList<ComparedLine> &lines, const std::optional<QString> &next);
    void showLine(int row);
    /// What a record means that only one side changes; else nothing.
    [[nodiscard]] QString meaningOf(const ComparedLine &line) const;
    void showPanel();
    void togglePanel();
    void setFilter(const QString &text);
    void copyKey();
    void askForExport();

    const Theme &m_theme;
    PlanComparisonPresenter m_presenter;
    ComparedRecordsModel *m_model;
    SideNames m_names;
    PageHead *m_head;
    Surface *m_summary = nullptr;
    Label *m_sentence = nullptr;
    Label *m_facts = nullptr;
    ProportionBar *m_bar = nullptr;
    QMap<Verdict, StatusWord *> m_legend;
    FieldList *m_fields = nullptr;
    FilterField *m_filter = nullptr;
    ListTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    Surface *m_panel = nullptr;
    Label *m_title = nullptr;
    Label *m_about = nullptr;
    Label *m_meaning = nullptr;
    DiffView *m_diff = nullptr;
    ExportJob *m_job;
};

} // namespace patchbay
