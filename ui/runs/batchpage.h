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
class Label;
class ListTable;
class MembersModel;
class PageHead;
class ProportionBar;
class StatusWord;
class Theme;

/// Reads one batch and acts on it. It knows no widget.
class BatchPresenter final : public QObject
{
    Q_OBJECT

public:
    /// The client must outlive the presenter.
    BatchPresenter(const Client &client, QObject *parent);

    void open(const BatchId &id);
    void refresh();
    void cancel();
    void resume(BatchRetry retry);
    /// Reads what its plans would change; tells `combined`.
    void readCombined();
    /// Applies the plans of all its previews.
    void apply();
    /// Reads how many of the integrations are in production; tells `counted`.
    void countProduction(const QStringList &slugs, BatchRetry retry);

    [[nodiscard]] Export planExport(ExportFormat format) const { return m_client.batchExport(m_id, format); }

    [[nodiscard]] const std::optional<Batch> &batch() const { return m_batch; }

Q_SIGNALS:
    void batchRead(const patchbay::Batch &batch);
    void failed(const patchbay::Error &error);
    void told(const QString &line);
    void combined(const patchbay::CombinedPlan &plan);
    void counted(const QStringList &slugs, qint64 inProduction, patchbay::BatchRetry retry);
    /// Another batch, which applies the plans of this one.
    void applyStarted(const patchbay::Batch &batch);

private:
    void take(const Result<Batch> &batch);

    const Client &m_client;
    BatchId m_id;
    std::optional<Batch> m_batch;
    int m_generation = 0;
};

/// One batch: how far it is, its members, and *Stop*, *Resume* and *Apply*.
class BatchPage final : public AreaPage
{
    Q_OBJECT

public:
    /// All referred to must outlive the page.
    BatchPage(
        const Theme &theme, const Clock &clock, const Client &client, Question question, QWidget *parent);

    void refresh() override;

    [[nodiscard]] bool shows(const QString &kind) const override
    {
        return kind == u"batch" || kind == u"execution";
    }

    /// By its id.
    void open(const QString &batch) override;

private:
    void makeActions();
    void makeHead(const Theme &theme);
    void makeSummary(const Theme &theme, QVBoxLayout &column);
    void makeTable(const Theme &theme);
    void listen();
    void showBatch(const Batch &batch);
    void allowActions(const Batch &batch);
    void askAndApply(const CombinedPlan &plan);
    void askAndResume(const QStringList &slugs, qint64 inProduction, BatchRetry retry);
    void resume(BatchRetry retry);
    void openMember();

    const Clock &m_clock;
    const Question m_question;
    BatchPresenter m_presenter;
    MembersModel *m_model;
    PageHead *m_head;
    StatusWord *m_status;
    Label *m_sentence = nullptr;
    Label *m_facts = nullptr;
    ProportionBar *m_bar = nullptr;
    ListTable *m_table;
    EmptyState *m_failure;
    ExportJob *m_export;
    QAction *m_together = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_resume = nullptr;
    QAction *m_retry = nullptr;
    QAction *m_apply = nullptr;
    QAction *m_exportPlans = nullptr;
};

} // namespace patchbay
