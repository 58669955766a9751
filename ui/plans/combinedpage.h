// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "ui/widgets/areapage.h"

#include <optional>

class QVBoxLayout;

namespace patchbay {

class EmptyState;
class ExportJob;
class ListTable;
class PageHead;
class PlansModel;
class PlanSummary;
class Theme;

/// Reads the plans of a batch as one, and applies them. It knows no widget.
class CombinedPresenter final : public QObject
{
    Q_OBJECT

public:
    /// The client must outlive the presenter.
    CombinedPresenter(const Client &client, QObject *parent);

    void open(const BatchId &batch);
    void refresh();
    /// Starts a new batch, which applies them. What needs a confirmation must have been given one.
    void apply();

    [[nodiscard]] const std::optional<CombinedPlan> &plan() const { return m_plan; }

    [[nodiscard]] Export exportAs(ExportFormat format) const;

    [[nodiscard]] const BatchId &batch() const { return m_batch; }

Q_SIGNALS:
    void planRead(const patchbay::CombinedPlan &plan);
    void failed(const patchbay::Error &error);
    void applied(const patchbay::Batch &batch);
    /// What the person asked for did not go well: one line.
    void told(const QString &line);

private:
    const Client &m_client;
    BatchId m_batch;
    std::optional<CombinedPlan> m_plan;
};

/// The plans that one batch of previews made, as one: what they change together, and the button that applies
/// them all.
class CombinedPage final : public AreaPage
{
    Q_OBJECT

public:
    /// All referred to must outlive the page.
    CombinedPage(
        const Theme &theme, const Clock &clock, const Client &client, Question question, QWidget *parent);

    void refresh() override;

    [[nodiscard]] bool shows(const QString &kind) const override
    {
        return kind == u"plan" || kind == u"batch";
    }

    /// A batch's id.
    void open(const QString &batch) override;

private:
    void makeHead(const Theme &theme);
    void makeList(const Theme &theme, const Clock &clock, QVBoxLayout &column);
    void listen();
    void showPlan(const CombinedPlan &plan);
    void askAndApply();

    const Question m_question;
    CombinedPresenter m_presenter;
    PlansModel *m_model;
    PageHead *m_head;
    QAction *m_apply = nullptr;
    PlanSummary *m_summary;
    ListTable *m_table;
    EmptyState *m_empty;
    ExportJob *m_job;
};

} // namespace patchbay
