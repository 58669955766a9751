// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "ui/widgets/place.h"

#include <QWidget>

namespace patchbay {

class BatchesModel;
class EmptyState;
class ListTable;
class Theme;

/// Reads the list of batches. It knows no widget.
class BatchesPresenter final : public QObject
{
    Q_OBJECT

public:
    /// The client must outlive the presenter.
    BatchesPresenter(const Client &client, QObject *parent);

    void refresh();
    void readMore(const QString &cursor);

Q_SIGNALS:
    void listed(const patchbay::Page<patchbay::Batch> &newest);
    void pageRead(const patchbay::Page<patchbay::Batch> &page);
    void failed(const patchbay::Error &error);

private:
    const Client &m_client;
    int m_generation = 0;
};

/// The list of batches; each leads to its page.
class BatchesView final : public QWidget
{
    Q_OBJECT

public:
    /// All referred to must outlive the view.
    BatchesView(const Theme &theme, const Clock &clock, const Client &client, QWidget *parent);

    void refresh();

Q_SIGNALS:
    void placeWanted(const patchbay::Place &place);

private:
    void makeTable(const Theme &theme, const Clock &clock);
    void listen();
    void showRows();

    BatchesPresenter m_presenter;
    BatchesModel *m_model;
    ListTable *m_table;
    EmptyState *m_empty;
};

} // namespace patchbay
