// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/integrations/integrationspresenter.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace patchbay {

class EmptyState;
class FilterField;
class IntegrationPanel;
class Label;
class ListTable;
class Theme;

/// The page of installed integrations: the list, its filter, and the details of the one that is chosen.
class IntegrationsPage final : public QWidget
{
    Q_OBJECT

public:
    /// All referred to must outlive the page.
    IntegrationsPage(const Theme &theme, const Clock &clock, const Client &client, QWidget *parent);

    void refresh();
    void focusFilter();

Q_SIGNALS:
    void told(const QString &line);
    void executionStarted(const patchbay::Execution &execution);
    /// How many there are, and how many are in trouble.
    void counted(int installed, int inTrouble);

private:
    void makeHead(const Theme &theme, QVBoxLayout &column);
    void makeFilter(const Theme &theme, QVBoxLayout &column);
    void makeList(const Theme &theme, const Clock &clock, QVBoxLayout &column);
    void listen();
    void showRows(const QList<IntegrationRow> &rows);
    void showChosen();
    [[nodiscard]] QString chosen() const;

    IntegrationsPresenter m_presenter;
    IntegrationsModel *m_model;
    ListTable *m_table = nullptr;
    IntegrationPanel *m_panel = nullptr;
    EmptyState *m_empty = nullptr;
    FilterField *m_filter = nullptr;
    Label *m_count = nullptr;
    QPushButton *m_preview = nullptr;
    QPushButton *m_run = nullptr;
};

} // namespace patchbay
