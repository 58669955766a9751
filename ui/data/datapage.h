// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/data/datapresenter.h"
#include "ui/widgets/areapage.h"

class QComboBox;
class QVBoxLayout;

namespace patchbay {

class EmptyState;
class ExportJob;
class FilterField;
class Label;
class ListTable;
class PageHead;
class RecordPanel;
class RecordsModel;
class Theme;

/// The synced records of a stream: all of them in a list, one with its fields and its changes.
class DataPage final : public AreaPage
{
    Q_OBJECT

public:
    /// All referred to must outlive the page.
    DataPage(const Theme &theme, const Clock &clock, const Client &client, QWidget *parent);

    void refresh() override;

    [[nodiscard]] bool shows(const QString &kind) const override
    {
        return kind == u"integration" || kind == u"execution";
    }

    /// An integration's slug, or `slug/stream`.
    void open(const QString &object) override;
    void focusFilter() override;

    /// Writes the records as they are listed now to that file: CSV where its name ends so, else JSON.
    void exportTo(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    void makeFilterRow(const Theme &theme, QVBoxLayout &column);
    void makeBody(const Theme &theme, const Clock &clock, QVBoxLayout &column);
    void listen();
    void listenToTheList();
    void showIntegrations(const QList<Integration> &integrations);
    void showStreams(const QList<StreamSummary> &streams);
    void showList(const RecordList &list);
    void showRows(qint64 rows);
    void showNothing();
    void showCount();
    void dressColumns();
    void showChosen();
    void missPage(qint64 page);
    void copyKey() const;
    [[nodiscard]] Export exportOf(ExportFormat format) const;

    const Theme &m_theme;
    const Clock &m_clock;
    DataPresenter m_presenter;
    RecordsModel *m_model;
    QAction *m_export = nullptr;
    QAction *m_copy = nullptr;
    PageHead *m_head;
    QComboBox *m_integrations = nullptr;
    QComboBox *m_streams = nullptr;
    FilterField *m_filter = nullptr;
    Label *m_count = nullptr;
    ListTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    RecordPanel *m_panel = nullptr;
    ExportJob *m_job;
    qint64 m_total = 0;
    bool m_awaitsChosen = false; ///< The row that is chosen has not come yet.
    bool m_isCounted = true;     ///< Else the list has at least as many records as it shows.
};

} // namespace patchbay
